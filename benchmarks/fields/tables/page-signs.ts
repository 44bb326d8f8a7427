// Signs by which pages are sorted before anybody reads them, from general knowledge of newspapers' pages.

/** Marks of a page that is an article. */
export const newsSigns: RegExp =
  /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|LiveBlogPosting)"|og:type"\s+content="article"|content="article"\s+property="og:type|schema\.org\/NewsArticle|article:published_time/;

/** Marks in the source of a page that is written as events go on. */
export const liveSigns: RegExp = /"LiveBlogPosting"|schema\.org\/LiveBlogPosting|itemprop="liveBlogUpdate"/;

/** The same in its address. */
export const liveAddressSigns: RegExp = /\blive-?(?:blog|updates?|ticker)\b|\/(?:en-)?(?:live|direct(?:-\w+)?)\//i;

/** Words that open a correction in the languages of the sets. */
export const correctionSigns: RegExp =
  /^(?:correction|corrections|clarification|editor[’']s note|korrektur|korrigiert|berichtigung|richtigstellung|rectificaci[oó]n|correctif|rectificatif|rettelse|rettet|sprostowanie)\b|\b(?:this (?:article|story|post|piece|report) (?:was|has been) (?:amended|corrected|updated to (?:correct|clarify|reflect))|an earlier version of this (?:article|story|post|piece))/i;

/** An agency's mark as it stands in the text of an article: in brackets, in a dateline, or signing the end. */
export const agencySigns: RegExp =
  /\((?:[\w/ .-]{0,20})?\b(?:AP|AFP|dpa|Reuters|REUTERS|APA|SDA|sda|EFE|ANSA|PAP|PTI|ANI|IANS|UPI|Xinhua|TASS|Interfax|AAP|CP|epd|KNA|SID|sid|NTB)\b[^)]{0,20}\)|\b[Rr]eporting by\b|^[A-ZÀ-Ý .,]{3,30}[,(]? ?\(?(?:AP|AFP|Reuters|REUTERS|dpa|UPI|EFE)\b/;

/** An agency in a line of its own: a byline, a source line. */
export const agencyLineSigns: RegExp =
  /^(?:by |von |source: |quelle: |par |de )?(?:the )?(?:AP|AFP|dpa|Reuters|APA|SDA|EFE|ANSA|PAP|PTI|ANI|IANS|UPI|Xinhua|TASS|AAP|Press Association|PA media|Associated Press|Canadian Press|Agence France-Presse)\b/i;

/** Class words and tags of a picture's words. */
export const captionSigns: RegExp = /^figcaption\b|caption|bildunterschrift|legende|image-?text/i;

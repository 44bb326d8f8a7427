// Written for Dateline from general knowledge of how news sites name the parts of their pages; not taken from any list.
// A word may also be two neighbouring words of the markup written together: "readmore" stands for read-more and readMore.

export type CueName =
  | "ad"
  | "nav"
  | "footer"
  | "share"
  | "related"
  | "popular"
  | "newsletter"
  | "comment"
  | "byline"
  | "bio"
  | "date"
  | "meta"
  | "caption"
  | "credit"
  | "figure"
  | "hidden"
  | "consent"
  | "standfirst"
  | "headline"
  | "content"
  | "sidebar"
  | "correction"
  | "paywall"
  | "quote"
  | "embed"
  | "live"
  | "promo"
  | "source";

export const classWords: Readonly<Record<CueName, readonly string[]>> = {
  ad: words(
    "ad ads adbox adcontainer adslot adunit advert advertisement advertising adverts adwrap adwrapper adsense anzeige banner commercial doubleclick dfp gpt leaderboard mpu outbrain publicidad publicite reklama skyscraper sponsor sponsored sponsors taboola werbung",
  ),
  nav: words(
    "breadcrumb breadcrumbs crumb crumbs crumbtrail mainnav masthead menu menubar nav navbar navi navigation pager pagination paging siteheader skip skiplink skiplinks subnav tabs topbar topnav toolbar",
  ),
  footer: words("colophon copyright disclaimer foot footer legal siteinfo sitefooter"),
  share: words(
    "addthis addtoany bookmarks share sharebar sharebox sharebuttons sharedaddy sharethis sharetools sharing shares social socialbar socialicons socialmedia socials socialshare tools articletools followus follow teilen",
  ),
  related: words(
    "alsolike alsoread crosslink crosslinks furtherreading infotext lisaks moreabout morearticles morefrom morein moreinfo morelike morelinks morenews moreon moreposts morestories morearticle navnext navprevious nextarticle nextpost nextstory otherarticles othernews postnavigation prevnext previousarticle readalso readmore readnext recirc recirculation recent recentposts recommend recommendation recommendations recommended rel relatedarticle relatedarticles relatedcontent relatedlinks relatednews relatedposts related relateds relatedstories relatedtopics seealso similar suggested suggestions tease teaser teasers upnext weitere weiterlesen youmay youmightlike zumthema",
  ),
  popular: words(
    "hottopics mostcommented mostemailed mostpopular mostread mostshared mostviewed popular popularposts topstories toplist trending trendingnow",
  ),
  newsletter: words(
    "emailsignup mailchimp mailinglist newsletter newsletters nl optin signup signupform subscribe subscribebox subscribeform subscription mailmunch",
  ),
  comment: words(
    "comment commentarea commentform commentlist commenting comments commentsarea commentsection commento disqus discussion kommentare kommentar livefyre reactions reply replies respond",
  ),
  byline: words(
    "author authorline authorname authors autor autore autoren autores auteur by byline bylines contributor contributors reporter verfasser writer writers vcard",
  ),
  bio: words(
    "abouttheauthor aboutauthor authorabout authorbio authorblock authorbox authorcard authordesc authordescription authorinfo authorprofile biography bio postauthor writerbio",
  ),
  date: words(
    "articledate created createdate date dateline datetime dato datum entrydate fecha lastmodified lastupdated modified postdate postedon pubdate publicationdate publishdate published publishedon stamp timestamp time updated",
  ),
  meta: words(
    "categories category catlinks cats dachzeile entrymeta eyebrow keywords kicker labels meta metadata overline postmeta rubric rubrik schlagworte tag tagcloud taglist tags topics",
  ),
  caption: words(
    "bijschrift bildetekst bildtext bildunterschrift bilduntertitel bildzeile billedtekst cap caption captions captiontext cutline didascalia epigrafe figcaption gallerycaption imagecaption imagedesc imagedescription imagesubtitle imgcaption imgdesc imgdescription imgsubtitle kuvateksti legend legende leyenda mediacaption mediadescription onderschrift photocaption photodesc photodescription phototext picdesc picturecaption picturedesc piedefoto slidecaption videocaption wpcaption wpcaptiontext",
  ),
  credit: words(
    "attribution bildcredit bildnachweis bildquelle bildrechte copyrightholder cr cred credit creditline credits fotocredit fotograaf fotografo fotonachweis imageauthor imagecopyright imagecredit imagesource imgauthor imgcopyright imgcredit imgsource mediacopyright mediacredit mediasource photoauthor photoby photocopyright photocredit photographer photosource piccredit picturecopyright picturecredit picturesource rightsholder",
  ),
  figure: words(
    "bild carousel figure gallery galleria galerie image images img inlineimage lightbox media photo photos pic pics picture pictures player slide slider slides slideshow thumb thumbnail video videos",
  ),
  hidden: words(
    "displaynone hidden hovercard invisible offscreen popovercontent popupcontent rolloverblock screenreader screenreadertext sronly tooltipcontent tooltiptext visuallyhidden",
  ),
  consent: words("consent cookie cookiebar cookiebanner cookienotice cookies gdpr onetrust privacy"),
  standfirst: words(
    "abstract articlelead articlesummary chapo dek deck descriptionlead entrysubtitle excerpt intro introduction lead lede leadtext perex sapo sottotitolo standfirst strapline subhead subheadline subheading subtitle summary teasertext vorspann",
  ),
  headline: words(
    "articleheadline articletitle entrytitle hed headline headlinetitle posttitle pagetitle storytitle storyheadline title titel titre titolo titulo",
  ),
  content: words(
    "article articlebody articlecontent articletext body content copy entry entrycontent fulltext maincontent post postbody postcontent story storybody storycontent storytext text textbody",
  ),
  sidebar: words(
    "aside complementary infobox leftcol leftrail rail rightcol rightcolumn rightrail secondary side sidebar widget widgets",
  ),
  correction: words("clarification corr correction corrections correctionnote erratum"),
  paywall: words("metered paywall piano premiumbox regwall subscriberonly"),
  quote: words("pullquote pull blockquote quote quotebox"),
  embed: words("embed embedded embeds fbpost instagrammedia oembed tweet twittertweet twitterembed"),
  live: words("lbpost liveblogentry liveblogpost liveentry liveevent livepost liveupdate tickerentry"),
  promo: words(
    "appeal appstore callout calltoaction cta donate donation donations fundraising house inhouse joinus marketing membership promo promobox promos promoted promotion promotions shop support supportus survey",
  ),
  source: words("articlesource provenance source sources agencia agency agentur"),
};

/** Pairs of words of which neither says what it would say alone: a field whose label is hidden is shown itself. */
export const innocentPairs: readonly string[] = words(
  "commentsclosed commentsopen desktophidden hassidebar hiddendesktop hiddenlg hiddenmd hiddenmobile hiddenphone hiddenprint hiddensm hiddentablet hiddenxs labelhidden landscapehidden leftsidebar mobilehidden nocomments nosidebar overflowhidden portraithidden rightsidebar sidebarleft sidebarnone sidebarright tablethidden withsidebar withsummary",
);

/** Tags and roles whose meaning needs no class word. */
export const tagCues: Readonly<Record<string, CueName>> = {
  "amp-ad": "ad",
  "amp-consent": "consent",
  "amp-sidebar": "nav",
  "amp-social-share": "share",
  aside: "sidebar",
  banner: "nav",
  complementary: "sidebar",
  contentinfo: "footer",
  dialog: "consent",
  figcaption: "caption",
  figure: "figure",
  footer: "footer",
  nav: "nav",
  navigation: "nav",
  search: "nav",
};

function words(list: string): readonly string[] {
  return list.split(" ");
}

/** Headline, place and agency run into the first sentences of a scraped article only. */
const firstSentences = 4;
/** How far into a sentence what is glued to its front may reach. */
const reach = 300;

/** What ends the furniture before a sentence's own words, each followed by them; the last match counts. */
const endings: readonly RegExp[] = [
  // "HALVEN (Orl Press) - ", "(QPA) -- "
  /\(\p{Lu}[\p{L}. ]{1,24}\)\s*(?:--?|[–—])\s*/gu,
  // "(QPA) " with no dash, at the very front
  /^\(\p{Lu}[\p{L}.]{1,11}\)\s+/gu,
  // "4:23 pm EST ", "13:54 GMT "
  /\b\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?\s)?(?:[A-Z]{1,3}T|UTC)\s+/gu,
  // "Photograph: Ena Stor/QPA "
  /\b(?:Photograph|Photo|Picture|Image):\s[^/.]{2,60}\/\p{Lu}[\p{L}]+(?:\s(?:Images|Press|Pictures))?\s+(?=\p{Lu})/gu,
];

/**
 * Finds where the news of a sentence begins, past a headline, dateline or picture credit that a scraper glued to it.
 *
 * @param position - 0-based place of the sentence in its article.
 * @returns An offset into `sentence`; 0 when nothing is glued on.
 *
 * @example
 * findNewsStart("HALVEN (Orl Press) - The dam failed.", 0); // 21
 */
export function findNewsStart(sentence: string, position: number): number {
  if (position >= firstSentences) return 0;
  const front = sentence.slice(0, reach);
  let start = 0;
  for (const ending of endings) {
    for (const match of front.matchAll(ending)) start = Math.max(start, match.index + match[0].length);
  }
  return start < sentence.length ? start : 0;
}

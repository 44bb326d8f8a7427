import type { Span } from "#text";

/**
 * Sorts spanned items into the sentences they touch.
 *
 * @param items - In reading order; an item that crosses sentences is listed in each.
 * @returns One list for each sentence, in reading order.
 */
export function sortIntoSentences<Item extends { readonly span: Span }>(
  sentences: readonly { readonly span: Span }[],
  items: readonly Item[],
): readonly (readonly Item[])[] {
  const lists: Item[][] = sentences.map(() => []);
  let first = 0;
  for (const item of items) {
    while (first < sentences.length && (sentences[first]?.span.end ?? 0) <= item.span.start) first += 1;
    for (let i = first; (sentences[i]?.span.start ?? Infinity) < item.span.end; i += 1) lists[i]?.push(item);
  }
  return lists;
}

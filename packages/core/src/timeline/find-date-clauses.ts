import type { Span } from "#text";
import type { PlacedTime } from "./find-sentence-dates.ts";

/** Where one part of a sentence may end and the next begin. */
const seam = /[,;:—–] |\s(?=(?:and|but|while|then)\s)/u;

/**
 * Cuts a sentence that tells of several dates into the part that belongs to each: at the first seam after each date but
 * the last ("… on Saturday, | and … over the weekend").
 *
 * @param times - Dates of the sentence in reading order.
 * @returns One span for each date; together they cover the sentence.
 */
export function findDateClauses(text: string, sentence: Span, times: readonly PlacedTime[]): readonly Span[] {
  let start = sentence.start;
  return times.map(({ phrase }, index) => {
    const next = times[index + 1];
    const between = next === undefined ? undefined : text.slice(phrase.end, next.phrase.start);
    const at = between?.search(seam) ?? -1;
    const end = next === undefined ? sentence.end : phrase.end + (at === -1 ? 0 : at + 1);
    const clause = { start, end };
    start = end;
    return clause;
  });
}

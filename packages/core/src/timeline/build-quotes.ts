import type { Quotation } from "#claims";
import { compareReadings, type Reading } from "#story";
import { cut, wordKey } from "#text";
import { claimantOf } from "./choose-status.ts";
import { citeSpan } from "./cite.ts";
import type { TimelineQuote } from "./timeline.ts";

/**
 * Lists who said what in a story, in order of publication. A quotation that several copies carry stands once, cited from
 * the first copy that names its speaker.
 */
export function buildQuotes(readings: readonly Reading[]): readonly TimelineQuote[] {
  const quotes = new Map<string, TimelineQuote>();
  const ordered = [...readings].sort(compareReadings);
  for (const reading of ordered) {
    for (const quotation of reading.claims?.quotations ?? []) {
      const quote = buildQuote(reading, quotation);
      const key = `${quote.direct} ${wordKey(quote.text)}`;
      const known = quotes.get(key);
      const isBetter = known === undefined || (known.speaker === undefined && quote.speaker !== undefined);
      if (isBetter) quotes.set(key, quote);
    }
  }
  return [...quotes.values()];
}

function buildQuote(reading: Reading, { span, direct, speaker }: Quotation): TimelineQuote {
  const [named] = speaker === undefined ? [] : claimantOf(speaker);
  return {
    text: cut(reading.article.text, span),
    direct,
    ...(named === undefined ? {} : { speaker: named }),
    citation: citeSpan(reading, span),
  };
}

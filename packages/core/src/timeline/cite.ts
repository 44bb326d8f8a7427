import type { Reading } from "#story";
import type { Span } from "#text";
import type { Citation } from "./timeline.ts";

/** UTF-16 units of text shown before and after a cited sentence. */
const contextLength = 80;

/** The citation of a stretch of an article's text. */
export function citeSpan(reading: Reading, span: Span): Citation {
  const { text, url } = reading.article;
  return {
    article: reading.id,
    source: reading.source,
    ...(url === undefined ? {} : { url }),
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    snapshot: reading.snapshot.sha256,
    prefix: keepWholeWords(text.slice(Math.max(0, span.start - contextLength), span.start), "start"),
    suffix: keepWholeWords(text.slice(span.end, span.end + contextLength), "end"),
  };
}

/** Context never begins or ends inside a word (nor, then, inside a surrogate pair). */
function keepWholeWords(context: string, cutAt: "start" | "end"): string {
  if (context.length < contextLength) return context;
  return cutAt === "start" ? context.replace(/^\S*/u, "") : context.replace(/\S*$/u, "");
}

import type { Span } from "#text";
import type { Claims, Sentence, Statement } from "../claims.ts";

/**
 * The statement of the clause that holds a span: the clause with the span's start, else the sentence's main one.
 *
 * @throws TypeError when there is no sentence at all.
 *
 * @example
 * const claims = findClaims("The bridge fell. It will reopen in May.");
 * statementAt(claims, { start: 17, end: 38 }).status; // "planned"
 */
export function statementAt(claims: Claims, span: Span): Statement {
  const sentence = sentenceAt(claims, span.start);
  if (!sentence) throw new TypeError("statementAt: the claims have no sentence");
  return (
    sentence.clauses.find((clause) => clause.span.start <= span.start && span.start < clause.span.end) ?? sentence.main
  );
}

/** The last sentence that begins at or before an offset; undefined only when there are no sentences. */
export function sentenceAt({ sentences }: Claims, at: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((sentences[mid]?.span.start ?? 0) <= at) low = mid;
    else high = mid - 1;
  }
  return sentences[low];
}

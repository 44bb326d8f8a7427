import type { Claims, Sentence, Statement } from "#claims";
import { cut, isOverlapping } from "#text";

/** First-person singular, which news prose uses in quotations only. */
const firstPerson = /(?:^|[\s(—–])(?:I|my|me|myself|I['’](?:m|ve|d|ll))(?=[\s,.;:)?!])/u;
/** Two sentences in the first person outside quotations make a column, an essay or a personal account. */
const commentaryFrom = 2;
const fewestWords = 4;
/** What would have been: "If they had waited until Friday there would have been nothing left." */
const counterfactual = /\b(?:if\b.{1,120}?\bhad\b|had (?:\p{L}+ ){1,5}).{1,160}?\b(?:would|could|might) have\b/isu;

/** Whether an article argues or tells of its writer, instead of reporting. */
export function isCommentary(text: string, claims: Claims): boolean {
  let count = 0;
  let at = 0;
  const direct = claims.quotations.filter((quotation) => quotation.direct);
  for (const sentence of claims.sentences) {
    while (at < direct.length && (direct[at]?.span.end ?? 0) <= sentence.span.start) at += 1;
    const quoted = direct[at];
    const isQuoted = quoted !== undefined && isOverlapping(quoted.span, sentence.span);
    if (!isQuoted && firstPerson.test(cut(text, sentence.span))) count += 1;
    if (count >= commentaryFrom) return true;
  }
  return false;
}

/** What `isNewsSentence` needs to know of the sentence's surroundings. */
export interface Surroundings {
  readonly isCommentary: boolean;
  readonly statement: Statement;
}

/** Whether a sentence can stand as a line of a record: no question, no fragment, no opinion, nothing that only might have been. */
export function isNewsSentence(text: string, sentence: Sentence, { isCommentary, statement }: Surroundings): boolean {
  const words = cut(text, sentence.span);
  if (sentence.isQuestion || words.split(/\s+/, fewestWords).length < fewestWords) return false;
  if (counterfactual.test(words)) return false;
  if (!isCommentary) return true;
  return !firstPerson.test(words) && statement.status !== "planned" && statement.status !== "conditional";
}

import { type Article, isOpinionSection } from "#article";
import type { Claims, Sentence, Statement } from "#claims";
import { cut } from "#text";
import { sortIntoSentences } from "./sort-into-sentences.ts";

/** First-person singular, which news prose uses in quotations only. */
const firstPerson = /(?:^|[\s(—–])(?:I|my|me|myself|I['’](?:m|ve|d|ll))(?=[\s,.;:)?!])/u;
/** In a piece of opinion: what "we" shall do and what the reader is asked to do. */
const address = /(?:^|[\s(—–])(?:[Ww]e|[Uu]s|[Oo]ur|[Yy]ou|[Yy]our|Let)(?=[\s,.;:)?!])/u;
/** Two sentences in the first person outside quotations make a column, an essay or a personal account. */
const commentaryFrom = 2;
const fewestWords = 4;
/** What would have been: "If they had waited until Friday there would have been nothing left." */
const counterfactual = /\b(?:if\b.{1,120}?\bhad\b|had (?:\p{L}+ ){1,5}).{1,160}?\b(?:would|could|might) have\b/isu;

/** What a picture shows, where its line stands among the sentences. */
const pictureLine =
  /\bin (?:this|an?) (?:\p{L}+ ){0,3}(?:photo(?:graph)?|picture|image|frame)\b|^(?:picture|photo(?:graph)?|image)s? taken\b|^\p{L}{3,9}\.? \d{1,2}: .{1,300} (?:is|are) seen\b/iu;
/** What a page says of itself: where it was printed, when it was changed, what it had wrong. */
const pageLine =
  /^(?:a|this) version (?:of this \p{L}+ )?(?:appeared|was)\b|^this (?:article|story|page|post|column) (?:was|has been|misstated|misspelled|appeared|originally|incorrectly)\b|^(?:the )?following correction\b|^last (?:updated|modified)\b/iu;

/** Whether an article argues or tells of its writer, instead of reporting: by its section, else by its words. */
export function isCommentary({ text, section }: Article, claims: Claims): boolean {
  if (section !== undefined && isOpinionSection(section)) return true;
  const direct = claims.quotations.filter((quotation) => quotation.direct);
  const quotedIn = sortIntoSentences(claims.sentences, direct);
  const personal = claims.sentences.filter(
    ({ span }, index) => quotedIn[index]?.length === 0 && firstPerson.test(cut(text, span)),
  );
  return personal.length >= commentaryFrom;
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
  if (counterfactual.test(words) || pictureLine.test(words) || pageLine.test(words)) return false;
  if (!isCommentary) return true;
  const isPersonal = firstPerson.test(words) || address.test(words);
  return !isPersonal && statement.status !== "planned" && statement.status !== "conditional";
}

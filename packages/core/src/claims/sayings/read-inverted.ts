import type { Token } from "../words/find-tokens.ts";
import { type NounPhrase, type Range, readPhraseRight } from "../words/read-noun-phrase.ts";
import { isBreak, isEnd, isFiniteVerb, tagAt } from "../words/word-classes.ts";
import type { Attribution, Cue } from "./attribution.ts";
import { contentBefore } from "./find-content.ts";
import { findSubject } from "./find-subject.ts";

/** "“…,” said Mona Elder": a quotation or a clause, the verb, then who. */
export function readInverted(tokens: readonly Token[], cue: Cue): Attribution | undefined {
  const { i, at, form } = cue;
  if (form.frame === "object" || form.frame === "infinitive") return undefined;
  const before = tokens[i - 1];
  const isQuoted = before?.tag === "quote" || (isBreak(before) && tagAt(tokens, i - 2) === "quote");
  const subject = readPhraseRight(tokens, at + 1);
  if (!subject || isObject(tokens[subject.from])) return undefined;
  if (!isQuoted && !isPlainInversion(tokens, cue, subject)) return undefined;
  const content = contentBefore(tokens, before?.tag === "quote" ? i : i - 1);
  if (!content) return undefined;
  const second = readSecondPart(tokens, subject.apposition?.to ?? subject.to);
  const contents = second ? [content, second] : [content];
  return { subject, cue: i, form, contents, isNegated: false, rule: "content-verb-subject" };
}

/** Without a quotation before it, "X, a miller, said he was" looks the same: the verb's subject stands before it there. */
function isPlainInversion(tokens: readonly Token[], { i, form }: Cue, subject: NounPhrase): boolean {
  if (!isBreak(tokens[i - 1]) || i < 4 || form.takesAddressee || form.frame === "quote") return false;
  if (tagAt(tokens, subject.from) === "pron" || isFiniteVerb(tokens[subject.to])) return false;
  return findSubject(tokens, i).subject?.apposition === undefined;
}

function isObject(token: Token | undefined): boolean {
  return token?.tag === "pron" && /^(?:him|them|me|us|it|that)$/.test(token.word);
}

/** What goes on after an inserted "she said,": a quotation. */
export function readSecondPart(tokens: readonly Token[], end: number): Range | undefined {
  let at = end;
  while (at < tokens.length && at - end < 16 && !isEnd(tokens[at]) && !isSecondQuote(tokens, at)) at += 1;
  return isSecondQuote(tokens, at) ? { from: at, to: at + 1 } : undefined;
}

/** Not the title of a work: "she said on “Ask the Town”". */
function isSecondQuote(tokens: readonly Token[], at: number): boolean {
  return tagAt(tokens, at) === "quote" && !/^(?:prep|poss|det|cap)$/.test(tagAt(tokens, at - 1));
}

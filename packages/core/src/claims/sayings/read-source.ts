import { countingVerbs as counting } from "../lexicon/mood-words.ts";
import { findCueForms } from "../words/cue-forms.ts";
import type { Token } from "../words/find-tokens.ts";
import { type NounPhrase, readPhraseLeft, readPhraseRight } from "../words/read-noun-phrase.ts";
import { isFiniteVerb, tagAt, wordAt } from "../words/word-classes.ts";
import type { Attribution } from "./attribution.ts";
import { contentAfter, contentBefore } from "./find-content.ts";
import { findSubject, readFirstPhrase } from "./find-subject.ts";

/** Reads who is named as a source without a verb of saying: by "according to", a colon, a dash or a count. */
export function readSource(tokens: readonly Token[], i: number, token: Token): Attribution | undefined {
  if (token.word === "according" && tagAt(tokens, i + 1) === "to") return readAccording(tokens, i);
  if (token.tag === "quote") return readLabel(tokens, i);
  return countingVerbs.has(token.word) ? readCounting(tokens, i) : undefined;
}

const countingVerbs = new Set(counting);
const tallies = new Set(["count", "estimate", "figure", "number", "tally", "toll", "total", "dead"]);

/** Number words that are nouns. */
const numbers = /^(?:dozens?|half|hundreds?|millions?|quarter|thousands?|third)$/;

/** "Police counted about 150 lorries", "officials put the toll at 41": to give a figure is to claim it. */
function readCounting(tokens: readonly Token[], i: number): Attribution | undefined {
  const number = tokens.findIndex((token, k) => k > i && (token.tag === "num" || numbers.test(token.word)));
  const reach = number < 0 ? [] : tokens.slice(i + 1, number);
  const isNear =
    number > i &&
    reach.length < 12 &&
    !reach.some(({ word, tag }) => isFiniteVerb({ tag }) || word === "," || tag === "conj");
  const isTally = reach.some(({ word }) => tallies.has(word));
  if (!isNear || !(isTally || isPutAt(tokens, i, reach) || (wordAt(tokens, i) === "counted" && reach.length < 4)))
    return undefined;
  const { subject, isNegated } = findSubject(tokens, i);
  const content = subject && contentAfter(tokens, i + 1);
  if (!content) return undefined;
  const colon = tokens.findIndex(({ word }, k) => k > i && word === ":");
  const to = colon > i + 1 ? Math.min(content.to, colon) : content.to;
  return { subject, cue: i, contents: [{ from: content.from, to }], isNegated, rule: "counting" };
}

/** "According to Ana Belmont, a medic, the ward was dark": only "a" surely opens what describes the name. */
function pastApposition(tokens: readonly Token[], subject: NounPhrase | undefined, end: number): number {
  const apposition = end === subject?.to ? subject.apposition : undefined;
  const isSure = apposition && /^(?:an?|who|whose)$/.test(wordAt(tokens, apposition.from));
  return isSure && wordAt(tokens, apposition.to) === "," ? apposition.to : end;
}

/** "put the crowd at 40,000": a thing, and its number after "at". */
function isPutAt(tokens: readonly Token[], i: number, reach: readonly Token[]): boolean {
  const at = reach.findIndex(({ word }) => word === "at");
  const thing = reach.slice(0, at);
  return (
    at > 0 && /^puts?$/.test(wordAt(tokens, i)) && thing.every(({ tag, word }) => isThing.test(tag) || word === "of")
  );
}

const isThing = /^(?:det|poss|noun|cap)$/;

/** "According to the union, …" and "…, according to the union". */
function readAccording(tokens: readonly Token[], i: number): Attribution | undefined {
  // "according to early results"
  const start = tagAt(tokens, i + 2) === "time" && tagAt(tokens, i + 3) === "noun" ? i + 3 : i + 2;
  const subject = readPhraseRight(tokens, start);
  if (!subject) return undefined;
  const shared = { subject, cue: i, isNegated: false, rule: "according-to" };
  return placeSource(tokens, shared, { from: i, end: subject.to });
}

/** Finds the content of a source between commas: after it where it opens the sentence, else before it. */
export function placeSource(
  tokens: readonly Token[],
  shared: Omit<Attribution, "contents">,
  { from, end }: { readonly from: number; readonly end: number },
): Attribution | undefined {
  const before = wordAt(tokens, from - 1) === "," ? from - 2 : from - 1;
  const isOpening = from === 0 || /^(?:conj|sub|that)$/.test(tagAt(tokens, before));
  if (!isOpening) {
    const content = contentBefore(tokens, wordAt(tokens, from - 1) === "," ? from - 1 : from);
    return content && { ...shared, contents: [content] };
  }
  let at = pastApposition(tokens, shared.subject, end);
  while (at < tokens.length && wordAt(tokens, at) !== "," && wordAt(tokens, at) !== ":") at += 1;
  const content = contentAfter(tokens, at + 1);
  return content && { ...shared, contents: [content] };
}

/** "The letter makes the case: “…”", "“…” – Ana Belmont": a quotation tied to a name by a colon or a dash. */
function readLabel(tokens: readonly Token[], i: number): Attribution | undefined {
  const contents = [{ from: i, to: i + 1 }];
  const before = tokens[i - 1];
  if (before?.word === ":") {
    const hasCue = tokens.slice(0, i).some(({ word, tag }) => tag !== "quote" && findCueForms(word).length > 0);
    const subject = hasCue ? undefined : readFirstPhrase(tokens, i);
    return subject && { subject, cue: i - 1, contents, isNegated: false, rule: "colon" };
  }
  const after = tokens[i + 1];
  if (!after || !/^[-–—]$/.test(after.word) || tagAt(tokens, i + 2) !== "cap") return undefined;
  const last = tokens.length - 1 - (tokens.at(-1)?.word === "." ? 1 : 0);
  const subject = readPhraseLeft(tokens, last);
  return subject?.from === i + 2 ? { subject, cue: i + 1, contents, isNegated: false, rule: "dash" } : undefined;
}

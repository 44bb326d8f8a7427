import type { Attribution } from "./attribution.ts";
import { findCueForms } from "./cue-forms.ts";
import { contentAfter, contentBefore } from "./find-content.ts";
import { findSubject, readFirstPhrase } from "./find-subject.ts";
import type { Token } from "./find-tokens.ts";
import { countingVerbs as counting } from "./lexicon/mood-words.ts";
import { readPhraseLeft, readPhraseRight } from "./read-noun-phrase.ts";
import { isFiniteVerb, tagAt, wordAt } from "./word-classes.ts";

/** Reads who is named as a source without a verb of saying: by "according to", a colon, a dash or a count. */
export function readSource(tokens: readonly Token[], i: number, token: Token): Attribution | undefined {
  if (token.word === "according" && tagAt(tokens, i + 1) === "to") return readAccording(tokens, i);
  if (token.tag === "quote") return readLabel(tokens, i);
  return countingVerbs.has(token.word) ? readCounting(tokens, i) : undefined;
}

const countingVerbs = new Set(counting);
const tallies = new Set(["count", "estimate", "figure", "number", "tally", "toll", "total", "dead"]);

/** "Police counted about 150 lorries", "officials put the toll at 41": to give a figure is to claim it. */
function readCounting(tokens: readonly Token[], i: number): Attribution | undefined {
  const number = tokens.findIndex((token, k) => k > i && token.tag === "num");
  const reach = number < 0 ? [] : tokens.slice(i + 1, number);
  const isNear =
    number > i &&
    reach.length < 12 &&
    !reach.some(({ word, tag }) => isFiniteVerb({ tag }) || word === "," || tag === "conj");
  const isTally = reach.some(({ word }) => tallies.has(word));
  if (!isNear || !(isTally || (wordAt(tokens, i) === "counted" && reach.length < 4))) return undefined;
  const { subject, isNegated } = findSubject(tokens, i);
  const content = subject && contentAfter(tokens, i + 1);
  if (!content) return undefined;
  const colon = tokens.findIndex(({ word }, k) => k > i && word === ":");
  const to = colon > i + 1 ? Math.min(content.to, colon) : content.to;
  return { subject, cue: i, contents: [{ from: content.from, to }], isNegated, rule: "counting" };
}

/** "According to the union, …" and "…, according to the union". */
function readAccording(tokens: readonly Token[], i: number): Attribution | undefined {
  const subject = readPhraseRight(tokens, i + 2);
  if (!subject) return undefined;
  const shared = { subject, cue: i, isNegated: false, rule: "according-to" };
  const isOpening = i === 0 || /^(?:conj|sub|that)$/.test(tagAt(tokens, wordAt(tokens, i - 1) === "," ? i - 2 : i - 1));
  if (!isOpening) {
    const content = contentBefore(tokens, wordAt(tokens, i - 1) === "," ? i - 1 : i);
    return content && { ...shared, contents: [content] };
  }
  let at = subject.to;
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

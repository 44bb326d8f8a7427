import { findCueForms } from "../words/cue-forms.ts";
import type { Token } from "../words/find-tokens.ts";
import { isRoleWord, type Range } from "../words/read-noun-phrase.ts";
import { isEnd, isFiniteVerb, tagAt, wordAt } from "../words/word-classes.ts";
import type { Attribution } from "./attribution.ts";

/** Words taken for what somebody said, with what stands around them. */
export interface Reported {
  readonly tokens: readonly Token[];
  readonly attribution: Attribution;
  /** Which of the attribution's contents it is. */
  readonly content: Range;
  /** The acts of saying of the same sentence, this one among them. */
  readonly others: readonly Attribution[];
}

/** What tells a sure attribution from a doubtful one: the act of saying, who speaks, where the words begin, end, and what is in them. */
export const attributionTraits = [
  "says",
  "verbless",
  "denies",
  "named",
  "office",
  "apposed",
  "embedded",
  "late",
  "marked",
  "skipsNoun",
  "skipsFar",
  "startsRelative",
  "tail",
  "endsLoose",
  "comma",
  "dash",
  "describes",
  "aside",
  "secondVerb",
  "holdsCue",
  "holdsSaying",
  "isTold",
] as const;

export type AttributionTrait = (typeof attributionTraits)[number];

type Test = (reported: Reported, words: readonly Token[]) => boolean;

const tests: Readonly<Record<AttributionTrait, Test>> = {
  // "said", the plainest verb.
  says: ({ attribution }) => attribution.form?.verb === "say",
  // "according to the union", "police counted 12 lorries".
  verbless: ({ attribution }) => attribution.form === undefined,
  denies: ({ attribution }) => attribution.form?.act === "deny",
  named: (reported) => endsInName(reported),
  // "the rescue service", "officials".
  office: (reported) => !endsInName(reported) && subjectWords(reported).some(({ word }) => isRoleWord(word)),
  // "Ana Belmont, a medic, said".
  apposed: ({ attribution }) => attribution.subject?.apposition !== undefined,
  // "that", a preposition or another verb before the subject: "the day after the union said".
  embedded: (reported) => /^(?:that|prep|verb|past|ed)$/.test(tagBeforeSubject(reported)),
  late: (reported) => isAfterCue(reported) && reported.attribution.form?.form !== "ing" && reported.attribution.cue > 7,
  // "said that".
  marked: ({ tokens, content }) => wordAt(tokens, content.from - 1) === "that",
  // "told the harbour board it": where the addressee ends is a guess.
  skipsNoun: ({ tokens, content, attribution }) =>
    content.from - attribution.cue > (attribution.form?.takesAddressee === true ? 2 : 1) &&
    tagAt(tokens, content.from - 1) === "noun",
  skipsFar: ({ content, attribution }) => content.from - attribution.cue > 8,
  startsRelative: ({ tokens, content }) => /^(?:that|rel)$/.test(tagAt(tokens, content.from)),
  // The sentence goes on after the words.
  tail: (reported) =>
    isAfterCue(reported) &&
    reported.tokens.length - reported.content.to > 4 &&
    wordAt(reported.tokens, reported.content.to) !== ";",
  // "the pit would close in" before more of the sentence: cut short.
  endsLoose: ({ tokens, content }, words) =>
    !isEnd(tokens[content.to]) && /^(?:prep|aux|modal)$/.test(words.at(-1)?.tag ?? ""),
  comma: (reported, words) => isAfterCue(reported) && words.some(isComma),
  dash: (_, words) =>
    words.some((token, i) => /^[—–-]$/.test(token.word) && token.span.end !== words[i + 1]?.span.start),
  // ", which sank in 2031": the writer may be speaking again.
  describes: (_, words) => hasPair(words, isComma, ({ word }) => word === "which" || word === "who"),
  // ", citing a letter".
  aside: (_, words) => hasPair(words, isComma, ({ tag }) => tag === "ing"),
  // "it would stay and called for help": whose second verb?
  secondVerb: (_, words) => hasPair(words, ({ tag }) => tag === "conj", isVerb),
  holdsCue: (_, words) => words.slice(1).some(isSpeaking),
  holdsSaying: ({ content, others }) => others.some(({ cue }) => isWithin(content, cue)),
  // "Orl said the union had warned of it": what the union said is in Orl's words.
  isTold: ({ attribution, others }) =>
    others.some((other) => other !== attribution && other.contents.some((range) => isWithin(range, attribution.cue))),
};

/** Lists which traits a reported content has. */
export function listTraits(reported: Reported): readonly AttributionTrait[] {
  const words = reported.tokens.slice(reported.content.from, reported.content.to);
  return attributionTraits.filter((trait) => tests[trait](reported, words));
}

function subjectWords({ tokens, attribution: { subject } }: Reported): readonly Token[] {
  return subject ? tokens.slice(subject.from, subject.to) : [];
}

function endsInName(reported: Reported): boolean {
  return subjectWords(reported).at(-1)?.tag === "cap";
}

function tagBeforeSubject(reported: Reported): string {
  const { tokens, attribution } = reported;
  return isAfterCue(reported) && attribution.subject ? tagAt(tokens, attribution.subject.from - 1) : "";
}

function isAfterCue({ content, attribution }: Reported): boolean {
  return content.from > attribution.cue;
}

function isWithin({ from, to }: Range, at: number): boolean {
  return from <= at && at < to;
}

function hasPair(
  words: readonly Token[],
  isFirst: (token: Token) => boolean,
  isNext: (token: Token) => boolean,
): boolean {
  return words.some((word, i) => {
    const next = words[i + 1];
    return next !== undefined && isFirst(word) && isNext(next);
  });
}

function isComma({ word }: Token): boolean {
  return word === ",";
}

function isVerb(token: Token): boolean {
  return isFiniteVerb(token) || token.tag === "ed";
}

function isSpeaking({ word, tag }: Token): boolean {
  return tag !== "noun" && findCueForms(word).some(({ form }) => form === "past" || form === "s");
}

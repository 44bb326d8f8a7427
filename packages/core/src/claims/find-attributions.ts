import { type CueForm, findCueForms } from "./cue-forms.ts";
import { contentAfter, contentBefore, findContentStart } from "./find-content.ts";
import type { Token } from "./find-tokens.ts";
import { type NounPhrase, type Range, readPhraseLeft, readPhraseRight } from "./read-noun-phrase.ts";

/** One act of saying: who, by which word, what. */
export interface Attribution {
  readonly subject?: NounPhrase;
  /** The verb's index, or that of "according". */
  readonly cue: number;
  readonly form?: CueForm;
  readonly contents: readonly Range[];
  readonly isNegated: boolean;
  readonly rule: string;
}

/** Finds who says what in one unit, in reading order. */
export function findAttributions(tokens: readonly Token[]): readonly Attribution[] {
  const found: Attribution[] = [];
  tokens.forEach((token, i) => {
    const attribution =
      token.word === "according" && tokens[i + 1]?.tag === "to" ? readAccording(tokens, i) : readCue(tokens, i, found);
    if (attribution) found.push(attribution);
  });
  return found;
}

function readCue(tokens: readonly Token[], i: number, found: readonly Attribution[]): Attribution | undefined {
  const token = tokens[i];
  if (!token || token.tag === "quote") return undefined;
  const form = findCueForms(token.word).find(({ particle }) => !particle || tokens[i + 1]?.word === particle);
  if (!form || !isVerbHere(tokens, i, form)) return undefined;
  const at = form.particle ? i + 1 : i;
  if (form.form === "ing") return readParticiple(tokens, { i, at, form }, found);
  return readInverted(tokens, { i, at, form }) ?? readPlain(tokens, { i, at, form });
}

/** A cue verb at `i`; its particle, if any, ends at `at`. */
interface Cue {
  readonly i: number;
  readonly at: number;
  readonly form: CueForm;
}

const bars = new Set(["det", "poss", "prep", "to", "modal"]);

/** Whether the word is a finite verb here, by what stands before and after it. */
function isVerbHere(tokens: readonly Token[], i: number, form: CueForm): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before && bars.has(before.tag)) return false;
  if (after?.word === "by" && form.form !== "s") return false;
  if (form.form === "past" || form.form === "participle") return !isPassive(tokens, i);
  if (form.form === "ing")
    return before?.word === "," || before?.tag === "aux" || before?.tag === "noun" || before?.tag === "quote";
  if (form.form === "base") return isPluralBefore(tokens, i) && after?.tag !== "sign";
  return before?.tag !== "num";
}

function isPluralBefore(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (tokens[at]?.tag === "adv") at -= 1;
  const before = tokens[at];
  if (!before) return false;
  if (before.tag === "pron") return /^(?:i|we|they|you)$/.test(before.word);
  return (before.tag === "noun" || before.tag === "cap") && /(?:[^s]s|people|police|men|women)$/.test(before.word);
}

/** "was told", "is called": the subject is not who speaks. */
function isPassive(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (tokens[at]?.tag === "adv" || tokens[at]?.tag === "neg") at -= 1;
  return /^(?:am|is|are|was|were|be|been|being|isn't|wasn't|weren't|get|got)$/.test(tokens[at]?.word ?? "");
}

/** "“…,” said Maud Ellery": a quotation or a comma, the verb, then who. */
function readInverted(tokens: readonly Token[], { i, at, form }: Cue): Attribution | undefined {
  const before = tokens[i - 1];
  const isAfterContent =
    before?.tag === "quote" || (before?.word === "," && i > 3) || before?.word === "—" || before?.word === "–";
  if (!isAfterContent || form.frame === "object" || form.frame === "infinitive") return undefined;
  const subject = readPhraseRight(tokens, at + 1);
  if (!subject || isObject(tokens[subject.from])) return undefined;
  const content = contentBefore(tokens, before?.tag === "quote" ? i : i - 1);
  if (!content) return undefined;
  const end = subject.apposition?.to ?? subject.to;
  const second = readSecondPart(tokens, end);
  return {
    subject,
    cue: i,
    form,
    contents: second ? [content, second] : [content],
    isNegated: false,
    rule: "content-verb-subject",
  };
}

function isObject(token: Token | undefined): boolean {
  return token?.tag === "pron" && /^(?:him|them|me|us|it|that)$/.test(token.word);
}

/** What goes on after an inserted "she said,": a quotation, or the rest of the clause. */
function readSecondPart(tokens: readonly Token[], end: number): Range | undefined {
  let at = end;
  while (
    at < tokens.length &&
    tokens[at]?.word !== "," &&
    tokens[at]?.tag !== "quote" &&
    tokens[at]?.word !== ":" &&
    at - end < 14
  )
    at += 1;
  const hasBreak = tokens[at]?.word === "," || tokens[at]?.word === ":";
  const start = hasBreak ? at + 1 : at;
  return tokens[start]?.tag === "quote" ? { from: start, to: start + 1 } : undefined;
}

/** Subject before the verb: "the union said …", "…, the union said", "the union, she said, …". */
function readPlain(tokens: readonly Token[], { i, at, form }: Cue): Attribution | undefined {
  const { subject, isNegated, isRelative } = findSubject(tokens, i);
  if (!subject) return undefined;
  const shared = { subject, cue: i, form, isNegated };
  const start = isRelative ? subject.to : subject.from;
  const left = isRelative ? undefined : readLeftContent(tokens, start);
  const right = findContentStart(tokens, at + 1, form);
  if (left && right === undefined) return { ...shared, contents: [left], rule: "content-subject-verb" };
  if (left && isInserted(tokens, at)) {
    const rest = contentAfter(tokens, right ?? at + 2);
    return { ...shared, contents: rest ? [left, rest] : [left], rule: "content-around" };
  }
  const content = right === undefined ? undefined : contentAfter(tokens, right);
  if (!content) return undefined;
  const isQuotedLeft = left !== undefined && left.to - left.from === 1 && tokens[left.from]?.tag === "quote";
  return {
    ...shared,
    contents: isQuotedLeft ? [left, content] : [content],
    rule: isRelative ? "relative" : "subject-verb-content",
  };
}

function isInserted(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.word === ",";
}

function readLeftContent(tokens: readonly Token[], start: number): Range | undefined {
  const before = tokens[start - 1];
  if (before?.tag === "quote") return contentBefore(tokens, start);
  if (before?.word === "," || before?.word === "—" || before?.word === "–") return contentBefore(tokens, start - 1);
  return undefined;
}

interface Found {
  readonly subject: NounPhrase | undefined;
  readonly isNegated: boolean;
  readonly isRelative: boolean;
}

/** The subject left of a verb, past auxiliaries, adverbs, times and "who". */
function findSubject(tokens: readonly Token[], verb: number): Found {
  let at = verb - 1;
  let isNegated = false;
  for (; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.tag === "neg" || /n't$/.test(token.word)) isNegated = true;
    const isTime = token.tag === "time" && at > 0;
    const isTimePrep = token.tag === "prep" && tokens[at + 1]?.tag === "time";
    if (!isTime && !isTimePrep && token.tag !== "adv" && token.tag !== "aux" && token.tag !== "neg") break;
  }
  const isRelative = /^(?:who|which)$/.test(tokens[at]?.word ?? "");
  if (isRelative) at = tokens[at - 1]?.word === "," ? at - 2 : at - 1;
  return { subject: readPhraseLeft(tokens, at), isNegated, isRelative };
}

/** ", adding that …": the subject is that of the act of saying before it, or of the sentence. */
function readParticiple(
  tokens: readonly Token[],
  { i, at, form }: Cue,
  found: readonly Attribution[],
): Attribution | undefined {
  const before = tokens[i - 1];
  const own = before?.tag === "aux" || before?.tag === "noun" ? findSubject(tokens, i).subject : undefined;
  const subject = own ?? found.at(-1)?.subject ?? readFirstPhrase(tokens, i);
  const right = findContentStart(tokens, at + 1, form);
  const content = right === undefined ? undefined : contentAfter(tokens, right);
  if (!content || !subject || form.isGuarded) return undefined;
  return { subject, cue: i, form, contents: [content], isNegated: false, rule: "participle" };
}

function readFirstPhrase(tokens: readonly Token[], limit: number): NounPhrase | undefined {
  const first = readPhraseRight(tokens, 0);
  return first && first.to < limit && tokens[0]?.tag !== "quote" ? first : undefined;
}

/** "According to the union, …" and "…, according to the union". */
function readAccording(tokens: readonly Token[], i: number): Attribution | undefined {
  const subject = readPhraseRight(tokens, i + 2);
  if (!subject) return undefined;
  const shared = { subject, cue: i, isNegated: false, rule: "according-to" };
  const isOpening = i === 0 || tokens[i - 1]?.tag === "conj";
  if (!isOpening) {
    const content = contentBefore(tokens, tokens[i - 1]?.word === "," ? i - 1 : i);
    return content && { ...shared, contents: [content] };
  }
  let at = subject.to;
  while (at < tokens.length && tokens[at]?.word !== ",") at += 1;
  const content = contentAfter(tokens, at + 1);
  return content && { ...shared, contents: [content] };
}

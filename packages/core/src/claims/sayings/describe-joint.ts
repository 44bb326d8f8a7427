import type { CueFrame } from "../lexicon/cue-verbs.ts";
import { auxiliaryTimes, jointOpeners, type Opener } from "../lexicon/joint-words.ts";
import type { CueForm } from "../words/cue-forms.ts";
import { findCueForms } from "../words/cue-forms.ts";
import type { Tag, Token } from "../words/find-tokens.ts";
import { isOf, tagAt, verbal, wordAt } from "../words/word-classes.ts";
import type { Found } from "./find-subject.ts";

/** What stands before a content and so bears on where it ends. */
export interface Opening {
  /** The verb of saying; none for "according to". */
  readonly form?: CueForm | undefined;
  readonly found?: Found | undefined;
}

/** What of a content all its joints have in common. */
export interface ContentOutlook extends Opening {
  readonly from: number;
  readonly firstVerb: number;
  readonly firstComma: number;
  readonly lastQuote: number;
  /** It begins with "in", "if" or a participle: the first comma only closes that. */
  readonly isIntroduced: boolean;
}

/** Empty, or the trait is of a joint with a sign: after a comma a verb means another thing. */
type Fence = "" | ", fenced";
type Sign = "" | "comma " | "colon " | "dash ";
type Follower = Tag | "cue" | "same cue" | "verb" | "";
type VerbTime = "present" | "past" | "backshifted" | "future" | "other";

/** One thing that tells for or against a content's ending at a joint. */
export type JointTrait =
  | `joint ${Sign}${Opener}`
  | `frame ${CueFrame | "source"}${Fence}`
  | `${"relative" | "subordinate" | "that" | "no verb" | "said" | "verbless" | "after quote" | "time"}${Fence}`
  | "relative verb"
  | "comma before content"
  | `conj ${Follower}${Fence}`
  | `verb ${VerbTime}${"" | " after past"}${Fence}`
  | "aside"
  | "introduction"
  | "quote ahead"
  | `object ${Opener}`
  | `length ${"short" | "middling" | "long" | "longest"}`
  | `rest ${"short" | "middling" | "long" | "longest"}`;

const signs: Readonly<Record<string, Sign>> = {
  ",": "comma ",
  ":": "colon ",
  "–": "dash ",
  "—": "dash ",
  "-": "dash ",
};
const joining = new Set<Tag>(["conj", "sub", "rel", "prep", "time", "ing", "to"]);
const introducing = new Set<Tag>(["sub", "prep", "ing", "time", "adv"]);
const reach = 9;

/** Whether a content may end before this token: at a sign, or where a phrase or clause is joined on. */
export function isJoint(tokens: readonly Token[], at: number, content: ContentOutlook): boolean {
  const word = wordAt(tokens, at);
  if (isHyphen(tokens, at) || (content.firstVerb >= at && isResumed(tokens, at))) return false;
  if (signs[word] !== undefined) return true;
  return signs[wordAt(tokens, at - 1)] === undefined && isOf(tokens[at], joining) && word !== "of" && word !== "than";
}

/** "a 5-metre wall": no dash. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === "-" && tokens[at - 1]?.span.end === tokens[at]?.span.start;
}

/** "the pit[, which sank in 2019,] was safe": a second comma, and then the verb. */
function isResumed(tokens: readonly Token[], at: number): boolean {
  const sign = wordAt(tokens, at);
  if (!/^[,–—-]$/.test(sign)) return false;
  const end = Math.min(tokens.length, at + 24);
  for (let i = at + 2; i < end; i += 1) if (wordAt(tokens, i) === sign) return isOf(tokens[i + 1], verbal);
  return false;
}

/** What the joints of the content that begins at `from` have in common. */
export function surveyContent(tokens: readonly Token[], from: number, opening: Opening): ContentOutlook {
  const rank = (at: number): number => (at < 0 ? tokens.length : at);
  const isIntroduced =
    isOf(tokens[from], introducing) && !/^(?:how|what|why|whether|where|who)$/.test(wordAt(tokens, from));
  return {
    ...opening,
    from,
    firstVerb: rank(tokens.findIndex((token, i) => i >= from && isOf(token, verbal))),
    firstComma: rank(tokens.findIndex(({ word }, i) => i >= from && word === ",")),
    lastQuote: tokens.findLastIndex(({ tag }) => tag === "quote"),
    isIntroduced,
  };
}

/**
 * Describes a joint of a content by closed-class words, tags and distances.
 *
 * @example
 * // "[said the bridge was safe] and added that": the joint at "and"
 * // ["joint and", "frame clause", "conj same cue", "no verb", "said", "length middling", "rest short"]
 */
export function describeJoint(tokens: readonly Token[], at: number, content: ContentOutlook): readonly JointTrait[] {
  const sign = signs[wordAt(tokens, at)] ?? "";
  const next = sign ? at + 1 : at;
  const fence: Fence = sign ? ", fenced" : "";
  const opener = jointOpeners.get(wordAt(tokens, next)) ?? (tagAt(tokens, next) || "sign");
  const traits: JointTrait[] = [`joint ${sign}${opener}`];
  describeCue(traits, tokens, { content, fence, opener, next });
  let start = next;
  if (tagAt(tokens, next) === "conj") {
    start = tagAt(tokens, next + 1) === "adv" ? next + 2 : next + 1;
    traits.push(`conj ${followerAt(tokens, start, content.form)}${fence}`);
  }
  describeAhead(traits, tokens, { content, fence, next, start });
  describePlace(traits, tokens, { content, fence, at });
  return traits;
}

interface CueSide {
  readonly content: ContentOutlook;
  readonly fence: Fence;
  readonly opener: Opener;
  readonly next: number;
}

function describeCue(traits: JointTrait[], tokens: readonly Token[], { content, fence, opener, next }: CueSide): void {
  const { form, found, from } = content;
  traits.push(`frame ${form?.frame ?? "source"}${fence}`);
  if (form?.frame === "object" && fence === "") traits.push(`object ${opener}`);
  if (found?.isRelative) traits.push(`relative${fence}`);
  if (found?.isRelative && fence && isOf(tokens[next], verbal)) traits.push("relative verb");
  if (found?.isSubordinate) traits.push(`subordinate${fence}`);
  const before = wordAt(tokens, from - 1);
  if (before === "that") traits.push(`that${fence}`);
  if (before === ",") traits.push("comma before content");
}

/** What follows "and" or "but". */
function followerAt(tokens: readonly Token[], at: number, form: CueForm | undefined): Follower {
  const token = tokens[at];
  const cues = findCueForms(wordAt(tokens, at));
  if (form && cues.some((cue) => cue.form === form.form)) return "same cue";
  if (cues.length > 0) return "cue";
  return isOf(token, verbal) ? "verb" : (token?.tag ?? "");
}

interface Ahead {
  readonly content: ContentOutlook;
  readonly fence: Fence;
  readonly next: number;
  readonly start: number;
}

function describeAhead(traits: JointTrait[], tokens: readonly Token[], { content, fence, next, start }: Ahead): void {
  let end = start;
  while (end < tokens.length && end - start < reach && !isOf(tokens[end], verbal)) {
    if (end > start && /^[,;–—]$/.test(wordAt(tokens, end))) break;
    end += 1;
  }
  const verb = end - start < reach && isOf(tokens[end], verbal) ? tokens[end] : undefined;
  const after = content.form?.form === "past" ? " after past" : "";
  traits.push(verb ? `verb ${timeOf(verb)}${after}${fence}` : `no verb${fence}`);
  if (!verb && fence && end - next < 4 && /^[,–—]$/.test(wordAt(tokens, end))) traits.push("aside");
  if (tokens.slice(start, start + reach).some(({ word }) => isSaying(word))) traits.push(`said${fence}`);
}

function timeOf({ word, tag }: Token): VerbTime {
  return auxiliaryTimes.get(word) ?? (tag === "past" || tag === "ed" ? "past" : "other");
}

function isSaying(word: string): boolean {
  return findCueForms(word).some(({ form, frame, isGuarded }) => form !== "base" && frame !== "quote" && !isGuarded);
}

interface Place {
  readonly content: ContentOutlook;
  readonly fence: Fence;
  readonly at: number;
}

function describePlace(traits: JointTrait[], tokens: readonly Token[], { content, fence, at }: Place): void {
  const frame = content.form?.frame ?? "clause";
  if (content.firstVerb >= at && frame === "clause") traits.push(`verbless${fence}`);
  if (content.isIntroduced && content.firstComma === at) traits.push("introduction");
  if (tagAt(tokens, at - 1) === "quote") traits.push(`after quote${fence}`);
  if (content.lastQuote > at) traits.push("quote ahead");
  if (tokens.slice(at + 1, at + 4).some(({ tag }) => tag === "time")) traits.push(`time${fence}`);
  traits.push(`length ${sizeOf(at - content.from, [4, 8, 16])}`);
  traits.push(`rest ${sizeOf(tokens.length - at, [5, 10, 20])}`);
}

function sizeOf(
  count: number,
  [short, middling, long]: readonly [number, number, number],
): "short" | "middling" | "long" | "longest" {
  if (count < short) return "short";
  if (count < middling) return "middling";
  return count < long ? "long" : "longest";
}

import type { CueForm } from "./cue-forms.ts";
import type { Tag, Token } from "./find-tokens.ts";
import { judgingAdjectives } from "./lexicon/mood-words.ts";
import { isRoleWord } from "./read-noun-phrase.ts";
import { isOf, nominal, tagAt, wordAt } from "./word-classes.ts";

const bars = new Set<Tag>(["det", "poss", "prep", "to"]);
/** In capitals these are verbs of a headline; "States" and "Reports" are names. */
const headlineVerbs = new Set(["says", "said", "tells", "told", "tweeted", "adding", "saying"]);
/** With "a" or "the" and no quotation these do something else: "called a strike". */
const callForms = /^(?:call|calls|called|calling)$/;
const callables =
  /^(?:strike|election|elections|meeting|vote|referendum|session|summit|truce|halt|ceasefire|conference|ambulance|police|witness|witnesses|off|out|up|back|in)$/;

/** Whether a form of a cue verb is a finite verb (or a participle that says) here, by what stands before and after it. */
export function isCueHere(tokens: readonly Token[], i: number, form: CueForm): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (isBarred(tokens, i, form) || isNaming(tokens, i) || isOtherCall(tokens, i)) return false;
  switch (form.form) {
    case "past":
    case "participle":
      return !isPassive(tokens, i);
    case "ing":
      return isParticiplePlace(before, form);
    case "base":
      if (before?.tag === "modal") return after?.word === "that" || isOf(after, breaks);
      return isPluralBefore(tokens, i);
    default:
      return !nounish.test(form.verb) || (before?.tag !== "num" && !isNounPlace(after));
  }
}

const breaks = new Set<Tag>(["sign", "quote"]);
const actors = new Set<Tag>(["cap", "pron"]);

/** What stands right before or after that no verb of saying has: "the said", "could say", "the States", "told by". */
function isBarred(tokens: readonly Token[], i: number, { form, frame }: CueForm): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || isOf(before, bars)) return true;
  if (before?.tag === "modal" && !/^(?:will|would)$/.test(before.word)) return true;
  if (token.isCapital && !headlineVerbs.has(token.word)) return true;
  if (wordAt(tokens, i + 1) === "by" && form !== "s" && !isOf(before, actors)) return true;
  return frame === "infinitive" && tagAt(tokens, i + 1) === "noun";
}

/** "a movement called X", "what he called X": a name is given, nothing is said. */
function isNaming(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:called|dubbed|labeled|labelled|termed|named)$/.test(wordAt(tokens, i))) return false;
  const before = tokens[i - 1];
  if (before?.tag === "noun" && !isRoleWord(before.word)) return true;
  return tokens.slice(Math.max(0, i - 5), i).some(({ word }) => word === "what");
}

/** Verbs whose -s form is as often a plural noun. */
const nounish =
  /^(?:answer|attack|call|charge|claim|command|comment|counter|credit|cry|demand|echo|estimate|fault|forecast|hint|hold|joke|label|note|offer|order|place|plan|post|praise|promise|question|query|quote|rate|reason|rebuke|remark|reply|report|request|rule|show|signal|snap|start|state|stress|text|threat|tweet|vow|welcome)$/;

const plainSaying = /^(?:say|argue|claim|warn|allege|tell|announce)$/;

/** After a noun only a plain verb of saying tells what the noun's owner says: "a letter saying", not "a speech denouncing". */
function isParticiplePlace(before: Token | undefined, { verb }: CueForm): boolean {
  if (before?.tag === "noun") return plainSaying.test(verb);
  return before?.word === "," || before?.tag === "aux" || before?.tag === "quote";
}

/** "claims of fraud", "reports from the front": a plural noun. What is said begins with a name, a pronoun, a mark or "that". */
function isNounPlace(after: Token | undefined): boolean {
  return !isOf(after, openings) && after?.word !== ":";
}

const openings = new Set<Tag>(["that", "det", "pron", "cap", "quote", "poss"]);

function isOtherCall(tokens: readonly Token[], i: number): boolean {
  if (!callForms.test(wordAt(tokens, i))) return false;
  const next = tokens[i + 1];
  if (next && callables.test(next.word)) return true;
  if (!/^(?:for|on)$/.test(wordAt(tokens, i + 1)) && !givesName(tokens, i + 1)) return true;
  const isArticle = next?.tag === "det" || next?.tag === "poss";
  return isArticle && tokens.slice(i + 2, i + 6).some(({ word }) => callables.test(word));
}

const judging = new Set(judgingAdjectives);

/** "called it “a farce”", "called the deal a farce": not "called the doctor". */
function givesName(tokens: readonly Token[], from: number): boolean {
  const reach = tokens.slice(from, from + 12);
  return reach.some(({ tag, word }, k) => tag === "quote" || (k > 0 && (/^(?:a|an)$/.test(word) || judging.has(word))));
}

function isPluralBefore(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (tagAt(tokens, at) === "adv") at -= 1;
  const before = tokens[at];
  if (!before) return false;
  if (before.tag === "pron") return /^(?:i|we|they|you|who)$/.test(before.word);
  if (before.tag === "rel" || before.word === ",") return true;
  return isOf(before, nominal) && (plural.test(before.word) || hasPluralHead(tokens, at));
}

const plural = /(?:[^s]s|people|police|men|women)$/;

/** "Officials from the water board say": the head stands before the preposition. */
function hasPluralHead(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i > 0 && last - i < 6; i -= 1) {
    if (tagAt(tokens, i) === "prep") return plural.test(wordAt(tokens, i - 1));
    if (!isOf(tokens[i], phrasal)) return false;
  }
  return false;
}

const phrasal = new Set<Tag>(["noun", "cap", "det", "poss", "num"]);

/** "was told", "is called": the subject is not who speaks. */
function isPassive(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (tagAt(tokens, at) === "adv" || tagAt(tokens, at) === "neg") at -= 1;
  return /^(?:am|is|are|was|were|be|been|being|isn't|wasn't|weren't|get|got)$/.test(wordAt(tokens, at));
}

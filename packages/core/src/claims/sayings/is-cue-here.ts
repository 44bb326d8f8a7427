import { judgingAdjectives } from "../lexicon/mood-words.ts";
import { isNegative } from "../status/reality.ts";
import type { CueForm } from "../words/cue-forms.ts";
import type { Tag, Token } from "../words/find-tokens.ts";
import { isRoleWord } from "../words/read-noun-phrase.ts";
import { isEnd, isOf, nominal, tagAt, wordAt } from "../words/word-classes.ts";
import { readBeforeWho } from "./find-subject.ts";

const bars = new Set<Tag>(["det", "poss"]);
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
      return isBaseHere(tokens, i, form);
    default:
      return !nounish.test(form.verb) || (before?.tag !== "num" && !isNounPlace(after)) || endsTag(tokens, i);
  }
}

/** "…, the relief office estimates.": after words and a comma a phrase of one verb ends the sentence. */
function endsTag(tokens: readonly Token[], i: number): boolean {
  if (!isEnd(tokens[i + 1]) || i + 2 < tokens.length || !isOf(tokens[i - 1], nominal)) return false;
  const comma = tokens.findLastIndex(({ word }, k) => k < i && word === ",");
  return (
    comma > 3 &&
    i - comma < 8 &&
    /^(?:det|poss|cap)$/.test(tagAt(tokens, comma + 1)) &&
    isRoleWord(wordAt(tokens, i - 1))
  );
}

function isBaseHere(tokens: readonly Token[], i: number, { verb }: CueForm): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before?.tag === "to") return openSaying.test(verb) && opensClause(tokens, i + 1);
  if (before?.tag === "modal") return after?.word === "that" || isOf(after, breaks);
  if (isNegative(before)) return verb === "deny";
  return isPluralBefore(tokens, i) || (isCountBefore(before) && !nounish.test(verb));
}

/** After "to" only what surely is said: "went on to say that", "to tell them that", "to warn: “…”". */
function opensClause(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 4).some(({ tag, word }) => tag === "that" || tag === "quote" || word === ":");
}

/** Verbs that cannot but report words, also behind "to" and "by". */
const openSaying =
  /^(?:add|allege|announce|argue|assert|claim|complain|declare|insist|point|proclaim|reiterate|reply|say|state|stress|suggest|tell|testify|warn|write)$/;

const breaks = new Set<Tag>(["sign", "quote"]);
const actors = new Set<Tag>(["cap", "pron"]);

/** What stands right before or after that no verb of saying has: "the said", "could say", "the States", "told by". */
function isBarred(tokens: readonly Token[], i: number, form: CueForm): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || (token.isCapital && !headlineVerbs.has(token.word)) || isBarredBefore(before, form)) return true;
  if (wordAt(tokens, i + 1) === "by" && form.form !== "s" && !isOf(before, actors)) return true;
  return tagAt(tokens, i + 1) === "noun" && takesNoNoun(form);
}

function isBarredBefore(before: Token | undefined, { form }: CueForm): boolean {
  if (before?.tag === "modal") return !/^(?:will|would)$/.test(before.word);
  if (before?.tag === "prep") return form !== "ing";
  if (before?.tag === "to") return form !== "base";
  return isOf(before, bars);
}

/** "threatens jobs" and "orders workers" tell nothing; "urged drivers to wait" tells whom. */
function takesNoNoun({ frame, act, form }: CueForm): boolean {
  return frame === "infinitive" && (act !== "order" || form === "s" || form === "base");
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
  /^(?:answer|attack|call|charge|claim|command|comment|counter|credit|cry|demand|echo|estimate|fault|forecast|hint|hold|joke|label|note|offer|order|place|plan|post|praise|promise|question|query|quote|rate|reason|rebuke|remark|reply|report|request|rule|show|signal|snap|start|state|recall|stress|text|threat|tweet|vow|welcome)$/;

const plainSaying = /^(?:say|argue|claim|warn|allege|tell|announce)$/;

/** After a noun only a plain verb of saying tells what the noun's owner says: "a letter saying", not "a speech denouncing". */
function isParticiplePlace(before: Token | undefined, { verb, frame, isGuarded }: CueForm): boolean {
  if (before?.tag === "noun") return plainSaying.test(verb);
  if (before === undefined || before.tag === "conj") return frame === "clause" && !isGuarded;
  if (before.word === "as") return plainSaying.test(verb);
  if (before.tag === "prep" || before.tag === "sub") return heralds.test(before.word) && openSaying.test(verb);
  return before?.word === "," || before?.tag === "aux" || before?.tag === "quote";
}

/** Before an -ing form these tell of what was said: "by saying that"; "the idea of saying" does not. */
const heralds = /^(?:by|after|before|while|when|in|for|from)$/;

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
  const described = readBeforeWho(tokens, at);
  if (described) return plural.test(wordAt(tokens, described.to - 1));
  if (before.tag === "pron") return /^(?:i|we|they|you|who)$/.test(before.word);
  if (before.tag === "rel" || /^[,)–—-]$/.test(before.word)) return true;
  return isOf(before, nominal) && (plural.test(before.word) || hasPluralHead(tokens, at));
}

/** "61 percent say", "three in ten say", "many believe": a number stands for people. */
function isCountBefore(before: Token | undefined): boolean {
  if (!before) return false;
  return (
    /^(?:percent|most|many|some|others|few|both)$/.test(before.word) || (before.tag === "num" && before.word !== "one")
  );
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
  if (tagAt(tokens, at) === "time") return false;
  return /^(?:am|is|are|was|were|be|been|being|isn't|wasn't|weren't|get|got)$/.test(wordAt(tokens, at));
}

import type { TenseWords } from "./languages/language-pack.ts";
import type { Token } from "./split-tokens.ts";

/** "planned" is a plan told in the past ("was due to open"): it may lie on either side of the day of writing. */
export type Tense = "past" | "future" | "planned" | "none";

/** The direction of a sentence at a place. */
export interface Heading {
  readonly tense: Tense;
  /** Whether the verb that gives it stands right before. */
  readonly isClose: boolean;
  /** Whether the word before names the time as one that is fixed: "for Monday". */
  readonly isAppointed: boolean;
}

/** A verb that has been found, and its place. */
interface Found {
  readonly tense: Tense;
  readonly at: number;
}

/** No verb further than this many tokens governs a time. */
const reach = 30;

/** Before an owner ("Monday's strike") and after it, only verbs so near are of the thing owned. */
const ownerReach = { before: 3, after: 6 };

/**
 * Reads whether a sentence looks back or ahead at one place: from the nearest verb before it in the sentence, else from the
 * first verb after it. A participle hands the question on to its auxiliary: "had been due" looks back, "is due" ahead.
 */
export function readDirection(tokens: readonly Token[], from: number, words: TenseWords): Heading {
  const sets = tenseSets(words);
  const isOwner = sets.owner.has(tokens[from + 1]?.text ?? "");
  const { tense, at } = isOwner ? readOwner(tokens, from, sets) : readVerbs(tokens, from, sets);
  return {
    tense: tense === "planned" && goesOnPerfect(tokens, from, sets) ? "future" : tense,
    isClose: at < from && from - at <= 2,
    isAppointed: !isOwner && sets.appointing.has(tokens[from - 1]?.text ?? ""),
  };
}

function readVerbs(tokens: readonly Token[], from: number, sets: Sets): Found {
  if (sets.opening.has(tokens[from - 1]?.text ?? "")) return { tense: "future", at: 0 };
  const before = readBack(tokens, from, { sets, reach });
  const found = before.tense === "none" ? readOn(tokens, from, { sets, reach }) : before;
  return found.tense === "past" && isDeadlineAhead(tokens, before, { from, sets })
    ? { ...found, tense: "future" }
    : found;
}

/** "Monday's strike will go ahead": the verb that follows the noun counts first, and a plan in the noun. */
function readOwner(tokens: readonly Token[], from: number, sets: Sets): Found {
  const isPlan = tokens.slice(from + 2, from + 4).some(({ text }) => sets.planned.has(text));
  if (isPlan) return { tense: "future", at: from };
  const after = readOn(tokens, from, { sets, reach: ownerReach.after });
  return after.tense === "none" ? readBack(tokens, from, { sets, reach: ownerReach.before }) : after;
}

/** "was to open on Friday" is still ahead where the sentence goes on to say that it "has been cancelled". */
function goesOnPerfect(tokens: readonly Token[], from: number, sets: Sets): boolean {
  for (let at = from; at < Math.min(tokens.length, from + reach) && !isSentenceEdge(tokens, at); at += 1) {
    if (sets.perfect.has(tokens[at]?.text ?? "")) return true;
  }
  return false;
}

/** A condition is looked for no further than this before its bound: "if he did not resign by Monday". */
const conditionReach = 12;

/** What a past verb sets a bound for: "told them to leave by Friday", "promised it by Friday", "if he did not pay by Friday"; not "failed to pay by". */
function isDeadlineAhead(tokens: readonly Token[], verb: Found, { from, sets }: Place): boolean {
  if (!sets.deadline.has(tokens[from - 1]?.text ?? "")) return false;
  if (isConditional(tokens, from, sets)) return true;
  const word = verb.tense === "past" ? (tokens[verb.at]?.text ?? "") : "";
  if (sets.promised.has(word)) return true;
  return !sets.achieved.has(word) && hasInfinitive(tokens, Math.max(verb.at, from - reach), { from, sets });
}

function isConditional(tokens: readonly Token[], from: number, sets: Sets): boolean {
  for (let at = from - 1; at >= Math.max(0, from - conditionReach) && tokens[at]?.shape !== "mark"; at -= 1) {
    if (sets.condition.has(tokens[at]?.text ?? "")) return true;
    if (tokens[at]?.before === "break") return false;
  }
  return false;
}

interface Place {
  readonly from: number;
  readonly sets: Sets;
}

/** Whether an infinitive stands between a verb and a time: "to go", but not "to the". */
function hasInfinitive(tokens: readonly Token[], after: number, { from, sets }: Place): boolean {
  for (let at = from - 2; at > after; at -= 1) {
    if (tokens[at]?.shape === "mark" || tokens[at + 1]?.before === "break") return false;
    if (isInfinitive(tokens, at, sets)) return true;
  }
  return false;
}

function isInfinitive(tokens: readonly Token[], at: number, sets: Sets): boolean {
  const next = tokens[at + 1];
  const isVerb = next?.shape === "word" && !next.isCapital && !sets.determiner.has(next.text);
  return isVerb && sets.infinitive.has(tokens[at]?.text ?? "");
}

interface Search {
  readonly sets: Sets;
  readonly reach: number;
}

function readBack(tokens: readonly Token[], from: number, { sets, reach }: Search): Found {
  for (let at = from - 1; at >= Math.max(0, from - reach) && !isSentenceEdge(tokens, at); at -= 1) {
    if (tokens[at + 1]?.before === "break") break;
    if (isMovedTo(tokens, at, { from, sets })) return { tense: "future", at: 0 };
    const tense = readVerb(tokens, at, sets);
    if (tense !== "none") return { tense, at };
  }
  return { tense: "none", at: -1 };
}

/** "The trial was adjourned until Monday", "they have until Monday": ahead, whatever the tense. */
function isMovedTo(tokens: readonly Token[], at: number, { from, sets }: Place): boolean {
  const word = tokens[at]?.text ?? "";
  if (!sets.movedTo.has(tokens[from - 1]?.text ?? "")) return false;
  return sets.moved.has(word) || (sets.perfect.has(word) && at === from - 2);
}

function readOn(tokens: readonly Token[], from: number, { sets, reach }: Search): Found {
  for (let at = from; at < Math.min(tokens.length, from + reach) && !isSentenceEdge(tokens, at); at += 1) {
    const tense = readVerb(tokens, at, sets);
    if (tense !== "none") return { tense, at };
  }
  return { tense: "none", at: from };
}

type Sets = { readonly [name in keyof TenseWords]: ReadonlySet<string> };
const compiled = new WeakMap<TenseWords, Sets>();

function tenseSets(words: TenseWords): Sets {
  const known = compiled.get(words);
  if (known) return known;
  const sets = Object.fromEntries(
    Object.entries(words).map(([name, list]) => [name, new Set(list)]),
  ) as unknown as Sets;
  compiled.set(words, sets);
  return sets;
}

/** Tells in which sentence a token stands; to be asked of tokens in reading order, so that each is looked at once. */
export function sentenceCounter(tokens: readonly Token[]): (at: number) => number {
  let sentence = 0;
  let next = 0;
  return (at) => {
    for (; next <= at; next += 1) {
      if (tokens[next]?.before === "break" || isSentenceEdge(tokens, next - 1)) sentence += 1;
    }
    return sentence;
  };
}

function isSentenceEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || token.shape !== "mark") return false;
  if (token.text === "?" || token.text === "!") return true;
  if (token.text !== "." || next === undefined) return false;
  const previous = tokens[at - 1];
  const isInitial = previous?.isCapital && previous.text.length <= 3 && token.before === "glued";
  const isQuote = next.before === "glued" && /^["”’»)]$/.test(next.text);
  return (next.before !== "glued" || isQuote) && !isInitial && (next.isCapital || next.shape === "mark");
}

/** The classes of verb, the most telling first, and how each is read at its place. */
const verbReaders: {
  readonly [kind in keyof TenseWords]?: (tokens: readonly Token[], at: number, sets: Sets) => Tense;
} = {
  future: (tokens, at, sets) => (isFutureWord(tokens, at, sets) ? readFuture(tokens, at, sets) : "none"),
  planned: readPlan,
  past: (tokens, at, sets) => (isPastPlan(tokens, at, sets) ? "planned" : "past"),
  perfect: (tokens, at, sets) => (isPerfect(tokens[at + 1]?.text ?? "", sets) ? "past" : "none"),
  present: (tokens, at, sets) => (sets.infinitive.has(tokens[at + 1]?.text ?? "") ? "future" : "none"),
  planning: readIntention,
  // "to go on Monday" leaves the direction to what is before.
  timetabled: (tokens, at, sets) => (sets.infinitive.has(tokens[at - 1]?.text ?? "") ? "none" : "future"),
};
const verbKinds = ["future", "planned", "past", "perfect", "present", "planning", "timetabled"] as const;

function readVerb(tokens: readonly Token[], at: number, sets: Sets): Tense {
  const word = tokens[at]?.text ?? "";
  const kind = verbKinds.find((name) => sets[name].has(word));
  return (kind && verbReaders[kind]?.(tokens, at, sets)) ?? readPastVerb(tokens, at, sets);
}

function readPastVerb(tokens: readonly Token[], at: number, sets: Sets): Tense {
  return isPast(tokens[at], sets) ? readParticiple(tokens, at, sets) : "none";
}

function isPerfect(next: string, sets: Sets): boolean {
  return sets.neutral.has(next) || isParticiple(next, sets);
}

function isLookingBack(tokens: readonly Token[], at: number, sets: Sets): boolean {
  const [first = "", second = "", third = ""] = tokens.slice(at, at + 3).map(({ text }) => text);
  return sets.lookingBack.has(`${first} ${second}`) || sets.lookingBack.has(`${first} ${second} ${third}`);
}

/** "may", but not "Mr May" or "5 May". */
function isFutureWord(tokens: readonly Token[], at: number, sets: Sets): boolean {
  const token = tokens[at];
  const isName = token?.isCapital === true && at > 0 && tokens[at - 1]?.shape !== "mark";
  return token !== undefined && sets.future.has(token.text) && !isName;
}

/** "due", "set to": ahead; told in the past, a plan on either side of the day of writing. */
function readPlan(tokens: readonly Token[], at: number, sets: Sets): Tense {
  const word = tokens[at]?.text ?? "";
  const isGoverning = isInfinitive(tokens, at + 1, sets) || sets.planAhead.has(tokens[at + 1]?.text ?? "");
  const auxiliary = readAuxiliary(tokens, at, sets);
  if (auxiliary === "present") return "future";
  if (auxiliary === "past") return isGoverning || !sets.halfPlanned.has(word) ? "planned" : "past";
  if (isGoverning) return "future";
  return auxiliary === "perfect" ? "past" : readBarePlan(tokens, at, sets);
}

/** "a vote due Friday", "expects the rain to ease by Friday". */
function readBarePlan(tokens: readonly Token[], at: number, sets: Sets): Tense {
  if (sets.planAlone.has(tokens[at]?.text ?? "") || isWish(tokens, at, sets)) return "future";
  return isPast(tokens[at], sets) ? "past" : "none";
}

/** "hopes to", "hoped to": ahead, but "had hoped to" is a plan of the past. */
function readIntention(tokens: readonly Token[], at: number, sets: Sets): Tense {
  if (!isInfinitive(tokens, at + 1, sets) && !isWish(tokens, at, sets)) return readPastVerb(tokens, at, sets);
  return readAuxiliary(tokens, at, sets) === "past" ? "planned" : "future";
}

/** So many words may name who is to do what is wished: "expects the rain to ease". */
const wishReach = 5;

function isWish(tokens: readonly Token[], at: number, sets: Sets): boolean {
  if (!sets.wishing.has(tokens[at]?.text ?? "")) return false;
  return hasInfinitive(tokens, at, { from: Math.min(tokens.length, at + wishReach + 2), sets });
}

/** "was to open", but not "had to open". */
function isPastPlan(tokens: readonly Token[], at: number, sets: Sets): boolean {
  return sets.pastPlan.has(tokens[at]?.text ?? "") && sets.infinitive.has(tokens[at + 1]?.text ?? "");
}

/** "presented" after "will be" is ahead; after "was", or alone, it is past. */
function readParticiple(tokens: readonly Token[], at: number, sets: Sets): Tense {
  const auxiliary = readAuxiliary(tokens, at, sets);
  if (auxiliary === "future") return "future";
  return auxiliary === "present" || auxiliary === "infinitive" ? "none" : "past";
}

const auxiliaries = ["past", "perfect", "present", "infinitive"] as const;
type Auxiliary = "future" | (typeof auxiliaries)[number];

/** The auxiliary of the participle at a place, past "be", "not" and an adverb; "will" may stand one word further off. */
function readAuxiliary(tokens: readonly Token[], at: number, sets: Sets): Auxiliary | undefined {
  if (isFutureWord(tokens, at - 2, sets)) return readFuture(tokens, at - 2, sets);
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const word = tokens[before]?.text ?? "";
    if (isFutureWord(tokens, before, sets)) return readFuture(tokens, before, sets);
    const found = auxiliaries.find((name) => sets[name].has(word));
    if (found !== undefined) return found;
    if (!isBetween(word, sets)) return undefined;
  }
  return undefined;
}

function readFuture(tokens: readonly Token[], at: number, sets: Sets): "past" | "future" {
  return isLookingBack(tokens, at, sets) ? "past" : "future";
}

function isBetween(word: string, sets: Sets): boolean {
  return sets.neutral.has(word) || sets.between.has(word) || endsAs(word, sets.adverbEndings);
}

function isPast(token: Token | undefined, sets: Sets): boolean {
  return token?.shape === "word" && !(token.isCapital && token.before === "blank") && isParticiple(token.text, sets);
}

function isParticiple(word: string, sets: Sets): boolean {
  if (sets.pastForms.has(word)) return true;
  if (word.length < 4 || sets.notPast.has(word)) return false;
  return endsAs(word, sets.pastEndings);
}

function endsAs(word: string, endings: ReadonlySet<string>): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}

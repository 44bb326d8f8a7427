import type { TenseWords } from "./languages/language-pack.ts";
import type { Token } from "./split-tokens.ts";

export type Tense = "past" | "future" | "none";

/** The direction of a sentence at a place, and whether the verb that gives it stands right before. */
export interface Heading {
  readonly tense: Tense;
  readonly isClose: boolean;
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
  if (sets.owner.has(tokens[from + 1]?.text ?? "")) return readOwner(tokens, from, sets);
  const before = readBack(tokens, from, { sets, reach });
  return before.tense === "none" ? readOn(tokens, from, { sets, reach }) : before;
}

/** "Monday's strike will go ahead": the verb that follows the noun counts first, and a plan in the noun. */
function readOwner(tokens: readonly Token[], from: number, sets: Sets): Heading {
  const isPlan = tokens.slice(from + 2, from + 4).some(({ text }) => sets.planned.has(text));
  if (isPlan) return { tense: "future", isClose: false };
  const after = readOn(tokens, from, { sets, reach: ownerReach.after });
  return after.tense === "none" ? readBack(tokens, from, { sets, reach: ownerReach.before }) : after;
}

interface Search {
  readonly sets: Sets;
  readonly reach: number;
}

function readBack(tokens: readonly Token[], from: number, { sets, reach }: Search): Heading {
  for (let at = from - 1; at >= Math.max(0, from - reach) && !isSentenceEdge(tokens, at); at -= 1) {
    if (tokens[at + 1]?.before === "break") break;
    if (isMovedTo(tokens, at, { from, sets })) return { tense: "future", isClose: false };
    const tense = readVerb(tokens, at, sets);
    if (tense !== "none") return { tense, isClose: from - at <= 2 };
  }
  return { tense: "none", isClose: false };
}

/** "The trial was adjourned until Monday", "they have until Monday": ahead, whatever the tense. */
function isMovedTo(tokens: readonly Token[], at: number, { from, sets }: { from: number; sets: Sets }): boolean {
  const word = tokens[at]?.text ?? "";
  if (!sets.movedTo.has(tokens[from - 1]?.text ?? "")) return false;
  return sets.moved.has(word) || (sets.perfect.has(word) && at === from - 2);
}

function readOn(tokens: readonly Token[], from: number, { sets, reach }: Search): Heading {
  for (let at = from; at < Math.min(tokens.length, from + reach) && !isSentenceEdge(tokens, at); at += 1) {
    const tense = readVerb(tokens, at, sets);
    if (tense !== "none") return { tense, isClose: false };
  }
  return { tense: "none", isClose: false };
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
  past: readWas,
  perfect: (tokens, at, sets) => (isPerfect(tokens[at + 1]?.text ?? "", sets) ? "past" : "none"),
  present: (tokens, at, sets) => (sets.infinitive.has(tokens[at + 1]?.text ?? "") ? "future" : "none"),
  planning: (tokens, at, sets) =>
    sets.infinitive.has(tokens[at + 1]?.text ?? "") ? "future" : readPastVerb(tokens, at, sets),
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

/** "due", "set to": ahead, unless what is before says that it was. */
function readPlan(tokens: readonly Token[], at: number, sets: Sets): Tense {
  const auxiliary = readAuxiliary(tokens, at, sets);
  if (auxiliary === "past" || auxiliary === "perfect") return "past";
  if (auxiliary === "present") return "future";
  const next = tokens[at + 1]?.text ?? "";
  const isPlan = sets.infinitive.has(next) || sets.planAhead.has(next) || sets.planAlone.has(tokens[at]?.text ?? "");
  return isPlan ? "future" : isPast(tokens[at], sets) ? "past" : "none";
}

/** "was to open" is ahead where the sentence goes on to say that it has been called off. */
function readWas(tokens: readonly Token[], at: number, sets: Sets): Tense {
  const isPlan = sets.pastPlan.has(tokens[at]?.text ?? "") && sets.infinitive.has(tokens[at + 1]?.text ?? "");
  if (!isPlan) return "past";
  for (let next = at + 1; next < Math.min(tokens.length, at + reach) && !isSentenceEdge(tokens, next); next += 1) {
    if (sets.perfect.has(tokens[next]?.text ?? "")) return "future";
  }
  return "past";
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

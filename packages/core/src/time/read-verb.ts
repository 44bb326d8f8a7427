import type { TenseWords } from "./languages/language-pack.ts";
import type { Token } from "./split-tokens.ts";
import type { Sets } from "./tense-sets.ts";

/** "planned" is a plan told in the past ("was due to open"): it may lie on either side of the day of writing. */
export type Tense = "past" | "future" | "planned" | "none";

/** A verb that has been found, and its place. */
export interface Found {
  readonly tense: Tense;
  readonly at: number;
}

/** The token of a time. */
export interface Place {
  readonly from: number;
  readonly sets: Sets;
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
  timetabled: readTimetabled,
};
const verbKinds = ["future", "planned", "past", "perfect", "present", "planning", "timetabled"] as const;

/** How the word at a place is read: as a verb that looks back or ahead, or as none. */
export function readVerb(tokens: readonly Token[], at: number, sets: Sets): Tense {
  const word = tokens[at]?.text ?? "";
  const kind = verbKinds.find((name) => sets[name].has(word));
  if (kind !== undefined) return verbReaders[kind]?.(tokens, at, sets) ?? "none";
  return isFutureForm(tokens[at], sets) ? "future" : readPastVerb(tokens, at, sets);
}

/** A form that looks ahead by its ending: "ouvrira". */
function isFutureForm(token: Token | undefined, sets: Sets): boolean {
  if (token?.shape !== "word" || sets.futureEndings.size + sets.futureForms.size === 0) return false;
  if (sets.futureForms.has(token.text)) return true;
  if (token.isCapital && token.before === "blank") return false;
  return token.text.length >= 4 && !sets.notFuture.has(token.text) && endsAs(token.text, sets.futureEndings);
}

function readTimetabled(tokens: readonly Token[], at: number, sets: Sets): Tense {
  const auxiliary = readAuxiliary(tokens, at, sets);
  if (auxiliary === "infinitive") return "none";
  return auxiliary === "past" ? "past" : "future";
}

/** "is", "are". */
export function isPresent(tokens: readonly Token[], at: number, sets: Sets): boolean {
  return sets.present.has(tokens[at]?.text ?? "");
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
  if (auxiliary === "present" || auxiliary === "either") return "future";
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
  // "a corrected list"
  if (sets.determiner.has(tokens[at - 1]?.text ?? "")) return "none";
  const auxiliary = readAuxiliary(tokens, at, sets);
  if (auxiliary === "future") return "future";
  // "are urged to stay at home"
  if (auxiliary === "present" && isInfinitive(tokens, at + 1, sets)) return "future";
  if (auxiliary === "perfect" && isMissed(tokens, at, sets)) return "planned";
  return auxiliary === "present" || auxiliary === "infinitive" ? "none" : "past";
}

/** "was to have been raised": within so many words before the participle. */
const missedReach = 5;

function isMissed(tokens: readonly Token[], at: number, sets: Sets): boolean {
  for (let before = at - 2; before >= Math.max(0, at - missedReach); before -= 1) {
    if (isPastPlan(tokens, before, sets)) return sets.perfect.has(tokens[before + 2]?.text ?? "");
  }
  return false;
}

const auxiliaries = ["past", "perfect", "present", "infinitive"] as const;
/** "either" is perfect and present: "est partie" looks back, "est prévue" is a plan. */
type Auxiliary = "future" | "either" | (typeof auxiliaries)[number];

/** The auxiliary of the participle at a place, past "be", "not" and an adverb; "will" may stand one word further off. */
export function readAuxiliary(tokens: readonly Token[], at: number, sets: Sets): Auxiliary | undefined {
  if (isFutureWord(tokens, at - 2, sets)) return readFuture(tokens, at - 2, sets);
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const word = tokens[before]?.text ?? "";
    if (isFutureWord(tokens, before, sets)) return readFuture(tokens, before, sets);
    const found = findAuxiliary(word, sets);
    if (found !== undefined) return found;
    if (!isBetween(word, sets)) return undefined;
  }
  return undefined;
}

function findAuxiliary(word: string, sets: Sets): Auxiliary | undefined {
  if (sets.perfect.has(word) && sets.present.has(word)) return "either";
  return auxiliaries.find((name) => sets[name].has(word));
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

/** Whether an infinitive stands between a verb and a time: "to go", but not "to the". */
export function hasInfinitive(tokens: readonly Token[], after: number, { from, sets }: Place): boolean {
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

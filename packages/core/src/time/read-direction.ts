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

/**
 * Reads whether a sentence looks back or ahead at one place: from the nearest verb before it in the sentence, else from the
 * first verb after it. A participle hands the question on to its auxiliary: "had been due" looks back, "is due" ahead.
 */
export function readDirection(tokens: readonly Token[], from: number, words: TenseWords): Heading {
  const sets = tenseSets(words);
  for (let at = from - 1; at >= 0 && at > from - reach; at -= 1) {
    if (isSentenceEdge(tokens, at)) break;
    const tense = readVerb(tokens, at, sets);
    if (tense !== "none") return { tense, isClose: at < from && from - at <= 2 };
    if (tokens[at + 1]?.before === "break") break;
  }
  for (let at = from; at < tokens.length && at < from + reach; at += 1) {
    if (isSentenceEdge(tokens, at)) break;
    const tense = readVerb(tokens, at, sets);
    if (tense !== "none") return { tense, isClose: at < from && from - at <= 2 };
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

/** The number of the sentence each token stands in. */
export function numberSentences(tokens: readonly Token[]): readonly number[] {
  let sentence = 0;
  return tokens.map((token, at) => {
    if (token.before === "break" || isSentenceEdge(tokens, at - 1)) sentence += 1;
    return sentence;
  });
}

function isSentenceEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || token.shape !== "mark") return false;
  if (token.text === "?" || token.text === "!") return true;
  if (token.text !== "." || next === undefined) return false;
  const previous = tokens[at - 1];
  const isInitial =
    previous !== undefined && previous.isCapital && previous.text.length <= 3 && token.before === "glued";
  const isQuote = next.before === "glued" && /^["”’»)]$/.test(next.text);
  return (next.before !== "glued" || isQuote) && !isInitial && (next.isCapital || next.shape === "mark");
}

function readVerb(tokens: readonly Token[], at: number, sets: Sets): Tense {
  const word = tokens[at]?.text ?? "";
  if (sets.future.has(word))
    return tokens[at]?.isCapital === true && at > 0 && tokens[at - 1]?.shape === "word" ? "none" : "future";
  if (sets.planned.has(word)) return readPlan(tokens, at, sets);
  if (sets.past.has(word)) return readWas(tokens, at, sets);
  if (sets.perfect.has(word))
    return isParticiple(tokens[at + 1]?.text ?? "", sets) || sets.neutral.has(tokens[at + 1]?.text ?? "")
      ? "past"
      : "none";
  if (sets.present.has(word)) return sets.infinitive.has(tokens[at + 1]?.text ?? "") ? "future" : "none";
  if (sets.planning.has(word)) return "future";
  if (isPast(tokens[at], sets)) return readParticiple(tokens, at, sets);
  return "none";
}

/** "due", "set to": ahead, unless what is before says that it was. */
function readPlan(tokens: readonly Token[], at: number, sets: Sets): Tense {
  const auxiliary = readAuxiliary(tokens, at, sets);
  if (auxiliary === "past" || auxiliary === "perfect") return "past";
  if (auxiliary === "present") return "future";
  const next = tokens[at + 1]?.text ?? "";
  const isPlan = sets.infinitive.has(next) || next === "for" || tokens[at]?.text === "due";
  return isPlan ? "future" : isPast(tokens[at], sets) ? "past" : "none";
}

/** "was to open" is ahead where the sentence goes on to say that it has been called off. */
function readWas(tokens: readonly Token[], at: number, sets: Sets): Tense {
  if (!sets.infinitive.has(tokens[at + 1]?.text ?? "")) return "past";
  const later = tokens.slice(at, at + reach).some(({ text }) => sets.perfect.has(text));
  return later ? "future" : "past";
}

/** "presented" after "will be" is ahead; after "was", or alone, it is past. */
function readParticiple(tokens: readonly Token[], at: number, sets: Sets): Tense {
  const auxiliary = readAuxiliary(tokens, at, sets);
  if (auxiliary === "future") return "future";
  return auxiliary === "present" || auxiliary === "infinitive" ? "none" : "past";
}

/** The auxiliary of the participle at a place, past "be", "not" and one adverb. */
function readAuxiliary(
  tokens: readonly Token[],
  at: number,
  sets: Sets,
): "future" | "past" | "perfect" | "present" | "infinitive" | undefined {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    const word = tokens[before]?.text ?? "";
    if (sets.future.has(word)) return "future";
    if (sets.past.has(word)) return "past";
    if (sets.perfect.has(word)) return "perfect";
    if (sets.present.has(word)) return "present";
    if (sets.infinitive.has(word)) return "infinitive";
    if (sets.future.has(tokens[before - 1]?.text ?? "") && before === at - 1) return "future";
    const isBetween = sets.neutral.has(word) || word === "not" || word.endsWith("ly") || word === "also";
    if (!isBetween) return undefined;
  }
  return undefined;
}

function isPast(token: Token | undefined, sets: Sets): boolean {
  return token?.shape === "word" && !(token.isCapital && token.before === "blank") && isParticiple(token.text, sets);
}

function isParticiple(word: string, sets: Sets): boolean {
  if (sets.pastForms.has(word)) return true;
  if (word.length < 4 || sets.notPast.has(word)) return false;
  for (const ending of sets.pastEndings) if (word.endsWith(ending)) return true;
  return false;
}

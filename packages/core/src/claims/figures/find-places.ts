import type { Span } from "#text";
import * as numberWords from "../lexicon/number-words.ts";
import * as words from "../lexicon/place-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { tagAt, wordAt } from "../words/word-classes.ts";
import type { Extent } from "./nearest.ts";

/** Words of place in a sentence, and how surely they tell where something happened. */
export interface PlaceWords extends Extent {
  readonly span: Span;
  readonly strength: "named" | "source" | "unnamed";
}

const locatives = new Set(words.placePrepositions);
const sources = new Set(words.sourcePrepositions);
const arrivals = new Set(words.placeVerbs);
const nouns = new Set(words.placeNouns);
const bodies = new Set(words.bodyNouns);
const months = new Set(numberWords.months);
const holdings = new Set(words.holdings);

/**
 * Finds the places of a sentence: a name after a preposition or a verb of striking, or the owner of what is counted.
 *
 * @example
 * "onto the town of [Orl]", "a quake struck [Orl]", "[the camp]’s 90 tents", "in [the port]"
 */
export function findPlaces(tokens: readonly Token[]): readonly PlaceWords[] {
  return tokens.flatMap((_, i) => findPlaceAt(tokens, i) ?? []);
}

function findPlaceAt(tokens: readonly Token[], i: number): PlaceWords | undefined {
  const word = wordAt(tokens, i);
  if (word === "'s") return readOwner(tokens, i);
  const isSource = sources.has(word);
  if (!isSource && !locatives.has(word) && !arrivals.has(word)) return undefined;
  if (holdings.has(wordAt(tokens, i - 1)) || wordAt(tokens, i - 1) === "according") return undefined;
  return readPlace(tokens, i + 1, isSource);
}

/** How many words may stand before the name: "in the northern market town of Orl". */
const reach = 6;

function readPlace(tokens: readonly Token[], start: number, isSource: boolean): PlaceWords | undefined {
  let at = start;
  while (at - start < reach && isLeadIn(tokens, at)) at += 1;
  const isNamed = tagAt(tokens, at) === "cap" && !months.has(wordAt(tokens, at));
  if (!isNamed) return isSource ? undefined : readUnnamed(tokens, start, at);
  let to = at + 1;
  while (isNamePart(tokens, to)) to += 1;
  if (isBody(tokens, at, to)) return undefined;
  return placeOf(tokens, { from: at, to }, isSource ? "source" : "named");
}

function isLeadIn(tokens: readonly Token[], at: number): boolean {
  const tag = tagAt(tokens, at);
  return (
    tag === "det" ||
    tag === "noun" ||
    tag === "poss" ||
    (/^(?:for|of)$/.test(wordAt(tokens, at)) && nouns.has(wordAt(tokens, at - 1)))
  );
}

/** "Port Halm", "Pit No 3". */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  if (tagAt(tokens, at) === "cap") return true;
  const word = wordAt(tokens, at);
  if (/^\d+$/.test(word)) return wordAt(tokens, at - 1) === "no";
  return word === "no" && /^\d+$/.test(wordAt(tokens, at + 1));
}

/** "in the camp": the last word before `end` must be a place, and a determiner must open it. */
function readUnnamed(tokens: readonly Token[], start: number, end: number): PlaceWords | undefined {
  const isDefinite = tokens.slice(start, end).some(({ tag }) => tag === "det");
  return isDefinite && nouns.has(wordAt(tokens, end - 1))
    ? placeOf(tokens, { from: start, to: end }, "unnamed")
    : undefined;
}

/** "Orl’s 46 clinics", "the city’s 46 clinics": the owner right before a number. */
function readOwner(tokens: readonly Token[], i: number): PlaceWords | undefined {
  if (tagAt(tokens, i + 1) !== "num") return undefined;
  const from = i - 1;
  if (nouns.has(wordAt(tokens, from))) return placeOf(tokens, { from, to: i }, "unnamed");
  const isName = tagAt(tokens, from) === "cap" && tagAt(tokens, from - 1) !== "cap";
  return isName && !isBody(tokens, from, i) ? placeOf(tokens, { from, to: i }, "source") : undefined;
}

function isBody(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }) => bodies.has(word));
}

function placeOf(tokens: readonly Token[], extent: Extent, strength: PlaceWords["strength"]): PlaceWords | undefined {
  const first = tokens[extent.from];
  const last = tokens[extent.to - 1];
  return first && last ? { ...extent, strength, span: { start: first.span.start, end: last.span.end } } : undefined;
}

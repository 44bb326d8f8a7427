import { isSentenceEdge } from "./count-sentences.ts";
import type { Found, Tense } from "./read-verb.ts";
import type { Token } from "./split-tokens.ts";
import type { Sets } from "./tense-sets.ts";

/** A time, and the word that governs it. */
interface Time {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** Tokens from one place up to another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** No verb further than this many tokens governs a time. */
const reach = 40;

/**
 * Reads whether a sentence looks back or ahead from all the verbs of the clause a time stands in, as its parts stand at both
 * ends: "hat am Montag ... gesagt", "soll am Montag beginnen", "die am Montag begann". A clause without a verb is read by
 * the nearest before it, then the first after it.
 */
export function readClauses(tokens: readonly Token[], time: Time, sets: Sets): Found {
  const sentence = findSentence(tokens, time);
  const clauses = splitStretch(tokens, sentence, { marks: sets.clauseMarks, time });
  const own = clauses.findIndex((clause) => clause.from <= time.from && time.from < clause.to);
  const clause = clauses[own] ?? sentence;
  const order = [
    ...partsAround(tokens, clause, { time, sets }),
    ...clauses.slice(0, own).reverse(),
    ...clauses.slice(own + 1),
  ];
  for (const stretch of order) {
    const tense = readStretch(tokens, stretch, { time, sets });
    if (tense !== "none") return { tense, at: nearestVerb(tokens, stretch, { time, sets }) };
  }
  return { tense: "none", at: time.to };
}

function findSentence(tokens: readonly Token[], { from, to }: Time): Stretch {
  let start = from;
  const isOpen = (at: number): boolean =>
    at > 0 && from - at < reach && tokens[at]?.before !== "break" && !isSentenceEdge(tokens, at - 1);
  while (isOpen(start)) start -= 1;
  let end = Math.max(to, from);
  while (end < tokens.length && end - to < reach && tokens[end]?.before !== "break" && !isSentenceEdge(tokens, end))
    end += 1;
  return { from: start, to: Math.max(end, start) };
}

interface Cut {
  readonly marks: ReadonlySet<string>;
  readonly time: Time;
}

/** The stretches between marks; those inside the words of the time do not part. */
function splitStretch(tokens: readonly Token[], { from, to }: Stretch, { marks, time }: Cut): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const isInTime = at >= time.from && at < time.to;
    if (isInTime || !marks.has(tokens[at]?.text ?? "")) continue;
    stretches.push({ from: start, to: at });
    start = at + 1;
  }
  return [...stretches, { from: start, to }];
}

interface Asked {
  readonly time: Time;
  readonly sets: Sets;
}

/** The part of a clause up to a joint, if it has a finite verb of its own, and the clause. */
function partsAround(tokens: readonly Token[], clause: Stretch, { time, sets }: Asked): readonly Stretch[] {
  const parts = splitStretch(tokens, clause, { marks: sets.clauseJoints, time });
  const own = parts.find((part) => part.from <= time.from && time.from < part.to);
  return own !== undefined && parts.length > 1 && hasFinite(readKinds(tokens, own, { time, sets }))
    ? [own, clause]
    : [clause];
}

const finite = ["future", "pastPlan", "past", "perfect", "timetabled"] as const;
const listed = [...finite, "planned", "moved", "perfectInfinitive"] as const;

type Kind = (typeof listed)[number] | "participle" | "perfectForm" | "infinitive";

function hasFinite(kinds: ReadonlySet<Kind>): boolean {
  return finite.some((kind) => kinds.has(kind));
}

/** How verbs are read together: the first row of which all are there gives the direction. */
const readings: readonly (readonly [kinds: readonly Kind[], tense: Tense])[] = [
  [["future", "perfectInfinitive", "participle"], "past"],
  [["future"], "future"],
  [["pastPlan"], "planned"],
  [["past", "planned"], "planned"],
  [["past"], "past"],
  [["planned"], "future"],
  [["perfect", "participle"], "past"],
  [["perfect", "perfectForm"], "past"],
  [["perfect"], "future"],
  [["timetabled"], "future"],
  [["infinitive"], "future"],
  [["participle"], "past"],
];

/** The verbs of a stretch, weighed together. */
function readStretch(tokens: readonly Token[], stretch: Stretch, asked: Asked): Tense {
  const kinds = readKinds(tokens, stretch, asked);
  if (kinds.has("moved") && asked.sets.movedTo.has(asked.time.word)) return "future";
  return readings.find(([needed]) => needed.every((kind) => kinds.has(kind)))?.[1] ?? "none";
}

function readKinds(tokens: readonly Token[], { from, to }: Stretch, { time, sets }: Asked): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  for (let at = from; at < to; at += 1) {
    const isInTime = at >= time.from && at < time.to;
    if (!isInTime) for (const kind of kindsOf(tokens, at, sets)) kinds.add(kind);
  }
  return kinds;
}

/** What the words of a text are as verbs, each found once: a clause is read for every time in it. */
const known = new WeakMap<readonly Token[], (readonly Kind[])[]>();

function kindsOf(tokens: readonly Token[], at: number, sets: Sets): readonly Kind[] {
  const kinds = known.get(tokens) ?? [];
  if (kinds.length === 0) known.set(tokens, kinds);
  const found = kinds[at] ?? findKinds(tokens, at, sets);
  kinds[at] = found;
  return found;
}

function findKinds(tokens: readonly Token[], at: number, sets: Sets): readonly Kind[] {
  const token = tokens[at];
  if (token?.shape !== "word" || (token.isCapital && token.before === "blank")) return [];
  const { text } = token;
  const found: Kind[] = listed.filter((kind) => sets[kind].has(text));
  if (sets.pastForms.has(text)) found.push("past");
  if (sets.infinitive.has(text)) found.push("infinitive");
  if (isParticiple(text, sets)) found.push("participle");
  return found.length > 0 ? found : kindsByShape(tokens, at, sets);
}

function kindsByShape(tokens: readonly Token[], at: number, sets: Sets): readonly Kind[] {
  const text = tokens[at]?.text ?? "";
  if (hasShape(text, sets.infinitiveShapes)) return ["infinitive"];
  if (hasShape(text, sets.perfectShapes)) return ["perfectForm"];
  const isAdjective = sets.determiner.has(tokens[at - 1]?.text ?? "");
  return isPast(text, sets) && !isAdjective ? ["past"] : [];
}

/** "gesagt", "festgenommen", "verletzt": by the shapes of the language, or listed. */
function isParticiple(word: string, sets: Sets): boolean {
  if (sets.participleForms.has(word)) return true;
  return word.length >= 5 && !sets.notPast.has(word) && hasShape(word, sets.participleShapes);
}

/** Whether a word begins and ends as one of the shapes, "ge…t". */
function hasShape(word: string, shapes: ReadonlySet<string>): boolean {
  for (const shape of shapes) {
    const gap = shape.indexOf("…");
    if (word.endsWith(shape.slice(gap + 1)) && word.startsWith(shape.slice(0, gap))) return true;
  }
  return false;
}

function isPast(word: string, sets: Sets): boolean {
  if (word.length < 5 || sets.notPast.has(word)) return false;
  for (const ending of sets.pastEndings) if (word.endsWith(ending)) return true;
  return false;
}

function nearestVerb(tokens: readonly Token[], { from, to }: Stretch, { time, sets }: Asked): number {
  for (let at = Math.min(time.from, to) - 1; at >= from; at -= 1) {
    if (kindsOf(tokens, at, sets).length > 0) return at;
  }
  return time.to;
}

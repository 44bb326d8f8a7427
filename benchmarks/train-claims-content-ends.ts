/**
 * Learns the weights that tell where reported words end: `node benchmarks/train-claims-content-ends.ts FILE`, the file
 * holding one article a line with its annotated quotations and its publisher. Prints the table for
 * `claims/weights/content-end-weights.ts` and how weights learnt without a publisher do on it.
 *
 * Logistic regression with ridge, no randomness. The lessons are the joints of each content up to its annotated end: does
 * it end here? Traits seen too rarely are left out, then those that weigh least.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findQuoted } from "../packages/core/src/claims/quotations/find-quoted.ts";
import {
  describeJoint,
  isJoint,
  type JointTrait,
  surveyContent,
} from "../packages/core/src/claims/sayings/describe-joint.ts";
import { findAttributions } from "../packages/core/src/claims/sayings/find-attributions.ts";
import { findSubject } from "../packages/core/src/claims/sayings/find-subject.ts";
import type { Token } from "../packages/core/src/claims/words/find-tokens.ts";
import { buildUnits, readSentences } from "../packages/core/src/claims/words/find-units.ts";

interface Article {
  readonly text: string;
  readonly publisher: string;
  readonly quotes: readonly { readonly start: number; readonly end: number }[];
}

interface Joint {
  readonly at: number;
  readonly traits: readonly JointTrait[];
}

/** A content whose beginning we find, and where the annotators let it end. */
interface Lesson {
  readonly publisher: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly end: number;
  readonly joints: readonly Joint[];
}

interface Weights {
  readonly bias: number;
  readonly of: ReadonlyMap<string, number>;
}

const fewestSeen = 20;
const tableSize = 70;
const ridge = 1;
const rounds = 80;
const rate = 0.5;
/** Ending a content too late costs as much as too early, but a chance of .42 to end here is the best there will be. */
const leastChance = 0.42;
const sameShare = 0.8;

function readLessons({ text, publisher, quotes }: Article): readonly Lesson[] {
  const quoted = findQuoted(text);
  const ends = new Map(quotes.map(({ start, end }) => [trimStart(text, start), end]));
  return buildUnits(readSentences(text, quoted), quoted).flatMap(({ tokens }) =>
    findAttributions(tokens).flatMap(({ contents, cue, form, rule }): Lesson[] => {
      const from = contents.at(-1)?.from ?? 0;
      const goldEnd = ends.get(trimStart(text, tokens[from]?.span.start ?? 0));
      if (from <= cue || rule === "clause-subject" || goldEnd === undefined) return [];
      const end = endIndex(tokens, from, goldEnd);
      if (end <= from) return [];
      const hasSubject = rule === "subject-verb-content" || rule === "relative" || rule === "content-around";
      const opening = { ...(form && { form }), ...(hasSubject && { found: findSubject(tokens, cue) }) };
      const content = surveyContent(tokens, from, opening);
      const joints = tokens.flatMap((_, at) =>
        at > from && isJoint(tokens, at, content) ? [{ at, traits: describeJoint(tokens, at, content) }] : [],
      );
      return [{ publisher, tokens, from, end, joints }];
    }),
  );
}

/** Annotators differ on whether marks and "that" belong to what was said. */
function trimStart(text: string, start: number): number {
  const lead = /^(?:[\s"“”‘’'(—–-]|that\s)+/i.exec(text.slice(start, start + 20));
  return start + (lead?.[0].length ?? 0);
}

function endIndex(tokens: readonly Token[], from: number, goldEnd: number): number {
  const after = tokens.findIndex(({ span }) => span.start >= goldEnd);
  let end = after < 0 ? tokens.length : after;
  while (end > from && /^[.?!;,]$/.test(tokens[end - 1]?.word ?? "")) end -= 1;
  return tokens.slice(end).every(({ word }) => /^[.?!")\]]$/.test(word)) ? tokens.length : end;
}

function countTraits(lessons: readonly Lesson[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { joints } of lessons)
    for (const { traits } of joints) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return counts;
}

/** Gradient descent, each weight at a pace of its own that slows with what it has moved. */
function train(lessons: readonly Lesson[], names: readonly string[]): Weights {
  const index = new Map(names.map((name, i) => [name, i + 1]));
  const rows = lessons.flatMap(({ joints, end }) =>
    joints
      .filter(({ at }) => at <= end)
      .map(({ at, traits }) => ({ active: [0, ...traits.flatMap((t) => index.get(t) ?? [])], ends: at === end })),
  );
  const weights = new Array<number>(names.length + 1).fill(0);
  weights[0] = -3;
  const moved = weights.map(() => 1e-6);
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : ridge * weight));
    for (const { active, ends } of rows) {
      const chance = 1 / (1 + Math.exp(-active.reduce((sum, i) => sum + (weights[i] ?? 0), 0)));
      for (const i of active) slope[i] = (slope[i] ?? 0) + chance - Number(ends);
    }
    slope.forEach((value, i) => {
      moved[i] = (moved[i] ?? 0) + value * value;
      weights[i] = (weights[i] ?? 0) - (rate * value) / Math.sqrt(moved[i] ?? 1);
    });
  }
  const shift = Math.log((1 - leastChance) / leastChance);
  return { bias: (weights[0] ?? 0) + shift, of: new Map(names.map((name, i) => [name, weights[i + 1] ?? 0])) };
}

/** The traits that move the most joints the furthest, the least of them dropped a tenth at a time. */
function chooseTraits(lessons: readonly Lesson[]): readonly string[] {
  const counts = countTraits(lessons);
  let names = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= fewestSeen);
  while (names.length > tableSize) {
    const { of } = train(lessons, names);
    const worth = (name: string) => Math.abs(of.get(name) ?? 0) * Math.sqrt(counts.get(name) ?? 0);
    const kept = Math.max(tableSize, Math.floor(names.length * 0.9));
    names = names.toSorted((a, b) => worth(b) - worth(a)).slice(0, kept);
  }
  return names;
}

function foundEnd({ tokens, joints }: Lesson, { bias, of }: Weights): number {
  const end = joints.find(({ traits }) => traits.reduce((sum, trait) => sum + (of.get(trait) ?? 0), bias) > 0);
  return end?.at ?? tokens.length;
}

function isRight(lesson: Lesson, end: number): boolean {
  const { tokens, from } = lesson;
  const start = tokens[from]?.span.start ?? 0;
  const length = (to: number) => (tokens[to - 1]?.span.end ?? start) - start;
  const [a, b] = [length(end), length(lesson.end)];
  return Math.min(a, b) >= sameShare * Math.max(a, b);
}

const file = parseArgs({ allowPositionals: true }).positionals[0];
if (file === undefined) throw new TypeError("name the file of annotated articles");
const articles = readFileSync(file, "utf8").split("\n").filter(Boolean);
const lessons = articles.flatMap((line) => readLessons(JSON.parse(line) as Article));
const names = chooseTraits(lessons);
const fitted = train(lessons, names);
console.log(`contentEndBias = ${fitted.bias.toFixed(2)}`);
for (const name of names.toSorted())
  console.log(`  ${JSON.stringify(name)}: ${(fitted.of.get(name) ?? 0).toFixed(2)},`);
const share = (part: readonly Lesson[], weights: Weights) =>
  part.filter((lesson) => isRight(lesson, foundEnd(lesson, weights))).length;
let right = 0;
for (const publisher of new Set(lessons.map((lesson) => lesson.publisher))) {
  const learnt = lessons.filter((lesson) => lesson.publisher !== publisher);
  const part = lessons.filter((lesson) => lesson.publisher === publisher);
  const count = share(part, train(learnt, chooseTraits(learnt)));
  console.log(`without ${publisher}: ${((100 * count) / part.length).toFixed(1)} % of ${part.length}`);
  right += count;
}
console.log(`publishers left out ${((100 * right) / lessons.length).toFixed(1)} % of ${lessons.length}`);
console.log(`fitted ${((100 * share(lessons, fitted)) / lessons.length).toFixed(1)} %`);

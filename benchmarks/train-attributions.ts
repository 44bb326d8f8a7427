/**
 * Learns the weights that tell sure attributions from doubtful ones: `node benchmarks/train-attributions.ts FOLDER`, the
 * folder holding `polnear-dev.jsonl` with its scorer. Prints the table for `weights/attribution-weights.ts` and, for
 * rising thresholds, the quality of what is listed, with weights learnt on all publishers and on all but the one judged.
 *
 * Logistic regression with a ridge, solved by Newton's steps; no randomness. A reported content is right when its words
 * are those of a content in the gold; where the gold asks for nothing it teaches nothing.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Speaker } from "../packages/core/src/claims/claims.ts";
import { buildRegister } from "../packages/core/src/claims/people/people-register.ts";
import { buildQuotations, resolveSayings } from "../packages/core/src/claims/quotations/find-quotations.ts";
import { findQuoted } from "../packages/core/src/claims/quotations/find-quoted.ts";
import { findWalls } from "../packages/core/src/claims/quotations/find-topics.ts";
import {
  type AttributionTrait,
  attributionTraits,
  listTraits,
} from "../packages/core/src/claims/sayings/attribution-traits.ts";
import { findAttributions } from "../packages/core/src/claims/sayings/find-attributions.ts";
import { listReported } from "../packages/core/src/claims/sayings/list-reported.ts";
import { buildUnits, readSentences } from "../packages/core/src/claims/words/find-units.ts";
import type { Span } from "../packages/core/src/text/index.ts";
import { solveEquations } from "./solve-equations.ts";

interface Answer {
  readonly start: number;
  readonly end: number;
  readonly direct: boolean;
  readonly speaker: { readonly name?: string; readonly start?: number; readonly end?: number } | null;
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
  }[];
}

interface Quality {
  readonly iou80: { readonly p: number; readonly r: number };
  readonly joint80: { readonly f1: number };
}

interface Spoken {
  readonly span: Span;
  readonly direct: boolean;
  readonly speaker?: Speaker | undefined;
}

/** What is used of the scorer that lies beside the data. */
interface Scorer {
  readonly canon: (text: string, start: number, end: number) => readonly [number, number];
  readonly iou: (a: readonly [number, number], b: readonly [number, number]) => number;
  readonly scoreDocs: (
    articles: readonly Article[],
    answers: ReadonlyMap<string, readonly Answer[]>,
    onMiss?: (track: string, kind: string, article: Article, item: Answer) => void,
  ) => Readonly<Record<"core" | "indirect" | "all", Quality>>;
}

interface Row {
  readonly answer: Answer;
  readonly traits: readonly AttributionTrait[];
}

interface Lesson extends Row {
  readonly id: string;
  readonly isRight: boolean;
}

/** What is found in an article: the quotations between marks, and every reported content, sure or not. */
interface Reading {
  readonly article: Article;
  readonly direct: readonly Answer[];
  readonly rows: readonly Row[];
}

/** In tenths: one for each trait, and last that of a content without any. */
type Weights = readonly number[];

const ridge: number = 5;
const newtonSteps = 12;
const rightOverlap = 0.8;
const thresholds = [-99, 0, 3, 5, 7, 8, 9, 10, 11, 12, 13, 14];

async function loadScorer(folder: string): Promise<Scorer> {
  const files = ["score", "spans"].map((name) => import(join(folder, `${name}.mjs`)));
  return Object.assign({}, ...(await Promise.all(files))) as Scorer;
}

function readArticle(article: Article): Reading {
  const { text } = article;
  const quoted = findQuoted(text);
  const words = readSentences(text, quoted);
  const units = buildUnits(words, quoted).map((unit) => ({ unit, attributions: findAttributions(unit.tokens) }));
  const scene = { text, register: buildRegister(text, words), walls: findWalls(text, []) };
  const sayings = resolveSayings(scene, units);
  const direct = buildQuotations(text, quoted, sayings).filter((quotation) => quotation.direct);
  const rows = listReported(sayings).map((reported) => ({
    answer: toAnswer({ span: reported.span, direct: false, speaker: reported.saying.speaker }),
    traits: listTraits(reported),
  }));
  return { article, direct: direct.map(toAnswer), rows };
}

function toAnswer({ span, direct, speaker }: Spoken): Answer {
  const name = speaker?.name === undefined ? {} : { name: speaker.name };
  return { ...span, direct, speaker: speaker ? { ...name, ...speaker.mention } : null };
}

/** What the scorer takes for wrong is wrong, what is in the gold is right, and the rest is left out. */
function buildLessons(readings: readonly Reading[], { scoreDocs, canon, iou }: Scorer): readonly Lesson[] {
  const answers = new Map(
    readings.map(({ article, direct, rows }) => [article.id, [...direct, ...rows.map((row) => row.answer)]]),
  );
  const wrong = new Set<string>();
  const articles = readings.map(({ article }) => article);
  scoreDocs(articles, answers, (...[track, kind, { id }, { start, end }]) => {
    if (track === "all" && kind === "spurious") wrong.add(`${id} ${start} ${end}`);
  });
  return readings.flatMap(({ article: { id, text, quotes }, rows }) => {
    return rows.flatMap((row): Lesson[] => {
      const { start, end } = row.answer;
      if (wrong.has(`${id} ${start} ${end}`)) return [{ ...row, id, isRight: false }];
      const own = canon(text, start, end);
      const isGold = quotes.some((one) => iou(own, canon(text, one.start, one.end)) >= rightOverlap);
      return isGold ? [{ ...row, id, isRight: true }] : [];
    });
  });
}

function train(lessons: readonly Lesson[]): Weights {
  const base = attributionTraits.length;
  const inputs = lessons.map(({ traits, isRight }) => ({ on: [...traits.map(placeOf), base], isRight }));
  let weights = new Array<number>(base + 1).fill(0);
  for (let step = 0; step < newtonSteps; step += 1) {
    const { matrix, vector } = sumLessons(inputs, weights);
    const move = solveEquations(matrix, vector);
    weights = weights.map((weight, i) => weight + (move[i] ?? 0));
  }
  return weights.map((weight) => Math.round(10 * weight));
}

interface Input {
  /** The places of its traits and, last, that of the base. */
  readonly on: readonly number[];
  readonly isRight: boolean;
}

/** The curvature and the slope of the likelihood at these weights. */
function sumLessons(inputs: readonly Input[], weights: readonly number[]) {
  const matrix = weights.map((_, i) => weights.map((__, j) => (i === j ? ridge : 0)));
  const vector = weights.map((weight) => -ridge * weight);
  for (const { on, isRight } of inputs) {
    const chance = 1 / (1 + Math.exp(-on.reduce((sum, i) => sum + (weights[i] ?? 0), 0)));
    for (const i of on) {
      vector[i] = (vector[i] ?? 0) + Number(isRight) - chance;
      const line = matrix[i] ?? [];
      for (const j of on) line[j] = (line[j] ?? 0) + chance * (1 - chance);
    }
  }
  return { matrix, vector };
}

const place = new Map(attributionTraits.map((trait, i) => [trait, i]));

function placeOf(trait: AttributionTrait): number {
  return place.get(trait) ?? 0;
}

function weigh({ traits }: Row, weights: Weights): number {
  return traits.reduce((sum, trait) => sum + (weights[placeOf(trait)] ?? 0), weights.at(-1) ?? 0);
}

function publisherOf(id: string): string {
  return id.replace(/_.*$/, "");
}

function printCurve(readings: readonly Reading[], scorer: Scorer, weightsOf: (publisher: string) => Weights): void {
  for (const threshold of thresholds) {
    const answers = readings.map(({ article: { id }, direct, rows }) => {
      const weights = weightsOf(publisherOf(id));
      return [
        id,
        [...direct, ...rows.filter((row) => weigh(row, weights) >= threshold).map((row) => row.answer)],
      ] as const;
    });
    const { core, indirect, all } = scorer.scoreDocs(
      readings.map(({ article }) => article),
      new Map(answers),
    );
    const numbers = [core.iou80.p, core.iou80.r, core.joint80.f1, indirect.joint80.f1, all.joint80.f1];
    console.log(`${threshold}`.padStart(5), ...numbers.map((number) => (100 * number).toFixed(1).padStart(9)));
  }
}

const folder = parseArgs({ allowPositionals: true }).positionals[0];
if (folder === undefined) throw new TypeError("name the folder that holds polnear-dev.jsonl and its scorer");
const scorer = await loadScorer(folder);
const lines = readFileSync(join(folder, "polnear-dev.jsonl"), "utf8").split("\n");
const readings = lines.filter((line) => line !== "").map((line) => readArticle(JSON.parse(line) as Article));
const lessons = buildLessons(readings, scorer);
const publishers = [...new Set(readings.map(({ article }) => publisherOf(article.id)))];
const fitted = train(lessons);
const leftOut = new Map(publishers.map((name) => [name, train(lessons.filter(({ id }) => publisherOf(id) !== name))]));
for (const [i, trait] of attributionTraits.entries()) console.log(`  ${trait}: ${fitted[i]},`);
console.log(`without any: ${fitted.at(-1)}; ${lessons.length} lessons`);
for (const [name, weightsOf] of Object.entries({
  fitted: () => fitted,
  "publishers left out": (publisher: string) => leftOut.get(publisher) ?? fitted,
})) {
  console.log(`${name}: least weight, core precision, recall, joint F1; indirect and all joint F1`);
  printCurve(readings, scorer, weightsOf);
}

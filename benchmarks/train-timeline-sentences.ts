/**
 * Learns the weights that judge the sentences of a day: `node benchmarks/train-timeline-sentences.ts FOLDER`, the folder
 * holding `t17-dev` and the scorer's `lib`. Prints the table for `weights/sentence-weights.ts` and how weights learnt
 * without a story do on it.
 *
 * Ridge regression, no randomness. A sentence's target is the words and the pairs of words it shares with the journalist's
 * sentences of the day, less a share of its length: `chooseSentences` pays for pairs, and longer sentences hold more of
 * them. Features and targets are taken against their mean of the day, since only the order within a day matters.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chooseSentences } from "../packages/core/src/timeline/days/choose-sentences.ts";
import { buildSentenceJudge, type JudgedSentence } from "../packages/core/src/timeline/days/judge-candidates.ts";
import { listMentions } from "../packages/core/src/timeline/days/list-mentions.ts";
import { rankDays } from "../packages/core/src/timeline/days/rank-days.ts";
import { sentenceFeatureNames } from "../packages/core/src/timeline/days/sentence-features.ts";
import { mean } from "./mean.ts";
import { solveEquations } from "./solve-equations.ts";
import { type Reference, readReferences } from "./train-timeline-references.ts";

type Counts = ReadonlyMap<string, number>;
type Entries = Map<string, readonly string[]>;

/** What is used of the scorer that lies beside the data. */
interface Scorer {
  readonly rougeTokens: (sentences: readonly string[]) => readonly string[];
  readonly ngrams: (tokens: readonly string[], n: number) => { readonly m: Counts };
  readonly ptb: (text: string) => string;
  readonly scoreTimeline: (predicted: Entries, references: readonly Entries[]) => object;
  readonly average: (rows: readonly object[]) => {
    readonly ar1: { readonly f: number };
    readonly ar2: { readonly f: number };
  };
}

interface Sample {
  readonly reference: Reference;
  /** The candidates of each day the journalist chose, with their targets. */
  readonly lessons: readonly { readonly inputs: readonly (readonly number[])[]; readonly targets: readonly number[] }[];
  /** The candidates of each day we choose. */
  readonly days: ReadonlyMap<string, readonly JudgedSentence[]>;
}

const costOfWord = 0.15;
const worthOfPair = 1;
const targetScale = 0.1;
/** In hundredths of the mean variance of the features. */
const ridge = 10;
const fewestCandidates = 5;

async function loadScorer(folder: string): Promise<Scorer> {
  const files = ["rouge", "text", "metrics"].map((name) => import(join(folder, "lib", `${name}.mjs`)));
  return Object.assign({}, ...(await Promise.all(files))) as Scorer;
}

function countShared(a: Counts, b: Counts): number {
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  return shared;
}

function rateSentence(text: string, wanted: readonly string[], { ngrams, rougeTokens, ptb }: Scorer): number {
  const own = rougeTokens([ptb(text)]);
  const [words, pairs] = [1, 2].map((n) => countShared(ngrams(own, n).m, ngrams(wanted, n).m));
  return targetScale * ((words ?? 0) + worthOfPair * (pairs ?? 0) - costOfWord * own.length);
}

function inputsOf({ features }: JudgedSentence): readonly number[] {
  return sentenceFeatureNames.map((name) => features[name]);
}

function readSample(reference: Reference, scorer: Scorer): Sample {
  const { articles, keywords, entries, days } = reference;
  const judge = buildSentenceJudge(articles, keywords);
  const lessons = [...entries].flatMap(([day, sentences]) => {
    const candidates = judge(day);
    const wanted = scorer.rougeTokens(sentences);
    const targets = candidates.map(({ text }) => rateSentence(text, wanted, scorer));
    return candidates.length < fewestCandidates ? [] : [{ inputs: candidates.map(inputsOf), targets }];
  });
  const ranked = rankDays(listMentions(articles, keywords), reference).slice(0, days);
  return { reference, lessons, days: new Map(ranked.map(({ day }) => [day, judge(day)])) };
}

/** The normal equations of the regression, every timeline and every day of it weighing the same. */
function sumLessons(samples: readonly Sample[]) {
  const size = sentenceFeatureNames.length;
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const vector = new Array<number>(size).fill(0);
  for (const { lessons } of samples) {
    for (const { inputs, targets } of lessons) {
      const weight = 1 / (lessons.length * inputs.length);
      const middle = sentenceFeatureNames.map((_, i) => mean(inputs.map((input) => input[i] ?? 0)));
      const middleTarget = mean(targets);
      inputs.forEach((input, row) => {
        const centred = input.map((value, i) => value - (middle[i] ?? 0));
        const target = (targets[row] ?? 0) - middleTarget;
        centred.forEach((value, i) => {
          vector[i] = (vector[i] ?? 0) + weight * value * target;
          const line = matrix[i] ?? [];
          for (let j = 0; j < size; j += 1) line[j] = (line[j] ?? 0) + weight * value * (centred[j] ?? 0);
        });
      });
    }
  }
  return { matrix, vector };
}

function train(samples: readonly Sample[]): readonly number[] {
  const { matrix, vector } = sumLessons(samples);
  const variance = mean(matrix.map((line, i) => line[i] ?? 0));
  const damped = matrix.map((line, i) => line.map((value, j) => value + (i === j ? (ridge / 100) * variance : 0)));
  return solveEquations(damped, vector);
}

function scoreSample({ reference, days }: Sample, weights: readonly number[], scorer: Scorer): object {
  const predicted: Entries = new Map();
  for (const [day, candidates] of days) {
    const rescored = candidates.map((candidate) => {
      const score = inputsOf(candidate).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      return { ...candidate, score };
    });
    const chosen = chooseSentences(
      rescored.sort((a, b) => b.score - a.score),
      reference.sentences,
    );
    if (chosen.length > 0)
      predicted.set(
        day,
        chosen.map(({ text }) => scorer.ptb(text)),
      );
  }
  return scorer.scoreTimeline(predicted, [new Map(reference.entries)]);
}

const folder = parseArgs({ allowPositionals: true }).positionals[0];
if (folder === undefined) throw new TypeError("name the folder that holds t17-dev and lib");
const scorer = await loadScorer(folder);
const samples = readReferences(join(folder, "t17-dev")).map((reference) => readSample(reference, scorer));
const topics = [...new Set(samples.map(({ reference }) => reference.topic))];
const fitted = train(samples);
const leftOut = new Map(topics.map((topic) => [topic, train(samples.filter((s) => s.reference.topic !== topic))]));
for (const [i, name] of sentenceFeatureNames.entries())
  console.log(`  ${name}: ${Number((fitted[i] ?? 0).toFixed(4))},`);
for (const [name, weightsOf] of Object.entries({
  fitted: () => fitted,
  "stories left out": (topic: string) => leftOut.get(topic) ?? fitted,
})) {
  const { ar1, ar2 } = scorer.average(samples.map((s) => scoreSample(s, weightsOf(s.reference.topic), scorer)));
  console.log(`${name}: AR1 ${ar1.f.toFixed(4)}, AR2 ${ar2.f.toFixed(4)}`);
}

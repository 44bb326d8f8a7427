/**
 * Finds the weights that rank the days of a story: `node benchmarks/train-timeline-days.ts FOLDER`, the folder holding
 * `t17-dev` and `entities-dev`. Prints the weights for `weights/day-weights.ts` and how they do on topics left out.
 *
 * Coordinate ascent on average precision in steps of a tenth from prominence alone; no randomness. Few weights in coarse
 * steps on purpose: regressions over fifteen counts fitted better and did worse on topics left out.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  countDayFeatures,
  type DayFeatureName,
  type DayFeatures,
} from "../packages/core/src/timeline/days/day-features.ts";
import { listMentions } from "../packages/core/src/timeline/days/list-mentions.ts";
import { scaleFeatures } from "../packages/core/src/timeline/days/rank-days.ts";
import { mean } from "./mean.ts";
import { type Reference, readReferences } from "./train-timeline-references.ts";

type Weights = Record<DayFeatureName, number>;

interface Sample {
  readonly topic: string;
  /** How many days the journalist chose, those that nothing names included. */
  readonly chosen: number;
  readonly days: readonly { readonly features: DayFeatures; readonly isChosen: boolean }[];
}

const steps = [-0.2, -0.1, 0.1, 0.2];
const searched: readonly DayFeatureName[] = ["topicArticles", "dayBefore"];
const noise = 0.001;

function readSample({ topic, entries, articles, keywords, start, end }: Reference): Sample {
  const table = [...countDayFeatures(listMentions(articles, keywords))].filter(([day]) => day >= start && day <= end);
  const days = scaleFeatures(table).map(({ day, features }) => ({ features, isChosen: entries.has(day) }));
  return { topic, chosen: entries.size, days };
}

function rank({ days }: Sample, weights: Weights): readonly boolean[] {
  const names = Object.keys(weights) as DayFeatureName[];
  const score = (features: DayFeatures): number => names.reduce((sum, name) => sum + weights[name] * features[name], 0);
  return days
    .map(({ features, isChosen }) => ({ score: score(features), isChosen }))
    .sort((a, b) => b.score - a.score)
    .map(({ isChosen }) => isChosen);
}

function averagePrecision(sample: Sample, weights: Weights): number {
  let hits = 0;
  let sum = 0;
  rank(sample, weights).forEach((isChosen, place) => {
    if (isChosen) hits += 1;
    if (isChosen) sum += hits / (place + 1);
  });
  return sum / sample.chosen;
}

/** The mean over topics, so that five timelines of one story count as one. */
function rate(samples: readonly Sample[], weights: Weights): number {
  const topics = [...new Set(samples.map(({ topic }) => topic))];
  const rateTopic = (topic: string): number =>
    mean(samples.filter((sample) => sample.topic === topic).map((sample) => averagePrecision(sample, weights)));
  return mean(topics.map(rateTopic));
}

/** In whole tenths, whatever the steps taken. */
function move(weights: Weights, name: DayFeatureName, step: number): Weights {
  return { ...weights, [name]: Math.round((weights[name] + step) * 10) / 10 };
}

function train(samples: readonly Sample[]): Weights {
  let best: Weights = { prominence: 1, topicArticles: 0, dayBefore: 0 };
  for (;;) {
    const moves = searched.flatMap((name) => steps.map((step) => move(best, name, step)));
    const rated = moves.map((weights) => ({ weights, rate: rate(samples, weights) }));
    const top = rated.reduce((a, b) => (b.rate > a.rate ? b : a));
    if (top.rate < rate(samples, best) + noise) return best;
    best = top.weights;
  }
}

/** F of mean precision and mean recall, each sample given as many days as its journalist chose. */
function dateScore(samples: readonly Sample[], weightsOf: (topic: string) => Weights): number {
  const hits = samples.map(
    (sample) => rank(sample, weightsOf(sample.topic)).slice(0, sample.chosen).filter(Boolean).length,
  );
  const precision = mean(hits.map((hit, i) => hit / Math.min(samples[i]?.chosen ?? 1, samples[i]?.days.length ?? 1)));
  const recall = mean(hits.map((hit, i) => hit / (samples[i]?.chosen ?? 1)));
  return (2 * precision * recall) / (precision + recall);
}

const folder = parseArgs({ allowPositionals: true }).positionals[0];
if (folder === undefined) throw new TypeError("name the folder that holds t17-dev and entities-dev");
const stories = readReferences(join(folder, "t17-dev")).map(readSample);
const lives = readReferences(join(folder, "entities-dev"), 7).map(readSample);
const all = [...stories, ...lives];
const weights = train(all);
const topics = [...new Set(all.map(({ topic }) => topic))];
const leftOut = new Map(topics.map((topic) => [topic, train(all.filter((sample) => sample.topic !== topic))]));
console.log(weights);
for (const [name, samples] of Object.entries({ stories, lives })) {
  const fitted = dateScore(samples, () => weights);
  const unseen = dateScore(samples, (topic) => leftOut.get(topic) ?? weights);
  console.log(`${name}: date F1 ${fitted.toFixed(3)}, topics left out ${unseen.toFixed(3)}`);
}

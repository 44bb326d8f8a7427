/**
 * Learns which blocks the rules leave out of an article's body although they belong there:
 * `node benchmarks/train-restorer.ts FOLDER`, the folder holding `scrapinghub-dev`, `trafilatura-dev` and `score.mjs`.
 * Prints how the rules do without and with it on sites it has not learnt from, then the table for
 * `weights/restore-trees.ts`.
 *
 * Boosted trees of two questions on the logistic loss, no randomness. Every page of a set weighs the same. The odds at
 * which a block comes back are not learnt.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isBodyLabel, type LabelledBlock } from "../packages/core/src/article/body/labelled-block.ts";
import { countProse } from "../packages/core/src/article/body/measure-page.ts";
import { leastScore } from "../packages/core/src/article/body/restore-blocks.ts";
import { type RestoreFeatureName, restoreFeatureNames } from "../packages/core/src/article/body/restore-features.ts";
import { sumTrees, type Tree } from "../packages/core/src/article/body/sum-trees.ts";
import { writeBody } from "../packages/core/src/article/body/write-body.ts";
import { judgeBlocks } from "./train-restorer-judges.ts";
import { type RuledBlock, type RuledPage, readRuledPages } from "./train-restorer-pages.ts";
import type { Bodies, Scorer, Truths } from "./train-restorer-scorer.ts";
import { type Growth, growTrees, type Lesson } from "./train-restorer-trees.ts";

type Trees = readonly Tree<RestoreFeatureName>[];

interface DataSet {
  readonly name: string;
  readonly truth: Truths;
  readonly samples: readonly { readonly page: RuledPage; readonly lessons: readonly Lesson<RestoreFeatureName>[] }[];
}

const growth: Growth = { trees: 60, depth: 2, rate: 0.1, damping: 20, least: 15, limits: 24 };
/** What a page of each set weighs: one whose whole body is known teaches more. */
const pageWeights: Readonly<Record<string, number>> = { "scrapinghub-dev": 20, "trafilatura-dev": 10 };
const folds = 5;
const splits = [1, 2, 3, 4, 5];

function loadSet(folder: string, name: string, scorer: Scorer): DataSet {
  const truth = JSON.parse(readFileSync(join(folder, name, "truth.json"), "utf8")) as Truths;
  const samples = readRuledPages(folder, name).map((page) => {
    const judge = judgeBlocks(page.blocks, truth[page.id] ?? {}, scorer);
    const judged = page.blocks.flatMap((block, place) => {
      const weight = weighBlock(block);
      const isBody = weight === 0 ? undefined : judge(place);
      return isBody === undefined ? [] : [{ features: block.features, isBody, weight }];
    });
    const scale = (pageWeights[name] ?? 1) / judged.reduce((sum, { weight }) => sum + weight, 0);
    return { page, lessons: judged.map((lesson) => ({ ...lesson, weight: lesson.weight * scale })) };
  });
  return { name, truth, samples };
}

/** What the rules keep although it is no prose shows what else a body is made of. */
const keptWeight = 0.3;

function weighBlock({ label, block }: RuledBlock): number {
  if (!isBodyLabel(label)) return 1;
  return countProse(block) === 0 ? keptWeight : 0;
}

function train(sets: readonly DataSet[], isLearntFrom: (page: RuledPage) => boolean): Trees {
  const samples = sets.flatMap((set) => set.samples.filter(({ page }) => isLearntFrom(page)));
  return growTrees(
    samples.flatMap(({ lessons }) => lessons),
    restoreFeatureNames,
    growth,
  );
}

function writePage({ blocks }: RuledPage, trees: Trees): { readonly articleBody: string } {
  const entries = blocks.map(({ block, label, isDoubtful, features }): LabelledBlock => {
    const isRestored = isDoubtful && sumTrees(trees, features) > leastScore;
    return { block, label: isRestored ? "paragraph" : label };
  });
  return { articleBody: writeBody(entries).text };
}

function writePages({ samples }: DataSet, treesFor: (page: RuledPage) => Trees): Bodies {
  return Object.fromEntries(samples.map(({ page }) => [page.id, writePage(page, treesFor(page))]));
}

function report(set: DataSet, bodies: Bodies, scorer: Scorer): string {
  const isWhole = Object.values(set.truth).some(({ articleBody }) => articleBody !== undefined);
  const score = isWhole ? scorer.scoreShingles : scorer.scoreSegments;
  const { f1, precision, recall, accuracy } = score(set.truth, bodies);
  const rules = writePages(set, () => []);
  const wins = isWhole ? `, wins ${scorer.compareSystems(set.truth, bodies, rules).wins.toFixed(3)}` : "";
  const [f, p, r, a] = [f1, precision, recall, accuracy].map((value) => value.toFixed(4));
  return `${set.name}: F1 ${f} (P ${p}, R ${r}), ${isWhole ? "exact" : "accuracy"} ${a}${wins}`;
}

/** A number for a site, the same on every machine. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  value = Math.imul(value ^ (value >>> 15), 2_246_822_507) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}

const folder = parseArgs({ allowPositionals: true }).positionals[0];
if (folder === undefined) throw new TypeError("name the folder that holds the development halves and score.mjs");
const scorer = (await import(resolve(folder, "score.mjs"))) as Scorer;
const sets = Object.keys(pageWeights).map((name) => loadSet(folder, name, scorer));
for (const set of sets) {
  const bodies = writePages(set, () => []);
  console.log(`rules, ${report(set, bodies, scorer)}`);
}
for (const split of splits) {
  const foldOf = ({ site }: RuledPage): number => hash(`${split} ${site}`) % folds;
  const trees = Array.from({ length: folds }, (_, fold) => train(sets, (page) => foldOf(page) !== fold));
  for (const set of sets) {
    const bodies = writePages(set, (page) => trees[foldOf(page)] ?? []);
    console.log(`unseen sites, split ${split}, ${report(set, bodies, scorer)}`);
  }
}
for (const tree of train(sets, () => true)) console.log(`  ${JSON.stringify(tree)},`);

import type { Tree } from "../packages/core/src/article/body/sum-trees.ts";

/** One block: its features, whether it is body, and how much it counts. */
export interface Lesson<F extends string> {
  readonly features: Readonly<Record<F, number>>;
  readonly isBody: boolean;
  readonly weight: number;
}

export interface Growth {
  readonly trees: number;
  /** Questions in a row. */
  readonly depth: number;
  /** What is taken of each tree. */
  readonly rate: number;
  /** Pulls what a leaf adds towards nothing. */
  readonly damping: number;
  /** The least weight of lessons on either side of a question. */
  readonly least: number;
  /** Limits tried for each feature. */
  readonly limits: number;
}

interface Example<F extends string> extends Lesson<F> {
  score: number;
}

/** The gradient of the logistic loss over some examples, its curvature, and their weight. */
interface Pull {
  slope: number;
  curve: number;
  weight: number;
}

interface Split<F extends string> {
  readonly feature: F;
  readonly limit: number;
  readonly gain: number;
}

/** Grows trees one after another, each on what those before it left unexplained; no randomness. */
export function growTrees<F extends string>(
  lessons: readonly Lesson<F>[],
  names: readonly F[],
  growth: Growth,
): readonly Tree<F>[] {
  const total = sum(lessons.map(({ weight }) => weight));
  const body = sum(lessons.map(({ isBody, weight }) => (isBody ? weight : 0)));
  const start = Math.log(body / (total - body));
  const examples = lessons.map((lesson): Example<F> => ({ ...lesson, score: start }));
  const limits = new Map(names.map((name) => [name, chooseLimits(examples, name, growth.limits)]));
  const trees: Tree<F>[] = [round(start)];
  for (let i = 0; i < growth.trees; i += 1) trees.push(growTree(examples, limits, growth));
  return trees;
}

function growTree<F extends string>(
  examples: readonly Example<F>[],
  limits: ReadonlyMap<F, readonly number[]>,
  growth: Growth,
): Tree<F> {
  const split = growth.depth === 0 ? undefined : findSplit(examples, limits, growth);
  if (split === undefined) return growLeaf(examples, growth);
  const inner = { ...growth, depth: growth.depth - 1 };
  const { feature, limit } = split;
  const isBelow = ({ features }: Example<F>): boolean => features[feature] < limit;
  const below = growTree(examples.filter(isBelow), limits, inner);
  return [
    feature,
    limit,
    below,
    growTree(
      examples.filter((example) => !isBelow(example)),
      limits,
      inner,
    ),
  ];
}

function growLeaf<F extends string>(examples: readonly Example<F>[], { rate, damping }: Growth): number {
  const { slope, curve } = pullOf(examples);
  const value = round((rate * slope) / (curve + damping));
  for (const example of examples) example.score += value;
  return value;
}

function findSplit<F extends string>(
  examples: readonly Example<F>[],
  limits: ReadonlyMap<F, readonly number[]>,
  { damping, least }: Growth,
): Split<F> | undefined {
  const all = pullOf(examples);
  const worth = ({ slope, curve }: Pull): number => slope ** 2 / (curve + damping);
  let best: Split<F> | undefined;
  for (const [feature, steps] of limits) {
    for (const [limit, below] of pullBelow(examples, feature, steps)) {
      const above = minus(all, below);
      if (below.weight < least || above.weight < least) continue;
      const gain = worth(below) + worth(above) - worth(all);
      if (gain > (best?.gain ?? fewestGain)) best = { feature, limit, gain };
    }
  }
  return best;
}

const fewestGain = 0.001;

/** The pull of the examples below each limit. */
function pullBelow<F extends string>(
  examples: readonly Example<F>[],
  feature: F,
  steps: readonly number[],
): readonly (readonly [number, Pull])[] {
  const bins = Array.from({ length: steps.length + 1 }, (): Pull => ({ slope: 0, curve: 0, weight: 0 }));
  for (const example of examples) {
    const place = steps.findIndex((limit) => example.features[feature] < limit);
    addPull(bins.at(place) as Pull, example);
  }
  const running: Pull = { slope: 0, curve: 0, weight: 0 };
  return steps.map((limit, i) => {
    const { slope, curve, weight } = bins[i] as Pull;
    running.slope += slope;
    running.curve += curve;
    running.weight += weight;
    return [limit, { ...running }] as const;
  });
}

function addPull<F extends string>(pull: Pull, { isBody, score, weight }: Example<F>): void {
  const chance = 1 / (1 + Math.exp(-score));
  pull.slope += weight * ((isBody ? 1 : 0) - chance);
  pull.curve += weight * chance * (1 - chance);
  pull.weight += weight;
}

function pullOf<F extends string>(examples: readonly Example<F>[]): Pull {
  const pull: Pull = { slope: 0, curve: 0, weight: 0 };
  for (const example of examples) addPull(pull, example);
  return pull;
}

function minus(a: Pull, b: Pull): Pull {
  return { slope: a.slope - b.slope, curve: a.curve - b.curve, weight: a.weight - b.weight };
}

/** Limits that cut the values into parts of the same size, halfway between two of them. */
function chooseLimits<F extends string>(examples: readonly Example<F>[], name: F, most: number): readonly number[] {
  const values = examples.map(({ features }) => features[name]).sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  const uppers =
    distinct.length <= most
      ? distinct.slice(1)
      : Array.from({ length: most - 1 }, (_, i) => values[Math.floor(((i + 1) * values.length) / most)] as number);
  const halves = uppers.filter((upper) => upper > (distinct[0] as number)).map((upper) => halfwayTo(distinct, upper));
  return [...new Set(halves)];
}

function halfwayTo(distinct: readonly number[], upper: number): number {
  return round(((distinct[distinct.indexOf(upper) - 1] ?? upper) + upper) / 2);
}

/** Numbers as they are written: the trees are scored as they will be read. */
function round(value: number): number {
  return Number(value.toFixed(4));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

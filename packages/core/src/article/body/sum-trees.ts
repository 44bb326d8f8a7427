/**
 * What is added to a score; or a question about a feature: the tree to go on with when it lies below the limit, and the
 * one when it does not.
 */
export type Tree<F extends string> = number | readonly [feature: F, limit: number, below: Tree<F>, else_: Tree<F>];

/** Adds up what the trees say of the features. */
export function sumTrees<F extends string>(trees: readonly Tree<F>[], features: Readonly<Record<F, number>>): number {
  let sum = 0;
  for (const root of trees) {
    let tree: Tree<F> = root;
    while (typeof tree !== "number") tree = features[tree[0]] < tree[1] ? tree[2] : tree[3];
    sum += tree;
  }
  return sum;
}

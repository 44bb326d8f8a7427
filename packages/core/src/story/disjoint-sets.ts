/** Sets of indices that only ever grow together. */
export interface DisjointSets {
  /** The lowest index of the set that holds this one. */
  find(index: number): number;
  join(a: number, b: number): void;
  /** The sets, each ascending, in the order of their lowest index. */
  list(): readonly (readonly number[])[];
}

/** Starts with each of `size` indices alone. */
export function disjointSets(size: number): DisjointSets {
  const parents = Int32Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) parents[high] = low;
  };
  const list = (): readonly (readonly number[])[] => {
    const sets = new Map<number, number[]>();
    for (let index = 0; index < size; index += 1) {
      const root = find(index);
      const set = sets.get(root);
      if (set) set.push(index);
      else sets.set(root, [index]);
    }
    return [...sets.values()];
  };
  return { find, join, list };
}

import { compareText } from "#text";
import type { TermVector } from "./weigh-terms.ts";

/** Inclusive ISO days. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/** Two entries whose days agree and whose words are alike. */
export interface AlikePair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Dated {
  readonly days?: Days;
  readonly all: TermVector;
}

/** "In March" may hold a day's happening, "in 2010" tells too little. */
const coarsestDays = 31;
/** A word that so many entries of the same days use nominates none. */
const commonHolders = 60;

/**
 * Finds the pairs of entries of the same days, or of days within a coarser time, that share words.
 *
 * @param least - Pairs less alike are left out: most of them share a single common word.
 * @returns The closest pairs first.
 */
export function nominateMentions(entries: readonly Dated[], least: number): readonly AlikePair[] {
  const buckets = fillBuckets(entries);
  const pairs = buckets.flatMap((bucket, at) =>
    [bucket, ...listFiner(buckets, at)].flatMap((other) =>
      listAlike(bucket, other, entries).filter(({ score }) => score >= least),
    ),
  );
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

interface Bucket {
  readonly days?: Days;
  readonly members: readonly number[];
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
}

/** Entries of equal days together, the buckets by their first day; entries without days last. */
function fillBuckets(entries: readonly Dated[]): readonly Bucket[] {
  const buckets = new Map<string, { days?: Days; members: number[] }>();
  for (const [at, { days }] of entries.entries()) {
    const key = days ? `${days.start}/${days.end}` : "~";
    const bucket = buckets.get(key);
    if (bucket) bucket.members.push(at);
    else buckets.set(key, { ...(days && { days }), members: [at] });
  }
  return [...buckets]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, bucket]) => ({ ...bucket, holders: listHolders(bucket.members, entries) }));
}

/** The buckets whose days lie within this one's. */
function listFiner(buckets: readonly Bucket[], at: number): readonly Bucket[] {
  const days = buckets[at]?.days;
  if (!days || days.start === days.end || lengthOf(days) > coarsestDays) return [];
  const finer: Bucket[] = [];
  // Buckets of the same first day stand on both sides.
  let first = at;
  while (buckets[first - 1]?.days?.start === days.start) first -= 1;
  for (let next = first; (buckets[next]?.days?.start ?? "~") <= days.end; next += 1) {
    const bucket = buckets[next];
    if (bucket?.days && next !== at && isWithin(bucket.days, days)) finer.push(bucket);
  }
  return finer;
}

function lengthOf({ start, end }: Days): number {
  try {
    return Temporal.PlainDate.from(start).until(end).days + 1;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Whether the inner days lie within the outer ones. */
export function isWithin(inner: Days, outer: Days): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The pairs between two buckets that share a telling word; within one bucket, each pair once. */
function listAlike(from: Bucket, among: Bucket, entries: readonly Dated[]): readonly AlikePair[] {
  return from.members.flatMap((at) => {
    const scores = scoreOthers(entries[at]?.all ?? new Map(), among.holders);
    const others = from === among ? [...scores].filter(([other]) => at < other) : [...scores];
    return others.map(([other, score]) => ({ a: Math.min(at, other), b: Math.max(at, other), score }));
  });
}

interface Holder {
  readonly at: number;
  readonly weight: number;
}

function scoreOthers(vector: TermVector, holders: ReadonlyMap<string, readonly Holder[]>): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const [key, weight] of vector) {
    const list = holders.get(key) ?? [];
    if (list.length > commonHolders) continue;
    for (const other of list) scores.set(other.at, (scores.get(other.at) ?? 0) + weight * other.weight);
  }
  return scores;
}

function listHolders(members: readonly number[], entries: readonly Dated[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const at of members) {
    for (const [key, weight] of entries[at]?.all ?? []) {
      const list = holders.get(key);
      if (list) list.push({ at, weight });
      else holders.set(key, [{ at, weight }]);
    }
  }
  return holders;
}

import { isSampled } from "./list-shared-runs.ts";
import type { RunPlaces } from "./print-article.ts";

/** The runs of one article that are nobody's news. */
export interface StandingRuns {
  readonly count: number;
  /** 1 for each of the print's runs that stands; absent where none does. */
  readonly flags?: Uint8Array;
}

export const nothingStanding: StandingRuns = { count: 0 };

/**
 * Finds the runs of an article that stand in the collection: furniture and background. Only the sample tells; what lies
 * nearest to a sampled run that stands is taken to stand with it, as such wording comes in whole blocks.
 *
 * @param isStanding - Whether a sampled run stands, by its hash.
 */
export function findStanding(print: RunPlaces, isStanding: (hash: number) => boolean): StandingRuns {
  const sample = listSample(print, isStanding);
  if (!sample.some(({ stands }) => stands)) return nothingStanding;
  const byPlace = spreadToNearest(sample);
  const flags = Uint8Array.from(print.places, (place) => byPlace[Math.min(place, byPlace.length - 1)] ?? 0);
  return { flags, count: flags.reduce((sum, flag) => sum + flag, 0) };
}

interface SampledRun {
  readonly place: number;
  readonly stands: boolean;
}

/** In reading order. */
function listSample({ runs, places }: RunPlaces, isStanding: (hash: number) => boolean): readonly SampledRun[] {
  const sample: SampledRun[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const hash = (runs[at] ?? 0) >>> 1;
    if (isSampled(hash)) sample.push({ place: places[at] ?? 0, stands: isStanding(hash) });
  }
  return sample.sort((a, b) => a.place - b.place);
}

/** For each place up to the last of the sample, 1 where the nearest sampled run stands. */
function spreadToNearest(sample: readonly SampledRun[]): Uint8Array {
  const spread = new Uint8Array((sample.at(-1)?.place ?? 0) + 1);
  for (const [at, { place, stands }] of sample.entries()) {
    if (!stands) continue;
    const [before, after] = [sample[at - 1]?.place ?? -place - 1, sample[at + 1]?.place ?? place];
    spread.fill(1, Math.ceil((before + place + 1) / 2), Math.floor((place + after) / 2) + 1);
  }
  return spread;
}

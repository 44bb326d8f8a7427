import type { Entry, Timeline } from "@dateline/core/timeline";
import { type DaySpan, findCoverage, spanOfEntry } from "../coverage.ts";
import { dayFromCount } from "../day-count.ts";

/** One day's bar. */
export interface DayBar {
  /** Days since 1970. */
  readonly day: number;
  readonly entries: readonly Entry[];
  /** How many of them rest on two or more independent sources. */
  readonly corroborated: number;
}

/** An entry wider than a day, in a lane under the bars. */
export interface DayBand {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
  readonly lane: number;
}

/** Where everything of the strip stands, in whole days. */
export interface DayStripLayout {
  readonly first: number;
  readonly last: number;
  readonly bars: readonly DayBar[];
  readonly bands: readonly DayBand[];
  readonly lanes: number;
  readonly earlier: readonly Entry[];
  readonly later: readonly Entry[];
  /** First days of months, or of years when the strip is long, to print on the axis. */
  readonly ticks: readonly number[];
}

interface PlacedEntry extends DaySpan {
  readonly entry: Entry;
}

const mostLanes = 6;
const mostTicks = 6;
const shortStripDays = 120;
const labelShare = 0.06;

/** Lays out the strip over the time the pages were written in; history lies outside and is only counted. */
export function layOutDayStrip(timeline: Timeline): DayStripLayout | undefined {
  const placed = timeline.entries.flatMap((entry) => placeEntry(entry) ?? []);
  const window = findCoverage(timeline);
  const inside = placed.filter(({ first, last }) => last >= window.first && first <= window.last);
  if (inside.length === 0) return undefined;
  const first = Math.max(window.first, Math.min(...inside.map((one) => one.first)));
  const last = Math.min(window.last, Math.max(...inside.map((one) => one.last)));
  const bands = packBands(inside.filter((one) => one.last > one.first));
  return {
    first,
    last,
    bars: groupBars(inside.filter((one) => one.last === one.first)),
    bands,
    lanes: bands.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
    earlier: placed.filter((one) => one.last < window.first).map(({ entry }) => entry),
    later: placed.filter((one) => one.first > window.last).map(({ entry }) => entry),
    ticks: placeTicks(first, last),
  };
}

function placeEntry(entry: Entry): PlacedEntry | undefined {
  const span = spanOfEntry(entry);
  return span && { entry, ...span };
}

function groupBars(placed: readonly PlacedEntry[]): readonly DayBar[] {
  return [...Map.groupBy(placed, ({ first }) => first)].map(([day, ofDay]) => ({
    day,
    entries: ofDay.map(({ entry }) => entry),
    corroborated: ofDay.filter(({ entry }) => entry.independentSources > 1).length,
  }));
}

/** Gives each band the first lane that is free; what finds none is left out of the drawing. */
function packBands(placed: readonly PlacedEntry[]): readonly DayBand[] {
  const lastOfLane: number[] = [];
  return placed.flatMap(({ entry, first, last }): DayBand[] => {
    const free = lastOfLane.findIndex((taken) => taken < first);
    const lane = free === -1 ? lastOfLane.length : free;
    if (lane >= mostLanes) return [];
    lastOfLane[lane] = last;
    return [{ entry, first, last, lane }];
  });
}

/** Days to label, at most six: evenly spaced on a strip of weeks, firsts of months on a longer one. */
function placeTicks(first: number, last: number): readonly number[] {
  const days = last - first + 1;
  // A label needs room to its right.
  const lastTick = last - days * labelShare;
  if (days <= shortStripDays) return spread(first, lastTick, Math.max(1, Math.ceil(days / mostTicks)));
  const firsts = spread(first, lastTick, 1).filter((day) => dayFromCount(day).day === 1);
  return firsts.filter((_, index) => index % Math.ceil(firsts.length / mostTicks) === 0);
}

function spread(first: number, last: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

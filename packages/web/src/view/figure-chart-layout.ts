import type { FigurePoint, FigureSeries } from "@dateline/core/timeline";
import { scaleLinear } from "d3-scale";
import { countDays, readDay } from "../words/calendar.ts";

/** A point where the chart draws it: x in percent of the width, y in pixels. */
export interface ChartPoint {
  readonly point: FigurePoint;
  readonly x: number;
  /** Pixels to the right, for points of one day. */
  readonly shift: number;
  /** Top and bottom of what the figure allows; equal for an exact number. */
  readonly top: number;
  readonly bottom: number;
  readonly opens?: "up" | "down";
  readonly claimant: number;
  readonly hasLabel: boolean;
}

/** A chart ready to draw. */
export interface ChartLayout {
  readonly points: readonly ChartPoint[];
  readonly days: readonly { readonly x: number; readonly day: number }[];
  readonly values: readonly { readonly y: number; readonly value: number }[];
  /** Names in the order of their marks. */
  readonly claimants: readonly string[];
}

/** Height of the plot without its axis, in pixels. */
export const plotHeight = 168;
const openReach = 30;
const dayShift = 18;
const labelWidth = 14;
const labelHeight = 15;
export const nobody = "no one named";

interface DatedPoint {
  readonly point: FigurePoint;
  readonly day: number;
}

/** Lays out a series, or nothing when fewer than two totals are dated: then the table says it all. */
export function layOutFigureChart(series: FigureSeries): ChartLayout | undefined {
  const dated = series.points.flatMap((point): DatedPoint[] => {
    const day = readDay(point.asOf);
    const hasValue = point.min !== undefined || point.max !== undefined;
    return day && hasValue && !point.delta ? [{ point, day: countDays(day) }] : [];
  });
  if (dated.length < 2) return undefined;
  const claimants = listClaimants(series);
  const days = dated.map(({ day }) => day);
  const place = scaleLinear([Math.min(...days), Math.max(...days)], [4, 88]);
  const rise = scaleLinear(
    [Math.min(0, ...listValues(dated)), Math.max(...listValues(dated))],
    [plotHeight - 2, openReach],
  ).nice(3);
  const placed = dated.map((one, index) => placePoint(one, { place, rise, claimants, before: dated.slice(0, index) }));
  return {
    points: chooseLabels(placed),
    days: spreadDays(days).map((day) => ({ day, x: place(day) })),
    values: rise.ticks(3).map((value) => ({ value, y: rise(value) })),
    claimants,
  };
}

/** Who gave a figure of the series, in order of appearance; the order decides the mark. */
export function listClaimants(series: FigureSeries): readonly string[] {
  return [...new Set(series.points.map(({ claimant }) => claimant?.name ?? nobody))];
}

function listValues(dated: readonly DatedPoint[]): readonly number[] {
  return dated.flatMap(({ point: { min, max } }) => [min, max].filter((value) => value !== undefined));
}

interface Scales {
  readonly place: (day: number) => number;
  readonly rise: (value: number) => number;
  readonly claimants: readonly string[];
  readonly before: readonly DatedPoint[];
}

function placePoint({ point, day }: DatedPoint, { place, rise, claimants, before }: Scales): ChartPoint {
  const { min, max } = point;
  const ofSameDay = before.filter((other) => other.day === day).length;
  return {
    point,
    x: place(day),
    shift: ofSameDay * dayShift,
    top: rise(max ?? min ?? 0),
    bottom: rise(min ?? max ?? 0),
    ...(max === undefined ? { opens: "up" } : min === undefined ? { opens: "down" } : {}),
    claimant: claimants.indexOf(point.claimant?.name ?? nobody),
    hasLabel: false,
  };
}

/** A label is printed where it covers no earlier one; the table under the chart holds every value. */
function chooseLabels(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const labelled: ChartPoint[] = [];
  return points.map((point) => {
    const isFree = labelled.every(
      (other) => Math.abs(other.x - point.x) >= labelWidth || Math.abs(other.top - point.top) >= labelHeight,
    );
    if (isFree) labelled.push(point);
    return isFree ? { ...point, hasLabel: true } : point;
  });
}

/** The first, the last, and the middle day if it stands clear of both. */
function spreadDays(days: readonly number[]): readonly number[] {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const middle = days.find((day) => day - first > (last - first) / 3 && last - day > (last - first) / 3);
  return [...new Set([first, ...(middle === undefined ? [] : [middle]), last])];
}

/** How far an open figure is drawn beyond its bound, in pixels. */
export const openArrowReach: number = openReach - 8;

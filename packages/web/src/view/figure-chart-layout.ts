import { describeFigureBriefly } from "@dateline/core/export";
import type { FigurePoint, FigureSeries } from "@dateline/core/timeline";
import { scaleLinear } from "d3-scale";
import { countDays } from "../day-count.ts";
import { type LabelPlace, placeLabels } from "./figure-chart-labels.ts";

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
  /** Absent where there is no room for one. */
  readonly label?: LabelPlace;
}

/** A chart ready to draw. */
export interface ChartLayout {
  readonly points: readonly ChartPoint[];
  readonly days: readonly { readonly x: number; readonly day: number }[];
  /** From one figure of a claimant to the next of the same one. */
  readonly steps: readonly { readonly from: ChartPoint; readonly to: ChartPoint }[];
  readonly values: readonly { readonly y: number; readonly value: number }[];
  /** Names in the order of their marks. */
  readonly claimants: readonly string[];
}

/** Height of the plot without its axis, in pixels. */
export const plotHeight = 168;
const openReach = 30;
const dayShift = 18;
const narrowWidth = 480;
export const nobody = "no one named";

interface DatedPoint {
  readonly point: FigurePoint;
  readonly day: number;
}

/** Lays out a series, or nothing when its totals are of one day: then the table says it all. */
export function layOutFigureChart(series: FigureSeries): ChartLayout | undefined {
  const dated = listDatedTotals(series);
  if (new Set(dated.map(({ day }) => day)).size < 2) return undefined;
  const claimants = listClaimants(series);
  const days = dated.map(({ day }) => day);
  const place = scaleLinear([Math.min(...days), Math.max(...days)], [6, 88]);
  const rise = scaleLinear(
    [Math.min(0, ...listValues(dated)), Math.max(...listValues(dated))],
    [plotHeight - 2, openReach],
  ).nice(3);
  const placed = dated.map((one, index) => placePoint(one, { place, rise, claimants, before: dated.slice(0, index) }));
  return {
    points: labelPoints(placed),
    steps: listSteps(placed),
    days: spreadDays(days).map((day) => ({ day, x: place(day) })),
    values: rise.ticks(3).map((value) => ({ value, y: rise(value) })),
    claimants,
  };
}

/** Totals with a day, each said once: what one claimant gave twice on one day is one point of the drawing. */
function listDatedTotals(series: FigureSeries): readonly DatedPoint[] {
  const dated = series.points.flatMap((point): DatedPoint[] => {
    const day = countDays(point.asOf);
    const hasValue = point.min !== undefined || point.max !== undefined;
    return day !== undefined && hasValue && !point.delta ? [{ point, day }] : [];
  });
  const bySaying = Map.groupBy(
    dated,
    ({ point: { min, max, claimant }, day }) => `${day} ${min} ${max} ${claimant?.name}`,
  );
  return [...bySaying.values()].flatMap((same) => same.slice(0, 1));
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
  };
}

/** Only points that stand on their day: a line to a shifted one would lie about its time. */
function listSteps(points: readonly ChartPoint[]): ChartLayout["steps"] {
  const named = points.filter(({ shift, point }) => shift === 0 && point.claimant !== undefined);
  return [...Map.groupBy(named, ({ claimant }) => claimant).values()].flatMap((ofOne) => {
    const inTime = ofOne.toSorted((a, b) => a.x - b.x);
    return inTime.slice(1).map((to, index) => ({ from: inTime[index] ?? to, to }));
  });
}

/** Where the mark stands: in the middle of what the figure allows. */
export function middleOf({ top, bottom }: Pick<ChartPoint, "top" | "bottom">): number {
  return (top + bottom) / 2;
}

/** Reckoned on a narrow chart, so that no label covers anything on a wider one. */
function labelPoints(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const marks = points.map(({ x, shift, top, bottom, opens, point }) => ({
    x: (x / 100) * narrowWidth + shift,
    top: opens === "up" ? top - openReach : top,
    middle: middleOf({ top, bottom }),
    bottom: opens === "down" ? bottom + openReach : bottom,
    text: describeFigureBriefly(point),
  }));
  const places = placeLabels(marks, narrowWidth);
  return points.map((point, index) => {
    const label = places[index];
    return label ? { ...point, label } : point;
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

import type { FigurePoint, FigureSeries } from "#timeline";
import { describeNumber } from "./describe-number.ts";

type Value = Pick<FigurePoint, "min" | "max" | "approx" | "qualifier" | "delta">;

/** Qualifiers that are numbers themselves ("a dozen"): what they stand for follows in brackets. */
const numeralWords = /dozen|score|hundred|thousand|million|couple|handful/;

/**
 * Writes a figure as it was given, bounds and vagueness kept.
 *
 * @example
 * describeFigure({ min: 164, approx: false, delta: false }, { kind: "count" });
 * // "at least 164"
 */
export function describeFigure(value: Value, series: Pick<FigureSeries, "kind" | "unit">): string {
  return `${wordBounds(value)}${wordUnit(series)}${value.delta ? " more" : ""}`;
}

/** The figure as a chart's label: "14+", "≤30", "~900", "24–99". */
export function describeFigureBriefly({ min, max, approx, delta }: Value): string {
  const sign = delta ? "+" : "";
  const about = approx && (min === max || min === undefined || max === undefined) ? "~" : "";
  if (min === undefined) return `${sign}\u2264${describeNumber(max ?? 0)}`;
  if (max === undefined) return `${sign}${about}${describeNumber(min)}+`;
  return `${sign}${about}${wordBand(min, max)}`;
}

function wordBounds(value: Value): string {
  const { min, max, qualifier } = value;
  if (min !== undefined && max !== undefined) return wordClosed(value, wordBand(min, max));
  if (min !== undefined) return `${qualifier ?? "at least"} ${describeNumber(min)}`;
  if (max !== undefined) return `${qualifier ?? "up to"} ${describeNumber(max)}`;
  return qualifier ?? "a number not given";
}

function wordClosed({ min, max, approx, qualifier }: Value, numbers: string): string {
  if (qualifier === undefined) return approx ? `about ${numbers}` : numbers;
  if (numeralWords.test(qualifier) || (approx && min !== max)) return `${qualifier} (${numbers})`;
  // "Between 17 and 22" is what the numbers say by themselves.
  return min === max ? `${qualifier} ${numbers}` : numbers;
}

function wordBand(min: number, max: number): string {
  return min === max ? describeNumber(min) : `${describeNumber(min)}\u2013${describeNumber(max)}`;
}

function wordUnit({ kind, unit }: Pick<FigureSeries, "kind" | "unit">): string {
  if (kind === "percent") return "%";
  return unit === undefined ? "" : ` ${unit}`;
}

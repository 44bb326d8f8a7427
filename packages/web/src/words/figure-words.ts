import type { FigurePoint, FigureSeries } from "@dateline/core/timeline";

type Value = Pick<FigurePoint, "min" | "max" | "approx" | "qualifier" | "delta">;
type Counted = Pick<FigureSeries, "kind" | "unit">;

/** Qualifiers that are numbers themselves ("a dozen"): what they stand for follows in brackets. */
const numeralWords = /dozen|score|hundred|thousand|million|couple|handful/;
const openWords = { min: "at least", max: "up to", approx: "about" };

const largeUnits = [
  { name: "billion", size: 1e9 },
  { name: "million", size: 1e6 },
];

/** 9900 as "9,900", 1500000 as "1.5 million": written by our own hand, so that no machine's locale shows. */
export function writeNumber(value: number): string {
  const magnitude = Math.abs(value);
  const sign = value < 0 ? "−" : "";
  // Only where the words lose nothing: 1,234,567 stays as it is.
  const large = largeUnits.find(({ size }) => magnitude >= size && Number.isInteger((magnitude / size) * 10));
  return large ? `${sign}${groupDigits(magnitude / large.size)} ${large.name}` : `${sign}${groupDigits(magnitude)}`;
}

function groupDigits(magnitude: number): string {
  const [whole = "", fraction] = String(magnitude).split(".");
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** A figure in words that keep its bounds open: "at least 14", "dozens (24–99)", "about 5 million EUR". */
export function writeFigure(value: Value, counted: Counted): string {
  const unit = counted.kind === "percent" ? "%" : counted.unit ? ` ${counted.unit}` : "";
  return `${writeBounds(value)}${unit}${value.delta ? " more (a change, not a total)" : ""}`;
}

function writeBounds(value: Value): string {
  const { min, max, qualifier } = value;
  if (min !== undefined && max !== undefined) return writeClosed(value, writeSpan(min, max));
  if (min !== undefined) return `${qualifier ?? openWords.min} ${writeNumber(min)}`;
  if (max !== undefined) return `${qualifier ?? openWords.max} ${writeNumber(max)}`;
  return qualifier ?? "a number not given";
}

function writeClosed({ min, max, approx, qualifier }: Value, numbers: string): string {
  if (qualifier === undefined) return approx ? `${openWords.approx} ${numbers}` : numbers;
  if (numeralWords.test(qualifier) || (approx && min !== max)) return `${qualifier} (${numbers})`;
  // "Between 17 and 22" is what the numbers say by themselves.
  return min === max ? `${qualifier} ${numbers}` : numbers;
}

function writeSpan(min: number, max: number): string {
  return min === max ? writeNumber(min) : `${writeNumber(min)}–${writeNumber(max)}`;
}

/** The figure as a chart's label: "14+", "≤30", "~900", "24–99". */
export function writeFigureBriefly({ min, max, approx, delta }: Value): string {
  const sign = delta ? "+" : "";
  const about = approx && (min === max || min === undefined || max === undefined) ? "~" : "";
  if (min === undefined) return `${sign}≤${writeNumber(max ?? 0)}`;
  if (max === undefined) return `${sign}${about}${writeNumber(min)}+`;
  return `${sign}${about}${writeSpan(min, max)}`;
}

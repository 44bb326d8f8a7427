import type { Claimant, Entry, FigurePoint, FigureSeries, Timeline } from "#timeline";

/**
 * Says what standing a line has: "reported", "planned", "claimed by Interior Ministry", "denied by Ana Ruck".
 *
 * @returns Absent when the page's language has no claims pack.
 */
export function describeStatus(entry: Pick<Entry, "status" | "claimant">): string | undefined {
  const { status, claimant } = entry;
  if (status === undefined) return undefined;
  const words = status === "cancelled" ? "plan cancelled" : status;
  const bySomeone = claimant !== undefined && (status === "claimed" || status === "denied");
  return bySomeone ? `${words} by ${claimant.name}` : words;
}

/** Names who speaks, with the role when it is known: "Ana Ruck, mayor". */
export function describeClaimant({ name, role }: Claimant): string {
  return role === undefined ? name : `${name}, ${role}`;
}

/** Says how well a line is carried: "3 independent sources, 11 articles". */
export function describeSources(entry: Pick<Entry, "independentSources" | "articles">): string {
  return `${counted(entry.independentSources, "independent source")}, ${counted(entry.articles, "article")}`;
}

/** Says how much a record holds: "89 entries from 15 articles"; pages of other stories do not count. */
export function describeExtent({ entries, articles }: Pick<Timeline, "entries" | "articles">): string {
  const told = articles.filter(({ excluded }) => excluded === undefined).length;
  return `${entries.length} ${entries.length === 1 ? "entry" : "entries"} from ${counted(told, "article")}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/**
 * Writes a figure as it was given, bounds and vagueness kept.
 *
 * @example
 * describeFigure({ min: 164, approx: false, delta: false }, { kind: "count" });
 * // "at least 164"
 */
export function describeFigure(
  point: Pick<FigurePoint, "min" | "max" | "approx" | "qualifier" | "delta">,
  series: Pick<FigureSeries, "kind" | "unit">,
): string {
  return `${describeBounds(point)}${unitWords(series)}${point.delta ? " more" : ""}`;
}

function describeBounds({
  min,
  max,
  approx,
  qualifier,
}: Pick<FigurePoint, "min" | "max" | "approx" | "qualifier">): string {
  if (min !== undefined && max !== undefined && min !== max) {
    const band = `${groupDigits(min)}\u2013${groupDigits(max)}`;
    return qualifier === undefined ? band : `${qualifier} (${band})`;
  }
  const value = min ?? max;
  if (value === undefined) return qualifier ?? "unknown";
  const open = openWords(min, max) ?? (approx ? "about" : undefined);
  const before = qualifier ?? open;
  return before === undefined ? groupDigits(value) : `${before} ${groupDigits(value)}`;
}

function openWords(min: number | undefined, max: number | undefined): string | undefined {
  if (max === undefined) return "at least";
  return min === undefined ? "up to" : undefined;
}

function unitWords({ kind, unit }: Pick<FigureSeries, "kind" | "unit">): string {
  if (kind === "percent") return "%";
  return unit === undefined ? "" : ` ${unit}`;
}

/** 9900 as "9,900"; of a fraction ("two-thirds") the first three digits. */
function groupDigits(value: number): string {
  const [whole = "", fraction] = String(Number(value.toFixed(3))).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

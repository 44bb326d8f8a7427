import { addDays, type Day, edtfOf, makeDay, type Period, rangePeriod, timexOf, yearsPeriod } from "./calendar.ts";
import type { Placement, Surroundings } from "./placement.ts";
import type { Edge, EdgeTerm, SideTerm } from "./term.ts";
import type { DayPart } from "./time-expression.ts";

const mods: Record<Edge, string> = { start: "START", middle: "MID", end: "END" };

/** "late April", "the end of the week": the last third of the unit, roughly; of a day, the part of it. */
export function placeEdge({ edge }: EdgeTerm, placed: Placement | undefined): Placement | undefined {
  if (placed === undefined) return undefined;
  const mod = mods[edge];
  if (placed.part !== undefined || placed.clock !== undefined) return { ...placed, mod };
  if (placed.period.grain === "day") return { ...placed, mod, value: timexOf(placed.period), ...partOf(edge) };
  const period = cutEdge(placed.period, edge);
  if (period === undefined) return { ...placed, mod };
  return {
    ...placed,
    mod,
    period,
    rule: `${placed.rule}-${edge}`,
    isAbout: true,
    value: timexOf(placed.period),
    edtf: edtfOf(placed.period),
  };
}

function partOf(edge: Edge): { readonly part?: DayPart } {
  return edge === "middle" ? {} : { part: edge === "start" ? "morning" : "evening" };
}

/** The first, middle or last third of a period: of a month the days to 10, to 20 and after. */
function cutEdge({ start, end, grain }: Period, edge: Edge): Period | undefined {
  if (grain === "month") {
    const [from, to] = { start: [1, 10], middle: [11, 20], end: [21, start.daysInMonth] }[edge];
    return rangePeriod(start.with({ day: from ?? 1 }), start.with({ day: to ?? 1 }));
  }
  if (grain === "year") {
    const [from, to] = { start: [1, 4], middle: [5, 8], end: [9, 12] }[edge];
    return months(start, from ?? 1, to ?? 12);
  }
  if (grain === "decade") {
    const [from, to] = { start: [0, 3], middle: [4, 6], end: [7, 9] }[edge];
    return yearsPeriod(start.year + (from ?? 0), start.year + (to ?? 9), "range");
  }
  if (grain === "range") return undefined;
  const days = start.until(end).days + 1;
  const third = Math.round(days / 3);
  if (edge === "start") return rangePeriod(start, addDays(start, third - 1));
  if (edge === "end") return rangePeriod(addDays(end, 1 - third), end);
  return rangePeriod(addDays(start, third), addDays(end, -third));
}

function months(start: Day, from: number, to: number): Period | undefined {
  const first = makeDay(start.year, from, 1);
  const last = makeDay(start.year, to, 1);
  return first && last && rangePeriod(first, last.with({ day: last.daysInMonth }));
}

/** "earlier this week" ends on the day of writing, "later this year" begins there. */
export function placeSide(
  { side }: SideTerm,
  placed: Placement | undefined,
  { written }: Surroundings,
): Placement | undefined {
  if (placed === undefined) return undefined;
  const { period } = placed;
  const mod = side < 0 ? "START" : "END";
  const value = timexOf(period);
  if (period.grain === "day" || written === undefined) return { ...placed, mod };
  const isAround =
    Temporal.PlainDate.compare(period.start, written) <= 0 && Temporal.PlainDate.compare(written, period.end) <= 0;
  if (!isAround) return { ...placed, mod };
  const cut = side < 0 ? rangePeriod(period.start, written) : rangePeriod(written, period.end);
  return { ...placed, mod, value, period: cut, rule: side < 0 ? "earlier-in" : "later-in" };
}

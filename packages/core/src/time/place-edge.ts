import {
  addDays,
  type Day,
  edtfOf,
  halfPeriod,
  makeDay,
  type Period,
  rangePeriod,
  timexOf,
  yearsPeriod,
} from "./calendar.ts";
import type { Placement, Surroundings } from "./placement.ts";
import type { Edge, EdgeTerm, SideTerm } from "./term.ts";
import type { DayPart } from "./time-expression.ts";

const mods: Record<Edge, string> = {
  start: "START",
  middle: "MID",
  end: "END",
  "first-half": "START",
  "second-half": "END",
};

/** "late April", "the end of the week": the last third of the unit, roughly; of a day, the part of it. */
export function placeEdge({ edge }: EdgeTerm, placed: Placement | undefined): Placement | undefined {
  if (placed === undefined) return undefined;
  const mod = mods[edge];
  if (placed.part !== undefined || placed.clock !== undefined) return { ...placed, mod };
  if (placed.period.grain === "day") return { ...placed, mod, value: timexOf(placed.period), ...partOf(edge) };
  const half = placed.period.grain === "year" ? halves[edge] : undefined;
  if (half !== undefined) return placeHalfOf(placed, half);
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

const halves: { readonly [edge in Edge]?: number } = { "first-half": 1, "second-half": 2 };

/** A half of a year has a name of its own. */
function placeHalfOf(placed: Placement, half: number): Placement | undefined {
  const period = halfPeriod(placed.period.start.year, half);
  return period && { ...placed, period, rule: "half-year" };
}

function partOf(edge: Edge): { readonly part?: DayPart } {
  return edge === "start" || edge === "end" ? { part: edge === "start" ? "morning" : "evening" } : {};
}

type Cuts = Readonly<Record<Edge, readonly [first: number, last: number]>>;

/** Of a month the days, of a year the months, of a decade and a century the years that an edge of it takes. */
const monthDays: Cuts = {
  start: [1, 10],
  middle: [11, 20],
  end: [21, 31],
  "first-half": [1, 15],
  "second-half": [16, 31],
};
const yearMonths: Cuts = { start: [1, 4], middle: [5, 8], end: [9, 12], "first-half": [1, 6], "second-half": [7, 12] };
const decadeYears: Cuts = {
  start: [0, 3],
  middle: [4, 6],
  end: [7, 9],
  "first-half": [0, 4],
  "second-half": [5, 9],
};
const centuryYears: Cuts = {
  start: [0, 29],
  middle: [30, 69],
  end: [70, 99],
  "first-half": [0, 49],
  "second-half": [50, 99],
};

/** The first, middle or last third of a period, or a half of it. */
function cutEdge({ start, end, grain }: Period, edge: Edge): Period | undefined {
  switch (grain) {
    case "month": {
      const [from, to] = monthDays[edge];
      return rangePeriod(start.with({ day: from }), start.with({ day: Math.min(to, start.daysInMonth) }));
    }
    case "year":
      return months(start, yearMonths[edge]);
    case "decade":
      return years(start, decadeYears[edge]);
    case "century":
      return years(start, centuryYears[edge]);
    case "range":
      return undefined;
    default:
      return cutDays(start, start.until(end).days + 1, edge);
  }
}

function cutDays(start: Day, days: number, edge: Edge): Period {
  const [third, half] = [Math.round(days / 3), Math.round(days / 2)];
  const [from, to] = {
    start: [0, third],
    middle: [third, days - third],
    end: [days - third, days],
    "first-half": [0, half],
    "second-half": [half, days],
  }[edge];
  return rangePeriod(addDays(start, from ?? 0), addDays(start, (to ?? days) - 1));
}

function years(start: Day, [from, to]: Cuts[Edge]): Period | undefined {
  return yearsPeriod(start.year + from, start.year + to, "range");
}

function months(start: Day, [from, to]: Cuts[Edge]): Period | undefined {
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

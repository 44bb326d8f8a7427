import { timexOf } from "./calendar.ts";
import { writeClock } from "./place-term.ts";
import type { Placement, Surroundings } from "./placement.ts";
import type { SpanTerm, Term, Unit } from "./term.ts";
import type { DayPart, TimeExpression } from "./time-expression.ts";

const parts: Record<DayPart, string> = { morning: "TMO", afternoon: "TAF", evening: "TEV", night: "TNI" };

/** The letters TIMEX3 has for units; those of hours and below follow a "T". */
const letters: Record<Unit, string> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  half: "H",
  season: "S",
  year: "Y",
  decade: "Y",
  century: "Y",
  millennium: "Y",
};
const multiples: { readonly [unit in Unit]?: number } = { fortnight: 2, decade: 10, century: 100, millennium: 1000 };
const clockUnits: ReadonlySet<Unit> = new Set(["second", "minute", "hour"]);

/** The TIMEX3 type and value of a term, placed or not. */
export function nameValue(
  term: Term,
  placed: Placement | undefined,
  around: Surroundings,
): Pick<TimeExpression, "type" | "value"> {
  if (placed !== undefined && isNamedByPlace(term)) return namePlace(placed);
  if (term.kind === "limit") return nameUnplaced({ kind: "span", amount: term.amount, unit: around.unit ?? "day" });
  const named = nameUnplaced(term);
  const day = around.told?.period.grain === "day" ? around.told.period.start : around.written;
  // An hour without a date is one of the day last spoken of, though too loosely to place it there.
  return named.type === "TIME" && day !== undefined ? { type: "TIME", value: `${day}${named.value}` } : named;
}

/** Spans of time stay durations even where they have a place: "the last two weeks". */
function isNamedByPlace(term: Term): boolean {
  if (term.kind === "modified") return isNamedByPlace(term.of);
  if (term.kind === "shift") return term.from !== "event" && !clockUnits.has(unitOf(term.span));
  return term.kind !== "stretch" && term.kind !== "limit";
}

function unitOf(span: SpanTerm | Extract<Term, { kind: "modified" }>): Unit {
  if (span.kind === "span") return span.unit;
  return span.of.kind === "span" ? span.of.unit : "day";
}

function namePlace(placed: Placement): Pick<TimeExpression, "type" | "value"> {
  const day = placed.value ?? timexOf(placed.period);
  if (placed.clock !== undefined) return { type: "TIME", value: `${day}T${placed.clock}` };
  // "early on Monday" has a value of its own: it is rougher than a morning.
  if (placed.part !== undefined && placed.value === undefined)
    return { type: "TIME", value: `${day}${parts[placed.part]}` };
  return { type: "DATE", value: day };
}

function nameUnplaced(term: Term): Pick<TimeExpression, "type" | "value"> {
  switch (term.kind) {
    case "span":
      return { type: "DURATION", value: spanValue(term) };
    case "stretch":
    case "ahead":
      return nameUnplaced(term.span);
    case "shift":
      return nameShift(term);
    case "while":
      return { type: "DURATION", value: term.value };
    case "modified":
      return nameUnplaced(term.of);
    case "edge":
    case "side":
      return nameUnplaced(term.of);
    case "ref":
      return { type: "DATE", value: term.value };
    case "set":
      return { type: "SET", value: setValue(term) };
    case "clock":
      return { type: "TIME", value: `T${writeClock(term)}` };
    case "part":
      return { type: "TIME", value: parts[term.part] };
    default:
      return { type: "DATE", value: openValue(term) };
  }
}

function setValue({ value, unit, weekday, month, part }: Extract<Term, { kind: "set" }>): string {
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${part ? `T${part}` : ""}`;
  if (month !== undefined) return `XXXX-${String(month).padStart(2, "0")}`;
  return value ?? (unit ? spanValue({ kind: "span", amount: 1, unit }) : "XXXX");
}

function nameShift(term: Extract<Term, { kind: "shift" }>): Pick<TimeExpression, "type" | "value"> {
  const span = nameUnplaced(term.span);
  if (term.from === "event") return span;
  const isPast = term.from === "written" && term.side < 0;
  return isPast ? { type: "DATE", value: "PAST_REF" } : span;
}

/** A date whose year, or whose week, is not known. */
function openValue(term: Term): string {
  if (term.kind === "weekday") return `XXXX-WXX-${term.weekday}`;
  if (term.kind === "fields" && term.month !== undefined) {
    const month = `XXXX-${String(term.month).padStart(2, "0")}`;
    return term.day === undefined ? month : `${month}-${String(term.day).padStart(2, "0")}`;
  }
  if (term.kind === "quarter") return term.quarter === undefined ? "XXXX-QX" : `XXXX-Q${term.quarter}`;
  if ((term.kind === "unit" || term.kind === "bare-unit" || term.kind === "told-unit") && open[term.unit])
    return open[term.unit] ?? "XXXX";
  return "XXXX-XX-XX";
}

const open: { readonly [unit in Unit]?: string } = {
  day: "XXXX-XX-XX",
  weekend: "XXXX-WXX-WE",
  week: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
};

/** The TIMEX3 duration of a span: "P3D", "PT90S", "PXY". */
function spanValue({ amount, plus = 0, unit }: SpanTerm): string {
  const prefix = clockUnits.has(unit) ? "PT" : "P";
  if (amount === undefined) return `${prefix}X${unit === "decade" ? "E" : unit === "century" ? "C" : letters[unit]}`;
  const total = (amount + plus) * (multiples[unit] ?? 1);
  return `${prefix}${total % 1 === 0 ? total : splitHalf(total, unit)}${total % 1 === 0 ? letters[unit] : ""}`;
}

/** "two and a half years" are two years and six months. */
function splitHalf(total: number, unit: Unit): string {
  const whole = Math.trunc(total);
  const smaller = { year: [12, "M"], hour: [60, "M"], minute: [60, "S"], day: [24, "H"] }[unit as "year"];
  if (smaller === undefined) return `${total}${letters[unit]}`;
  const [count, letter] = smaller;
  const time = unit === "day" ? "T" : "";
  return `${whole > 0 ? `${whole}${letters[unit]}` : ""}${time}${Math.round((total - whole) * Number(count))}${letter}`;
}

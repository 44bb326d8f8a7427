import { addDays, type Day, dayPeriod, isFiner, moveDay, type Period, periodAround, rangePeriod } from "./calendar.ts";
import type { Placement, Surroundings } from "./placement.ts";
import type { AheadTerm, ShiftTerm, SpanTerm, StretchTerm, Term, Unit } from "./term.ts";
import type { DayPart } from "./time-expression.ts";

type PlaceTerm = (term: Term, around: Surroundings) => Placement | undefined;

/**
 * "three days ago", "a year later", "two days after the vote": as fine as the unit that is counted, so that "three weeks
 * ago" is a week and "30 years ago" a year.
 */
export function placeShift(term: ShiftTerm, around: Surroundings, placeTerm: PlaceTerm): Placement | undefined {
  const { span, mod } = readSpan(term.span);
  if (span !== undefined && hoursIn[span.unit] !== undefined) return placeHours(term, span, around);
  if (span?.amount === undefined) return undefined;
  const origin = readOrigin(term, around, placeTerm);
  if (origin === undefined) return undefined;
  const inherited = inheritQuarter(span, term, around);
  const moved = inherited ?? shiftPeriod(origin.period, span, { side: term.side, keepsGrain: isTerm(term.from) });
  if (moved === undefined) return undefined;
  return {
    period: moved,
    rule: ruleOf(term),
    anchor: origin.anchor,
    anchorDay: origin.period.start,
    ...roughness(mod),
  };
}

/** "about three weeks" is rougher than a week, "more than three weeks" at least as fine. */
function roughness(mod: string | undefined): Pick<Placement, "mod" | "isAbout"> {
  return mod === undefined ? {} : { mod, isAbout: mod === "APPROX" || mod === "LESS_THAN" };
}

const hoursIn: { readonly [unit in Unit]?: number } = { hour: 1, minute: 1 / 60, second: 1 / 3600 };

/** Hours that leave no doubt about the day they are counted from, unless it was its evening. */
const fewHours = 12;

/** "hours later": the same day, where nothing says that it was late; "48 hours later" is two days. */
function placeHours({ side, from }: ShiftTerm, span: SpanTerm, around: Surroundings): Placement | undefined {
  const { told } = around;
  const amount = (span.amount ?? 1) * (hoursIn[span.unit] ?? 1);
  const isNear = from === "told" || (from === "event" && around.isToldHere && around.isApart);
  if (!isNear || told === undefined || told.period.grain !== "day") return undefined;
  const { start } = told.period;
  const base = { anchor: "discourse", anchorDay: start } as const;
  if (amount % 24 === 0) return { ...base, period: dayPeriod(addDays(start, (side * amount) / 24)), rule: "hours" };
  const isOpen = amount < fewHours && !(told.part && edges[side].includes(told.part));
  return isOpen ? { ...base, period: told.period, rule: "hours" } : undefined;
}

/** The parts of a day from which a few hours may reach another day. */
const edges: Record<ShiftTerm["side"], readonly DayPart[]> = {
  "-1": ["night", "morning"],
  1: ["evening", "night"],
};

function readSpan(term: ShiftTerm["span"]): { span?: SpanTerm; mod?: string } {
  if (term.kind === "span") return { span: term };
  return term.of.kind === "span" ? { span: term.of, mod: term.mod } : {};
}

function isTerm(from: ShiftTerm["from"]): from is Term {
  return typeof from === "object";
}

function ruleOf({ from, side }: ShiftTerm): string {
  if (from === "written") return side < 0 ? "ago" : "from-now";
  if (from === "event") return side < 0 ? "after-event" : "before-event";
  if (from === "told") return side < 0 ? "earlier" : "later";
  return side < 0 ? "ago-from" : "after-date";
}

interface Origin {
  readonly period: Period;
  readonly anchor: Placement["anchor"];
}

function readOrigin(term: ShiftTerm, around: Surroundings, placeTerm: PlaceTerm): Origin | undefined {
  const { from } = term;
  const { written, told } = around;
  if (isTerm(from)) {
    const placed = placeTerm(from, around);
    return placed && { period: placed.period, anchor: placed.anchor === "none" ? "discourse" : placed.anchor };
  }
  if (from === "written") return written && { period: dayPeriod(written), anchor: "written" };
  if (isComparison(term, around)) return written && { period: dayPeriod(written), anchor: "written" };
  if (told === undefined || (from === "event" && !(around.isToldHere && around.isApart))) return undefined;
  return { period: told.period, anchor: "discourse" };
}

/** "up from a year earlier" compares with now; "A year earlier he lost" goes on from the time told. */
function isComparison({ span, side, from }: ShiftTerm, { isToldHere, isApart, story }: Surroundings): boolean {
  const { span: counted } = readSpan(span);
  const isYearAgo = from === "told" && side === -1 && counted?.unit === "year" && counted.amount === 1;
  return isYearAgo && !isToldHere && !isApart && story === undefined;
}

/** "a year earlier", where quarters are spoken of, is the same quarter of the year before. */
function inheritQuarter(span: SpanTerm, term: ShiftTerm, { quarter }: Surroundings): Period | undefined {
  if (span.unit !== "year" || span.amount !== 1 || term.side !== -1 || isTerm(term.from) || quarter === undefined)
    return undefined;
  const day = moveDay(quarter.start, "year", -1);
  return day && periodAround(day, "quarter");
}

interface Step {
  readonly side: -1 | 1;
  /** "ten years ago this June" keeps the month. */
  readonly keepsGrain: boolean;
}

function shiftPeriod(period: Period, span: SpanTerm, { side, keepsGrain }: Step): Period | undefined {
  const { unit, count } = countUnits(span);
  if (keepsGrain && !isFiner(unit, period.grain)) return shiftWhole(period, unit, side * count);
  // "the day after March" follows its end.
  const day = moveDay(keepsGrain && side > 0 ? period.end : period.start, unit, side * count);
  return day && periodAround(day, unit);
}

function countUnits({ amount = 0, plus = 0, unit }: SpanTerm): { readonly unit: Unit; readonly count: number } {
  const total = amount + plus;
  const smaller = total % 1 === 0 ? undefined : halves[unit];
  const count = Math.round(smaller === undefined ? total : total * (halfCounts[unit] ?? 1));
  return { unit: smaller ?? unit, count };
}

function shiftWhole(period: Period, unit: Unit, count: number): Period | undefined {
  const start = moveDay(period.start, unit, count);
  const end = moveDay(period.end, unit, count);
  if (start === undefined || end === undefined) return undefined;
  return { start, end: period.grain === "month" ? end.with({ day: end.daysInMonth }) : end, grain: period.grain };
}

/** Half a year is six months: broken amounts are counted in the next smaller unit. */
const halves: { readonly [unit in Unit]?: Unit } = {
  year: "month",
  decade: "year",
  century: "year",
  week: "day",
  month: "day",
};
const halfCounts: { readonly [unit in Unit]?: number } = { year: 12, decade: 10, century: 100, week: 7, month: 30 };

/** "in two days": only where the sentence looks ahead; elsewhere it says how long something took. */
export function placeAhead(term: AheadTerm, around: Surroundings): Placement | undefined {
  const { written } = around;
  const { isSure } = term;
  const { span, mod } = readSpan(term.span);
  if (written === undefined || span?.amount === undefined) return undefined;
  if (!isSure && around.readTense().tense !== "future") return undefined;
  const period = shiftPeriod(dayPeriod(written), span, { side: 1, keepsGrain: false });
  return period && { period, rule: "in-span", anchor: "written", anchorDay: written, ...roughness(mod) };
}

/** "two days later", in a language that says it as it says "in two days". */
export function placeAfterTold(
  { span, orTold }: AheadTerm,
  around: Surroundings,
  placeTerm: PlaceTerm,
): Placement | undefined {
  if (orTold !== true || around.readTense().tense !== "past") return undefined;
  return placeShift({ kind: "shift", span, side: 1, from: "told" }, around, placeTerm);
}

/** "the last two weeks": the days up to the day of writing; "the next two weeks": those after it. */
export function placeStretch(term: StretchTerm, around: Surroundings): Placement | undefined {
  const { direction } = term;
  const { span, mod } = readSpan(term.span);
  // In a history "the next six months" follow the time told.
  const { story } = around;
  const written = story !== undefined && direction > 0 ? story.end : around.written;
  const anchor = written === around.written ? "written" : "discourse";
  const period = written && span && stretchPeriod(written, span, direction);
  if (period === undefined || written === undefined) return undefined;
  const rule = direction < 0 ? "last-span" : "next-span";
  return { period, rule, anchor, anchorDay: written, ...roughness(mod) };
}

function stretchPeriod(from: Day, { amount, unit }: SpanTerm, direction: number): Period | undefined {
  if (amount === undefined || amount > 1000) return undefined;
  if (unit === "hour") return hoursBetween(from, addDays(from, direction * Math.ceil(amount / 24)));
  const far = moveDay(from, unit, direction * Math.round(amount));
  return far && stretchFrom(from, far, direction);
}

function stretchFrom(written: Day, far: Day, direction: number): Period {
  return direction < 0 ? rangePeriod(addDays(far, 1), written) : rangePeriod(addDays(written, 1), far);
}

/** The last 24 hours touch two days. */
function hoursBetween(written: Day, far: Day): Period {
  return Temporal.PlainDate.compare(far, written) < 0 ? rangePeriod(far, written) : rangePeriod(written, far);
}

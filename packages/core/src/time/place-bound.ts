import { addDays, type Day, dayPeriod, moveDay, type Period, rangePeriod } from "./calendar.ts";
import type { Placement, Surroundings } from "./placement.ts";
import type { SettledGovernor } from "./read-governor.ts";
import type { SpanTerm, Term, Unit } from "./term.ts";

/** A placement whose words set a bound, and how to publish it. */
export interface Bounded {
  readonly placed: Placement;
  /** The bound was resolved into the period: it ends there, or begins. */
  readonly precision?: "before" | "after";
}

/**
 * Applies the bound to the place: "by the weekend" ahead is any day from that of writing to its end; of a state already
 * reached it is the weekend. "within a week" and "no more than ten days" end so many days on.
 */
export function placeBound(
  term: Term,
  placed: Placement | undefined,
  { around, governor, isLast }: Held,
): Bounded | undefined {
  const { bound } = governor;
  if (bound === "within" || bound === "no-longer-than") return placeLimit(term, placed, { around, bound });
  if (placed === undefined) return undefined;
  if (bound === "since") return { placed: placeSince(placed, around) };
  if (bound === "by" || bound === "no-later-than") return placeBy(placed, around);
  // "after Friday's vote" and "after Friday prayers" are of Friday; "after Friday" is open.
  if (bound === "after" && isLast)
    return { placed: { ...placed, edtf: `${placed.period.end}/..` }, precision: "after" };
  if (bound !== "before" || !isLast) return { placed };
  if (governor.isDenied) return { placed: { ...placed, edtf: `${placed.period.start}/..` }, precision: "after" };
  return placeBefore(placed, around);
}

/** "since the start of the year": what is rough ends with the day of writing at the latest. */
function placeSince(placed: Placement, { written }: Surroundings): Placement {
  const { period, isAbout } = placed;
  if (isAbout !== true || written === undefined) return placed;
  const isOpen =
    Temporal.PlainDate.compare(period.start, written) < 0 && Temporal.PlainDate.compare(period.end, written) > 0;
  return isOpen ? { ...placed, period: rangePeriod(period.start, written) } : placed;
}

interface Held {
  readonly around: Surroundings;
  readonly governor: SettledGovernor;
  /** Whether the clause ends after the time. */
  readonly isLast: boolean;
}

/** "before Friday" ends on Thursday; ahead it begins on the day of writing, of the past its beginning is not known. */
function placeBefore(placed: Placement, { written, readTense }: Surroundings): Bounded {
  const last = addDays(placed.period.start, -1);
  const isAhead =
    written !== undefined && Temporal.PlainDate.compare(last, written) >= 0 && readTense().tense !== "past";
  if (isAhead) return { placed: until(placed, rangePeriod(written, last), "before-ahead"), precision: "before" };
  return { placed: until(placed, dayPeriod(last), "before"), precision: "before" };
}

function placeBy(placed: Placement, { written, readTense }: Surroundings): Bounded {
  const { end } = placed.period;
  if (written === undefined || Temporal.PlainDate.compare(end, written) < 0) return { placed };
  const isOver = Temporal.PlainDate.compare(end, written) === 0 && readTense().tense !== "future";
  if (isOver || readTense().tense === "past") return { placed };
  return { placed: until(placed, rangePeriod(written, end), "by-ahead"), precision: "before" };
}

function until(placed: Omit<Placement, "period" | "rule">, period: Period, rule: string): Placement {
  return { ...placed, isAbout: false, period, rule, edtf: `../${period.end}` };
}

interface Limited {
  readonly around: Surroundings;
  readonly bound: "within" | "no-longer-than";
}

/**
 * A limit counts from the time given just before in the sentence ("will begin on Friday and take no more than ten days") or
 * from the day of writing, if it lies ahead; "within" looks to the day of writing first.
 */
function placeLimit(term: Term, placed: Placement | undefined, { around, bound }: Limited): Bounded | undefined {
  const span = spanOf(term, around.unit);
  const ahead = readAhead(around);
  const isTold = around.isToldHere && (bound === "no-longer-than" || ahead === undefined);
  const origin = isTold ? around.told?.period : ahead;
  if (span?.amount === undefined || origin === undefined) return placed && { placed };
  const end = moveOn(origin.end, span.unit, span.amount);
  if (end === undefined) return undefined;
  const anchor = isTold ? "discourse" : "written";
  const period = rangePeriod(origin.start, end);
  return { placed: until({ anchor, anchorDay: origin.start }, period, "limit"), precision: "before" };
}

/** Hours end on the day on which the last of them may. */
function moveOn(day: Day, unit: Unit, amount: number): Day | undefined {
  return unit === "hour" ? addDays(day, Math.ceil(amount / 24)) : moveDay(day, unit, Math.round(amount));
}

function readAhead({ written, readTense }: Surroundings): { start: Day; end: Day } | undefined {
  return written !== undefined && readTense().tense === "future" ? { start: written, end: written } : undefined;
}

function spanOf(term: Term, unit: Unit | undefined): SpanTerm | undefined {
  if (term.kind === "span") return term;
  if (term.kind === "modified") return spanOf(term.of, unit);
  return term.kind === "limit" && unit !== undefined ? { kind: "span", amount: term.amount, unit } : undefined;
}

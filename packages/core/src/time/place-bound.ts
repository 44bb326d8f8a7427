import { addDays, type Day, dayPeriod, moveDay, type Period, rangePeriod } from "./calendar.ts";
import type { Placement, Surroundings } from "./placement.ts";
import type { Governor } from "./read-governor.ts";
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
  if (bound === "within" || bound === "no-longer-than") return placeLimit(term, placed, around);
  if (placed === undefined) return undefined;
  if (bound === "by" || bound === "no-later-than") return placeBy(placed, around);
  // "after Friday's vote" and "after Friday prayers" are of Friday; "after Friday" is open.
  if (bound === "after" && isLast)
    return { placed: { ...placed, edtf: `${placed.period.end}/..` }, precision: "after" };
  return bound === "before" && isLast ? placeBefore(placed, around) : { placed };
}

interface Held {
  readonly around: Surroundings;
  readonly governor: Governor;
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

/** A limit counts from the time given just before in the sentence, else from the day of writing where that lies ahead. */
function placeLimit(term: Term, placed: Placement | undefined, around: Surroundings): Bounded | undefined {
  const span = spanOf(term, around.unit);
  const origin = around.isToldHere ? around.told?.period : readAhead(around);
  if (span?.amount === undefined || origin === undefined) return placed && { placed };
  const end = moveDay(origin.end, span.unit, Math.round(span.amount));
  if (end === undefined) return undefined;
  const anchor = around.isToldHere ? "discourse" : "written";
  const period = rangePeriod(origin.start, end);
  return { placed: until({ anchor, anchorDay: origin.start }, period, "limit"), precision: "before" };
}

function readAhead({ written, readTense }: Surroundings): { start: Day; end: Day } | undefined {
  return written !== undefined && readTense().tense === "future" ? { start: written, end: written } : undefined;
}

function spanOf(term: Term, unit: Unit | undefined): SpanTerm | undefined {
  if (term.kind === "span") return term;
  if (term.kind === "modified") return spanOf(term.of, unit);
  return term.kind === "limit" && unit !== undefined ? { kind: "span", amount: term.amount, unit } : undefined;
}

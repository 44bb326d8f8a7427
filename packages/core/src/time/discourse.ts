import type { Day, Period } from "./calendar.ts";
import type { Placement, Surroundings } from "./placement.ts";
import type { Term, Unit } from "./term.ts";

/** What has been said so far, as far as later times are reckoned from it. */
export interface Discourse {
  /** A history: its months and weekdays are near to the date last spoken of, not to the day of writing. */
  readonly isStory: boolean;
  readonly told?: Placement;
  readonly sentence?: number;
  readonly quarter?: Period;
  readonly unit?: Unit;
}

interface Place {
  readonly written: Day | undefined;
  readonly sentence: number;
  readonly isApart: boolean;
  readonly hasBegun: boolean;
  readonly readTense: Surroundings["readTense"];
}

/** What a time at this place is reckoned from. */
export function lookAround(discourse: Discourse, place: Place): Surroundings {
  const { written, sentence, isApart, hasBegun, readTense } = place;
  const { isStory, told, quarter, unit } = discourse;
  const reference = isStory ? (told?.period.start ?? written) : written;
  return {
    ...(written ? { written } : {}),
    ...(reference ? { reference } : {}),
    ...(isStory && told ? { story: told.period } : {}),
    ...(told ? { told } : {}),
    ...(quarter ? { quarter } : {}),
    ...(unit ? { unit } : {}),
    isToldHere: told !== undefined && discourse.sentence === sentence,
    isApart,
    hasBegun,
    readTense,
  };
}

interface Said {
  readonly term: Term;
  readonly placed: Placement | undefined;
  readonly sentence: number;
  readonly written: Day | undefined;
}

/** The discourse after one more term: the next "two days later" is counted from it. */
export function tell(discourse: Discourse, said: Said): Discourse {
  const { term, placed, sentence, written } = said;
  const unit = unitOf(term);
  const next = unit ? { ...discourse, unit } : discourse;
  if (placed === undefined || term.kind === "stretch") return next;
  // "the year-ago quarter" is compared with the quarter a report is about; it does not become that quarter.
  const isOver = written === undefined || Temporal.PlainDate.compare(placed.period.start, written) <= 0;
  const isBase = isOver && placed.period.grain === "quarter" && term.kind === "quarter" && term.years === undefined;
  const quarter = isBase && term.year === undefined ? { quarter: placed.period } : {};
  return { ...next, ...quarter, told: placed, sentence };
}

function unitOf(term: Term): Unit | undefined {
  if (term.kind === "span") return term.unit;
  if (term.kind === "modified") return unitOf(term.of);
  return term.kind === "ahead" || term.kind === "shift" ? unitOf(term.span) : undefined;
}

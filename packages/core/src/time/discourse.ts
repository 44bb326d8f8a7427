import type { Day, Period } from "./calendar.ts";
import type { Placement, Surroundings } from "./placement.ts";
import type { Term, Unit } from "./term.ts";

/** A time that has been told, and in which sentence. */
interface Told {
  readonly placed: Placement;
  readonly sentence: number;
}

/** What has been said so far, as far as later times are reckoned from it. */
export interface Discourse {
  /** A history: its months and weekdays are near to the date last spoken of, not to the day of writing. */
  readonly isStory: boolean;
  /** The time last placed. */
  readonly told?: Told;
  /** The last that had begun when the text was written. */
  readonly begun?: Told;
  /** The last between quotation marks: who is quoted knows nothing of the text around. */
  readonly quoted?: Told;
  readonly quarter?: Period;
  readonly unit?: Unit;
}

interface Place {
  readonly written: Day | undefined;
  readonly sentence: number;
  readonly isQuoted: boolean;
  readonly isApart: boolean;
  readonly bound: Surroundings["bound"];
  readonly readTense: Surroundings["readTense"];
}

/** What a time at this place is reckoned from. */
export function lookAround(discourse: Discourse, place: Place): Surroundings {
  const { written, sentence, isApart, bound, readTense } = place;
  const { isStory, quarter, unit } = discourse;
  const last = chooseTold(discourse, place);
  const told = last?.placed;
  const reference = isStory ? (told?.period.start ?? written) : written;
  return {
    ...(written ? { written } : {}),
    ...(reference ? { reference } : {}),
    ...(isStory && told ? { story: told.period } : {}),
    ...(told ? { told } : {}),
    ...(quarter ? { quarter } : {}),
    ...(unit ? { unit } : {}),
    isToldHere: last?.sentence === sentence,
    isApart,
    ...(bound ? { bound } : {}),
    readTense,
  };
}

/** "Two days earlier they had searched it" goes on from what has happened, not from the vote announced before it. */
function chooseTold({ told, begun, quoted }: Discourse, place: Place): Told | undefined {
  const { written, sentence, isQuoted, readTense } = place;
  if (isQuoted) return quoted;
  if (told === undefined || told === begun || told.sentence === sentence || written === undefined) return told;
  return readTense().tense === "past" ? begun : told;
}

interface Said {
  readonly term: Term;
  readonly placed: Placement | undefined;
  readonly sentence: number;
  readonly isQuoted: boolean;
  readonly written: Day | undefined;
}

/** The discourse after one more term: the next "two days later" is counted from it. */
export function tell(discourse: Discourse, said: Said): Discourse {
  const { term, placed, sentence, isQuoted, written } = said;
  const unit = unitOf(term);
  const next = unit ? { ...discourse, unit } : discourse;
  if (placed === undefined || term.kind === "stretch") return next;
  // "the year-ago quarter" is compared with the quarter a report is about; it does not become that quarter.
  const isOver = written === undefined || Temporal.PlainDate.compare(placed.period.start, written) <= 0;
  const isBase = isOver && placed.period.grain === "quarter" && term.kind === "quarter" && term.years === undefined;
  const quarter = isBase && term.year === undefined ? { quarter: placed.period } : {};
  const told = { placed, sentence };
  return { ...next, ...quarter, told, ...(isOver ? { begun: told } : {}), ...(isQuoted ? { quoted: told } : {}) };
}

function unitOf(term: Term): Unit | undefined {
  if (term.kind === "span") return term.unit;
  if (term.kind === "modified") return unitOf(term.of);
  return term.kind === "ahead" || term.kind === "shift" ? unitOf(term.span) : undefined;
}

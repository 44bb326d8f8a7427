import type { ArticlePlaces } from "./article-places.ts";
import { chooseDates, type FoundDates } from "./choose-dates.ts";
import type { DateWitness } from "./date-witness.ts";
import { findAddressDates } from "./find-address-dates.ts";
import { findLineDates } from "./find-line-dates.ts";
import { findMarkupDates } from "./find-markup-dates.ts";
import { findWrittenTimes } from "./find-written-times.ts";
import type { PageMarks } from "./page-marks.ts";

const mostLines = 12;

/** Gathers what markup, address and visible lines say of the dates, the surest first, and chooses. */
export function findDates(places: ArticlePlaces, marks: PageMarks, url: string | undefined): FoundDates {
  const gathered = [
    ...findMarkupDates(places, marks),
    ...findLineDates(places).slice(0, mostLines),
    ...findAddressDates(marks, url),
    ...titleWitnesses(marks),
  ];
  return chooseDates(gathered, isAmerican(marks));
}

/** A headline or page title may end in the day it is of. */
function* titleWitnesses({ title }: PageMarks): Generator<DateWitness> {
  for (const { time } of findWrittenTimes(title ?? "")) yield { field: "published", time, from: "title" };
}

/** The United States write the month before the day. */
function isAmerican({ language, metas }: PageMarks): boolean {
  return /^en[-_]us$/i.test(metas.get("og:locale")?.[0] ?? language ?? "");
}

import type { PageBlock } from "../body/find-blocks.ts";
import type { ArticlePlaces } from "./article-places.ts";
import { chooseDates, type FoundDates } from "./choose-dates.ts";
import { isSure } from "./choose-day.ts";
import type { DateWitness } from "./date-witness.ts";
import { findAddressDates } from "./find-address-dates.ts";
import { findLineDates } from "./find-line-dates.ts";
import { findMarkupDates } from "./find-markup-dates.ts";
import { findScriptDates } from "./find-script-dates.ts";
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
  // Scripts are long: they are searched only where the page itself does not tell.
  const all = gathered.some(isSure) ? gathered : [...gathered, ...findScriptDates(places.page)];
  const isOpen = all.some(({ either }) => either !== undefined);
  return chooseDates(all, isOpen && isMonthFirst(places.blocks, marks));
}

/** A headline or page title may end in the day it is of. */
function* titleWitnesses({ title }: PageMarks): Generator<DateWitness> {
  for (const { time } of findWrittenTimes(title ?? "")) yield { field: "published", time, from: "title" };
}

const figures = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g;

/** Whether "3/4/2031" is the fourth of March: another date of the page shows it, else the United States write so. */
function isMonthFirst(blocks: readonly PageBlock[], { language, metas }: PageMarks): boolean {
  for (const { text } of blocks)
    for (const [, first, second] of text.matchAll(figures)) {
      if (Number(first) > 12) return false;
      if (Number(second) > 12) return true;
    }
  return /^en[-_]us$/i.test(metas.get("og:locale")?.[0] ?? language ?? "");
}

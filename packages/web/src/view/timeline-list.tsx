import type { Entry } from "@dateline/core/timeline";
import type { JSX } from "preact";
import type { TimelineLookup } from "../timeline-lookup.ts";
import { countDays, nameMonth, readDay, writeIsoDay } from "../words/calendar.ts";
import { EntryItem } from "./entry.tsx";

/** Entries that follow one another under one heading. */
export interface Period {
  /** "2022-01", or "2022" for what is known no better than that. */
  readonly key: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

const longestMonthDays = 31;

/** Cuts the entries, in the order they have, into months; a line that spans more than a month goes under its year. */
export function groupByPeriod(entries: readonly Entry[]): readonly Period[] {
  const periods: { key: string; title: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const { key, title } = findPeriod(entry);
    const last = periods.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else periods.push({ key, title, entries: [entry] });
  }
  return periods;
}

function findPeriod(entry: Entry): Pick<Period, "key" | "title"> {
  const start = readDay(entry.start) ?? readDay(entry.end);
  const end = readDay(entry.end) ?? start;
  if (!start || !end) return { key: "undated", title: "Undated" };
  // An open end ("from 3 March on") does not make the line a matter of years.
  const isOpen = entry.precision === "before" || entry.precision === "after";
  if (!isOpen && countDays(end) - countDays(start) >= longestMonthDays) {
    const title = start.year === end.year ? String(start.year) : `${start.year}–${end.year}`;
    return { key: title, title };
  }
  return { key: writeIsoDay(start).slice(0, 7), title: `${nameMonth(start.month)} ${start.year}` };
}

/** A timeline may return to a period, so ids carry their place. */
export function idOfPeriod(index: number): string {
  return `m-${index}`;
}

/** The dated entries, oldest first, month by month. */
export function TimelineList({ lookup }: { readonly lookup: TimelineLookup }): JSX.Element {
  const { entries } = lookup.timeline;
  const leads = findLeads(entries);
  return (
    <section id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title" class="visually-hidden">
        Timeline
      </h2>
      {entries.length === 0 && <p>No dated entries were found in these pages.</p>}
      {groupByPeriod(entries).map((period, index) => (
        <section class="period" key={idOfPeriod(index)} id={idOfPeriod(index)}>
          <h3>{period.title}</h3>
          <ol class="entries">
            {period.entries.map((entry) => (
              <EntryItem key={entry.id} entry={entry} lookup={lookup} isLead={leads.has(entry.id)} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

const leadShare = 1 / 8;

/** The weightiest eighth of the entries; none where no weight stands out. */
function findLeads(entries: readonly Entry[]): ReadonlySet<string> {
  const ranked = entries.toSorted((a, b) => b.weight - a.weight);
  const leads = ranked.slice(0, Math.floor(entries.length * leadShare));
  const runnerUp = ranked[leads.length];
  return new Set(leads.filter(({ weight }) => runnerUp && weight > runnerUp.weight).map(({ id }) => id));
}

/** What the pages tell without a date. */
export function UndatedList({ lookup }: { readonly lookup: TimelineLookup }): JSX.Element | null {
  const { undated } = lookup.timeline;
  if (undated.length === 0) return null;
  return (
    <section id="undated" aria-labelledby="undated-title">
      <h2 id="undated-title">Undated</h2>
      <p class="section-note">Told by the pages without words that place it on the calendar.</p>
      <ol class="entries">
        {undated.map((entry) => (
          <EntryItem key={entry.id} entry={entry} lookup={lookup} />
        ))}
      </ol>
    </section>
  );
}

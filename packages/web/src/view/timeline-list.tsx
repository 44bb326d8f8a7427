import type { Entry } from "@dateline/core/timeline";
import type { JSX } from "preact";
import { anchorOfPeriod } from "../anchors.ts";
import { findWeightiest } from "../leads.ts";
import type { TimelineLookup } from "../timeline-lookup.ts";
import { EntryItem } from "./entry.tsx";
import { groupByPeriod, type Period } from "./periods.ts";

/** The dated entries, oldest first, period by period. */
export function TimelineList({ lookup }: { readonly lookup: TimelineLookup }): JSX.Element {
  const { entries } = lookup.timeline;
  const leads = findLeads(entries);
  return (
    <section id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title" class="visually-hidden">
        Timeline
      </h2>
      {entries.length === 0 && <p>No dated entries were found in these pages.</p>}
      {groupByPeriod(lookup.timeline).map((period, index) => (
        <section class="period" key={anchorOfPeriod(index)} id={anchorOfPeriod(index)}>
          <h3>{period.title}</h3>
          <PeriodEntries period={period} lookup={lookup} leads={leads} />
        </section>
      ))}
    </section>
  );
}

interface PeriodEntriesProps {
  readonly period: Period;
  readonly lookup: TimelineLookup;
  readonly leads: ReadonlySet<string>;
}

function PeriodEntries({ period, lookup, leads }: PeriodEntriesProps): JSX.Element {
  return (
    <ol class="entries">
      {period.entries.map((entry, index) => (
        <EntryItem
          key={entry.id}
          entry={entry}
          lookup={lookup}
          isLead={leads.has(entry.id)}
          isSameDate={isSameDate(entry, period.entries[index - 1])}
          {...(period.year !== undefined && { knownYear: period.year })}
        />
      ))}
    </ol>
  );
}

function isSameDate(entry: Entry, before: Entry | undefined): boolean {
  return before?.start === entry.start && before?.end === entry.end && before?.precision === entry.precision;
}

/** The share of the entries that is set larger. */
const leadShare = 1 / 8;

function findLeads(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(findWeightiest(entries, Math.floor(entries.length * leadShare)).map(({ id }) => id));
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

import { describeFigure, nameOutlet } from "@dateline/core/export";
import type { Entry, EntryLink } from "@dateline/core/timeline";
import type { JSX } from "preact";
import { anchorOfEntry, anchorOfSeries } from "../anchors.ts";
import type { TimelineLookup } from "../timeline-lookup.ts";
import { linkLabels } from "../words/tables/labels.ts";
import { EntryDate, EntryDateLink } from "./entry-date.tsx";
import { EntrySources } from "./entry-sources.tsx";
import { EntryStatusLine } from "./entry-status.tsx";
import { EntrySentence } from "./sentence.tsx";

interface EntryProps {
  readonly entry: Entry;
  readonly lookup: TimelineLookup;
  /** Among the weightiest of the timeline: set larger. */
  readonly isLead?: boolean;
  /** Dated like the entry above it. */
  readonly isSameDate?: boolean;
  readonly knownYear?: number;
}

/** One line of the timeline with all it rests on. */
export function EntryItem({ entry, lookup, isLead, isSameDate, knownYear }: EntryProps): JSX.Element {
  return (
    <li
      class={["entry", isLead && "lead", isSameDate && "same-date"].filter(Boolean).join(" ")}
      id={anchorOfEntry(entry.id)}
      tabIndex={-1}
      data-entry={entry.id}
      data-status={entry.status ?? "unknown"}
      data-sources={entry.independentSources}
      {...(isLead && { "data-lead": "" })}
      data-outlets={listOutlets(entry, lookup).join(" ")}
      data-people={listPeople(entry, lookup).join(" ")}
    >
      <EntryDate entry={entry} {...(knownYear !== undefined && { knownYear })} />
      <div class="entry-body">
        <EntryStatusLine entry={entry} />
        <EntrySentence entry={entry} lookup={lookup} />
        <EntryFigures entry={entry} lookup={lookup} />
        <EntryLinks entry={entry} lookup={lookup} />
        <div class="entry-foot">
          <EntrySources entry={entry} lookup={lookup} />
          <button type="button" class="cite" data-cite={entry.id} hidden>
            Cite
          </button>
        </div>
      </div>
    </li>
  );
}

/** Places in `lookup.outlets`, so that filters compare small numbers and never names. */
function listOutlets(entry: Entry, lookup: TimelineLookup): readonly number[] {
  const names = entry.citations.flatMap(({ article }) => {
    const cited = lookup.articles.get(article);
    return cited ? [lookup.outlets.indexOf(nameOutlet(cited))] : [];
  });
  return [...new Set(names)];
}

/** Places in `timeline.people` of those who are named in the entry or speak in it. */
function listPeople(entry: Entry, { timeline }: TimelineLookup): readonly number[] {
  const speakers = [entry.claimant, ...entry.via].flatMap((speaker) => (speaker ? [speaker.name] : []));
  return timeline.people.flatMap(({ name }, index) =>
    speakers.includes(name) || entry.text.includes(name) ? [index] : [],
  );
}

function EntryFigures({ entry, lookup }: EntryProps): JSX.Element | null {
  const placed = entry.figures.flatMap((id) => lookup.figures.get(id) ?? []);
  if (placed.length === 0) return null;
  return (
    <ul class="entry-figures" aria-label="Figures in this entry">
      {placed.map(({ series, point }) => (
        <li key={point.id}>
          <a href={`#${anchorOfSeries(lookup.timeline.figures.indexOf(series))}`}>
            <b>{describeFigure(point, series)}</b> <span dir="auto">{series.counts}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function EntryLinks({ entry, lookup }: EntryProps): JSX.Element | null {
  const links = entry.links.filter((link) => lookup.entries.has(link.entry));
  if (links.length === 0) return null;
  return (
    <ul class="entry-links">
      {links.map((link) => (
        <li key={`${link.kind}-${link.entry}`}>
          <LinkToEntry link={link} lookup={lookup} />
        </li>
      ))}
    </ul>
  );
}

function LinkToEntry({ link, lookup }: { readonly link: EntryLink; readonly lookup: TimelineLookup }): JSX.Element {
  const other = lookup.entries.get(link.entry);
  return (
    <>
      {linkLabels[link.kind]} {other && <EntryDateLink entry={other} />}
    </>
  );
}

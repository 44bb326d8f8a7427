import { describeDate } from "@dateline/core/export";
import type { Entry } from "@dateline/core/timeline";
import type { JSX } from "preact";
import { anchorOfEntry } from "../anchors.ts";
import { findHiddenPart } from "./hide-known.ts";
import { PrecisionShape } from "./shapes.tsx";

interface EntryDateProps {
  readonly entry: Entry;
  /** The year of the heading above: still said to those who listen, not shown again. */
  readonly knownYear?: number;
}

/** When: in words that are the entry's permalink, as a shape, and on what ground. */
export function EntryDate({ entry, knownYear }: EntryDateProps): JSX.Element {
  return (
    <div class="entry-date">
      <p class="date" {...(entry.edtf && { title: entry.edtf })}>
        <a href={`#${anchorOfEntry(entry.id)}`}>
          <DateText entry={entry} {...(knownYear !== undefined && { knownYear })} />
        </a>
      </p>
      {entry.precision && <PrecisionShape precision={entry.precision} />}
      <p class="basis">
        <DateBasis entry={entry} />
      </p>
    </div>
  );
}

function DateText({ entry, knownYear }: EntryDateProps): JSX.Element {
  const full = nameDate(entry);
  const short = knownYear === undefined ? full : nameDate(entry, knownYear);
  const [before, hidden, after] = findHiddenPart(full, short);
  const text = (
    <span>
      {before}
      {hidden && <span class="visually-hidden">{hidden}</span>}
      {after}
    </span>
  );
  return entry.precision === "day" && entry.start !== undefined ? <time dateTime={entry.start}>{text}</time> : text;
}

function nameDate(entry: Entry, knownYear?: number): string {
  if (entry.start === undefined && entry.end === undefined) return "No date";
  return describeDate(entry, { weekday: true, ...(knownYear !== undefined && { knownYear }) });
}

interface EntryDateLinkProps {
  readonly entry: Entry;
  readonly class?: string;
}

/** The date of another entry, leading to it. */
export function EntryDateLink({ entry, ...attributes }: EntryDateLinkProps): JSX.Element {
  const isDated = entry.start !== undefined || entry.end !== undefined;
  return (
    <a href={`#${anchorOfEntry(entry.id)}`} {...attributes}>
      {isDated ? nameDate(entry) : "an undated entry"}
    </a>
  );
}

/** Why the entry stands where it stands: the words that gave its date, or the page's day of publication. */
function DateBasis({ entry }: { readonly entry: Entry }): JSX.Element | null {
  const { basis, dateWords } = entry;
  if (basis === "published") return <>day of publication</>;
  if (!dateWords) return null;
  return (
    <>
      <bdi>“{dateWords.text}”</bdi>
      {basis === "inherited" && ", from a sentence before"}
    </>
  );
}

import type { Entry } from "@dateline/core/timeline";
import type { JSX } from "preact";
import { anchorOfEntry } from "../anchors.ts";
import { writeDateWords } from "../words/date-words.ts";
import { PrecisionShape } from "./shapes.tsx";

interface EntryDateProps {
  readonly entry: Entry;
  /** The year of the heading above: still said to those who listen, not shown again. */
  readonly knownYear?: number;
}

/** When: in words that are the entry's permalink, as a shape, and on what ground. */
export function EntryDate({ entry, knownYear }: EntryDateProps): JSX.Element {
  const words = writeDateWords(entry);
  return (
    <div class="entry-date">
      <p class="date" {...(entry.edtf && { title: entry.edtf })}>
        <a href={`#${anchorOfEntry(entry.id)}`}>
          <DateText entry={entry} words={words ?? "No date"} year={knownYear === undefined ? "" : ` ${knownYear}`} />
        </a>
      </p>
      {words && entry.precision && <PrecisionShape precision={entry.precision} />}
      <p class="basis">
        <DateBasis entry={entry} />
      </p>
    </div>
  );
}

interface DateTextProps {
  readonly entry: Entry;
  readonly words: string;
  readonly year: string;
}

function DateText({ entry, words, year }: DateTextProps): JSX.Element {
  const { start, precision } = entry;
  const text = <WithQuietYear words={words} year={year} />;
  return precision === "day" && start !== undefined ? <time dateTime={start}>{text}</time> : text;
}

/** Hides the year from the eye where it stands in the words just once. */
function WithQuietYear({ words, year }: Omit<DateTextProps, "entry">): JSX.Element {
  const [before, after, ...more] = year ? words.split(year) : [words];
  if (after === undefined || more.length > 0) return <span>{words}</span>;
  return (
    <span>
      {before}
      <span class="visually-hidden">{year}</span>
      {after}
    </span>
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

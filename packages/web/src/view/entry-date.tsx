import type { Entry } from "@dateline/core/timeline";
import type { JSX } from "preact";
import { writeDateWords } from "../words/date-words.ts";
import { PrecisionShape } from "./shapes.tsx";

/** When: in words, as a shape, and on what ground. */
export function EntryDate({ entry }: { readonly entry: Entry }): JSX.Element {
  const words = writeDateWords(entry);
  return (
    <div class="entry-date">
      <p class="date">{words ? <DateText entry={entry} words={words} /> : "No date"}</p>
      {words && entry.precision && <PrecisionShape precision={entry.precision} />}
      <p class="basis" dir="auto">
        {explainBasis(entry)}
      </p>
    </div>
  );
}

function DateText({ entry, words }: { readonly entry: Entry; readonly words: string }): JSX.Element {
  const isOneDay = entry.precision === "day" && entry.start !== undefined;
  return isOneDay ? <time dateTime={entry.start}>{words}</time> : <span title={entry.edtf}>{words}</span>;
}

/** Why the entry stands where it stands: the words that gave its date, or the page's day of publication. */
function explainBasis({ basis, dateWords, start }: Entry): string | undefined {
  if (basis === "published") return "the day of publication";
  if (!dateWords) return start === undefined ? undefined : "as dated in the text";
  const quoted = `“${dateWords.text}”`;
  return basis === "inherited" ? `${quoted}, in a sentence before` : quoted;
}

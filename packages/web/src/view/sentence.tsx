import { describeMoment } from "@dateline/core/export";
import type { Entry } from "@dateline/core/timeline";
import type { JSX } from "preact";
import type { TimelineLookup } from "../timeline-lookup.ts";
import { languageOf } from "./citation-link.tsx";

interface SentenceProps {
  readonly entry: Entry;
  readonly lookup: TimelineLookup;
}

/** The verbatim sentence; where a person reworded the line, that wording first and the verbatim one beneath it. */
export function EntrySentence({ entry, lookup }: SentenceProps): JSX.Element {
  const { edited } = entry;
  if (!edited) return <VerbatimSentence entry={entry} lookup={lookup} />;
  return (
    <div class="reworded">
      <p class="sentence" dir="auto">
        {edited.text}
      </p>
      <p class="edited-by">
        Worded by <b dir="auto">{edited.by}</b>, {describeMoment(edited.at)}. The source says:
      </p>
      <VerbatimSentence entry={entry} lookup={lookup} />
    </div>
  );
}

function VerbatimSentence({ entry, lookup }: SentenceProps): JSX.Element {
  const [citation] = entry.citations;
  const [before, marked, after] = splitAtDateWords(entry);
  return (
    <p class="sentence" {...languageOf(lookup.articles.get(citation?.article ?? ""))}>
      {before}
      {marked && <mark>{marked}</mark>}
      {after}
    </p>
  );
}

/** Cuts the sentence around the words that gave its date, when those words stand in it. */
export function splitAtDateWords({ text, dateWords, citations }: Entry): readonly [string, string, string] {
  const offset = citations[0]?.start;
  if (!dateWords || offset === undefined) return [text, "", ""];
  const [start, end] = [dateWords.start - offset, dateWords.end - offset];
  if (start < 0 || end > text.length || text.slice(start, end) !== dateWords.text) return [text, "", ""];
  return [text.slice(0, start), dateWords.text, text.slice(end)];
}

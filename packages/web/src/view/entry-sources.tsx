import { describeCount, describeSources } from "@dateline/core/export";
import type { Citation, Entry } from "@dateline/core/timeline";
import type { JSX } from "preact";
import { type CitedOrigin, groupByOrigin, type TimelineLookup } from "../timeline-lookup.ts";
import { CitationLine, SentenceInContext, SnapshotMark } from "./citation-link.tsx";

interface EntrySourcesProps {
  readonly entry: Entry;
  readonly lookup: TimelineLookup;
}

/** "3 independent sources, 11 articles", opening to every citation; copies of one text stay folded under its origin. */
export function EntrySources({ entry, lookup }: EntrySourcesProps): JSX.Element {
  return (
    <details class="sources">
      <summary>
        <SourceDots count={entry.independentSources} />
        {describeSources(entry)}
      </summary>
      <ul class="origins">
        {groupByOrigin(entry.citations, lookup).map((cited) => (
          <OriginItem key={cited.origin} cited={cited} lookup={lookup} />
        ))}
      </ul>
    </details>
  );
}

const mostDots = 6;

function SourceDots({ count }: { readonly count: number }): JSX.Element {
  return (
    <span class="dots" aria-hidden="true">
      {"●".repeat(Math.min(count, mostDots))}
      {count > mostDots && "+"}
    </span>
  );
}

function OriginItem({ cited, lookup }: { readonly cited: CitedOrigin; readonly lookup: TimelineLookup }): JSX.Element {
  const [first, ...copies] = cited.citations;
  return (
    <li>
      <p class={copies.length > 0 ? "origin" : "visually-hidden"} dir="auto">
        {cited.origin}
        {copies.length > 0 && (
          <span class="quiet">, {describeCount(copies.length + 1, "article")} count as one source</span>
        )}
      </p>
      {first && <FullCitation citation={first} lookup={lookup} />}
      {first && copies.length > 0 && (
        <ul class="copies">
          {copies.map((citation) => (
            <CopyItem key={`${citation.article}-${citation.start}`} citation={citation} first={first} lookup={lookup} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface FullCitationProps {
  readonly citation: Citation;
  readonly lookup: TimelineLookup;
}

function FullCitation({ citation, lookup }: FullCitationProps): JSX.Element {
  return (
    <>
      <p class="citation">
        <CitationLine citation={citation} lookup={lookup} /> <SnapshotMark sha256={citation.snapshot} />
      </p>
      <SentenceInContext citation={citation} lookup={lookup} />
    </>
  );
}

/** A further article of the same origin: its sentence is printed again only where it reads differently. */
function CopyItem({ citation, first, lookup }: FullCitationProps & { readonly first: Citation }): JSX.Element {
  const isSameText = citation.text === first.text;
  return (
    <li>
      {isSameText ? (
        <p class="citation">
          <CitationLine citation={citation} lookup={lookup} /> <SnapshotMark sha256={citation.snapshot} />
        </p>
      ) : (
        <FullCitation citation={citation} lookup={lookup} />
      )}
    </li>
  );
}

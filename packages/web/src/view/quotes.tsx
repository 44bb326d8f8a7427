import { describeCount } from "@dateline/core/export";
import type { Claimant, TimelineQuote } from "@dateline/core/timeline";
import type { JSX } from "preact";
import type { TimelineLookup } from "../timeline-lookup.ts";
import { CitationLine, languageOf } from "./citation-link.tsx";

interface SpeakerQuotes {
  readonly speaker?: Claimant;
  readonly quotes: readonly TimelineQuote[];
}

/** Of each speaker, before the rest folds away. */
const shownQuotes = 3;

/** Speakers, before the rest folds away. */
const shownSpeakers = 12;

/** Who said what: the words in quotation marks and those reported, by speaker. */
export function Quotes({ lookup }: { readonly lookup: TimelineLookup }): JSX.Element | null {
  const { quotes } = lookup.timeline;
  if (quotes.length === 0) return null;
  const groups = groupBySpeaker(quotes);
  return (
    <section id="quotes" aria-labelledby="quotes-title">
      <h2 id="quotes-title">Who said what</h2>
      <p class="section-note">
        Between quotation marks stand the speaker's own words; without them, what the page says was said.
      </p>
      <SpeakerList groups={groups.slice(0, shownSpeakers)} lookup={lookup} />
      {groups.length > shownSpeakers && (
        <details class="more-speakers">
          <summary>{describeCount(groups.length - shownSpeakers, "more speaker")}</summary>
          <SpeakerList groups={groups.slice(shownSpeakers)} lookup={lookup} />
        </details>
      )}
    </section>
  );
}

interface SpeakerListProps {
  readonly groups: readonly SpeakerQuotes[];
  readonly lookup: TimelineLookup;
}

function SpeakerList({ groups, lookup }: SpeakerListProps): JSX.Element {
  return (
    <>
      {groups.map((group) => (
        <SpeakerSection key={group.speaker?.name ?? ""} group={group} lookup={lookup} />
      ))}
    </>
  );
}

/** Those who are quoted most first, else in the order they first speak; what nobody is named for comes last. */
function groupBySpeaker(quotes: readonly TimelineQuote[]): readonly SpeakerQuotes[] {
  const byName = Map.groupBy(quotes, ({ speaker }) => speaker?.name ?? "");
  const unnamed = byName.get("") ?? [];
  byName.delete("");
  const named = [...byName.values()].map((group): SpeakerQuotes => {
    const speaker = group.find((quote) => quote.speaker?.role)?.speaker ?? group[0]?.speaker;
    return { quotes: group, ...(speaker && { speaker }) };
  });
  const ranked = named.toSorted((a, b) => b.quotes.length - a.quotes.length);
  return unnamed.length > 0 ? [...ranked, { quotes: unnamed }] : ranked;
}

interface SpeakerProps {
  readonly group: SpeakerQuotes;
  readonly lookup: TimelineLookup;
}

function SpeakerSection({ group, lookup }: SpeakerProps): JSX.Element {
  const { speaker, quotes } = group;
  return (
    <section class="speaker">
      <h3 dir="auto">
        {speaker?.name ?? "No one named"}
        {speaker?.role && <span class="quiet">, {speaker.role}</span>}
      </h3>
      <QuoteList quotes={quotes.slice(0, shownQuotes)} lookup={lookup} />
      {quotes.length > shownQuotes && (
        <details>
          <summary>{describeCount(quotes.length - shownQuotes, "more quotation")}</summary>
          <QuoteList quotes={quotes.slice(shownQuotes)} lookup={lookup} />
        </details>
      )}
    </section>
  );
}

interface QuoteListProps {
  readonly quotes: readonly TimelineQuote[];
  readonly lookup: TimelineLookup;
}

function QuoteList({ quotes, lookup }: QuoteListProps): JSX.Element {
  return (
    <ul class="quotes">
      {quotes.map((quote) => (
        <li key={`${quote.citation.article}-${quote.citation.start}-${quote.text.length}`}>
          <QuoteText quote={quote} lookup={lookup} />
          <p class="citation">
            <CitationLine citation={quote.citation} lookup={lookup} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function QuoteText({ quote, lookup }: { readonly quote: TimelineQuote; readonly lookup: TimelineLookup }): JSX.Element {
  const language = languageOf(lookup.articles.get(quote.citation.article));
  return quote.direct ? (
    <blockquote {...language}>
      <p>“{quote.text}”</p>
    </blockquote>
  ) : (
    <p class="indirect" {...language}>
      {quote.text}
    </p>
  );
}

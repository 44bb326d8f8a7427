import { describeCount } from "@dateline/core/export";
import type { Entry } from "@dateline/core/timeline";
import type { JSX } from "preact";
import { findWeightiest } from "../leads.ts";
import type { TimelineLookup } from "../timeline-lookup.ts";
import { languageOf } from "./citation-link.tsx";
import { EntryDateLink } from "./entry-date.tsx";
import { EntryStatusLine } from "./entry-status.tsx";

const briefEntries = 5;
/** A timeline that is read in one go needs no summary. */
const leastEntries = 15;

/** The weightiest lines of a long timeline, each leading to itself. */
export function InBrief({ lookup }: { readonly lookup: TimelineLookup }): JSX.Element | null {
  const { entries } = lookup.timeline;
  const brief = entries.length < leastEntries ? [] : findWeightiest(entries, briefEntries);
  if (brief.length === 0) return null;
  return (
    <section class="in-brief" id="in-brief" aria-labelledby="in-brief-title">
      <h2 id="in-brief-title">In brief</h2>
      <ol>
        {brief.map((entry) => (
          <BriefItem key={entry.id} entry={entry} lookup={lookup} />
        ))}
      </ol>
      <p class="section-note">
        The weightiest of {describeCount(entries.length, "entry", "entries")}; <a href="#timeline">all follow</a>.
      </p>
    </section>
  );
}

/** A claim stays a claim here too: only what is plainly reported goes without its status. */
function BriefItem({ entry, lookup }: { readonly entry: Entry; readonly lookup: TimelineLookup }): JSX.Element {
  const article = lookup.articles.get(entry.citations[0]?.article ?? "");
  const isPlain = entry.status === "reported" && entry.claimant === undefined;
  return (
    <li>
      <EntryDateLink entry={entry} class="brief-date" />
      <div>
        {!isPlain && <EntryStatusLine entry={entry} />}
        <p {...(entry.edited ? { dir: "auto" as const } : languageOf(article))}>{entry.edited?.text ?? entry.text}</p>
      </div>
    </li>
  );
}

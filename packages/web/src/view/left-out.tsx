import { describeCount, describeReason, nameOutlet } from "@dateline/core/export";
import type { EntryStatus, Timeline } from "@dateline/core/timeline";
import type { JSX } from "preact";
import { listArticlesInStory } from "../timeline-lookup.ts";
import { labelStatus } from "../words/label-status.ts";
import { statusMeanings } from "../words/tables/labels.ts";
import { PrecisionShape, StatusShape } from "./shapes.tsx";
import { ArticleTitle } from "./source-list.tsx";

interface TimelineProps {
  readonly timeline: Timeline;
}

/** What was given but is not in the timeline, and why. */
export function LeftOut({ timeline }: TimelineProps): JSX.Element {
  const excluded = timeline.articles.filter((article) => article.excluded !== undefined);
  const isNothing = excluded.length + timeline.rejected.length === 0;
  return (
    <section id="left-out" aria-labelledby="left-out-title">
      <h2 id="left-out-title">Left out</h2>
      {isNothing && <p>Nothing: every page that was given is in the timeline.</p>}
      <ul class="left-out">
        {excluded.map((article) => (
          <li key={article.id}>
            <b dir="auto">{nameOutlet(article)}</b>, <ArticleTitle article={article} />
            <span class="quiet">: {describeReason(article.excluded ?? "")}</span>
          </li>
        ))}
        {timeline.rejected.map(({ source, reason }) => (
          <li key={source}>
            <code dir="auto">{source}</code>
            <span class="quiet">: {describeReason(reason)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What to bear in mind about the pages that are in the timeline. */
export function PageNotes({ timeline }: TimelineProps): JSX.Element | null {
  const notes = listArticlesInStory(timeline).flatMap((article) => article.warnings.map((code) => ({ code, article })));
  if (notes.length === 0) return null;
  return (
    <section id="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">Notes on the pages</h2>
      <ul class="left-out">
        {[...Map.groupBy(notes, ({ code }) => code)].map(([code, ofCode]) => (
          <li key={code}>
            {ofCode.map(({ article }, index) => (
              <span key={article.id}>
                {index > 0 && "; "}
                <b dir="auto">{nameOutlet(article)}</b>, <ArticleTitle article={article} />
              </span>
            ))}
            <span class="quiet">: {describeReason(code)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How the page was made and how to read it. */
export function Method({ timeline }: TimelineProps): JSX.Element {
  const statuses = Object.entries(statusMeanings) as [EntryStatus, string][];
  return (
    <section id="method" aria-labelledby="method-title">
      <h2 id="method-title">How to read this page</h2>
      <p>
        Every line is a sentence from one of the {describeCount(listArticlesInStory(timeline).length, "page")}, word for
        word. Nothing was summarised or rewritten by a program; where a person reworded a line, it says so. No line is
        more precise than its words: a week stays a week. The marked words gave the date.
      </p>
      <dl class="legend-list">
        {statuses.map(([status, meaning]) => (
          <div key={status}>
            <dt>
              <StatusShape status={status} /> {labelStatus(status)}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <dl class="legend-list shape-list">
        {precisionMeanings.map(({ precision, meaning }) => (
          <div key={precision}>
            <dt>
              <PrecisionShape precision={precision} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        Made by {timeline.generator.name} {timeline.generator.version}. The record itself is inside this file;{" "}
        <code>dateline verify</code> checks every sentence in it against the pages.
      </p>
    </section>
  );
}

const precisionMeanings = [
  { precision: "day", meaning: "one day" },
  { precision: "weekend", meaning: "one weekend" },
  { precision: "week", meaning: "within this week, the day is not told" },
  { precision: "month", meaning: "within this month" },
  { precision: "year", meaning: "within this year; with two ticks, a quarter or a season" },
  { precision: "range", meaning: "from one day to another" },
  { precision: "before", meaning: "by this day at the latest" },
  { precision: "after", meaning: "from this day on" },
  { precision: "about", meaning: "about this time" },
] as const;

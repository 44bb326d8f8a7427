import { describeCount, describeExtent, describeRange } from "@dateline/core/export";
import type { Timeline } from "@dateline/core/timeline";
import type { JSX } from "preact";
import { listArticlesInStory, type TimelineLookup } from "../timeline-lookup.ts";

/** Characters of a headline that is set a size smaller. */
const longTitle = 45;

/** The title, the time it spans, and how much the timeline rests on. */
export function Masthead({ lookup }: { readonly lookup: TimelineLookup }): JSX.Element {
  const { timeline } = lookup;
  const told = listArticlesInStory(timeline);
  const leftOut = timeline.rejected.length + timeline.articles.length - told.length;
  const noted = told.filter(({ warnings }) => warnings.length > 0).length;
  return (
    <header class="masthead">
      <p class="folio">
        <span>A timeline from the words of its sources</span>
        <button type="button" id="theme" hidden>
          Dark page
        </button>
      </p>
      <h1 dir="auto" {...(timeline.title.length > longTitle && { class: "long" })}>
        {timeline.title}
      </h1>
      <p class="span-of-time">{writeSpan(timeline)}</p>
      <p class="counts">
        {describeExtent(timeline)}.
        {leftOut > 0 && (
          <>
            {" "}
            <a href="#left-out">{describeCount(leftOut, "page")} left out.</a>
          </>
        )}
        {noted > 0 && (
          <>
            {" "}
            <a href="#notes">Notes on {describeCount(noted, "page")}.</a>
          </>
        )}
      </p>
    </header>
  );
}

function writeSpan({ start, end }: Timeline): string | undefined {
  return start === undefined || end === undefined ? undefined : describeRange(start, end);
}

import type { Timeline } from "@dateline/core/timeline";
import type { JSX } from "preact";
import { anchorOfPeriod } from "../anchors.ts";
import { groupByPeriod } from "./periods.ts";

interface ContentsLine {
  readonly href: string;
  readonly title: string;
  readonly count: number;
}

/** What the page holds: the periods of the timeline, then the sections after it. */
export function Contents({ timeline }: { readonly timeline: Timeline }): JSX.Element {
  const periods = groupByPeriod(timeline).map(({ title, entries }, index) => ({
    href: `#${anchorOfPeriod(index)}`,
    title,
    count: entries.length,
  }));
  return (
    <nav class="contents" aria-label="Contents">
      <ContentsList lines={periods} />
      <ContentsList lines={listSections(timeline)} />
    </nav>
  );
}

function listSections(timeline: Timeline): readonly ContentsLine[] {
  const sections = [
    { href: "#undated", title: "Undated", count: timeline.undated.length },
    { href: "#figures", title: "Figures", count: timeline.figures.length },
    { href: "#quotes", title: "Who said what", count: timeline.quotes.length },
    { href: "#people", title: "People", count: timeline.people.length },
    { href: "#sources", title: "Sources", count: timeline.articles.length },
    { href: "#edits", title: "Edits", count: timeline.edits.length },
  ];
  return sections.filter(({ count }) => count > 0);
}

function ContentsList({ lines }: { readonly lines: readonly ContentsLine[] }): JSX.Element {
  return (
    <ul>
      {lines.map(({ href, title, count }) => (
        <li key={href}>
          <a href={href}>
            {title} <span class="quiet">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

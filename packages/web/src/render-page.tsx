import type { Timeline } from "@dateline/core/timeline";
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { writeEmbeddedRecord } from "./embedded-record.ts";
import { indexTimeline, type TimelineLookup } from "./timeline-lookup.ts";
import { Contents } from "./view/contents.tsx";
import { DayStrip } from "./view/day-strip.tsx";
import { Edits } from "./view/edits.tsx";
import { Figures } from "./view/figures.tsx";
import { Filters } from "./view/filters.tsx";
import { InBrief } from "./view/in-brief.tsx";
import { KeyHelp } from "./view/key-help.tsx";
import { LeftOut, Method, PageNotes } from "./view/left-out.tsx";
import { Masthead } from "./view/masthead.tsx";
import { People } from "./view/people.tsx";
import { Quotes } from "./view/quotes.tsx";
import { SourceList } from "./view/source-list.tsx";
import { TimelineList, UndatedList } from "./view/timeline-list.tsx";

/** The page's one script and one style sheet, with the CSP expressions that allow them and nothing else. */
export interface PageAssets {
  readonly script: string;
  readonly scriptHash: string;
  readonly style: string;
  readonly styleHash: string;
}

interface PageProps {
  readonly lookup: TimelineLookup;
  readonly assets: PageAssets;
  readonly record: string;
}

/**
 * Writes the whole document. Markup that is not escaped is ours alone: the style and script that their CSP hashes allow, and JSON with every "<" escaped.
 *
 * @param fullText - Embed the articles' whole text.
 */
export function renderPage(timeline: Timeline, assets: PageAssets, fullText: boolean): string {
  const record = writeEmbeddedRecord(timeline, fullText);
  return `<!doctype html>\n${renderToString(<Page lookup={indexTimeline(timeline)} assets={assets} record={record} />)}\n`;
}

function Page({ lookup, assets, record }: PageProps): JSX.Element {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={writeContentPolicy(assets)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content={`${lookup.timeline.generator.name} ${lookup.timeline.generator.version}`} />
        <title>{lookup.timeline.title}</title>
        <style dangerouslySetInnerHTML={{ __html: assets.style }} />
        <script dangerouslySetInnerHTML={{ __html: assets.script }} />
      </head>
      <body>
        <a class="skip" href="#timeline">
          Skip to the timeline
        </a>
        <PageBody lookup={lookup} />
        <script type="application/json" id="dateline" dangerouslySetInnerHTML={{ __html: record }} />
      </body>
    </html>
  );
}

function PageBody({ lookup }: Pick<PageProps, "lookup">): JSX.Element {
  const { timeline } = lookup;
  return (
    <div class="page">
      <Masthead lookup={lookup} />
      <Contents timeline={timeline} />
      <main>
        <InBrief lookup={lookup} />
        <DayStrip timeline={timeline} />
        <Filters lookup={lookup} />
        <TimelineList lookup={lookup} />
        <UndatedList lookup={lookup} />
        <Figures lookup={lookup} />
        <Quotes lookup={lookup} />
        <People lookup={lookup} />
        <SourceList lookup={lookup} />
        <Edits lookup={lookup} />
      </main>
      <footer>
        <PageNotes timeline={timeline} />
        <LeftOut timeline={timeline} />
        <Method timeline={timeline} />
      </footer>
      <KeyHelp />
    </div>
  );
}

/** Nothing loads from anywhere; only our own script and style run. */
function writeContentPolicy({ scriptHash, styleHash }: PageAssets): string {
  return [
    "default-src 'none'",
    `script-src ${scriptHash}`,
    `style-src ${styleHash}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}

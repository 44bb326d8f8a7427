import { assets } from "virtual:page-assets";
import type { Timeline } from "@dateline/core/timeline";
import { renderPage } from "./render-page.tsx";

export { readEmbeddedTimeline } from "./embedded-record.ts";

/** Choices for the exported page. */
export interface RenderTimelinePageOptions {
  /** Embed the articles' whole text, not only the cited sentences. @default false */
  readonly fullText?: boolean;
}

/**
 * Writes a timeline as one HTML file that needs nothing beside it: no network, no other file, and no script for reading.
 *
 * The record is embedded, so that the file can be verified; `readEmbeddedTimeline` reads it back.
 */
export function renderTimelinePage(timeline: Timeline, options: RenderTimelinePageOptions = {}): string {
  return renderPage(timeline, assets, options.fullText ?? false);
}

import type { Timeline } from "@dateline/core/timeline";

const opening = '<script type="application/json" id="dateline">';
const closing = "</script>";

/**
 * Writes the record as JSON that is inert inside a script element.
 *
 * Articles go without their text unless `fullText`: what people share holds the cited sentences with a little context.
 */
export function writeEmbeddedRecord(timeline: Timeline, fullText: boolean): string {
  const record = fullText ? timeline : { ...timeline, articles: timeline.articles.map(({ text: _, ...rest }) => rest) };
  return JSON.stringify(record).replace(/[<>\u2028\u2029]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * Reads the record back out of an exported page.
 *
 * @returns The parsed JSON, unchecked; undefined when the page carries none.
 */
export function readEmbeddedTimeline(html: string): unknown {
  const start = html.lastIndexOf(opening);
  const end = html.indexOf(closing, start);
  if (start < 0 || end < 0) return undefined;
  try {
    return JSON.parse(html.slice(start + opening.length, end));
  } catch {
    return undefined;
  }
}

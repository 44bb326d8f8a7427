import type { Timeline } from "#timeline";
import { type AnyShape, timelineShape } from "./json-shape.ts";

export interface WriteJsonOptions {
  /** Blanks a level; 0 writes one line. @default 2 */
  readonly indent?: number;
}

/**
 * Writes the record as "dateline/1" JSON: keys in published order, unknown fields left out, a line break at the end.
 *
 * "<" is written as an escape, so the text can stand in a script element as it is.
 */
export function writeJson(timeline: Timeline, options: WriteJsonOptions = {}): string {
  const { indent = 2 } = options;
  return `${JSON.stringify(orderKeys(timeline, timelineShape), null, indent).replaceAll("<", "\\u003c")}\n`;
}

/** The value with the keys of its shape only, in the order of the shape. */
function orderKeys(value: unknown, shape: AnyShape): unknown {
  if (shape === true || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => orderKeys(item, shape));
  const fields = new Map(Object.entries(value));
  return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, orderKeys(fields.get(key), inner)]));
}

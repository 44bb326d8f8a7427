import { type PageElement, textOf } from "#page";
import type { DateWitness } from "./date-witness.ts";
import { findWrittenTimes } from "./find-written-times.ts";
import { readEpochTime, readMachineTime } from "./stated-time.ts";

/** A time as read, and the other day its figures may name. */
export type ReadTime = Pick<DateWitness, "time" | "either">;

const longest = 200;

/** Reads a time meant for machines, or the first a person would read in a short text. */
export function readAnyTime(text: string): ReadTime | undefined {
  if (text.length > longest) return undefined;
  const time = readMachineTime(text) ?? readEpochTime(text);
  if (time !== undefined) return { time };
  const [first] = findWrittenTimes(text);
  return first && { time: first.time, ...(first.either && { either: first.either }) };
}

const timeAttributes = [
  "datetime",
  "content",
  "data-datetime",
  "data-date",
  "data-published",
  "data-timestamp",
  "title",
];

/** The time in an element's attributes, which say it exactly. */
export function readAttributeTime({ attributes }: PageElement): ReadTime | undefined {
  for (const name of timeAttributes) {
    const text = attributes[name];
    const time = text === undefined ? undefined : readAnyTime(text);
    if (time !== undefined) return time;
  }
  return undefined;
}

/** The time an element states, by its attributes or else in its text. */
export function readElementTime(element: PageElement): ReadTime | undefined {
  return readAttributeTime(element) ?? readAnyTime(textOf(element));
}

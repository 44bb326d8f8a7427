import { type PageElement, textOf } from "#page";
import { findWrittenTimes } from "./find-written-times.ts";
import { readMachineTime, type StatedTime } from "./stated-time.ts";

/** Reads a time meant for machines, or the first a person would read in a short text. */
export function readAnyTime(text: string): StatedTime | undefined {
  return text.length > 200 ? undefined : (readMachineTime(text) ?? findWrittenTimes(text)[0]?.time);
}

/** The time in an element's attributes, which say it exactly. */
export function readAttributeTime({ attributes: { datetime, content, title } }: PageElement): StatedTime | undefined {
  for (const text of [datetime, content, title]) {
    const time = text === undefined ? undefined : readAnyTime(text);
    if (time !== undefined) return time;
  }
  return undefined;
}

/** The time an element states, by its attributes or else in its text. */
export function readElementTime(element: PageElement): StatedTime | undefined {
  return readAttributeTime(element) ?? readAnyTime(textOf(element));
}

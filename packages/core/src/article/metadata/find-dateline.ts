import { readMonth } from "./find-written-times.ts";
import { readMark } from "./read-agency.ts";

/** What the opening of a report says: "ESKIL, May 4 (QPA) –". */
export interface Dateline {
  readonly place?: string;
  readonly agency?: string;
  readonly month?: number;
  readonly day?: number;
}

const place = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ ,/-]{1,2}\p{L}[\p{L}.'’-]*){0,5}`;
const openingPattern = new RegExp(
  String.raw`^(?<place>${place})?,?\s?(?:(?<month>(?<!\p{L})\p{L}{3,9})\.?\s(?<day>\d{1,2})|(?<dayFirst>\d{1,2})\.?\s(?<monthAfter>\p{L}{3,9}))?,?\s?(?:[([/]\s?(?<agency>[\p{L}][\p{L}. &/-]{1,30})\s?[)\]/])?\s?(?<dash>[-–—:]{1,2}|_)\s`,
  "u",
);
const bracketPattern = new RegExp(String.raw`^(?<place>${place})\s?\((?<agency>\p{Lu}[\p{L}.]{1,14})\)$`, "u");

/**
 * Reads the dateline that a paragraph opens with, or that is a line of its own.
 *
 * @example
 * readDateline("ESKIL, May 4 (QPA) – The council"); // { place: "Eskil", agency: "QPA", month: 5, day: 4 }
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const groups = openingPattern.exec(paragraph.slice(0, 100))?.groups;
  if (groups === undefined) return undefined;
  const month = readMonth(groups["month"] ?? groups["monthAfter"]);
  const day = Number(groups["day"] ?? groups["dayFirst"]);
  const agency = readMark(groups["agency"]);
  // A dash alone opens many a sentence: the place must be in capitals, or an agency or a day must follow it.
  const isPlain = agency === undefined && month === undefined;
  const named = groups["place"];
  if (isPlain && (named === undefined || named !== named.toUpperCase() || named.length < 3 || groups["dash"] === ":"))
    return undefined;
  return {
    ...(named !== undefined && { place: tidyPlace(named) }),
    ...(agency !== undefined && { agency }),
    ...(month !== undefined && day > 0 && day < 32 && { month, day }),
  };
}

/** Reads a dateline that is a line of its own: "Eskil (QPA)". */
export function readDatelineLine(line: string): Dateline | undefined {
  const groups = bracketPattern.exec(line.slice(0, 100))?.groups;
  const agency = readMark(groups?.["agency"]);
  const named = groups?.["place"];
  return agency === undefined || named === undefined ? undefined : { place: tidyPlace(named), agency };
}

function tidyPlace(text: string): string {
  const name = text.split(/[,/]/)[0]?.trim() ?? text;
  if (name !== name.toUpperCase()) return name;
  return name.replace(/\p{L}[\p{L}'’]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

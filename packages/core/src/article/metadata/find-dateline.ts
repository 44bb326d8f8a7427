import { readMonth } from "./find-written-times.ts";
import { readAgency, readMark, readSharedMark } from "./read-agency.ts";

/** What the opening of a report says: "ESKIL, May 4 (QPA) –". */
export interface Dateline {
  readonly place?: string;
  readonly agency?: string;
  readonly month?: number;
  readonly day?: number;
}

const place = String.raw`\p{Lu}[\p{L}.'’-]*(?:(?:[ ,/]{1,2}|\s/\s)\p{L}[\p{L}.'’-]*){0,5}`;
const date = String.raw`(?:(?<month>(?<!\p{L})\p{L}{3,9})\.?\s(?<day>\d{1,2})|(?<dayFirst>\d{1,2})\.?\s(?:de\s)?(?<monthAfter>\p{L}{3,9}))\.?(?:,?\s\d{4})?`;
const bracket = String.raw`[([/]\s?(?<agency>[\p{L}][\p{L}. &/,-]{1,30})\s?[)\]/]`;
/** Some print nothing between the bracket and the first word: "Orl (QPA)The weir". */
const dash = String.raw`(?<dash>\.?\s?[-–—]{1,2}|:|_|\.|(?<=[)\]])(?=\p{Lu}))`;
const openingPattern = new RegExp(
  String.raw`^(?<place>${place})?,?\s?(?:${date})?,?\s?(?:${bracket})?\s?${dash}(?:\s|(?<=[)\]/][-–—]{0,2})(?=\p{Lu}))`,
  "u",
);
/** "(QPA) - ESKIL, 4 May - ". */
const agencyFirst = new RegExp(
  String.raw`^[([]\s?(?<agency>[\p{L}][\p{L}. /-]{1,30})[)\]]\s?[-–—]{0,2}\s?(?<place>${place}),?\s?(?:${date})?\s?[-–—.]{1,2}\s`,
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
  const opening = paragraph.slice(0, 120);
  const groups = agencyFirst.exec(opening)?.groups ?? openingPattern.exec(opening)?.groups;
  if (groups === undefined) return undefined;
  const month = readMonth(groups["month"] ?? groups["monthAfter"]);
  const day = Number(groups["day"] ?? groups["dayFirst"]);
  const agency = readDatelineMark(groups, month !== undefined);
  if (!isDateline(groups, agency !== undefined, month !== undefined)) return undefined;
  const named = groups["place"];
  return {
    ...(named !== undefined && { place: tidyPlace(named) }),
    ...(agency !== undefined && { agency }),
    ...(month !== undefined && day > 0 && day < 32 && { month, day }),
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function isCapital(text: string | undefined): boolean {
  return text !== undefined && text === text.toUpperCase();
}

/** Marks nobody knows are also those of parties and clubs: they count after a place in capitals or a date. */
function readDatelineMark(groups: Groups, isDated: boolean): string | undefined {
  const mark = groups["agency"];
  const known = mark && (readSharedMark(mark) ?? readAgency(mark.toUpperCase()));
  if (known !== undefined) return known;
  return isDated || isCapital(groups["place"]?.split(",")[0]) ? readMark(mark) : undefined;
}

/** A dash alone opens many a sentence: the place must be in capitals, or an agency or a day must follow it. */
function isDateline(groups: Groups, hasAgency: boolean, isDated: boolean): boolean {
  const { dash: sign, agency: mark } = groups;
  if (hasAgency) return true;
  if (sign === ":" || sign === ".") return false;
  // What an outlet prints in brackets may be its own name.
  if (isDated || (sign === "" && isCapital(mark?.split(" ")[0]))) return true;
  const named = groups["place"]?.split(",")[0];
  return named !== undefined && isCapital(named) && named.length >= (mark === undefined ? shortestPlace : 3);
}

/** Shorter words in capitals before a dash are abbreviations that are explained. */
const shortestPlace = 4;

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

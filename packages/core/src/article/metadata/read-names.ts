import { tidyText } from "#page";
import { calendarNames } from "#text";
import {
  bodyEndings,
  bodyWords,
  bylineLabels,
  bylinePrepositions,
  deskWords,
  menuOpenings,
  nameParticles,
  otherHands,
  roleWords,
} from "../clues/byline-words.ts";
import { outletWords } from "../clues/outlet-words.ts";
import { isKnownAgency, readAgency } from "./read-agency.ts";

const roles = new Set(roleWords);
const noNames = new Set([...deskWords, ...bodyWords, ...roleWords, ...outletWords]);
const openings = new Set(menuOpenings);
const particles = new Set(nameParticles);
const calendar = new Set(
  calendarNames.flatMap(({ months, weekdays }) => [...Object.keys(months), ...Object.keys(weekdays)]),
);

const longestByline = 400;

function alternatives(words: readonly string[]): string {
  const byLength = [...words].sort((a, b) => b.length - a.length);
  return byLength.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "\\s")).join("|");
}

const bylineStart = new RegExp(
  String.raw`^(?:${alternatives([...bylineLabels, ...bylinePrepositions])})(?:\s*:\s*|\s+|$)`,
  "iu",
);
/** What a line opens with that is a byline; a single word only before a colon. */
const opening = new RegExp(
  String.raw`^(?:(?:${alternatives(bylinePrepositions)})\s|(?:${alternatives(bylineLabels.filter((label) => label.includes(" ")))})[\s:]|(?:${alternatives(bylineLabels)})\s?:)`,
  "iu",
);
const otherHand = new RegExp(String.raw`(?:^|[\s,(])(?:${alternatives(otherHands)})(?:\s|$)`, "iu");
/** What parts whole statements: a translator named in one says nothing of the people in the next. */
const segmentBreak = /\s*[;|•·\n]\s*/u;
const nameBreak = /\s*(?:[/&+,]|\s(?:and|und|et|och|og|en|with|mit|avec|con)\s|\s[–—-]\s)\s*/u;
/** Single letters that join names also stand inside them: "Ortega y Gasset". */
const letterBreak = /^(\S+\s\S.*?)\s[yei]\s(\S+\s\S.*)$/u;
/** A date, a time or a place after the name. */
const nameEnd =
  /\s(?:in|for|at|on|am|vom|vor|aus|à|de notre|from|près|im|für|pour|bei|desde|is|was|posted|published|updated|erstellt|veröffentlicht|aktualisiert|lesezeit|publié|publicado|pubblicato)(?:[\s:].*)?$|[\s,]+(?:(?:le|el|il|op|um)\s)?\s*\d.*$/iu;

/** People of a byline, and the agency if one is named. */
export interface BylineNames {
  readonly people: readonly string[];
  /** Names of accounts, such as "ada_orl7": no names, but all that some pages give. */
  readonly handles: readonly string[];
  readonly agency?: string;
}

/**
 * Reads the names of a byline as printed: no roles, places, dates or outlets.
 *
 * @example
 * readNames("By Ada Orl and Bo Lind, transport reporters").people; // ["Ada Orl", "Bo Lind"]
 */
export function readNames(byline: string): BylineNames {
  if (byline.includes("://")) return { people: [], handles: [] };
  const pieces = tidyText(byline.slice(0, longestByline)).split(segmentBreak).flatMap(splitSegment);
  const names = pieces.filter((name) => name !== "");
  const agency = names.map(readAgency).find((name) => name !== undefined) ?? readPlacedMark(byline);
  const found = names.filter((name) => readAgency(name) === undefined && isName(name));
  // Beside a full name a single word is a place, a section or an outlet.
  const isFull = found.some((name) => name.includes(" "));
  const people = [
    ...new Set(isFull ? found.filter((name) => name.includes(" ")) : found.length > mostSingle ? [] : found),
  ];
  const handles =
    people.length > 0 ? [] : [...new Set(names.filter((name) => readAgency(name) === undefined && isHandle(name)))];
  return { people, handles, ...(agency !== undefined && { agency }) };
}

/** More single words than this are topics. */
const mostSingle = 2;

/** Whether a line opens like a byline: "By Ada Orl", "Text: Ada Orl", "Ein Beitrag von Ada Orl". */
export function opensByline(line: string): boolean {
  return opening.test(line);
}

/** "QPA in Port Orl": a mark nobody knows is an agency's where a place follows. */
function readPlacedMark(byline: string): string | undefined {
  return /^(?:[Bb]y\s)?(?<mark>\p{Lu}{2,5})\s(?:in|à|en)\s\p{Lu}/u.exec(byline)?.groups?.["mark"];
}

function splitSegment(segment: string): readonly string[] {
  let text = segment;
  for (let i = 0; i < 2; i += 1) text = text.replace(bylineStart, "");
  const hand = otherHand.exec(text);
  if (hand !== null) text = text.slice(0, hand.index);
  return text.split(nameBreak).flatMap(splitLetter).map(trimName).flatMap(splitAgency);
}

function splitLetter(piece: string): readonly string[] {
  const match = letterBreak.exec(piece);
  return match === null ? [piece] : [match[1] ?? "", match[2] ?? ""];
}

/** "Ada Orl QPA", "QPA political writer": an agency's name may stand beside without any sign. */
function splitAgency(piece: string): readonly string[] {
  const words = piece.split(" ");
  if (readAgency(piece) !== undefined) return [piece];
  if (words.length > 1 && isKnownAgency(words[0] ?? "")) return [words[0] ?? ""];
  for (let i = 1; i < words.length && words.length <= 8; i += 1) {
    const rest = words.slice(i).join(" ");
    if (isKnownAgency(rest)) return [trimName(words.slice(0, i).join(" ")), rest];
  }
  return [piece];
}

function trimName(piece: string): string {
  const name = trimDate(piece.replace(bylineStart, ""))
    .replace(/\s*[([].*$|\s@\S+$/u, "")
    .replace(/^[@\s"“„–—-]+|[\s,:"”–—／-]+$/gu, "")
    .replace(/(?<!(?:^|\s)(?:\p{Lu}|Jr|Sr))\.+$/u, "")
    .trim();
  return trimRoles(name);
}

function trimDate(piece: string): string {
  const name = piece.replace(nameEnd, "");
  if (name === piece) return piece;
  const words = name.split(" ");
  while (words.length > 0 && calendar.has((words.at(-1) ?? "").toLowerCase().replace(".", ""))) words.pop();
  return words.join(" ");
}

/** "Chief reporter Ada Orl", "Tax-Expert Ada Orl", "Ada Orl THE HERALD": a trade before or after the name, letters after it. */
function trimRoles(name: string): string {
  const words = name.split(" ");
  const isCapital = (word = ""): boolean => /^\p{Lu}{2,}$/u.test(word);
  const isMixed = words.slice(0, 2).every((word) => /\p{Ll}/u.test(word));
  while (words.length > 2 && isRole(words[0] ?? "")) words.shift();
  while (words.length > 2 && (isRole(words.at(-1) ?? "") || (isMixed && isCapital(words.at(-1))))) words.pop();
  return words.join(" ");
}

function isRole(word: string): boolean {
  const lower = word.toLowerCase();
  return roles.has(lower) || (lower.includes("-") && roles.has(lower.slice(lower.lastIndexOf("-") + 1)));
}

/** An abbreviation in capitals is no name. */
const mark = /^\p{Lu}[\p{Lu}-]{1,4}$/u;

/** Whether a piece of a byline is the name of a person: a few capitalised words and none of a desk. */
function isName(name: string): boolean {
  const words = name.split(" ");
  if (name.length > 48 || words.length > 5 || /[\d_:!?"“”<>@]|www\.|\p{L}\.\p{Ll}|\.\p{Lu}{2,}$/u.test(name))
    return false;
  if (mark.test(name) || isOfNoPerson(words)) return false;
  if (words.length === 1) return /^\p{Lu}.{2}|^\p{Lo}{2}/u.test(name) && !calendar.has(name.toLowerCase());
  return words.every((word) => !/^\p{Ll}/u.test(word) || particles.has(word) || /['’]/.test(word));
}

function isOfNoPerson(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const last = lower.map((word) => word.slice(word.lastIndexOf("-") + 1));
  return (
    openings.has(lower[0] ?? "") ||
    last.some((word) => noNames.has(word) || bodyEndings.some((end) => word.length > end.length && word.endsWith(end)))
  );
}

/** An account's name: one word with digits or small letters. */
function isHandle(piece: string): boolean {
  if (!/^\p{L}[\p{L}\d_.-]{2,29}$/u.test(piece) || /\.\p{Ll}{2,4}$|^\P{Ll}+$/u.test(piece)) return false;
  if (!/^\p{Ll}|[\d_]|\p{Ll}\p{Lu}/u.test(piece)) return false;
  const lower = piece.toLowerCase();
  return (
    !calendar.has(lower) && !openings.has(lower) && ![lower, ...lower.split(/[_.-]/)].some((word) => noNames.has(word))
  );
}

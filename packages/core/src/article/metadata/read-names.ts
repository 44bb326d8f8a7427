import { tidyText } from "#page";
import { calendarNames } from "#text";
import {
  agencyMarks,
  agencyNames,
  agencyWords,
  bodyWords,
  deskWords,
  nameParticles,
  roleWords,
} from "../clues/agencies.ts";

const noNames = new Set([...deskWords, ...bodyWords, ...roleWords]);
const agencies = new Set(agencyNames);

const particles = new Set(nameParticles);
/** Short ones are people's names too: "Jan". */
const dayNames = new Set(
  calendarNames
    .flatMap(({ months, weekdays }) => [...Object.keys(months), ...Object.keys(weekdays)])
    .filter((name) => name.length > 3),
);

const longestByline = 400;

/** A date, a time or a place after the name. */
const nameEnd =
  /\s(?:in|for|at|on|am|vom|vor|aus|à|de notre|from|près|im)\s.*$|[\s,]+(?:(?:le|el|il|op|um|posted|published|updated)\s)?\s*\d.*$/iu;

const bylineStart =
  /^(?:(?:(?:written|reported|posted|published|text|story|report|words|submitted|created)\s)?by|author|authors|(?:(?:text|artikel|beitrag|blog beitrag|ein beitrag|erstellt|geschrieben|verfasst|veröffentlicht|gepostet|gespeichert|eingestellt)\s)?von|posted|par|por|di|door|przez|autor|autorin|autorka|auteur|autore|tekst|text|автор|de)(?:\s*:\s*|\s+|$)/iu;
const nameBreak = /\s*(?:[;|•·/\n&]|\s(?:and|und|et|y|with|mit|avec|con)\s|\s[–—-]\s)\s*/u;

/** People of a byline, and the agency if one is named. */
export interface BylineNames {
  readonly people: readonly string[];
  readonly agency?: string;
}

/**
 * Reads the names of a byline as printed: no roles, places, dates or outlets.
 *
 * @example
 * readNames("By Ada Orl and Bo Lind, transport reporters").people; // ["Ada Orl", "Bo Lind"]
 */
export function readNames(byline: string): BylineNames {
  if (byline.includes("://")) return { people: [] };
  let text = tidyText(byline.slice(0, longestByline));
  for (let i = 0; i < 2; i += 1) text = text.replace(bylineStart, "");
  const names = text
    .split(nameBreak)
    .flatMap((part) => part.split(/,\s*/))
    .map(trimName)
    .filter((name) => name !== "");
  const people = [...new Set(names.filter((name) => readAgency(name) === undefined && isName(name)))];
  // After a name "CEO" is a post; a byline of nothing but capitals is an agency's.
  const known = names.map(readAgency).find((name) => name !== undefined);
  const agency = known ?? (people.length === 0 ? names.find((name) => mark.test(name)) : undefined);
  return { people, ...(agency !== undefined && { agency }) };
}

/** An abbreviation in capitals is no name. */
const mark = /^\p{Lu}{2,5}$/u;

function trimName(piece: string): string {
  return piece
    .replace(bylineStart, "")
    .replace(nameEnd, "")
    .replace(/\s*[([].*$|\s@\S+$/u, "")
    .replace(/^[@\s]+|[\s.,:]+$/gu, "")
    .trim();
}

/** Whether a piece of a byline is the name of a person: a few capitalised words and none of a desk. */
function isName(name: string): boolean {
  const words = name.split(" ");
  if (mark.test(name) || dayNames.has(name.toLowerCase())) return false;
  if (words.length > 5 || name.length > 48 || name.length < 3 || /[\d@:!?"“”<>]|www\.|\p{Ll}\.\p{Ll}/u.test(name))
    return false;
  if (words.some((word) => noNames.has(word.toLowerCase()))) return false;
  return (
    words.length === 1 || words.every((word) => !/^\p{Ll}/u.test(word) || particles.has(word) || /['’]/.test(word))
  );
}

/** Signs and words of a right to copy, before the name of whose it is. */
const copyrightStart = /^(?:(?:©|\(c\)|copyright)[\s:]{0,3}){1,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]*/iu;

/** The agency a name stands for: a known one, a known mark, or one whose name says that it is an agency. */
export function readAgency(name: string): string | undefined {
  const plain = name.replace(copyrightStart, "").replace(bylineStart, "").replace(/[().]/g, "").trim();
  const lower = plain.toLowerCase();
  if (agencies.has(lower)) return plain;
  const mark = agencyMarks[plain.toUpperCase()];
  if (mark !== undefined && (plain === plain.toUpperCase() || plain === mark || plain.length > 4)) return plain;
  return plain.length < 60 && agencyWords.some((word) => lower.includes(word)) ? plain : undefined;
}

/** Where an agency is to be expected, a mark in capitals names one, known or not. */
export function readMark(mark: string | undefined): string | undefined {
  const text = mark?.trim();
  if (text === undefined || text === "") return undefined;
  return readAgency(text) ?? (/^\p{Lu}[\p{Lu}.]{1,6}$/u.test(text) ? text : undefined);
}

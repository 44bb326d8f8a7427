import { agencyMarks, agencyNames, agencyWords, stationMark } from "../clues/agencies.ts";

const names = new Set(agencyNames);
/** Words of which alone no agency is named: "staff and news service reports". */
const general = new Set([
  "and",
  "agencies",
  "agency",
  "from",
  "news",
  "reports",
  "service",
  "services",
  "staff",
  "wire",
]);

/** Signs and words of a right to copy, before the name of whose it is. */
const copyrightStart = /^(?:(?:©|\(c\)|copyright)[\s:]{0,3}){1,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]*/iu;
const wordBefore = /^(?:by|von|par|por|di|door|source|quelle|fuente|fonte)(?:\s?:)?\s+/iu;
/** "Agencia QPA". */
const agencyBefore = /^(?:agence|agencia|agência|agentur|agenzia|agencja)\s+/iu;

/** Whether a name is that of an agency on the list, or its mark written as it writes it. */
export function isKnownAgency(name: string): boolean {
  if (names.has(name.toLowerCase())) return true;
  const known = agencyMarks[name.toUpperCase()];
  return known !== undefined && (name === name.toUpperCase() || name === known || name.length > 4);
}

/** The agency a name stands for: a known one, a known mark, or one whose name says that it is an agency. */
export function readAgency(name: string): string | undefined {
  if (name.length > longestName) return undefined;
  const plain = name.replace(copyrightStart, "").replace(wordBefore, "").replace(/[().]/g, "").trim();
  const called = plain.replace(agencyBefore, "");
  if (isKnownAgency(plain) || (called !== plain && isKnownAgency(called.toUpperCase()))) return plain;
  const lower = plain.toLowerCase();
  if (!agencyWords.some((word) => lower.includes(word))) return undefined;
  return lower.split(" ").every((word) => general.has(word)) ? undefined : plain;
}

const longestName = 80;

/** Where an agency is to be expected, a mark in capitals names one, known or not; of several the first known one. */
export function readMark(mark: string | undefined): string | undefined {
  const text = mark?.trim();
  if (text === undefined || text === "") return undefined;
  const known = readSharedMark(text);
  if (known !== undefined) return known;
  return /^\p{Lu}[\p{Lu}.]{1,6}$/u.test(text) && !stationMark.test(text) ? text : undefined;
}

/** The first agency among several that are credited together: "dpa/lno", "QH mit dpa", "QPA, Reuters". */
export function readSharedMark(text: string): string | undefined {
  return (
    readAgency(text) ??
    text
      .split(/\s?[/,;&+-]\s?|\s(?:und|and|mit|with|avec|et|con|y|e|via)\s|\s(?=\d)/u)
      .map(readAgency)
      .find((name) => name !== undefined)
  );
}

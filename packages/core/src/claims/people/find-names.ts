import type { Span } from "#text";
import { addressTitles, bodyNouns, femaleNames, maleNames, partyWords, roleNouns } from "../lexicon/people-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { tagAt, wordAt } from "../words/word-classes.ts";

/** One run of capitals that names somebody or something. */
export interface NameRun {
  /** Token indexes, titles left out. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** Folded words of the name. */
  readonly words: readonly string[];
  /** Words of title or office in front: "Mr", "Energy Minister", "Kremlin spokesman"; token indexes. */
  readonly titleFrom?: number;
  readonly isBody: boolean;
}

const particles = new Set([
  "al",
  "bin",
  "da",
  "de",
  "del",
  "della",
  "der",
  "di",
  "du",
  "el",
  "ibn",
  "la",
  "le",
  "ten",
  "van",
  "von",
  "bint",
]);
/** "al-Orlani": a particle joined to the name. */
const joined = /^(?:ad|al|an|ar|as|ash|at|az|bin|el)-\p{L}/u;
const joints = new Set(["of", "for", "and", "the", "&"]);
const roles = new Set([...roleNouns, ...Object.keys(addressTitles)]);
const bodies = new Set(bodyNouns);
const parties = new Set(partyWords);
const givenNames = new Set([...femaleNames, ...maleNames]);
const modifiers = new Set([
  "former",
  "deputy",
  "acting",
  "vice",
  "then",
  "senior",
  "chief",
  "prime",
  "interim",
  "co",
  "ex",
  "late",
  "current",
  "outgoing",
  "presidential",
]);

/** Finds the names in one sentence's words, left to right. */
export function findNames(tokens: readonly Token[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isNameToken(tokens, i)) continue;
    const to = endOfRun(tokens, i);
    const run = readRun(tokens, i, to);
    if (run) runs.push(run);
    i = to - 1;
  }
  return runs;
}

function isNameToken(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && token.tag === "cap";
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (let step = stepOver(tokens, from, to); step > 0; step = stepOver(tokens, from, to)) to += step;
  return to;
}

/** How many tokens at `to` still belong to the name: 0 when it has ended. */
function stepOver(tokens: readonly Token[], from: number, to: number): number {
  if (isNameToken(tokens, to) || joined.test(wordAt(tokens, to))) return 1;
  if (particles.has(wordAt(tokens, to)) && isNameToken(tokens, to + 1)) return 2;
  if (isBodyGenitive(tokens, to)) return 2;
  if (!isBodyJoint(tokens, from, to)) return 0;
  return wordAt(tokens, to + 1) === "the" ? 3 : 2;
}

/** "Dockers’ Union", "Kazakhstan’s Red Crescent" stop short; only a plural genitive before a body noun is one name. */
function isBodyGenitive(tokens: readonly Token[], at: number): boolean {
  const mark = wordAt(tokens, at);
  return (mark === "’" || mark === "'") && isNameToken(tokens, at + 1) && bodies.has(wordAt(tokens, at + 1));
}

/** "Ministry of Health", "Department of the Interior": a body noun, then of or for. */
function isBodyJoint(tokens: readonly Token[], from: number, at: number): boolean {
  const word = wordAt(tokens, at);
  if (word !== "of" && word !== "for") return false;
  const skip = wordAt(tokens, at + 1) === "the" ? 2 : 1;
  return isNameToken(tokens, at + skip) && tokens.slice(from, at).some((token) => bodies.has(token.word));
}

function readRun(tokens: readonly Token[], from: number, to: number): NameRun | undefined {
  const start = pastTitles(tokens, from, to);
  const words = tokens.slice(start, to).map(({ word }) => word);
  const isBody = words.length > 1 && words.some((word) => bodies.has(word) || joints.has(word));
  if (words.length === 1 && words.every(isTitle)) return undefined;
  const first = tokens[start];
  const end = tokens[to - 1];
  if (!first || !end) return undefined;
  const span = { start: first.span.start, end: end.span.end };
  if (isBody) return { from, to, span, words, isBody };
  const titleFrom = readTitle(tokens, start);
  return { from: start, to, span, words, ...(titleFrom < start && { titleFrom }), isBody };
}

/** The first word of a run after its titles: "Energy Minister Rolf Orl" begins at "Rolf"; "Republican Farm Board" is whole. */
function pastTitles(tokens: readonly Token[], from: number, to: number): number {
  if (bodies.has(wordAt(tokens, to - 1))) return from;
  let start = pastOffice(tokens, from, to);
  for (let i = from; i < to - 1; i += 1) if (roles.has(wordAt(tokens, i))) start = i + 1;
  return start;
}

/** "secretary of State Jon Orl", "head of Farm Affairs Ana Orl": what the office is of ends before the given name. */
function pastOffice(tokens: readonly Token[], from: number, to: number): number {
  const isOffice = wordAt(tokens, from - 1) === "of" && roles.has(wordAt(tokens, from - 2));
  const given = isOffice ? tokens.findIndex(({ word }, i) => i > from && i < to - 1 && givenNames.has(word)) : -1;
  return given < 0 ? from : given;
}

/** Leftwards over office and its modifiers: "former Energy Minister", "rebel commander", "the union's chairman". */
function readTitle(tokens: readonly Token[], start: number): number {
  const last = wordAt(tokens, start - 1);
  const isOffice = roles.has(last) || (last === "state" && wordAt(tokens, start - 2) === "of");
  // "a major power": in small letters no rank.
  const isPlain = last === "major" && !tokens[start - 1]?.isCapital;
  if (!isOffice || parties.has(last) || isPlain) return start;
  let from = start - 1;
  for (let i = start - 2; i >= 0 && start - i < 9 && isTitlePart(tokens, i); i -= 1) from = i;
  return from;
}

function isTitlePart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  const isLink = tagAt(tokens, i - 1) === "cap" && tagAt(tokens, i + 1) === "cap";
  // "President and Founder": an office on either side; "Ana Orl and Mayor" are two people.
  if (token.word === "and") return isLink && roles.has(wordAt(tokens, i - 1));
  if (token.word === "of") return isLink;
  if (/^(?:versus|vs)$/.test(token.word)) return false;
  return token.tag === "cap" || token.tag === "noun" || modifiers.has(token.word) || token.word === "'s";
}

/** Whether the word is a title or office. */
export function isTitle(word: string): boolean {
  return roles.has(word);
}

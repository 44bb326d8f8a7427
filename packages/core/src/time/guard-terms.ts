import type { Language } from "./compile-language.ts";
import type { Match } from "./find-terms.ts";
import type { Token } from "./split-tokens.ts";
import type { Term } from "./term.ts";

interface Surroundings {
  readonly tokens: readonly Token[];
  readonly language: Language;
  /** Whether a word of the match is also a common word ("may"). */
  readonly isWeak: boolean;
  /** Whether such a word is all there is. */
  readonly isLoneWeak: boolean;
}

/** Marks that make the figure after them a price, a number or an address. */
const figureMarks = new Set(["$", "£", "€", "¥", "#", "@", "_", "/", "no.", "&"]);
const measureMarks = new Set(["%", "°", "/", "_", "@", "$", "€", "£"]);

/** Whether the words around a match let it be a time: "may go", "Flight 1990" and "$1989" are none. */
export function isBelievable(match: Match, around: Surroundings): boolean {
  const { tokens } = around;
  const before = tokens[match.from - 1];
  const after = tokens[match.to];
  if (match.term.kind === "modified" && match.term.of.kind === "span" && match.term.of.amount === undefined)
    return match.term.mod === "START";
  if (isYearOnly(match)) return isYear(match, around);
  if (around.isWeak && !isNamed(match, around)) return false;
  if (around.isLoneWeak) return isAccompanied(match, around);
  if (tokens[match.from]?.shape === "number" && isGluedTo(before, tokens[match.from], figureMarks)) return false;
  if (isAmongCapitals(match, around)) return false;
  return !(after?.before === "glued" && measureMarks.has(after.text) && after.shape === "mark" && after.text !== "/");
}

function isYearOnly({ term, from, to }: Match): boolean {
  return term.kind === "fields" && term.month === undefined && to - from === 1;
}

/** A month or weekday that is also a common word needs its capital; seasons have none. */
function isNamed(match: Match, { tokens, language }: Surroundings): boolean {
  const isSeason = match.term.kind === "season";
  for (let at = match.from; at < match.to; at += 1) {
    const token = tokens[at];
    if (token && Object.hasOwn(language.pack.ambiguous, token.text) && !(token.isCapital || isSeason)) return false;
  }
  return !(isSeason && tokens[match.to]?.text === "of" && match.to - match.from < 3);
}

function isAccompanied({ from }: Match, { tokens, language }: Surroundings): boolean {
  const companions = language.pack.ambiguous[tokens[from]?.text ?? ""] ?? [];
  return companions.includes(tokens[from - 1]?.text ?? "");
}

function isYear(match: Match, { tokens, language }: Surroundings): boolean {
  const token = tokens[match.from];
  const before = tokens[match.from - 1];
  const after = tokens[match.to];
  const year = (match.term as Extract<Term, { kind: "fields" }>).year ?? 0;
  if (token === undefined || year < 1000) return false;
  if (isGluedTo(before, token, figureMarks) || (after?.before === "glued" && measureMarks.has(after.text)))
    return false;
  if (token.before === "hyphen" || after?.before === "hyphen") return isYearJoint(match, tokens);
  const isGoverned = before === undefined || language.yearCompanions.has(before.text) || before.shape === "mark";
  if (before?.isCapital === true && !language.yearCompanions.has(before.text)) return false;
  if (before?.shape === "number") return false;
  if (isPlural(after) && !(before !== undefined && language.yearCompanions.has(before.text) && before.text !== "the"))
    return year % 10 !== 0 && year < 2060 && year > 1900;
  return isGoverned ? year >= 1200 : year >= 1900 && year <= 2060;
}

/** "mid-1996", "2009-present". */
function isYearJoint(match: Match, tokens: readonly Token[]): boolean {
  const before = tokens[match.from - 1];
  return before?.shape === "word" && !before.isCapital;
}

function isPlural(token: Token | undefined): boolean {
  if (token?.shape !== "word" || token.isCapital || token.before === "break") return false;
  return /[^s]s$/.test(token.text) && token.text.length > 3;
}

function isGluedTo(before: Token | undefined, token: Token | undefined, marks: ReadonlySet<string>): boolean {
  return before !== undefined && token?.before === "glued" && marks.has(before.text);
}

/** "VOA Today", "This Week": the name of a paper or a programme, not a time. */
function isAmongCapitals(match: Match, { tokens }: Surroundings): boolean {
  const { kind } = match.term;
  if (kind !== "near-day" && kind !== "unit") return false;
  const first = tokens[match.from];
  const last = tokens[match.to - 1];
  const before = tokens[match.from - 1];
  if (first?.isCapital !== true || last?.isCapital !== true) return false;
  if (kind === "unit") return match.to - match.from > 1;
  return before?.isCapital === true && first.before === "blank";
}

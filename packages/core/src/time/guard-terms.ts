import type { Language } from "./compile-language.ts";
import type { Match } from "./match.ts";
import type { Token } from "./split-tokens.ts";
import type { Term } from "./term.ts";

interface Surroundings {
  readonly tokens: readonly Token[];
  readonly language: Language;
  /** Whether a word of the match is also a common word ("may"). */
  readonly isWeak: boolean;
  /** Whether the match is one element only. */
  readonly isAlone: boolean;
}

/** Marks that make the figure glued to them a price, a number or an address. */
const marksBefore: ReadonlySet<string> = new Set(["$", "£", "€", "¥", "#", "@", "_", "/", "&"]);
const marksAfter: ReadonlySet<string> = new Set(["%", "°", "_", "@", "$", "€", "£"]);

/** Whether the words around a match let it be a time: "may go", "Flight 1990" and "$1989" are none. */
export function isBelievable(match: Match, around: Surroundings): boolean {
  const { term } = match;
  if (isMeasured(match, around.tokens) || isNameOfPaper(match, around) || isFromSpan(term)) return false;
  // "over several years" is no more than "several years"; "the first days" is.
  if (term.kind === "modified" && term.of.kind === "span" && term.of.amount === undefined) return term.mod === "START";
  if (term.kind === "fields" && term.month === undefined && match.to - match.from === 1) {
    return !isAmount(match, around) && isYear(match, term.year ?? 0, around);
  }
  if (isOrdinalOfNoun(match, around)) return false;
  if (isFirstName(match, around) || isInitials(match, around) || isNameOfDay(match, around)) return false;
  return !around.isWeak || isNamed(match, around);
}

/** "in the 12 months to June" is no range from then on. */
function isFromSpan(term: Term): boolean {
  return term.kind === "range" && (term.from.kind === "ahead" || term.from.kind === "stretch");
}

function isMeasured({ from, to }: Match, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  const isFigure = tokens[from]?.shape === "number" && tokens[from]?.before === "glued";
  if (isFigure && before !== undefined && marksBefore.has(before.text)) return true;
  return after?.before === "glued" && marksAfter.has(after.text);
}

/** "VOA Today", "This Week": the name of a paper or a programme, not a time. */
function isNameOfPaper({ term, from, to }: Match, { tokens, language }: Surroundings): boolean {
  if (language.pack.capitals === "nouns") return term.kind === "near-day" && isNoun(tokens, from);
  const areCapitals = tokens[from]?.isCapital === true && tokens[to - 1]?.isCapital === true;
  if (!areCapitals) return false;
  if (term.kind === "unit") return to - from > 1;
  if (term.kind === "near-day" && to - from > 1) return true;
  return term.kind === "near-day" && tokens[from - 1]?.isCapital === true && tokens[from]?.before === "blank";
}

/** "Guten Morgen": a capital inside a sentence, where adverbs have none. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.shape;
  return tokens[at]?.isCapital === true && tokens[at]?.before === "blank" && before !== undefined && before !== "mark";
}

/** "am 3. Tag": a day of the month has no noun after it. */
function isOrdinalOfNoun({ term, to }: Match, { tokens, language }: Surroundings): boolean {
  if (term.kind !== "fields" || term.month !== undefined || term.day === undefined) return false;
  const isStop = tokens[to - 1]?.isInner === true || tokens[to - 1]?.shape !== "mark";
  return (
    language.pack.capitals === "nouns" && tokens[to]?.isCapital === true && tokens[to]?.before === "blank" && isStop
  );
}

/** "April Hale said": a month before a capital, without a preposition, is a name. */
function isFirstName({ term, from, to }: Match, { tokens, language, isAlone }: Surroundings): boolean {
  if (!isAlone || term.kind !== "fields" || term.month === undefined || term.day !== undefined) return false;
  const before = tokens[from - 1];
  const after = tokens[to];
  const isGoverned = before !== undefined && language.yearCompanions.has(before.text);
  return after?.isCapital === true && after.before === "blank" && after.shape === "word" && !isGoverned;
}

/** "the Sunday Times", "the Friday Mosque"; "Saturday Night Live": a day before capitals that are no headline's. */
function isNameOfDay(match: Match, around: Surroundings): boolean {
  const { tokens, language } = around;
  const before = tokens[match.from - 1];
  const isArticle = language.pack.articles.includes(before?.text ?? "");
  const isHeadline = before?.isCapital === true && !isArticle;
  if (language.pack.capitals !== "names" || isHeadline) return false;
  return isTitleOfDay(match, around, isArticle || language.tense.owner.has(before?.text ?? ""));
}

function isTitleOfDay({ term, from, to }: Match, { tokens, language }: Surroundings, isTaken: boolean): boolean {
  if (term.kind === "weekday" && to - from === 1) {
    return isTitle(tokens[to]) && (isTaken || (isPartOfDay(tokens[to], language) && isTitle(tokens[to + 1])));
  }
  const isMoment = term.kind === "moment" && term.date?.kind === "weekday" && to - from === 2;
  return isMoment && isTitle(tokens[to - 1]) && (isTitle(tokens[to]) || isTaken);
}

function isTitle(token: Token | undefined): boolean {
  return token?.isCapital === true && token.before === "blank";
}

function isPartOfDay(token: Token | undefined, { words }: Language): boolean {
  return words.get(token?.text ?? "")?.entries.some(({ slot }) => slot === "day-part") === true;
}

/** "the DEC": a short name in capitals, alone, is a body's. */
function isInitials({ from, to }: Match, { tokens, isAlone }: Surroundings): boolean {
  const isShort = to - from === 1 && (tokens[from]?.text.length ?? 0) <= 4;
  return isAlone && isShort && tokens[from]?.isUpper === true;
}

/** A month or weekday that is also a common word needs its capital, and alone it needs a companion: "in May". */
function isNamed(match: Match, { tokens, language, isAlone }: Surroundings): boolean {
  const { ambiguous } = language.pack;
  const isSeason = match.term.kind === "season";
  for (let at = match.from; at < match.to; at += 1) {
    const isKnown = Object.hasOwn(ambiguous, tokens[at]?.text ?? "");
    if (isKnown && !isSeason && !hasRightCapital(tokens, at, language)) return false;
  }
  // "the fall of the city"
  if (isSeason && tokens[match.to]?.text === "of" && match.to - match.from < 3) return false;
  const companions = ambiguous[tokens[match.from]?.text ?? ""] ?? [];
  return !isAlone || companions.includes(tokens[match.from - 1]?.text ?? "");
}

/** "May" takes a capital, "mai" none, unless a sentence starts with it. */
function hasRightCapital(tokens: readonly Token[], at: number, { pack }: Language): boolean {
  return pack.capitals === "none" ? !isNoun(tokens, at) : tokens[at]?.isCapital === true;
}

/** Years that stand without a preposition lie in this range; four figures may be anything else. */
const plainYears = { first: 1900, last: 2060 };
const oldestYear = 1200;

/** "2000 Euro". */
function isAmount({ to }: Match, { tokens, language }: Surroundings): boolean {
  return language.pack.measures?.includes(tokens[to]?.text ?? "") === true;
}

function isYear({ from, to }: Match, year: number, { tokens, language }: Surroundings): boolean {
  const before = tokens[from - 1];
  if (tokens[from]?.before === "hyphen" || tokens[to]?.before === "hyphen") return isJoint(before);
  const isSaid = before !== undefined && language.yearCompanions.has(before.text);
  if (!isSaid && isOfName(before, language)) return false;
  const isPlain = year >= plainYears.first && year <= plainYears.last;
  // "2000 passengers" are many passengers, "in 1990 prices" is a year.
  if (isPlural(tokens[to], language)) return isPlain && year % (isPhrase(before, language) ? 100 : 10) !== 0;
  // "for 1600 Mill Avenue"
  return isPlain || (isSaid && year >= oldestYear && tokens[to]?.isCapital !== true);
}

/** "Paris 2024", "5 1990": part of a name or of another figure; where every noun has a capital, "Linie 2031" by its noun. */
function isOfName(before: Token | undefined, { pack }: Language): boolean {
  if (before?.shape === "number" || before === undefined) return before !== undefined;
  return pack.capitals === "nouns" ? pack.numbered?.includes(before.text) === true : before.isCapital;
}

/** "in 1990 prices" governs the year, "the 2000 people" the people. */
function isPhrase(before: Token | undefined, { yearCompanions }: Language): boolean {
  return before !== undefined && yearCompanions.has(before.text) && before.text !== "the";
}

/** "mid-1996", but not "Boeing-1990". */
function isJoint(before: Token | undefined): boolean {
  return before?.shape === "word" && !before.isCapital;
}

function isPlural(token: Token | undefined, { pack }: Language): boolean {
  if (token?.shape !== "word" || token.before === "break" || token.text.length < 4) return false;
  if (token.isCapital !== (pack.capitals === "nouns")) return false;
  const { endings, not } = pack.plural;
  const { text } = token;
  return endings.some((ending) => text.endsWith(ending)) && !not.some((ending) => text.endsWith(ending));
}

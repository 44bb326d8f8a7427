import type { LanguagePack } from "./languages/language-pack.ts";
import type { Filling } from "./match.ts";
import type { Token } from "./split-tokens.ts";

/** "1000s of people" are no decade. */
const oldestDecade = 1200;

/** Two-digit years up to this one belong to the 2000s. */
const pivotYear = 50;

/** Reads what a token that starts with a digit may stand for: a number, a day, a year, a clock time, a written date. */
export function readFigures(tokens: readonly Token[], at: number, pack: LanguagePack): readonly Filling[] {
  const token = tokens[at];
  if (token?.shape !== "number") return [];
  const { text } = token;
  if (/^\d+$/.test(text)) return readWhole(tokens, at, pack);
  return [...readShortDate(tokens, at, pack), ...readBroken(text, at + 1, pack)];
}

/** Figures with marks between them. */
function readBroken(text: string, to: number, pack: LanguagePack): readonly Filling[] {
  const clock = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(text);
  if (clock) return readClock(clock, text, { to, pack });
  const date = readNumericDate(text, pack);
  if (date !== undefined) return [{ slot: "numeric-date", value: date, to }];
  const years = /^(\d{4})\/(\d{2}|\d{4})$/.exec(text);
  if (years) return [{ slot: "year-pair", value: { first: Number(years[1]), last: Number(years[2]) }, to }];
  const fraction = /^([1-9])\/([2-9])$/.exec(text);
  if (fraction) return [{ slot: "fraction", value: Number(fraction[1]) / Number(fraction[2]), to }];
  const value = readDecimal(text, pack);
  return value === undefined ? [] : [{ slot: "number", value, to }];
}

/** "1,500.5", or "1.500,5" where a comma parts the decimals. */
function readDecimal(text: string, { numbers }: LanguagePack): number | undefined {
  const [point, group] = numbers.decimalMark === "," ? [",", "."] : [".", ","];
  const parts = text.split(point);
  const [whole = "", decimals] = parts;
  const isGrouped =
    decimals === undefined && whole.split(group).every((part, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
  const digits = isGrouped ? whole.replaceAll(group, "") : whole;
  const isNumber = parts.length <= 2 && /^\d+$/.test(digits) && /^\d*$/.test(decimals ?? "");
  return isNumber ? Number(decimals === undefined ? digits : `${digits}.${decimals}`) : undefined;
}

/** "3.5." or "3/5": a day and a month, in the order of the language. */
function readShortDate(tokens: readonly Token[], at: number, pack: LanguagePack): readonly Filling[] {
  const match = /^(\d{1,2})([./])(\d{1,2})$/.exec(tokens[at]?.text ?? "");
  if (!match) return [];
  const isStopped = tokens[at + 1]?.text === "." && tokens[at + 1]?.before === "glued";
  if (match[2] === "." && !(isStopped && pack.numbers.ordinalEndings.includes("."))) return [];
  const [first, second] = [Number(match[1]), Number(match[3])];
  const [day, month] = pack.dateOrder === "day-first" ? [first, second] : [second, first];
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? [{ slot: "short-date", value: { month, day }, to: at + (match[2] === "." ? 2 : 1) }] : [];
}

function readWhole(tokens: readonly Token[], at: number, { numbers }: LanguagePack): readonly Filling[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const next = tokens[at + 1];
  const suffix = next?.before === "glued" && next.shape !== "number" ? next.text : "";
  const value = Number(token.text);
  const isOrdinal = numbers.ordinalEndings.includes(suffix);
  // A full stop may as well end the sentence.
  if (isOrdinal && suffix !== ".") return readOrdinal(value, at + 2);
  const isDecade =
    numbers.decadeEndings.includes(suffix) && value % 10 === 0 && (token.text.length === 4 || token.text.length === 2);
  if (isDecade && token.text.length === 2) return [{ slot: "short-decade", value, to: at + 2 }];
  if (isDecade && value >= oldestDecade) return [{ slot: "decade", value, to: at + 2 }, ...plainYear(token, at)];
  return [
    { slot: "number", value, to: at + 1 },
    ...plainYear(token, at),
    ...readShort(tokens, at, value),
    ...(isOrdinal ? readOrdinal(value, at + 2) : []),
  ];
}

function readOrdinal(value: number, to: number): readonly Filling[] {
  const ordinal = { slot: "ordinal", value, to };
  return value >= 1 && value <= 31
    ? [ordinal, { slot: "day", value, to }, { slot: "day-figure", value, to }]
    : [ordinal];
}

/** What one or two figures may be: a day, an hour, a year after an apostrophe. */
function readShort(tokens: readonly Token[], at: number, value: number): readonly Filling[] {
  const token = tokens[at];
  if (token === undefined || token.text.length > 2) return [];
  const fillings: Filling[] = [];
  if (token.text.length === 2) fillings.push({ slot: "short-year", value, to: at + 1 });
  if (value >= 1 && value <= 31) fillings.push({ slot: "day", value, to: at + 1 });
  if (value <= 24) fillings.push({ slot: "hour", value, to: at + 1 });
  if (token.text.length === 2 && isApostrophe(tokens[at - 1], token)) {
    fillings.push({ slot: "year", value: fullYear(value), to: at + 1 });
  }
  return fillings;
}

function plainYear(token: Token, at: number): readonly Filling[] {
  const value = Number(token.text);
  if (token.text.length !== 4) return [];
  const clock = { hour: Math.trunc(value / 100), minute: value % 100 };
  const isClock = clock.hour < 24 && clock.minute < 60;
  return [
    ...(value >= 1000 && value <= 2100 ? [{ slot: "year", value, to: at + 1 }] : []),
    ...(isClock ? [{ slot: "plain-clock", value: clock, to: at + 1 }] : []),
  ];
}

function isApostrophe(mark: Token | undefined, token: Token): boolean {
  return mark !== undefined && /^['’‘`]$/.test(mark.text) && token.before === "glued";
}

interface Written {
  readonly to: number;
  readonly pack: LanguagePack;
}

function readClock(match: RegExpExecArray, text: string, { to, pack }: Written): readonly Filling[] {
  const value = { hour: Number(match[1]), minute: Number(match[2]) };
  const isClock = value.hour <= 24 && value.minute <= 59;
  // A full stop may as well be a decimal point: such a clock needs "am" or "pm" after it.
  const slot = text.includes(":") ? "clock-figure" : "pointed-figure";
  const fillings: Filling[] = isClock ? [{ slot, value, to }] : [];
  const number = text.includes(".") ? readDecimal(text, pack) : undefined;
  if (number !== undefined) fillings.push({ slot: "number", value: number, to });
  return fillings;
}

/** A date in figures; day and month change places where only that makes a date. */
function readNumericDate(text: string, pack: LanguagePack): unknown {
  const match = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (!match) return undefined;
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[1]?.length === 4) return fields(first, second, third);
  if (match[4]?.length !== 4 && match[4]?.length !== 2) return undefined;
  const year = match[4].length === 2 ? fullYear(third) : third;
  const [day, month] = pack.dateOrder === "day-first" ? [first, second] : [second, first];
  return month > 12 ? fields(year, day, month) : fields(year, month, day);
}

function fields(year: number, month: number, day: number): unknown {
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000 && year <= 2100;
  return isDate ? { year, month, day } : undefined;
}

function fullYear(value: number): number {
  return value <= pivotYear ? 2000 + value : 1900 + value;
}

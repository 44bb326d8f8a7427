import * as words from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { wordAt } from "../words/word-classes.ts";
import type { Amount, Measured } from "./amount.ts";
import { isGlued } from "./read-cardinal.ts";
import { findCurrencyBefore, readMoney } from "./read-money.ts";
import type { Numeral } from "./read-numeral.ts";
import { readPeriod } from "./read-period.ts";

/**
 * Reads the unit of a numeral: money, percent, a length of time, a measure; each may be the rate of a period.
 *
 * @example
 * "£4.8bn", "7 %", "25 basis points", "31 marks a litre", "72-hour", "3 sq km", "magnitude-6.8", "1,100-strong"
 */
export function readAmount(tokens: readonly Token[], numeral: Numeral): Amount {
  const { from, to } = numeral;
  const base = { from, to, factor: 1, past: to };
  if (numeral.isRatio) return { ...base, kind: "ratio" };
  if (numeral.tail !== undefined) return readTail(base, numeral.tail);
  const amount =
    readMoney(tokens, numeral) ??
    readPercent(tokens, base) ??
    readTemperature(tokens, base) ??
    readMeasure(tokens, numeral) ??
    readNamedMeasure(tokens, base);
  if (amount) return withPeriod(tokens, { ...base, past: amount.to, ...amount });
  return readStrength(tokens, base);
}

/** Whether a currency stands right before a numeral, which then is an amount whatever else is near. */
export function isPriced(tokens: readonly Token[], numeral: Numeral): boolean {
  return findCurrencyBefore(tokens, numeral.from) !== undefined;
}

type Base = Pick<Amount, "from" | "to" | "factor" | "past">;

function readTail(base: Base, tail: string): Amount {
  if (tail === "percent") return { ...base, kind: "percent" };
  return { ...base, ...(unitOf(tail) ?? { kind: "count" }) };
}

function unitOf(word: string): Pick<Amount, "kind" | "unit"> | undefined {
  const duration = words.durationUnits[word];
  if (duration) return { kind: "duration", unit: duration };
  const speed = words.speedUnits[word];
  if (speed) return { kind: "rate", unit: speed };
  const measure = words.measureUnits[word];
  return measure ? { kind: "measure", unit: measure } : undefined;
}

/** "38 per cent a year": the rate of a period. */
function withPeriod(tokens: readonly Token[], amount: Amount): Amount {
  const period = amount.kind === "rate" ? undefined : readPeriod(tokens, amount.to);
  if (!period) return amount;
  const unit = amount.kind === "percent" ? "percent" : (amount.unit ?? amount.kind);
  return { ...amount, kind: "rate", unit: `${unit}/${period.unit}`, past: period.to };
}

function readPercent(tokens: readonly Token[], { from, to: at }: Base): Measured | undefined {
  const to = wordAt(tokens, at) === "-" ? at + 1 : at;
  const next = wordAt(tokens, to);
  const after = wordAt(tokens, to + 1);
  if (next === "%" || next === "percent") return { from, to: to + 1, kind: "percent" };
  if (next === "per" && after === "cent") return { from, to: to + 2, kind: "percent" };
  if (!/^points?$/.test(after) || !/^(?:percentage|basis)$/.test(next)) return undefined;
  return { from, to: to + 2, kind: "percent", unit: `${next} point` };
}

/** "44C", "38 °C", "44 degrees Celsius". */
function readTemperature(tokens: readonly Token[], { from, to }: Base): Measured | undefined {
  const next = wordAt(tokens, to);
  if (isGlued(tokens, to - 1) && /^[cf]$/.test(next) && tokens[to]?.isCapital) {
    return { from, to: to + 1, kind: "measure", unit: "degree" };
  }
  if (next !== "°" && !/^degrees?$/.test(next)) return undefined;
  const isNamed = /^(?:c|f|celsius|fahrenheit|centigrade)$/.test(wordAt(tokens, to + 1));
  return { from, to: isNamed ? to + 2 : to + 1, kind: "measure", unit: "degree" };
}

/** "140km", "72-hour", "3 square miles", "180 km/h", "hundreds of miles". */
function readMeasure(tokens: readonly Token[], numeral: Numeral): Measured | undefined {
  const { from } = numeral;
  const at = findUnit(tokens, numeral);
  const power = words.unitPowers[wordAt(tokens, at)] ?? "";
  const end = power ? at + 2 : at + 1;
  const word = wordAt(tokens, end - 1);
  if (word === "m" && isGlued(tokens, end - 2)) return { from, to: end, kind: "measure", unit: "m" };
  const found = unitOf(word);
  if (!found) return undefined;
  const unit = `${power}${found.unit}`;
  const isHourly = wordAt(tokens, end) === "/" && /^(?:h|hr)$/.test(wordAt(tokens, end + 1));
  return isHourly ? { from, to: end + 2, kind: "rate", unit: `${unit}/h` } : { from, to: end, kind: found.kind, unit };
}

/** A hyphen may stand before the unit, and "of" where the numeral is a word: "a pair of miles". */
function findUnit(tokens: readonly Token[], { to, isVague, isSpelled }: Numeral): number {
  const link = wordAt(tokens, to);
  return link === "-" || (link === "of" && (isVague || isSpelled)) ? to + 1 : to;
}

/** "magnitude-6.8", "a magnitude of 7.1". */
function readNamedMeasure(tokens: readonly Token[], { from, to }: Base): Measured | undefined {
  const at = /^(?:-|of)$/.test(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  const before = wordAt(tokens, at);
  return words.prefixedMeasures.includes(before) ? { from, to, kind: "measure", unit: before } : undefined;
}

/** "1,100-strong"; "300 people a day" is a rate, and so is "12 deaths per 100,000". */
function readStrength(tokens: readonly Token[], base: Base): Amount {
  if (wordAt(tokens, base.to) === "-" && wordAt(tokens, base.to + 1) === "strong") {
    return { ...base, to: base.to + 2, past: base.to + 2, kind: "count" };
  }
  const rate = readBareRate(tokens, base);
  if (rate) return rate;
  for (let at = base.to + 1; at <= base.to + 3; at += 1) {
    if (!/^(?:noun|cap|ed|ing)$/.test(tokens[at - 1]?.tag ?? "")) break;
    const period = readPeriod(tokens, at);
    if (period) return { ...base, kind: "rate", unit: `${wordAt(tokens, at - 1)}/${period.unit}`, past: period.to };
  }
  return { ...base, kind: "count" };
}

/** "fewer than 300 a day", of what was counted before; "118 to the dollar". */
function readBareRate(tokens: readonly Token[], base: Base): Amount | undefined {
  const period = readPeriod(tokens, base.to);
  if (period) return { ...base, kind: "rate", unit: `count/${period.unit}`, past: period.to };
  const isExchange = wordAt(tokens, base.to) === "to" && wordAt(tokens, base.to + 1) === "the";
  const currency = isExchange ? words.currencyWords[wordAt(tokens, base.to + 2)] : undefined;
  return currency ? { ...base, kind: "rate", unit: `count/${currency}`, past: base.to + 3 } : undefined;
}

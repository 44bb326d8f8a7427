import type { Span } from "#text";
import type { TimeExpression } from "#time";
import type { Figure, FigureKind } from "./claims.ts";
import type { Token } from "./find-tokens.ts";
import type { SentenceWords } from "./find-units.ts";
import * as words from "./lexicon/number-words.ts";
import { type Counted, readCounted } from "./read-counted.ts";
import { isGlued, type Numeral, readNumeral } from "./read-numeral.ts";
import { isNoAmount } from "./reject-number.ts";
import { tagAt, wordAt } from "./word-classes.ts";

/** A figure before the article around it has told who gives it. */
export type BareFigure = Omit<Figure, "claimant" | "sentence">;

/** Finds the figures of one sentence. `last` is what the figure before it counted, for "nine of them". */
export function findFigures(
  text: string,
  { tokens }: SentenceWords,
  { times, last }: { readonly times: readonly TimeExpression[]; readonly last: Counted | undefined },
): { readonly figures: readonly BareFigure[]; readonly last: Counted | undefined } {
  const figures: BareFigure[] = [];
  let previous = last;
  for (let i = 0; i < tokens.length; i += 1) {
    const numeral = readNumeral(tokens, i);
    if (!numeral) continue;
    i = numeral.to - 1;
    if (isNoAmount(tokens, numeral) || isTimeWords(tokens, numeral, times)) continue;
    const unit = readUnit(tokens, numeral);
    if (isLooseOne(tokens, numeral, unit)) continue;
    const counted = readCounted(tokens, { from: unit.from, to: unit.to, kind: unit.kind, last: previous });
    figures.push(buildFigure(text, tokens, { numeral, unit, counted, times }));
    if (unit.kind === "count" && counted.counts) previous = counted;
    i = Math.max(i, unit.to - 1);
  }
  return { figures, last: previous };
}

/** Inside a calendar date, a clock time or "30 years ago". */
function isTimeWords(tokens: readonly Token[], numeral: Numeral, times: readonly TimeExpression[]): boolean {
  const start = tokens[numeral.from]?.span.start ?? 0;
  return times.some(
    ({ span, type }) => (type === "DATE" || type === "TIME") && span.start <= start && start < span.end,
  );
}

/** Bare "one" counts only with a qualifier, a unit, or a state: "one person", not "one of the reasons". */
function isLooseOne(tokens: readonly Token[], numeral: Numeral, unit: Unit): boolean {
  if (!numeral.isSpelled || numeral.min !== 1 || numeral.isVague || numeral.isRatio) return false;
  if (readQualifier(tokens, unit.from)) return false;
  const next = wordAt(tokens, numeral.to);
  if (unit.kind === "money" || unit.kind === "percent") return false;
  return (
    !/^(?:person|dead|killed|injured|child|soldier|officer|civilian)$/.test(next) &&
    !/^(?:killing|injuring|wounding|leaving)$/.test(wordAt(tokens, unit.from - 1))
  );
}

/** The numeral with what it measures, as token indexes. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  readonly unit?: string;
  /** 182p is 1.82 pounds. */
  readonly factor: number;
}

function readUnit(tokens: readonly Token[], numeral: Numeral): Unit {
  const base = { from: numeral.from, to: numeral.to, factor: 1 };
  if (numeral.isRatio) return { ...base, kind: "ratio" };
  const sign = words.currencySigns[wordAt(tokens, numeral.from - 1)];
  if (sign) return { ...base, from: numeral.from - 1, kind: "money", unit: sign };
  return (
    readPercent(tokens, base) ?? readMoneyWord(tokens, base) ?? readMeasure(tokens, base) ?? readStrength(tokens, base)
  );
}

type Base = Pick<Unit, "from" | "to" | "factor">;

function readPercent(tokens: readonly Token[], base: Base): Unit | undefined {
  const next = wordAt(tokens, base.to);
  const size =
    next === "%" || next === "percent" ? 1 : next === "per" && wordAt(tokens, base.to + 1) === "cent" ? 2 : 0;
  if (size === 0) return undefined;
  const to = base.to + size;
  const period = readPeriod(tokens, to);
  return period ? { ...base, to, kind: "rate", unit: `percent/${period}` } : { ...base, to, kind: "percent" };
}

/** "a year", "per litre" after an amount. */
function readPeriod(tokens: readonly Token[], at: number): string | undefined {
  const word = wordAt(tokens, at);
  if (word !== "a" && word !== "an" && word !== "per" && word !== "every") return undefined;
  const next = wordAt(tokens, at + 1);
  return words.durationUnits[next] ?? words.measureUnits[next];
}

function readMoneyWord(tokens: readonly Token[], base: Base): Unit | undefined {
  const next = wordAt(tokens, base.to);
  if (isGlued(tokens, base.to - 1) && (next === "p" || next === "c")) {
    return { ...base, to: base.to + 1, kind: "money", unit: next === "p" ? "GBP" : "USD", factor: 0.01 };
  }
  const unit = words.currencyWords[next];
  if (!unit) return undefined;
  const period = readPeriod(tokens, base.to + 1);
  const name = next.replace(/s$/, "");
  return period
    ? { ...base, to: base.to + 1, kind: "rate", unit: `${name}/${period}` }
    : { ...base, to: base.to + 1, kind: "money", unit };
}

function readMeasure(tokens: readonly Token[], base: Base): Unit | undefined {
  const hyphen = wordAt(tokens, base.to) === "-" ? 1 : 0;
  const next = wordAt(tokens, base.to + hyphen);
  const to = base.to + hyphen + 1;
  const duration = words.durationUnits[next];
  if (duration) return { ...base, to, kind: "duration", unit: duration };
  const measure = words.measureUnits[next];
  if (measure) return { ...base, to, kind: "measure", unit: measure };
  const at = wordAt(tokens, base.from - 1) === "-" ? base.from - 2 : base.from - 1;
  const before = wordAt(tokens, at);
  return words.prefixedMeasures.includes(before) ? { ...base, kind: "measure", unit: before } : undefined;
}

function readStrength(tokens: readonly Token[], base: Base): Unit {
  const isStrong = wordAt(tokens, base.to) === "-" && wordAt(tokens, base.to + 1) === "strong";
  return { ...base, to: isStrong ? base.to + 2 : base.to, kind: "count" };
}

interface Parts {
  readonly numeral: Numeral;
  readonly unit: Unit;
  readonly counted: Counted;
  readonly times: readonly TimeExpression[];
}

function buildFigure(text: string, tokens: readonly Token[], { numeral, unit, counted, times }: Parts): BareFigure {
  const qualifier = nameQualifier(text, tokens, { numeral, unit });
  const span = { start: tokens[unit.from]?.span.start ?? 0, end: tokens[unit.to - 1]?.span.end ?? 0 };
  const place = findPlace(tokens, unit.to);
  const asOf = findAsOf(span, times);
  return {
    span,
    ...boundsOf(numeral, unit, qualifier),
    approx: numeral.isVague || qualifier === "about" || qualifier === "nearly",
    kind: unit.kind,
    ...(unit.unit && { unit: unit.unit }),
    ...(qualifier && { qualifier }),
    ...(counted.counts && { counts: counted.counts }),
    delta: counted.isDelta,
    ...(place && { place }),
    ...(asOf && { asOf }),
    background: isBackground(tokens, unit, counted) || isFormer(tokens, unit),
    rule: `${unit.kind}-${shapeOf(numeral)}`,
  };
}

function shapeOf({ isVague, isRange }: Numeral): string {
  if (isVague) return "vague";
  return isRange ? "range" : "plain";
}

/** "at least" leaves the upper side open, "up to" the lower. */
function boundsOf({ min, max }: Numeral, { factor }: Unit, qualifier: string | undefined): Pick<Figure, "min" | "max"> {
  const side = words.openSides[qualifier ?? ""];
  return { ...(side !== "below" && { min: min * factor }), ...(side !== "above" && { max: max * factor }) };
}

function nameQualifier(
  text: string,
  tokens: readonly Token[],
  { numeral, unit }: Pick<Parts, "numeral" | "unit">,
): string | undefined {
  const found = readQualifier(tokens, unit.from) ?? readTrailing(tokens, unit.to);
  if (found) return found;
  return numeral.isRange && wordAt(tokens, unit.from - 1) === "between" ? "between" : vagueWord(text, tokens, numeral);
}

function vagueWord(text: string, tokens: readonly Token[], numeral: Numeral): string | undefined {
  if (!numeral.isVague) return undefined;
  const start = tokens[numeral.from]?.span.start ?? 0;
  return text.slice(start, tokens[numeral.to - 1]?.span.end ?? start).toLowerCase();
}

/** The words right before a figure that open or blur it. */
function readQualifier(tokens: readonly Token[], at: number): string | undefined {
  const end = wordAt(tokens, at - 1) === "a" || wordAt(tokens, at - 1) === "the" ? at - 1 : at;
  const before = tokens
    .slice(Math.max(0, end - 4), end)
    .map(({ word }) => word)
    .join(" ");
  return words.qualifiers.find(([phrase]) => before === phrase || before.endsWith(` ${phrase}`))?.[1];
}

function readTrailing(tokens: readonly Token[], to: number): string | undefined {
  const next = `${wordAt(tokens, to)} ${wordAt(tokens, to + 1)}`;
  if (next === "or more") return "at least";
  return next === "or so" ? "about" : undefined;
}

/** The nearest name after a preposition of place, after the figure first. */
function findPlace(tokens: readonly Token[], at: number): Span | undefined {
  for (let i = at; i < tokens.length - 1; i += 1) {
    if (wordAt(tokens, i) === ";") break;
    const found = placeAt(tokens, i);
    if (found) return found;
  }
  for (let i = at - 1; i >= 0; i -= 1) {
    const found = placeAt(tokens, i);
    if (found) return found;
  }
  return undefined;
}

function placeAt(tokens: readonly Token[], i: number): Span | undefined {
  const token = tokens[i];
  if (
    !token ||
    !/^(?:in|at|across|near|outside|inside|into|onto|through|throughout|around|off|over|from)$/.test(token.word)
  )
    return undefined;
  let from = i + 1;
  while (/^(?:det|noun)$/.test(tagAt(tokens, from)) && from - i < 5) from += 1;
  if (tagAt(tokens, from) !== "cap") return undefined;
  let to = from + 1;
  while (tagAt(tokens, to) === "cap") to += 1;
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? { start: first.span.start, end: last.span.end } : undefined;
}

/** The time nearest to the figure that places something on the calendar. */
function findAsOf(span: Span, times: readonly TimeExpression[]): Span | undefined {
  let best: TimeExpression | undefined;
  const distance = (time: TimeExpression): number =>
    Math.min(Math.abs(time.span.start - span.end), Math.abs(span.start - time.span.end));
  for (const time of times) {
    if (time.type === "DURATION" || time.type === "SET") continue;
    if (!best || distance(time) < distance(best)) best = time;
  }
  return best?.span;
}

/** "cut the number from 46 to 31", "to 31 from 46": the value that holds no more. */
function isFormer(tokens: readonly Token[], { from, to }: Unit): boolean {
  if (wordAt(tokens, from - 1) !== "from") return false;
  const next = wordAt(tokens, to) === "to" ? tagAt(tokens, to + 1) : "";
  return next === "num" || (wordAt(tokens, from - 3) === "to" && tagAt(tokens, from - 2) === "num");
}

const population = new Set(words.populationNouns);

/** "a nation of 19 million", "population of", "since 1994", "the riots of 2015". */
function isBackground(tokens: readonly Token[], { from }: Unit, { counts }: Counted): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ word }) => word);
  if (before.at(-1) === "of" && before.some((word) => population.has(word))) return true;
  if (counts?.includes("population") || before.includes("population")) return true;
  return (
    tokens.some(
      ({ word, tag }, i) => tag === "num" && /^(?:1[5-9]\d\d|200\d|201\d)$/.test(word) && wordAt(tokens, i - 1) !== "$",
    ) || tokens.some(({ word }, i) => word === "years" && wordAt(tokens, i + 1) === "ago")
  );
}

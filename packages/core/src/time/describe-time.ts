import type { Span } from "#text";
import { edtfOf, type Grain } from "./calendar.ts";
import type { Language } from "./compile-language.ts";
import type { Match } from "./match.ts";
import { nameValue } from "./name-value.ts";
import { placeBound } from "./place-bound.ts";
import type { Placement, Surroundings } from "./placement.ts";
import type { SettledGovernor } from "./read-governor.ts";
import type { Token } from "./split-tokens.ts";
import type { Precision, TimeExpression } from "./time-expression.ts";

/** A match with all that is known of it. */
export interface FoundTime {
  readonly match: Match;
  readonly placed: Placement | undefined;
  readonly around: Surroundings;
  readonly tokens: readonly Token[];
  readonly governor: SettledGovernor;
  readonly language: Language;
}

/** The published form of a match and its place. */
export function describeTime(found: FoundTime): TimeExpression {
  const { match, placed, governor } = found;
  const bounded = placeBound(match.term, placed, { ...found, isLast: isLast(found) });
  const named = nameValue(match.term, placed, found.around);
  const mod = placed?.mod ?? modOf(match);
  const where = bounded && describePlace(bounded.placed, bounded.precision);
  return {
    span: spanOf(found.tokens, match.from, match.to),
    ...named,
    ...(mod ? { mod } : {}),
    ...where,
    reason: describeReason(bounded?.placed),
    ...(governor.bound ? { bound: governor.bound } : {}),
    phrase: spanOf(found.tokens, Math.min(governor.from, match.outerFrom), Math.max(match.outerTo, match.to)),
  };
}

/** Whether no word that the time could describe follows in the clause. */
function isLast({ match, tokens, language }: FoundTime): boolean {
  if (language.pack.timesDescribe !== true) return true;
  const next = tokens[Math.max(match.to, match.outerTo)];
  return next === undefined || next.before === "break" || (next.shape === "mark" && !next.text.startsWith("'"));
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function modOf({ term }: Match): string | undefined {
  return term.kind === "modified" || term.kind === "limit" ? term.mod : undefined;
}

function describeReason(placed: Placement | undefined): TimeExpression["reason"] {
  if (placed === undefined) return { rule: "unplaced", anchor: "none" };
  const { rule, anchor, anchorDay } = placed;
  return { rule, anchor, ...(anchorDay && anchor !== "none" ? { anchorDay: anchorDay.toString() } : {}) };
}

const precisions: Record<Grain, Precision> = {
  day: "day",
  weekend: "weekend",
  week: "week",
  month: "month",
  quarter: "quarter",
  half: "range",
  season: "season",
  year: "year",
  decade: "range",
  century: "range",
  range: "range",
};

type Where = Pick<TimeExpression, "start" | "end" | "precision" | "part" | "edtf">;

function describePlace(placed: Placement, bounded?: "before" | "after"): Where {
  const { period, part, isAbout, clock } = placed;
  const isDay = period.grain === "day";
  const named = part ?? (clock ? partOfClock(clock) : undefined);
  return {
    start: period.start.toString(),
    end: period.end.toString(),
    precision: bounded ?? (isAbout ? "about" : precisions[period.grain]),
    ...(isDay && named && !isAbout ? { part: named } : {}),
    edtf: isAbout ? writeAbout(placed) : (bounded && placed.edtf) || edtfOf(period),
  };
}

/** A tilde after a day, a month or a year; other periods are written as an interval about its ends. */
function writeAbout({ edtf, period }: Placement): string {
  const exact = edtf ?? edtfOf(period);
  const isPlain = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(exact);
  if (isPlain) return `${exact}~`;
  const [first, last] = [`${period.start}~`, `${period.end}~`];
  return first === last ? first : `${first}/${last}`;
}

function partOfClock(clock: string): TimeExpression["part"] {
  const hour = Number(clock.slice(0, 2));
  if (hour < 5 || hour >= 22) return "night";
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
}

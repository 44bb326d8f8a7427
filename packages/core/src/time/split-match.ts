import type { Match } from "./match.ts";
import { fullLast } from "./place-term.ts";
import type { Token } from "./split-tokens.ts";
import type { DayRangeTerm, FieldsTerm, YearRangeTerm } from "./term.ts";

interface Choice {
  readonly tokens: readonly Token[];
  readonly profile: "timeline" | "timeml";
}

/** A range is one expression on a timeline, while TIMEX3 tags its two ends; "3 and 5 May" are two days for both. */
export function splitMatch(match: Match, { tokens, profile }: Choice): readonly Match[] {
  const { term } = match;
  if (term.kind === "range") return profile === "timeml" ? match.parts : [match];
  if (term.kind === "year-range" && profile === "timeml") return splitYears(match, term);
  if (term.kind !== "day-range" || (profile === "timeline" && !term.isList)) return [match];
  return splitDays(match, term, tokens);
}

function splitYears(match: Match, term: YearRangeTerm): readonly Match[] {
  const cut = match.from + 1;
  return [
    { ...match, term: { kind: "fields", year: term.first }, to: cut, outerTo: cut },
    { ...match, term: { kind: "fields", year: fullLast(term) }, from: cut, outerFrom: cut },
  ];
}

/** Cuts at the word, or the hyphen, between the two days. */
function splitDays(match: Match, term: DayRangeTerm, tokens: readonly Token[]): readonly Match[] {
  const cut = findJoint(match, tokens, term);
  if (cut === undefined) return [match];
  const next = tokens[cut]?.shape === "word" ? cut + 1 : cut;
  const { month, year } = term;
  const fields = (day: number): FieldsTerm => ({ kind: "fields", month, day, ...(year === undefined ? {} : { year }) });
  return [
    { ...match, term: fields(term.first), to: cut, outerTo: cut },
    { ...match, term: fields(term.last), from: next, outerFrom: next },
  ];
}

/** The token after the first day: a word ("to", "and"), or the last day itself after a hyphen. */
function findJoint({ from, to }: Match, tokens: readonly Token[], { last }: DayRangeTerm): number | undefined {
  for (let at = from + 1; at < to; at += 1) {
    const isLast = Number(tokens[at]?.text) === last;
    if (isLast && tokens[at]?.before === "hyphen") return at;
    if (isLast && tokens[at - 1]?.shape === "word") return at - 1;
  }
  return undefined;
}

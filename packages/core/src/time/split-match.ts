import type { Match } from "./match.ts";
import type { Token } from "./split-tokens.ts";
import type { DayRangeTerm, FieldsTerm } from "./term.ts";

interface Choice {
  readonly tokens: readonly Token[];
  readonly profile: "timeline" | "timeml";
}

/** A range is one expression on a timeline, while TIMEX3 tags its two ends; "3 and 5 May" are two days for both. */
export function splitMatch(match: Match, { tokens, profile }: Choice): readonly Match[] {
  const { term } = match;
  if (term.kind === "range") return profile === "timeml" ? match.parts : [match];
  if (term.kind !== "day-range" || (profile === "timeline" && !term.isList)) return [match];
  return splitDays(match, term, tokens);
}

/** Cuts at the one word between the two days; days written as "3-5" have none and stay together. */
function splitDays(match: Match, term: DayRangeTerm, tokens: readonly Token[]): readonly Match[] {
  const cut = findJoint(match, tokens, term);
  if (cut === undefined) return [match];
  const { month, year } = term;
  const fields = (day: number): FieldsTerm => ({ kind: "fields", month, day, ...(year === undefined ? {} : { year }) });
  return [
    { ...match, term: fields(term.first), to: cut, outerTo: cut },
    { ...match, term: fields(term.last), from: cut + 1, outerFrom: cut + 1 },
  ];
}

/** The word after the first day and before the last: "to", "and". */
function findJoint({ from, to }: Match, tokens: readonly Token[], { first, last }: DayRangeTerm): number | undefined {
  for (let at = from + 1; at < to - 1; at += 1) {
    const isBetween = tokens[at]?.shape === "word" && Number(tokens[at + 1]?.text) === last;
    const start = Number(tokens[at - 1]?.text) === first || Number(tokens[at - 2]?.text) === first;
    if (isBetween && start) return at;
  }
  return undefined;
}

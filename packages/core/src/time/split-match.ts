import type { Match } from "./match.ts";
import { fullLast } from "./place-term.ts";
import type { Token } from "./split-tokens.ts";
import type { DayRangeTerm, YearRangeTerm } from "./term.ts";

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

/** Cuts at the words, the commas or the hyphens between the days. */
function splitDays(match: Match, term: DayRangeTerm, tokens: readonly Token[]): readonly Match[] {
  const { first, second, last, month, year } = term;
  const days = second === undefined ? [first, last] : [first, second, last];
  const starts = findDays(match, tokens, days);
  if (starts === undefined) return [match];
  return days.map((day, index) => {
    const from = index === 0 ? match.from : (starts[index] ?? match.from);
    const next = starts[index + 1];
    const to = next === undefined ? match.to : leaveJoint(tokens, next);
    const outer = { outerFrom: index === 0 ? match.outerFrom : from, outerTo: next === undefined ? match.outerTo : to };
    return {
      ...match,
      term: { kind: "fields", month, day, ...(year === undefined ? {} : { year }) },
      from,
      to,
      ...outer,
    };
  });
}

/** The tokens at which the days of a list stand, if each is found in its turn. */
function findDays(
  { from, to }: Match,
  tokens: readonly Token[],
  days: readonly number[],
): readonly number[] | undefined {
  const found: number[] = [];
  for (let at = from; at < to && found.length < days.length; at += 1) {
    if (Number.parseInt(tokens[at]?.text ?? "", 10) === days[found.length]) found.push(at);
  }
  return found.length === days.length ? found : undefined;
}

/** The end of a day before the joint that leads to the next: "and", a comma or both, or nothing but a hyphen. */
function leaveJoint(tokens: readonly Token[], next: number): number {
  let to = next;
  while (tokens[to - 1]?.text === "," || (tokens[to - 1]?.shape === "word" && tokens[to - 1]?.before === "blank"))
    to -= 1;
  return to;
}

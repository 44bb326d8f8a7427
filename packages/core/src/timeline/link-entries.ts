import { findDenials } from "./find-denials.ts";
import { prepareLikeEntries, readTold } from "./find-like-entries.ts";
import { findOutcomes } from "./find-outcomes.ts";
import type { Entry, EntryLink, FigurePoint, FigureSeries } from "./timeline.ts";

/**
 * Links the entries of a timeline: a plan to what became of it, a claim to its denial, a figure to its revision by the
 * same source. A link is named from the entry that carries it.
 */
export function linkEntries(entries: readonly Entry[], series: readonly FigureSeries[]): readonly Entry[] {
  const told = entries.map(readTold);
  const findLike = prepareLikeEntries(told);
  const links = new Map<string, EntryLink[]>();
  const link = (from: Entry, to: Entry, [kind, back]: readonly [EntryLink["kind"], EntryLink["kind"]]): void => {
    links.set(from.id, [...(links.get(from.id) ?? []), { kind, entry: to.id }]);
    links.set(to.id, [...(links.get(to.id) ?? []), { kind: back, entry: from.id }]);
  };
  for (const [plan, result] of findOutcomes(told, findLike)) link(result, plan, ["outcome-of", "has-outcome"]);
  for (const [claim, denial] of findDenials(told, findLike)) link(denial, claim, ["denial-of", "denied-by"]);
  for (const [older, newer] of findRevisions(entries, series)) link(newer, older, ["revision-of", "revised-by"]);
  return entries.map((entry) => ({ ...entry, links: links.get(entry.id) ?? [] }));
}

type Pair = readonly [Entry, Entry];

/** Points of one series by one claimant, one day after another, that say something else. */
function findRevisions(entries: readonly Entry[], series: readonly FigureSeries[]): readonly Pair[] {
  const entryOf = new Map(entries.flatMap((entry) => entry.figures.map((point) => [point, entry] as const)));
  return series.flatMap(({ points }) => {
    const latest = new Map<string, FigurePoint>();
    return points.flatMap((point): readonly Pair[] => {
      if (point.claimant === undefined) return [];
      const before = latest.get(point.claimant.name);
      latest.set(point.claimant.name, point);
      const [older, newer] = [before && entryOf.get(before.id), entryOf.get(point.id)];
      const isSame = before?.min === point.min && before?.max === point.max;
      return older === undefined || newer === undefined || older === newer || isSame ? [] : [[older, newer]];
    });
  });
}

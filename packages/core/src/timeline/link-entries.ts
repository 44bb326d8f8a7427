import { findWords, stemWord } from "#text";
import type { Entry, EntryLink, FigureSeries } from "./timeline.ts";

/** Two entries tell of one thing when they share so much of the shorter one's content words. */
const sameThingShare = 0.4;
/** And no fewer words than this: two short sentences share a name and a verb by chance. */
const fewestShared = { outcome: 2, denial: 3 };
/** An outcome comes from this many days before the planned day (it was called off) to so many after it. */
const outcome = { earlierDays: 14, laterDays: 3 };
/** Content words are longer than this; the rest is grammar. */
const shortWord = 3;

/**
 * Links the entries of a timeline: a plan to what became of it, a claim to its denial, a figure to its revision by the
 * same source. A link is named from the entry that carries it.
 */
export function linkEntries(entries: readonly Entry[], series: readonly FigureSeries[]): readonly Entry[] {
  const links = new Map<string, EntryLink[]>();
  const link = (from: Entry, to: Entry, [kind, back]: readonly [EntryLink["kind"], EntryLink["kind"]]): void => {
    links.set(from.id, [...(links.get(from.id) ?? []), { kind, entry: to.id }]);
    links.set(to.id, [...(links.get(to.id) ?? []), { kind: back, entry: from.id }]);
  };
  for (const [plan, result] of findOutcomes(entries)) link(result, plan, ["outcome-of", "has-outcome"]);
  for (const [claim, denial] of findDenials(entries)) link(denial, claim, ["denial-of", "denied-by"]);
  for (const [older, newer] of findRevisions(entries, series)) link(newer, older, ["revision-of", "revised-by"]);
  return entries.map((entry) => ({ ...entry, links: links.get(entry.id) ?? [] }));
}

type Pair = readonly [Entry, Entry];

function findOutcomes(entries: readonly Entry[]): readonly Pair[] {
  const results = entries.filter(({ status, basis }) => status === "reported" && basis === "stated");
  return entries
    .filter(({ status, end }) => (status === "planned" || status === "cancelled") && end !== undefined)
    .flatMap((plan) =>
      pairWithNearest(
        plan,
        results.filter((result) => isInTime(plan, result)),
        fewestShared.outcome,
      ),
    );
}

function isInTime(plan: Entry, result: Entry): boolean {
  const late = daysBetween(plan.end ?? "", result.start ?? "");
  const isWritten = (plan.citations[0]?.article ?? "") !== (result.citations[0]?.article ?? "");
  const earliest = plan.status === "cancelled" ? -outcome.earlierDays : 0;
  return isWritten && late >= earliest && late <= outcome.laterDays;
}

function findDenials(entries: readonly Entry[]): readonly Pair[] {
  const claims = entries.filter(({ status }) => status === "claimed" || status === "reported");
  return entries
    .filter(({ status }) => status === "denied")
    .flatMap((denial) =>
      pairWithNearest(denial, claims, fewestShared.denial).map(([from, claim]): Pair => [claim, from]),
    );
}

/** The candidate that shares most words with the entry, if it shares enough. */
function pairWithNearest(entry: Entry, candidates: readonly Entry[], fewest: number): readonly Pair[] {
  const words = contentWords(entry.text);
  let nearest: Entry | undefined;
  let most = sameThingShare;
  for (const candidate of candidates) {
    const others = contentWords(candidate.text);
    const shared = words.intersection(others).size;
    const share = shared / Math.max(1, Math.min(words.size, others.size));
    if (shared >= fewest && share > most) [nearest, most] = [candidate, share];
  }
  return nearest === undefined ? [] : [[entry, nearest]];
}

/** Points of one series by one claimant, one day after another, that say something else. */
function findRevisions(entries: readonly Entry[], series: readonly FigureSeries[]): readonly Pair[] {
  const entryOf = new Map(entries.flatMap((entry) => entry.figures.map((point) => [point, entry] as const)));
  return series.flatMap(({ points }) =>
    points.flatMap((point, index): readonly Pair[] => {
      const before = points
        .slice(0, index)
        .findLast(({ claimant }) => claimant !== undefined && claimant.name === point.claimant?.name);
      const [older, newer] = [before && entryOf.get(before.id), entryOf.get(point.id)];
      const isSame = before?.min === point.min && before?.max === point.max;
      return older === undefined || newer === undefined || older === newer || isSame ? [] : [[older, newer]];
    }),
  );
}

function contentWords(text: string): Set<string> {
  const words = findWords(text).filter(({ word }) => word.length > shortWord);
  return new Set(words.map(({ word }) => stemWord(word)));
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}

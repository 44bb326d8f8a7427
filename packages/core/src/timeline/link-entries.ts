import { countShared, shareOfSmaller } from "#text";
import { contentWords } from "./content-words.ts";
import type { Entry, EntryLink, EntryStatus, FigurePoint, FigureSeries } from "./timeline.ts";

/** What may have an outcome. */
const isOpen: ReadonlySet<EntryStatus> = new Set(["planned", "conditional", "cancelled"]);
/** Two entries tell of one thing when they share so much of the shorter one's content words. */
const sameThingShare = 0.4;
/** And no fewer words than this: two short sentences share a name and a verb by chance. */
const fewestShared = { outcome: 2, denial: 3 };
/** An outcome comes from this many days before the planned day (it was called off) to so many after it. */
const outcome = { earlierDays: 14, laterDays: 3 };

/**
 * Links the entries of a timeline: a plan to what became of it, a claim to its denial, a figure to its revision by the
 * same source. A link is named from the entry that carries it.
 */
export function linkEntries(entries: readonly Entry[], series: readonly FigureSeries[]): readonly Entry[] {
  const told = entries.map((entry): Told => ({ entry, words: contentWords(entry.text) }));
  const links = new Map<string, EntryLink[]>();
  const link = (from: Entry, to: Entry, [kind, back]: readonly [EntryLink["kind"], EntryLink["kind"]]): void => {
    links.set(from.id, [...(links.get(from.id) ?? []), { kind, entry: to.id }]);
    links.set(to.id, [...(links.get(to.id) ?? []), { kind: back, entry: from.id }]);
  };
  for (const [plan, result] of findOutcomes(told)) link(result, plan, ["outcome-of", "has-outcome"]);
  for (const [claim, denial] of findDenials(told)) link(denial, claim, ["denial-of", "denied-by"]);
  for (const [older, newer] of findRevisions(entries, series)) link(newer, older, ["revision-of", "revised-by"]);
  return entries.map((entry) => ({ ...entry, links: links.get(entry.id) ?? [] }));
}

type Pair = readonly [Entry, Entry];

/** An entry with the stems of its content words. */
interface Told {
  readonly entry: Entry;
  readonly words: ReadonlySet<string>;
}

function findOutcomes(told: readonly Told[]): readonly Pair[] {
  const results = told.filter(({ entry: { status, basis } }) => status === "reported" && basis === "stated");
  return told
    .filter(({ entry: { status, end } }) => end !== undefined && status !== undefined && isOpen.has(status))
    .flatMap((plan) => {
      const inTime = results.filter((result) => isInTime(plan.entry, result.entry));
      return pairWithNearest(plan, inTime, fewestShared.outcome);
    });
}

function isInTime(plan: Entry, result: Entry): boolean {
  const late = daysBetween(plan.end ?? "", result.start ?? "");
  const isWritten = (plan.citations[0]?.article ?? "") !== (result.citations[0]?.article ?? "");
  const earliest = plan.status === "cancelled" ? -outcome.earlierDays : 0;
  return isWritten && late >= earliest && late <= outcome.laterDays;
}

function findDenials(told: readonly Told[]): readonly Pair[] {
  const claims = told.filter(({ entry: { status } }) => status === "claimed" || status === "reported");
  return told
    .filter(({ entry }) => entry.status === "denied")
    .flatMap((denial) => pairWithNearest(denial, claims, fewestShared.denial))
    .map(([denial, claim]): Pair => [claim, denial]);
}

/** The candidate that shares most words with the entry, if it shares enough. */
function pairWithNearest({ entry, words }: Told, candidates: readonly Told[], fewest: number): readonly Pair[] {
  let nearest: Entry | undefined;
  let most = sameThingShare;
  for (const candidate of candidates) {
    const share = shareOfSmaller(words, candidate.words);
    if (share > most && countShared(words, candidate.words) >= fewest) [nearest, most] = [candidate.entry, share];
  }
  return nearest === undefined ? [] : [[entry, nearest]];
}

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

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}

import { compareText, hashText } from "#text";
import { type Compared, compareRuns, locateShared } from "./compare-prints.ts";
import { disjointSets } from "./disjoint-sets.ts";
import { nothingStanding } from "./find-standing.ts";
import { isReprint, isReprintLength, isWorthLooking, judgeWording } from "./judge-wording.ts";
import { type NominatedPair, nominatePairs } from "./nominate-pairs.ts";
import { type ArticlePrint, type CopyInput, comparePrints, printArticle } from "./print-article.ts";
import type { Family } from "./story.ts";

/**
 * Groups articles that carry one text: copies of an agency's report, trimmed, extended, re-headed or re-ordered, and
 * later versions of one story. Shared quotations, background, page furniture and templates make no family.
 *
 * @returns One family for every article, singletons too, the same for any order of input; sorted by id.
 */
export function groupFamilies(articles: readonly CopyInput[]): readonly Family[] {
  return groupPrints(articles.map(printArticle));
}

/**
 * `groupFamilies` for collections whose texts are not all held at once: print each with `printArticle`.
 *
 * @param prints - At most 2,097,152.
 */
export function groupPrints(prints: readonly ArticlePrint[]): readonly Family[] {
  const ordered = [...prints].sort(comparePrints);
  const { pairs, latePairs, compared } = nominatePairs(ordered);
  const sets = disjointSets(ordered.length);
  const joinIf = (nominated: readonly NominatedPair[], isOne: (a: Compared, b: Compared) => boolean): void => {
    for (const { a, b } of nominated) {
      const [first, second] = [compared[a], compared[b]];
      if (first && second && sets.find(a) !== sets.find(b) && isOne(first, second)) sets.join(a, b);
    }
  };
  joinIf(pairs, isOneText);
  joinIf(latePairs, isPrintedAgain);
  return describeFamilies(sets.list().map((set) => set.flatMap((index) => ordered[index] ?? [])));
}

/** Sorted by id. */
export function describeFamilies(families: readonly (readonly ArticlePrint[])[]): readonly Family[] {
  return families
    .map((members) => describeFamily([...members].sort(comparePrints)))
    .sort((a, b) => compareText(a.id, b.id));
}

/** Whether two articles of the same days carry one text. */
export function isOneText(a: Compared, b: Compared): boolean {
  const wording = compareRuns(a, b);
  return isWorthLooking(wording) && judgeWording(wording, locateShared(a, b)) === "one-text";
}

/** Whether one article is the other's text, printed again days later; wording that stands counts here. */
export function isPrintedAgain({ print: a }: Compared, { print: b }: Compared): boolean {
  if (!isReprintLength(a.runs.length, b.runs.length)) return false;
  const [first, second] = [
    { print: a, standing: nothingStanding },
    { print: b, standing: nothingStanding },
  ];
  const wording = compareRuns(first, second);
  return isWorthLooking(wording) && isReprint(wording, locateShared(first, second));
}

/** @param members - Oldest first. */
function describeFamily(members: readonly ArticlePrint[]): Family {
  const ids = members.map(({ id }) => id);
  const outlet = members.find((member) => member.outlet !== undefined)?.outlet;
  return {
    id: `family-${hashText(ids[0] ?? "")}`,
    articles: ids.sort(compareText),
    origin: creditedAgency(members) ?? outlet ?? ids[0] ?? "",
  };
}

/** The agency that most members credit; the one credited first when equal. */
function creditedAgency(members: readonly ArticlePrint[]): string | undefined {
  const credits = new Map<string, number>();
  for (const { agency } of members) if (agency !== undefined) credits.set(agency, (credits.get(agency) ?? 0) + 1);
  const most = Math.max(...credits.values());
  return [...credits].find(([, count]) => count === most)?.[0];
}

import { compareText, hashText } from "#text";
import { compareWording, type SharedWording } from "./compare-prints.ts";
import { disjointSets } from "./disjoint-sets.ts";
import { visitSharedRuns } from "./list-shared-runs.ts";
import { type ArticlePrint, type CopyInput, printArticle } from "./print-article.ts";
import type { Family } from "./story.ts";

/** Copies lie at most so far apart; wording that stands longer is furniture or background. */
const windowDays = 3;
/** One run in so many nominates pairs. */
const sampling = 8;
/** A run nominates so many of the next holders: enough to chain any number of copies. */
const neighbours = 8;

/**
 * Groups articles that carry one text: copies of an agency's report, trimmed, extended, re-headed or re-ordered, and
 * later versions of one story. Shared quotations, background, page furniture and templates make no family.
 *
 * @returns One family for every article, singletons too, the same for any order of input; sorted by id.
 */
export function groupFamilies(articles: readonly CopyInput[]): readonly Family[] {
  return groupPrints(articles.map(printArticle));
}

/** `groupFamilies` for collections whose texts are not all held at once: print each with `printArticle`. */
export function groupPrints(unordered: readonly ArticlePrint[]): readonly Family[] {
  const prints = [...unordered].sort(comparePrints);
  const { standing, candidates } = nominate(prints);
  const sets = disjointSets(prints.length);
  const news = new Map<number, { print: ArticlePrint; runs: Uint32Array }>();
  const newsOf = (index: number): { print: ArticlePrint; runs: Uint32Array } => {
    const known = news.get(index);
    if (known) return known;
    const print = prints[index] as ArticlePrint;
    const made = { print, runs: print.runs.filter((run) => !standing.has(run >>> 1)) };
    news.set(index, made);
    return made;
  };
  for (const key of candidates) {
    const b = key % prints.length;
    const a = (key - b) / prints.length;
    if (isOneText(compareWording(newsOf(a), newsOf(b)))) sets.join(a, b);
  }
  return sets
    .list()
    .map((set) => familyOf(set.map((index) => prints[index] as ArticlePrint)))
    .sort((a, b) => compareText(a.id, b.id));
}

function isOneText(wording: SharedWording): boolean {
  return wording.containment >= 0.35 && wording.sharedOutside >= 85;
}
function comparePrints(a: ArticlePrint, b: ArticlePrint): number {
  return (a.instant ?? Infinity) - (b.instant ?? Infinity) || compareText(a.id, b.id);
}
function nominate(prints: readonly ArticlePrint[]): { standing: Set<number>; candidates: number[] } {
  const standing = new Set<number>();
  const hits = new Map<number, number>();
  visitSharedRuns(prints, ({ hash, holders }) => {
    const days = holders.map((holder) => prints[holder]?.day).filter((day) => day !== undefined);
    if (days.length > 1 && (days.at(-1) ?? 0) - (days[0] ?? 0) > windowDays) {
      standing.add(hash);
      return;
    }
    if (hash % sampling !== 0) return;
    for (const [at, a] of holders.entries()) {
      for (const b of holders.slice(at + 1, at + 1 + neighbours)) {
        const key = a * prints.length + b;
        hits.set(key, (hits.get(key) ?? 0) + 1);
      }
    }
  });
  return { standing, candidates: [...hits].filter(([, count]) => count >= 2).map(([key]) => key) };
}
function familyOf(members: readonly ArticlePrint[]): Family {
  const first = members[0] as ArticlePrint;
  const origin = members.find((m) => m.agency)?.agency ?? members.find((m) => m.outlet)?.outlet ?? first.id;
  return { id: `family-${hashText(first.id)}`, articles: members.map((m) => m.id).sort(compareText), origin };
}

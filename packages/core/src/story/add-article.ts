import { type Compared, countNews } from "./compare-prints.ts";
import { addHolder, type CopiesState, isStandingIn, listSampled } from "./copies-state.ts";
import { disjointSets } from "./disjoint-sets.ts";
import { findStanding } from "./find-standing.ts";
import { describeFamilies, isOneText, isPrintedAgain } from "./group-families.ts";
import { areEnough, neighbours } from "./nominate-pairs.ts";
import { type ArticlePrint, type CopyInput, printArticle } from "./print-article.ts";
import type { Family } from "./story.ts";

/**
 * Adds an article to a collection. Only the articles that share its wording are looked at, and where wording turns out
 * to be furniture or background, those that hold it.
 *
 * @param state - Grown in place. Whatever the order of adding, `listFamilies` gives what `groupFamilies` would.
 */
export function addArticle(state: CopiesState, article: CopyInput): void {
  const { runs, places, numbers, ...print } = printArticle(article);
  const at = state.prints.push({ ...print, runs: [...runs], places: [...places], numbers: [...numbers] }) - 1;
  state.joined.push([]);
  const touched = new Set([at]);
  for (const hash of listSampled({ runs })) {
    const stood = isStandingIn(state, hash);
    const { list, place } = addHolder(state, hash, at);
    const changed = !stood && isStandingIn(state, hash) ? list : listPushedApart(state, list, place);
    for (const holder of changed) touched.add(holder);
  }
  judgeAgain(state, touched);
}

/** Holders that were joined, and no longer stand near enough to one another to be nominated by this run. */
function listPushedApart({ joined }: CopiesState, list: readonly number[], place: number): readonly number[] {
  const before = list.slice(Math.max(0, place - neighbours), place);
  const first = place - before.length;
  return before.filter((holder, turn) => {
    const other = list[first + turn + neighbours + 1];
    return other !== undefined && joined[holder]?.includes(other);
  });
}

/** The families of the articles added so far: one for every article, singletons too, sorted by id. */
export function listFamilies({ prints, joined }: CopiesState): readonly Family[] {
  const sets = disjointSets(prints.length);
  for (const [at, others] of joined.entries()) for (const other of others) sets.join(at, other);
  return describeFamilies(sets.list().map((set) => set.flatMap((index) => prints[index] ?? [])));
}

/** Compares the articles given with all that they share wording with. */
function judgeAgain(state: CopiesState, articles: ReadonlySet<number>): void {
  const prepare = prepareCompared(state);
  for (const at of articles) {
    const own = prepare(at);
    const nominated = nominateFor(state, at);
    const others = new Set([...nominated.keys(), ...(state.joined[at] ?? [])]);
    for (const other of others) {
      // Of two articles given, the one that came later finds the other.
      if (other > at && articles.has(other)) continue;
      const hits = nominated.get(other);
      setJoined(state, [at, other], hits !== undefined && mayBeEnough(hits) && areOne(own, prepare(other), hits));
    }
  }
}

/** Most articles share a run or two by chance, and need no closer look. */
function mayBeEnough({ news, standing }: Hits): boolean {
  return areEnough(news, 0) || areEnough(standing, 0);
}

function areOne(a: Compared, b: Compared, hits: Hits): boolean {
  const [shorter, shorterNews] = [
    Math.min(a.print.runs.length, b.print.runs.length),
    Math.min(countNews(a), countNews(b)),
  ];
  return (
    (areEnough(hits.news, shorterNews) && isOneText(a, b)) ||
    (areEnough(hits.standing, shorter) && isPrintedAgain(a, b))
  );
}

function setJoined({ joined }: CopiesState, [a, b]: readonly [number, number], areJoined: boolean): void {
  if (joined[a]?.includes(b) === areJoined) return;
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const others = (joined[from] ?? []).filter((other) => other !== to);
    joined[from] = areJoined ? [...others, to].sort((x, y) => x - y) : others;
  }
}

/** An article with its standing runs, made once for each that is asked for. */
function prepareCompared(state: CopiesState): (at: number) => Compared {
  const known = new Map<number, Compared>();
  return (at) => {
    const print = state.prints[at] as ArticlePrint;
    const compared = known.get(at) ?? { print, standing: findStanding(print, (hash) => isStandingIn(state, hash)) };
    known.set(at, compared);
    return compared;
  };
}

/** How many sampled runs nominate a pair: those that are news, and those that stand. */
interface Hits {
  news: number;
  standing: number;
}

/** The articles that stand near this one among the holders of its runs. */
function nominateFor(state: CopiesState, article: number): ReadonlyMap<number, Hits> {
  const nominated = new Map<number, Hits>();
  for (const hash of listSampled(state.prints[article] as ArticlePrint)) {
    const list = state.holders[hash] ?? [];
    const place = list.indexOf(article);
    const kind = isStandingIn(state, hash) ? "standing" : "news";
    for (const other of list.slice(Math.max(0, place - neighbours), place + neighbours + 1)) {
      if (other === article) continue;
      const hits = nominated.get(other) ?? { news: 0, standing: 0 };
      nominated.set(other, hits);
      hits[kind] += 1;
    }
  }
  return nominated;
}

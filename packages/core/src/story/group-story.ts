import { findWords, hostOf, stemWord } from "#text";
import { clusterTexts } from "./cluster-texts.ts";
import { compareReadings } from "./compare-readings.ts";
import { findTerms, isTelling, nameOf, type Terms } from "./find-terms.ts";
import { groupFamilies } from "./group-families.ts";
import { indexFamilies } from "./index-families.ts";
import type { Family, Reading, Story } from "./story.ts";
import { weighTerms } from "./weigh-terms.ts";

/** Which of a batch's stories to build. */
export interface GroupStoryOptions {
  /** Words of the story wanted: the story that uses them most is built. @default the largest story */
  readonly about?: string;
}

/**
 * Picks the one story of a batch and says which articles are copies of one text.
 *
 * Pages are of one story when they share its names and words about as much as its other pages do; a feature or an
 * opinion piece stays in, a page that shares little more than the day or the region is `excluded`. Where no two pages
 * belong together, all stay.
 *
 * @returns The story's readings and the excluded ones, oldest first, the same for any order of input.
 */
export function groupStory(readings: readonly Reading[], options: GroupStoryOptions = {}): Story {
  const ordered = [...readings].sort(compareReadings);
  const families = nameOrigins(groupFamilies(ordered.map(copyInputOf)), ordered);
  const leaders = listLeaders(ordered, families);
  const terms = findTerms(leaders.map(({ reading }) => wordsOf(reading)));
  const clusters = clusterTexts(weighTerms(terms)).map((cluster) => ({
    terms: cluster.map((index) => terms[index] as Terms),
    ids: new Set(cluster.flatMap((index) => leaders[index]?.family.articles ?? [])),
  }));
  const ranked = clusters.sort((a, b) => b.terms.length - a.terms.length || b.ids.size - a.ids.size);
  const chosen = options.about === undefined ? pickLargest(ranked) : pickAbout(ranked, options.about);
  const isChosen = ({ id }: { readonly id: string }): boolean => chosen?.ids.has(id) ?? true;
  return {
    readings: ordered.filter(isChosen),
    families,
    excluded: ordered.filter((reading) => !isChosen(reading)),
  };
}

function copyInputOf({ id, source, article }: Reading): Parameters<typeof groupFamilies>[0][number] {
  const { site, url, agency, published, headline, text } = article;
  const outlet = site ?? hostOf(url ?? source);
  return {
    id,
    text,
    ...(outlet !== undefined && { outlet }),
    ...(agency !== undefined && { agency }),
    ...(published !== undefined && { published }),
    ...(headline !== undefined && { headline }),
  };
}

/** Where neither agency nor outlet is known, the file that a text was read from is all there is to name. */
function nameOrigins(families: readonly Family[], readings: readonly Reading[]): readonly Family[] {
  const namesakes = Map.groupBy(readings, ({ source }) => fileNameOf(source));
  const shortName = (source: string): string =>
    (namesakes.get(fileNameOf(source)) ?? []).length > 1 ? source : fileNameOf(source);
  const names = new Map(readings.map(({ id, source }) => [id, shortName(source)] as const));
  return families.map((family) => ({ ...family, origin: names.get(family.origin) ?? family.origin }));
}

function fileNameOf(source: string): string {
  return source.slice(source.lastIndexOf("/") + 1) || source;
}

/** The longest reading of each family speaks for it: copies must not make a story look alike within. */
function listLeaders(
  readings: readonly Reading[],
  families: readonly Family[],
): readonly { readonly reading: Reading; readonly family: Family }[] {
  const familyById = indexFamilies(families);
  const leaders = new Map<Family, Reading>();
  for (const reading of readings) {
    const family = familyById.get(reading.id);
    const leader = family && leaders.get(family);
    if (family && (!leader || reading.article.text.length > leader.article.text.length)) leaders.set(family, reading);
  }
  return [...leaders].map(([family, reading]) => ({ reading, family }));
}

function wordsOf({ article }: Reading): string {
  return [article.headline, article.standfirst, article.text].filter(Boolean).join("\n\n");
}

/** Absent where no two texts belong together: then nothing tells which page to leave out. */
function pickLargest<Cluster extends { readonly terms: readonly Terms[] }>(
  ranked: readonly Cluster[],
): Cluster | undefined {
  const [largest] = ranked;
  return largest && largest.terms.length > 1 ? largest : undefined;
}

/**
 * The story whose pages use the words asked for, the rare ones above all; the larger one when equal. Pages count together:
 * one page that uses the words in passing is no story about them.
 */
function pickAbout<Cluster extends { readonly terms: readonly Terms[] }>(
  clusters: readonly Cluster[],
  about: string,
): Cluster | undefined {
  const texts = clusters.flatMap(({ terms }) => terms);
  const wanted = findWords(about)
    .filter(({ word }) => isTelling(word))
    .map(({ word }) => {
      const uses = ({ names, words }: Terms): boolean => names.has(nameOf(word)) || words.has(stemWord(word));
      return { uses, weight: Math.log(1 + texts.length / (1 + texts.filter(uses).length)) };
    });
  const scored = clusters.map((cluster) => ({
    cluster,
    score: sum(cluster.terms.map((terms) => sum(wanted.map(({ uses, weight }) => (uses(terms) ? weight : 0))) ** 2)),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === best)?.cluster;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

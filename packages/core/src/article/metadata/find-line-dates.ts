import { cues } from "#page";
import type { PageBlock } from "../body/find-blocks.ts";
import type { ArticlePlaces } from "./article-places.ts";
import type { DateWitness } from "./date-witness.ts";
import { findWrittenTimes, type WrittenTime } from "./find-written-times.ts";
import { makeApartTest } from "./is-apart.ts";
import { type LineRank, type LineStand, mostBefore, rankLineDate } from "./rank-line-date.ts";
import { isUpdateAt, saysPublished, shortLine } from "./read-date-line.ts";

/** What others wrote. */
const voices = cues.comment | cues.embed | cues.quote;
/** What belongs to others, to other stories or to the whole site. */
const foreign = voices | cues.related | cues.popular | cues.footer;
const apart = foreign | cues.sidebar | cues.nav | cues.live | cues.ad;
const blocksBefore = 8;
const blocksAfter = 12;
const blocksAfterBody = 3;

/**
 * Finds dates that readers see, the likeliest first: short lines around the headline, then lines that say "published",
 * then short lines elsewhere in the article; last what stands in comments and in the foot of the page.
 */
export function findLineDates(places: ArticlePlaces): readonly DateWitness[] {
  const survey = makeSurveyor(places);
  return places.blocks
    .flatMap((block, place) => {
      const times = findTimesIn(places.blocks, place);
      if (times.length === 0) return [];
      // The headline may begin with its day, or name that of which it tells.
      if (block.element === places.anchor)
        return times.map((found) => rankAs({ rank: 0, from: "title" }, "published", found));
      return rankTimes(block, times, survey(block, place));
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ witness }) => witness);
}

interface RankedWitness {
  readonly rank: number;
  readonly witness: DateWitness;
}

function rankTimes(block: PageBlock, times: readonly WrittenTime[], survey: Survey): readonly RankedWitness[] {
  return times.flatMap((found) => {
    const kind = rankLineDate(block.text, found.span, survey);
    if (kind === undefined) return [];
    const field = isUpdateAt(block.text, found.span.start) ? "modified" : "published";
    return [rankAs({ from: kind.from, rank: kind.rank + survey.distance }, field, found)];
  });
}

function rankAs({ rank, from }: LineRank, field: DateWitness["field"], { time, either }: WrittenTime): RankedWitness {
  return { rank, witness: { field, time, from, ...(either && { either }) } };
}

/** Where a block stands, and how far from the headline: less than 1. */
type Survey = LineStand & { readonly distance: number };

function makeSurveyor(places: ArticlePlaces): (block: PageBlock, place: number) => Survey {
  const { blocks, anchor, region } = places;
  const isApart = makeApartTest(places);
  const placeOf = (order: number): number => {
    const place = blocks.findIndex(({ element }) => element.order >= order);
    return place < 0 ? blocks.length : place;
  };
  const head = placeOf((anchor ?? region).order);
  const start = placeOf(region.order);
  const end = placeOf(region.end);
  return ({ element }, place) => ({
    isNear: isBetween(place, head - blocksBefore, head + blocksAfter) || isBetween(place, start - blocksBefore, start),
    isFollowing: isBetween(place, end, end + blocksAfterBody),
    isApart: isApart(element, apart),
    isVoice: isApart(element, voices),
    isForeign: isApart(element, foreign),
    isComment: isApart(element, cues.comment),
    isInside: isBetween(element.order, region.order, region.end - 1),
    // More pages print the day under the headline than above it, where the teasers before may end.
    distance: (place < head ? (head - place) * 3 : place - head) / (blocks.length * 3 + 1),
  });
}

function isBetween(value: number, first: number, last: number): boolean {
  return value >= first && value <= last;
}

/** Dates of a short line; of a paragraph only those at its very beginning, or at its end with a word beside them. */
function findTimesIn(blocks: readonly PageBlock[], place: number): readonly WrittenTime[] {
  const text = blocks[place]?.text ?? "";
  if (text.length <= longestBox) return findWrittenTimes(text).concat(findLeaf(blocks, place));
  if (text.length <= shortLine) return findWrittenTimes(text);
  const start = findWrittenTimes(text.slice(0, 80)).filter(({ span }) => span.start < mostBefore);
  const shift = Math.max(0, text.length - 200);
  const end = text.slice(shift);
  const last = findWrittenTimes(end);
  if (last.length === 0 || !saysPublished(end)) return start;
  return [
    ...start,
    ...last.map((found) => ({ ...found, span: { start: found.span.start + shift, end: found.span.end + shift } })),
  ];
}

/** Day, month and year in up to three boxes of one parent, as on a leaf of a calendar. */
function findLeaf(blocks: readonly PageBlock[], place: number): readonly WrittenTime[] {
  const first = blocks[place];
  // In a list a figure counts what is of the month that follows.
  if (first === undefined || first.element.tag === "li" || hasYear.test(first.text) || !mayOpenLeaf.test(first.text))
    return [];
  const boxes = blocks.slice(place, place + mostBoxes);
  const strange = boxes.findIndex(
    ({ text, element }) => text.length > longestBox || element.parent !== first.element.parent,
  );
  const texts = boxes.slice(0, strange < 0 ? mostBoxes : strange).map(({ text }) => text);
  const end = texts.findIndex((text) => hasYear.test(text));
  const span = { start: 0, end: first.text.length };
  return findWrittenTimes(texts.slice(0, end + 1).join(" ")).map((found) => ({ ...found, span }));
}

const longestBox = 14;
const mostBoxes = 3;
const hasYear = /(?:19|20)\d\d/;
const mayOpenLeaf = /^\d{1,2}\b|^\p{L}{3}/u;

import { cues, isWithin, type PageElement } from "#page";
import type { PageBlock } from "../body/find-blocks.ts";
import { makeWordTest } from "../body/starts-with.ts";
import { publishedWords, updatedWords } from "../clues/date-phrases.ts";
import type { ArticlePlaces } from "./article-places.ts";
import type { DateWitness } from "./find-dates.ts";
import { findWrittenTimes, type WrittenTime } from "./find-written-times.ts";

const apart = cues.comment | cues.related | cues.popular | cues.sidebar | cues.nav | cues.footer | cues.live | cues.ad;
const shortLine = 160;
const blocksBefore = 8;
const blocksAfter = 12;
/** How far from a date the word may stand that says what the date is of. */
const reach = 40;

const saysPublished = makeWordTest(publishedWords);
const saysUpdated = makeWordTest(updatedWords);

/** Whether the words before a date, or those right after it, say that it is the day of a change. */
export function isUpdateAt(line: string, time: WrittenTime): boolean {
  return saysUpdated(line.slice(Math.max(0, time.span.start - reach), time.span.start));
}

/**
 * Finds dates that readers see, the likeliest first: short lines around the headline, then lines that say "published",
 * then short lines elsewhere in the article.
 */
export function findLineDates(places: ArticlePlaces): readonly DateWitness[] {
  const { page, blocks, anchor, region } = places;
  const head = blocks.findIndex((block) => block.element.order >= (anchor ?? region).order);
  const ranked: { rank: number; witness: DateWitness }[] = [];
  for (const [place, block] of blocks.entries()) {
    const times = findTimesIn(block);
    if (times.length === 0) continue;
    const isApart = isWithin(page, block.element, apart);
    const isNear = head >= 0 && place >= head - blocksBefore && place <= head + blocksAfter;
    for (const time of times) {
      const rank = rankTime(block, time, { isNear, isApart, isInside: isInRegion(block, region) });
      const field = isUpdateAt(block.text, time) ? "modified" : "published";
      if (rank !== undefined)
        ranked.push({
          rank: rank + Math.abs(place - head) / (blocks.length + 1),
          witness: { field, time: time.time, from: "visible line" },
        });
    }
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ witness }) => witness);
}

function isInRegion({ element }: PageBlock, region: PageElement): boolean {
  return element.order >= region.order && element.order < region.end;
}

/** Dates of a short line; of a paragraph only those at its very beginning, or at its end with a word beside them. */
function findTimesIn({ text }: PageBlock): readonly WrittenTime[] {
  if (text.length <= shortLine) return findWrittenTimes(text);
  const start = findWrittenTimes(text.slice(0, 80)).filter(({ span }) => span.start < 40);
  const shift = Math.max(0, text.length - 200);
  const end = text.slice(shift);
  const last = findWrittenTimes(end);
  if (last.length === 0 || !saysPublished(end)) return start;
  return [
    ...start,
    ...last.map(({ time, span }) => ({ time, span: { start: span.start + shift, end: span.end + shift } })),
  ];
}

interface Surroundings {
  readonly isNear: boolean;
  readonly isApart: boolean;
  readonly isInside: boolean;
}

function rankTime(
  { text }: PageBlock,
  { span }: WrittenTime,
  { isNear, isApart, isInside }: Surroundings,
): number | undefined {
  const isStated = saysPublished(text.slice(Math.max(0, span.start - reach), span.end + reach));
  const isShort = text.length <= shortLine;
  // A date that is most of its line is there to date something; one in a sentence is part of the story.
  const isAlone = isShort && text.length - (span.end - span.start) < 60;
  // The first condition that holds is the rank.
  const ranks = [
    isNear && !isApart && isStated,
    isNear && !isApart && isAlone,
    isStated && !isApart,
    isInside && isAlone && !isApart,
    isNear && isAlone,
    isInside && !isShort && span.start < 40,
  ];
  const rank = ranks.indexOf(true);
  return rank < 0 ? undefined : rank;
}

import { cues, type PageElement } from "#page";
import type { Span } from "#text";
import type { PageBlock } from "../body/find-blocks.ts";
import { makeWordTest } from "../body/starts-with.ts";
import { memberWords, publishedWords, updatedWords } from "../clues/date-phrases.ts";
import type { ArticlePlaces } from "./article-places.ts";
import type { DateWitness } from "./date-witness.ts";
import { findWrittenTimes, type WrittenTime } from "./find-written-times.ts";
import { makeApartTest } from "./is-apart.ts";

const apart = cues.comment | cues.related | cues.popular | cues.sidebar | cues.nav | cues.footer | cues.live | cues.ad;
const shortLine = 160;
const blocksBefore = 8;
const blocksAfter = 12;
/** How far from a date the word may stand that says what the date is of. */
const reach = 40;
/** A line with a date and this much else is there to date something. */
const fewWords = 60;

const saysPublished = makeWordTest(publishedWords);
const saysUpdated = makeWordTest(updatedWords);
const saysMember = makeWordTest(memberWords);

/** Whether the words before a place of a line say that the date there is the day of a change. */
export function isUpdateAt(line: string, start: number): boolean {
  return saysUpdated(line.slice(Math.max(0, start - reach), start));
}

/**
 * Finds dates that readers see, the likeliest first: short lines around the headline, then lines that say "published",
 * then short lines elsewhere in the article; last what stands in comments and in the foot of the page.
 */
export function findLineDates(places: ArticlePlaces): readonly DateWitness[] {
  const survey = makeSurveyor(places);
  return places.blocks
    .flatMap((block, place) => {
      const times = block.element === places.anchor ? [] : findTimesIn(places.blocks, place);
      return times.length === 0 ? [] : rankTimes(block, times, survey(block, place));
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ witness }) => witness);
}

interface RankedWitness {
  readonly rank: number;
  readonly witness: DateWitness;
}

function rankTimes(block: PageBlock, times: readonly WrittenTime[], survey: Survey): readonly RankedWitness[] {
  return times.flatMap(({ time, span, either }) => {
    const kind = kindOf(block, span, survey);
    if (kind === undefined) return [];
    const field = isUpdateAt(block.text, span.start) ? "modified" : "published";
    return [
      { rank: kind.rank + survey.distance, witness: { field, time, from: kind.from, ...(either && { either }) } },
    ];
  });
}

/** Where a block stands. */
interface Survey {
  readonly isNear: boolean;
  readonly isApart: boolean;
  readonly isComment: boolean;
  readonly isInside: boolean;
  /** From the headline, less than 1. */
  readonly distance: number;
}

function makeSurveyor(places: ArticlePlaces): (block: PageBlock, place: number) => Survey {
  const { blocks, anchor, region } = places;
  const isApart = makeApartTest(places);
  const head = blocks.findIndex(({ element }) => element.order >= (anchor ?? region).order);
  return ({ element }, place) => ({
    isNear: head >= 0 && place >= head - blocksBefore && place <= head + blocksAfter,
    isApart: isApart(element, apart),
    isComment: isApart(element, cues.comment),
    isInside: isWithinRegion(element, region),
    distance: Math.abs(place - head) / (blocks.length + 1),
  });
}

function isWithinRegion(element: PageElement, region: PageElement): boolean {
  return element.order >= region.order && element.order < region.end;
}

/** Dates of a short line; of a paragraph only those at its very beginning, or at its end with a word beside them. */
function findTimesIn(blocks: readonly PageBlock[], place: number): readonly WrittenTime[] {
  const text = blocks[place]?.text ?? "";
  if (text.length <= 4) return findBadge(blocks, place);
  if (text.length <= shortLine) return findWrittenTimes(text);
  const start = findWrittenTimes(text.slice(0, 80)).filter(({ span }) => span.start < 40);
  const shift = Math.max(0, text.length - 200);
  const end = text.slice(shift);
  const last = findWrittenTimes(end);
  if (last.length === 0 || !saysPublished(end)) return start;
  return [
    ...start,
    ...last.map((found) => ({ ...found, span: { start: found.span.start + shift, end: found.span.end + shift } })),
  ];
}

/** Day, month and year in three boxes one after another, as on a leaf of a calendar. */
function findBadge(blocks: readonly PageBlock[], place: number): readonly WrittenTime[] {
  const parts = blocks.slice(place, place + 3).map(({ text }) => text);
  const leaf = parts.join(" ");
  if (leaf.length > 20 || !parts.some((part) => /^\d{4}$/.test(part))) return [];
  return findWrittenTimes(leaf).map((found) => ({ ...found, span: { start: 0, end: parts[0]?.length ?? 0 } }));
}

interface Kind {
  readonly rank: number;
  readonly from: "visible line" | "text" | "first comment" | "copyright line";
}

function kindOf({ text }: PageBlock, span: Span, survey: Survey): Kind | undefined {
  const { isNear, isApart, isInside, isComment } = survey;
  const around = text.slice(Math.max(0, span.start - reach), span.end + reach);
  if (saysMember(around)) return undefined;
  const isStated = saysPublished(around);
  const isShort = text.length <= shortLine;
  // A date that is most of its line is there to date something; one in a sentence is part of the story.
  const isAlone = isShort && text.length - (span.end - span.start) < fewWords;
  // The first condition that holds is the rank.
  const kinds: readonly (readonly [boolean, Kind["from"]])[] = [
    [isNear && !isApart && isStated, "visible line"],
    [isNear && !isApart && isAlone, "visible line"],
    [isStated && !isApart, "visible line"],
    [isInside && isAlone && !isApart, "visible line"],
    [isNear && isAlone && !isComment, "visible line"],
    [isInside && !isShort && span.start < 40, "text"],
    [isStated && !isComment && isAlone, "text"],
    [isComment && isAlone, "first comment"],
    [/©|copyright/i.test(text) && isShort, "copyright line"],
  ];
  const rank = kinds.findIndex(([isSo]) => isSo);
  const from = kinds[rank]?.[1];
  return from === undefined ? undefined : { rank, from };
}

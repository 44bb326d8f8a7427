import { cues } from "#page";
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
/** A line with a date and this much else is there to date something; more may follow a date than go before it. */
const fewBefore = 60;
const fewAfter = 100;
/** A weekday, a clock, a bracket. */
const almostNothing = 16;
const blocksAfterBody = 3;
/** So little goes before the day that a paragraph opens with. */
const mostBefore = 40;

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
  /** Whether it follows right upon the body. */
  readonly isFollowing: boolean;
  readonly isApart: boolean;
  readonly isComment: boolean;
  readonly isInside: boolean;
  /** From the headline, less than 1. */
  readonly distance: number;
}

function makeSurveyor(places: ArticlePlaces): (block: PageBlock, place: number) => Survey {
  const { blocks, anchor, region } = places;
  const isApart = makeApartTest(places);
  const placeOf = (order: number): number => blocks.findIndex(({ element }) => element.order >= order);
  const head = placeOf((anchor ?? region).order);
  const start = placeOf(region.order);
  const end = placeOf(region.end);
  return ({ element }, place) => ({
    isNear: isBetween(place, head - blocksBefore, head + blocksAfter) || isBetween(place, start - blocksBefore, start),
    isFollowing: isBetween(place, end, end + blocksAfterBody),
    isApart: isApart(element, apart),
    isComment: isApart(element, cues.comment),
    isInside: isBetween(element.order, region.order, region.end - 1),
    distance: Math.abs(place - head) / (blocks.length + 1),
  });
}

function isBetween(value: number, first: number, last: number): boolean {
  return value >= first && value <= last;
}

/** Dates of a short line; of a paragraph only those at its very beginning, or at its end with a word beside them. */
function findTimesIn(blocks: readonly PageBlock[], place: number): readonly WrittenTime[] {
  const text = blocks[place]?.text ?? "";
  if (text.length <= 4) return findBadge(blocks, place);
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

function kindOf(block: PageBlock, span: Span, survey: Survey): Kind | undefined {
  const { isNear, isInside, isFollowing, isComment, isApart } = survey;
  const { isStated, isShort, isAlone, isBare, isMember, isCopyright } = readLine(block.text, span);
  if (isMember) return undefined;
  // The first condition that holds is the rank.
  const kinds: readonly (readonly [boolean, Kind["from"]])[] = [
    [isNear && !isApart && isStated, "visible line"],
    [isNear && !isApart && isAlone, "visible line"],
    [isStated && !isApart, "visible line"],
    [isInside && isAlone && !isApart, "visible line"],
    [isFollowing && isAlone && !isApart, "visible line"],
    [isNear && isAlone && !isComment, "visible line"],
    [isBare && !isApart, "text"],
    [isInside && !isShort && span.start < mostBefore, "text"],
    [isStated && !isComment, "text"],
    [isComment && isAlone, "first comment"],
    [isCopyright, "copyright line"],
  ];
  const rank = kinds.findIndex(([isSo]) => isSo);
  const from = kinds[rank]?.[1];
  return from === undefined ? undefined : { rank, from };
}

/** What a line with a date is, by its words alone. */
interface LineKind {
  readonly isShort: boolean;
  /** It says that the date is that of publication. */
  readonly isStated: boolean;
  /** The date is most of it: it is there to date something; in a sentence a date is part of the story. */
  readonly isAlone: boolean;
  /** The date is all of it. */
  readonly isBare: boolean;
  /** The date is a person's. */
  readonly isMember: boolean;
  readonly isCopyright: boolean;
}

function readLine(text: string, { start, end }: Span): LineKind {
  const around = text.slice(Math.max(0, start - reach), end + reach);
  const isShort = text.length <= shortLine;
  const others = text.length - (end - start);
  return {
    isShort,
    isStated: saysPublished(around) || isUpdateAt(text, start),
    isAlone: isShort && others < (start === 0 ? fewAfter : fewBefore) && !sentence.test(text),
    isBare: others < almostNothing,
    isMember: saysMember(around),
    isCopyright: isShort && /©|copyright/i.test(text),
  };
}

/** Four words and more, and a full stop at the end. */
const sentence = /\s\S+\s\S+\s\S+\s\S*\p{L}[.!?]["'”»]?$/u;

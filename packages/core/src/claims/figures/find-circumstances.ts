import type { Span } from "#text";
import type { TimeExpression } from "#time";
import type { Token } from "../words/find-tokens.ts";
import { wordAt } from "../words/word-classes.ts";
import { findPlaces, type PlaceWords } from "./find-places.ts";
import { type Distance, type Extent, findNearest, prepareDistance } from "./nearest.ts";

/** Where and as of when a figure holds, as far as its sentence tells. */
export interface Circumstances {
  readonly place?: Span;
  readonly asOf?: Span;
}

interface TimeWords extends Extent {
  readonly span: Span;
  readonly cost: number;
}

/** Costs in words of distance: what makes a nearer place or time yield to a farther one. */
const costs = { before: 2, source: 8, unnamed: 10, length: 20, stage: 30 };

/**
 * Prepares the places and times of one sentence, for the nearest of each to be asked for by figure.
 *
 * A name after "in" or "at" goes before one after "from", and both before "the camp"; a date before a length of time
 * ("by 58 in a week"), and both before "at first" and "later".
 */
export function prepareCircumstances(
  tokens: readonly Token[],
  times: readonly TimeExpression[],
): (figure: Extent) => Circumstances {
  const distance = prepareDistance(tokens);
  const places = findPlaces(tokens);
  const moments = [...findTimeWords(tokens, times), ...findDayParts(tokens), ...findStages(tokens)];
  return (figure) => {
    const place = findNearest(places, (item) => placeCost(item, figure, distance));
    const asOf = findNearest(moments, (item) => timeCost(item, figure, distance));
    return { ...(place && { place: place.span }), ...(asOf && { asOf: asOf.span }) };
  };
}

function placeCost(place: PlaceWords, figure: Extent, distance: Distance): number {
  const side = place.to <= figure.from ? costs.before : 0;
  const isOwner = place.to + 1 === figure.from;
  const strength = place.strength === "named" || isOwner ? 0 : costs[place.strength];
  return strength + side + distance(figure, place);
}

/** A length of time that is the figure itself tells of no moment. */
function timeCost(time: TimeWords, figure: Extent, distance: Distance): number {
  const isItself = time.from < figure.to && figure.from < time.to;
  return isItself ? Number.POSITIVE_INFINITY : time.cost + distance(figure, time);
}

function findTimeWords(tokens: readonly Token[], times: readonly TimeExpression[]): readonly TimeWords[] {
  const found: TimeWords[] = [];
  let at = 0;
  for (const { span, type } of times) {
    at = pastTokens(tokens, at, (token) => token.span.end <= span.start);
    const to = pastTokens(tokens, at, (token) => token.span.start < span.end);
    const isLength = type === "DURATION";
    const isPlaced = !isLength || /^(?:in|over|within|during)$/.test(wordAt(tokens, at - 1));
    if (type !== "SET" && isPlaced) found.push({ from: at, to, span, cost: isLength ? costs.length : 0 });
  }
  return found;
}

function pastTokens(tokens: readonly Token[], from: number, isBefore: (token: Token) => boolean): number {
  let at = from;
  for (let token = tokens[at]; token && isBefore(token); token = tokens[at]) at += 1;
  return at;
}

/** "by nightfall": parts of the day that are no time of the calendar by themselves. */
function findDayParts(tokens: readonly Token[]): readonly TimeWords[] {
  return tokens.flatMap(({ word, span }, i) => {
    const isPart = /^(?:dawn|daybreak|dusk|nightfall|sundown|sunrise|sunset)$/.test(word);
    return isPart && /^(?:by|at|before|after|until|since)$/.test(wordAt(tokens, i - 1))
      ? [{ from: i, to: i + 1, span, cost: 0 }]
      : [];
  });
}

/** "at first put at 200 but later cut": which of two reports it is. */
function findStages(tokens: readonly Token[]): readonly TimeWords[] {
  return tokens.flatMap(({ word, span }, i) => {
    const first = word === "first" && wordAt(tokens, i - 1) === "at" ? tokens[i - 1] : undefined;
    if (!first && !/^(?:initially|later|originally|now)$/.test(word)) return [];
    return [
      {
        from: first ? i - 1 : i,
        to: i + 1,
        span: { start: (first?.span ?? span).start, end: span.end },
        cost: costs.stage,
      },
    ];
  });
}

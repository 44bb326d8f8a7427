import type { Span } from "#text";
import { type DateLine, readDateLine } from "./read-date-line.ts";

/** So little goes before the day that a paragraph opens with. */
export const mostBefore = 40;

/** Where a line stands. */
export interface LineStand {
  /** Around the headline or right above the body. */
  readonly isNear: boolean;
  readonly isInside: boolean;
  /** Right below the body. */
  readonly isFollowing: boolean;
  /** In any furniture. */
  readonly isApart: boolean;
  /** In furniture that belongs to others, to other stories or to the whole site. */
  readonly isForeign: boolean;
  /** In what others wrote. */
  readonly isVoice: boolean;
  readonly isComment: boolean;
}

/** How likely a line's date is the article's, 0 the likeliest, and what kind of witness that makes it. */
export interface LineRank {
  readonly rank: number;
  readonly from: "visible line" | "title" | "text" | "first comment" | "copyright line";
}

interface Rung {
  readonly from: LineRank["from"];
  readonly holds: (stand: LineStand, line: DateLine, start: number) => boolean;
}

/** The first condition that holds is the rank. */
const ladder: readonly Rung[] = [
  { from: "visible line", holds: (stand, line) => stand.isNear && !stand.isApart && line.isStated },
  { from: "visible line", holds: (stand, line) => stand.isNear && !stand.isApart && line.isAlone },
  { from: "visible line", holds: (stand, line) => line.isStated && !stand.isApart },
  { from: "visible line", holds: (stand, line) => stand.isInside && line.isAlone && !stand.isApart },
  { from: "visible line", holds: (stand, line) => stand.isFollowing && line.isAlone && !stand.isApart },
  { from: "visible line", holds: (stand, line) => stand.isNear && line.isStated && !stand.isVoice },
  { from: "visible line", holds: (stand, line) => stand.isNear && line.isAlone && !stand.isForeign },
  { from: "text", holds: (stand, line) => line.isBare && !stand.isApart },
  { from: "text", holds: (stand, line, start) => stand.isInside && !line.isShort && start < mostBefore },
  { from: "text", holds: (stand, line) => line.isStated && !stand.isVoice },
  { from: "first comment", holds: (stand, line) => stand.isComment && line.isAlone },
  { from: "copyright line", holds: (_, line) => line.isCopyright },
];

/** Ranks the date at the span of a line; absent when it dates something else. */
export function rankLineDate(text: string, span: Span, stand: LineStand): LineRank | undefined {
  const line = readDateLine(text, span);
  if (line.isOther) return undefined;
  const rank = ladder.findIndex(({ holds }) => holds(stand, line, span.start));
  const from = ladder[rank]?.from;
  return from === undefined ? undefined : { rank, from };
}

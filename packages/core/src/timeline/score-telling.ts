import { cut } from "#text";
import { compareMentions, type Mention, type MentionDate } from "./mention.ts";
import type { EntryStatus } from "./timeline.ts";

/** Words a line of a record has when it tells enough and not too much. */
const goodLength = { least: 8, most: 40 };
/** A sentence that leans on the one before it reads badly alone. */
const leaning =
  /^(?:[“"‘']|(?:He|She|It|They|This|That|These|Those|But|And|Also|There|His|Her|Its|Their|Such|Both)\b)/u;

/** How well a mention tells its event by itself: higher is better. */
export function scoreTelling({ reading, span, ...mention }: Mention, date: MentionDate, status?: EntryStatus): number {
  const text = cut(reading.article.text, span);
  const words = text.split(/\s+/).length;
  const agrees = mention.date.start === date.start && mention.date.end === date.end;
  const points = [
    agrees && !mention.isAside ? 8 : 0,
    mention.isPassing ? -5 : 0,
    mention.statement?.status === status ? 4 : 0,
    leaning.test(text) ? -3 : 0,
    words >= goodLength.least && words <= goodLength.most ? 2 : 0,
    mention.isLead ? 1 : 0,
    mention.date.basis === "stated" ? 1 : 0,
  ];
  return points.reduce((sum, point) => sum + point, 0);
}

/** Best telling first; of equals the one published first. */
export function compareTelling(score: (mention: Mention) => number): (a: Mention, b: Mention) => number {
  return (a, b) => score(b) - score(a) || compareMentions(a, b);
}

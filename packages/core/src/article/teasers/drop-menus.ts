import type { CardHeadline } from "./card-headline.ts";
import { countWords, isLong } from "./count-words.ts";
import type { Card } from "./find-cards.ts";
import type { CardVerdict } from "./judge-card.ts";

/** A card that may be a teaser. */
export interface JudgedCard {
  readonly card: Card;
  readonly verdict: Exclude<CardVerdict, "none">;
  readonly headline: CardHeadline;
}

const fewestWords = 2;
/** A lone link that nothing announces is a service unless it says as much as this, or less if the markup calls it a headline. */
const fewestLone = 5;
const fewestMarked = 3;
/** Links of one list stand no further apart, in blocks. */
const widestGap = 12;
const fewestInList = 3;
const longShare = 0.5;

/** Drops links that say too little for headlines: menus, services, people; in a list of headlines a short one may stay. */
export function dropMenus(judged: readonly JudgedCard[]): readonly JudgedCard[] {
  return findLists(judged).flatMap((list) => {
    const long = list.filter(({ headline }) => isLong(headline.text));
    const isList = list.length >= fewestInList && long.length >= list.length * longShare;
    return list.filter((card) => isHeadline(card, isList));
  });
}

function isHeadline({ verdict, headline: { text, isMarked } }: JudgedCard, isInList: boolean): boolean {
  const fewest = isInList || verdict === "announced" ? fewestWords : isMarked ? fewestMarked : fewestLone;
  return countWords(text) >= fewest;
}

/** Neighbours that were judged alike and are built alike. */
function findLists(judged: readonly JudgedCard[]): readonly (readonly JudgedCard[])[] {
  const lists: JudgedCard[][] = [];
  let last: JudgedCard | undefined;
  for (const entry of judged) {
    const isNext =
      last?.verdict === entry.verdict &&
      last.headline.isMarked === entry.headline.isMarked &&
      entry.card.place - last.card.place <= widestGap;
    if (isNext) lists.at(-1)?.push(entry);
    else lists.push([entry]);
    last = entry;
  }
  return lists;
}

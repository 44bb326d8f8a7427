import { cues } from "#page";
import type { Card } from "./find-cards.ts";
import { type HeadingKind, opensRelated } from "./heading-scopes.ts";

/** Where a card stands, seen from the article. */
export interface CardPlace {
  readonly heading: HeadingKind;
  /** Cue bits of the boxes around it. */
  readonly around: number;
  /** Whether it stands above the article's headline and text. */
  readonly isAbove: boolean;
  /** Whether its line was taken for one of the article's text. */
  readonly isBody: boolean;
}

/** Whether a card is a teaser: by what is said over it or before it, by its place alone, or not. */
export type CardVerdict = "announced" | "placed" | "none";

const furniture =
  cues.footer |
  cues.share |
  cues.comment |
  cues.bio |
  cues.consent |
  cues.newsletter |
  cues.ad |
  cues.hidden |
  cues.popular |
  cues.sidebar;
const longestLabel = 60;
const sentenceEnd = /[.;,]$/;

/** Judges whether a link to a story is a teaser that goes with the article. */
export function judgeCard(card: Card, place: CardPlace): CardVerdict {
  if (isAnnounced(card)) return "announced";
  if (place.heading !== "open") return place.heading === "related" && !isMenu(place) ? "announced" : "none";
  if (
    (!card.isSure && (place.around & cues.related) === 0) ||
    isMenu(place) ||
    place.isAbove ||
    (place.around & furniture) !== 0
  )
    return "none";
  return lengthBeside(card) > longestLabel || (place.isBody && !isOwnLine(card)) ? "none" : "placed";
}

/** "Read also: A bridge falls", with the label before the link or in it. */
function isAnnounced({ around, lines: [words = ""] }: Card): boolean {
  if (around === undefined) return /^[^:|]{2,32}[:|]\s/.test(words) && opensRelated(words);
  return lengthBeside({ around, lines: [words] }) <= longestLabel && !around.startsWith(words) && opensRelated(around);
}

function lengthBeside({ around, lines: [words = ""] }: Pick<Card, "around" | "lines">): number {
  return around === undefined ? 0 : around.length - words.length;
}

/** A linked line of the article's text that is no part of a sentence. */
function isOwnLine({ around, lines: [words = ""] }: Card): boolean {
  return around === undefined && !sentenceEnd.test(words);
}

function isMenu({ around }: CardPlace): boolean {
  return (around & cues.nav) !== 0 && (around & cues.related) === 0;
}

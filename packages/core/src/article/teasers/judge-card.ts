import { cues } from "#page";
import { isLong } from "./count-words.ts";
import { type Card, hasArrow } from "./find-cards.ts";
import { type HeadingKind, opensRelated } from "./heading-scopes.ts";

/** Where a card stands, seen from the article. */
export interface CardPlace {
  readonly heading: HeadingKind;
  /** Cue bits of the boxes around it. */
  readonly around: number;
  /** Above the article, between its headline and its text, in the text, or under it. */
  readonly position: "above" | "head" | "inside" | "under";
  /** Whether its line was taken for one of the article's text. */
  readonly isBody: boolean;
}

/** Whether a card is a teaser: by what is said over it or before it, by its place alone, or not. */
export type CardVerdict = "announced" | "placed" | "none";

/** What no heading makes a list of stories. */
const services = cues.share | cues.comment | cues.consent;
const furniture = cues.footer | cues.bio | cues.newsletter | cues.ad | cues.popular | cues.sidebar;
const longestLabel = 60;
/** A line of the text with more than this beside its link is a sentence. */
const longestRest = 120;
const label = /^[^:|]{2,32}[:|]\s/;
const sentenceEnd = /[.;,]$/;

/** Judges whether a link to a story is a teaser that goes with the article. */
export function judgeCard(card: Card, place: CardPlace): CardVerdict {
  if (isAnnounced(card)) return "announced";
  if (place.position === "above" || isMenu(place) || (place.around & services) !== 0) return "none";
  if (place.isBody && card.beside > longestRest) return "none";
  if (place.heading !== "open") return place.heading === "related" ? "announced" : "none";
  return isPlaced(card, place) ? "placed" : "none";
}

function isPlaced(card: Card, { around, position, isBody }: CardPlace): boolean {
  // A box of pictures with several stories between headline and text is a reel of films.
  if (position === "head" && (around & cues.figure) !== 0)
    return card.isSure && (around & furniture & ~cues.sidebar) === 0;
  // Right under the headline stand the article's own pictures and videos.
  const isDoubtful = !card.isSure || position === "head";
  // What the markup calls an aside is no side column where the text runs on after it.
  const against = position === "inside" ? furniture & ~cues.sidebar : furniture;
  if ((around & against) !== 0 || (isDoubtful && (around & cues.related) === 0)) return false;
  if (card.beside > longestLabel) return !isBody && (around & cues.related) !== 0 && opensLine(card);
  return !isBody || isOwnLine(card);
}

/** Whether what stands beside the link follows it: a headline and its summary in one line. */
function opensLine({ around, lines: [words = ""] }: Card): boolean {
  return around?.startsWith(words) === true;
}

/** "Read also: A bridge falls", with the label before the link or in it; "« A bridge falls" leads to the story before. */
function isAnnounced({ around, beside, isSure, lines: [words = ""] }: Card): boolean {
  const line = around ?? words;
  if (isSure && hasArrow(line) && isLong(words)) return true;
  if (around === undefined) return label.test(words) && opensRelated(words);
  return beside <= longestLabel && !around.startsWith(words) && opensRelated(around);
}

/** A linked line of the article's text that is no part of a sentence. */
function isOwnLine({ around, lines: [words = ""] }: Card): boolean {
  return around === undefined && !sentenceEnd.test(words);
}

function isMenu({ around }: CardPlace): boolean {
  return (around & cues.nav) !== 0 && (around & cues.related) === 0;
}

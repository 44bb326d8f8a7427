import type { SharedPlaces, SharedWording } from "./compare-prints.ts";

/** Share of the shorter text. Below this it is mostly its own. Measured: agency copy rewritten by another desk lies from here up. */
export const leastContainment = 0.35;
/** Fewer shared runs outside quotations than this prove nothing without the lead. */
const leastOutside = 85;
const leastOutsideWithLead = 30;
/** A lead is shared when this part of its runs is. */
const sharedLead = 0.3;
/** A text so many times as long, and long in itself or many times more, that does not open as the shorter one does. */
const digest = { ratio: 4, length: 2500, ratioAlone: 8 };
/** Texts that share less than this may be a template's. */
const templateLength = 150;
const templateContainment = 0.6;
const templateNumbers = 0.65;
/** A reprint days later: nearly all of it, opening included. */
const reprint = { overlap: 0.7, lead: 0.8, outside: 60 };

/** A background box or furniture comes in so few pieces. */
const boxPieces = 2;

/** What it means that two articles share wording. */
export type WordingVerdict = "one-text" | "contains" | "apart";

/** Whether the wording two articles share is worth a closer look. */
export function isWorthLooking({ containment, outside }: SharedWording): boolean {
  return containment >= leastContainment && outside >= leastOutsideWithLead;
}

/**
 * Tells one text from a digest or live page that holds another text ("contains"), and from shared background, page
 * furniture and templates ("apart").
 */
export function judgeWording(wording: SharedWording, places: SharedPlaces): WordingVerdict {
  if (!isWorthLooking(wording) || isBox(places) || isTemplate(wording, places)) return "apart";
  if (isDigest(places)) return "contains";
  const lead = Math.max(places.shorterLead, places.longerLead);
  return wording.outside >= leastOutside || lead >= sharedLead ? "one-text" : "apart";
}

/** Whether two texts of these lengths can overlap as a reprint does. */
export function isReprintLength(a: number, b: number): boolean {
  return Math.min(a, b) >= reprint.overlap * Math.max(a, b);
}

/** Whether a text printed again after the days in which copies appear is the same text. */
export function isReprint(wording: SharedWording, places: SharedPlaces): boolean {
  return (
    wording.overlap >= reprint.overlap &&
    wording.outside >= reprint.outside &&
    Math.min(places.shorterLead, places.longerLead) >= reprint.lead &&
    !isTemplate(wording, places)
  );
}

/** A background box or a page's furniture: one or two pieces, and neither text opens with them. */
function isBox({ pieces }: SharedPlaces): boolean {
  return pieces !== undefined && pieces <= boxPieces;
}

/** A short text that agrees in its words and differs in its numbers. */
function isTemplate({ shared, containment }: SharedWording, { numbers }: SharedPlaces): boolean {
  return shared < templateLength && containment >= templateContainment && numbers < templateNumbers * containment;
}

function isDigest({ lengthRatio, longerLength, longerLead }: SharedPlaces): boolean {
  if (longerLead >= sharedLead) return false;
  return lengthRatio >= digest.ratioAlone || (lengthRatio >= digest.ratio && longerLength >= digest.length);
}

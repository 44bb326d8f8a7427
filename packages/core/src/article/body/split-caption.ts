import { tidyText } from "#page";
import { creditLabels } from "../clues/credit-labels.ts";

/** A caption and its credit, apart. */
export interface CaptionParts {
  readonly caption?: string;
  readonly credit?: string;
}

const labels = creditLabels.join("|");
/** "Photo: Ada Orl" anywhere; "Photo/Ada Orl" only after a sign, for agencies sign "QPA Photo/Ada Orl"; "Image source, QPA". */
const labelled = new RegExp(
  String.raw`(?:(?:^|[\s.(\[|–—-])(?:${labels})(?:\s(?:by|von|di|de))?\s?[:|]|(?:^|[.(\[|–—-]\s?)(?:${labels})\s?/|(?:^|[\s.])(?:image|media|photo) (?:source|copyright),)\s?(?<credit>[^()]{2,90})\)?\]?$`,
  "iu",
);
/** The agency's own way: "QPA Photo/Ada Orl". */
const marked = /(?:^|\s)(?<credit>\p{Lu}{2,7}\s(?:Photo|PHOTO|Foto|FOTO|Image|Picture)s?\/\S.{1,60})$/u;
const bracketed = /^(?<caption>.*?)\s*[([](?<credit>[^()[\]]{2,80})[)\]]\.?$/su;
const signed = /(?:^|\s)(?:©|\(c\)|&copy;)\s?(?<credit>.{2,80})$/iu;
const leading = new RegExp(
  String.raw`^(?:${labels})(?:\scredit)?(?:\s(?:by|von|di|de))?\s?[:/|]\s?|^(?:image|media|photo) (?:source|copyright),\s?|^(?:©|\(c\))\s?|^[([]|[)\]]$|^by\s`,
  "giu",
);

/**
 * Parts a picture's line into what it shows and whom it is credited to.
 *
 * @param stated - The credit, where the markup keeps it apart.
 *
 * @example
 * splitCaption("The harbour (Ada Orl/QPA)"); // { caption: "The harbour", credit: "Ada Orl/QPA" }
 */
export function splitCaption(line: string, stated?: string): CaptionParts {
  const text = tidyText(line);
  if (stated !== undefined) return makeParts(text, stated);
  const match = marked.exec(text) ?? labelled.exec(text) ?? signed.exec(text);
  if (match !== null) return makeParts(text.slice(0, match.index), match.groups?.["credit"]);
  const tail = text.length < 700 ? bracketed.exec(text) : null;
  const credit = tail?.groups?.["credit"];
  return credit !== undefined && isCredit(credit)
    ? makeParts(tail?.groups?.["caption"] ?? "", credit)
    : makeParts(text, undefined);
}

/** Whether a line ends in a credit that is called one: "Photo: Ada Orl". */
export function hasCreditLabel(line: string): boolean {
  return /[:|/,]/.test(line) && labelled.test(line);
}

/** What stands in the last brackets is a credit when it has the look of names or an outlet: capitals and no sentence. */
function isCredit(text: string): boolean {
  if (/[.!?]\s|\d{3}/.test(text)) return false;
  const words = text.split(/[\s/]+/);
  const capitals = words.filter((word) => /^[\p{Lu}"“]/u.test(word)).length;
  return text.includes("/")
    ? capitals > 0
    : words.length > 1
      ? capitals >= words.length * 0.6
      : text === text.toUpperCase();
}

function makeParts(captionText: string, creditText: string | undefined): CaptionParts {
  const caption = captionText
    .replace(/[\s|(–—-]+$/u, "")
    .replace(/([^.])\.$/u, "$1")
    .trim();
  let credit = creditText?.trim();
  for (let i = 0; i < 2; i += 1) credit = credit?.replace(leading, "").trim();
  return { ...(caption !== "" && { caption }), ...(credit && { credit }) };
}

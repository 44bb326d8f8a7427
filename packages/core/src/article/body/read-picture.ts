import { captionLabels, frameWords } from "../clues/credit-labels.ts";
import { isNames } from "./credit-names.ts";
import type { PictureWords } from "./picture-words.ts";
import { type CaptionParts, splitCaption } from "./split-caption.ts";

const longestCaption = 900;
const frame = frameWords.join("|");
const onlyFrame = new RegExp(`^(?:(?:${frame})(?: all)?(?: \\d{1,3})?[\\s.…:]*){1,4}$`, "iu");
const framed = new RegExp(`^(?:${frame})\\s(?=\\p{Lu})|(?<=[.!?…])\\s?(?:…|\\.\\.\\.)?\\s?(?:${frame})$`, "u");
/** Its place in a gallery: "1 of 4", "Image 2/5", "3 / 7". */
const counter =
  /^(?:(?:bild|foto|image|photo|picture|slide)\s)?\d{1,3}\s?(?:\/|of|von|de|di|sur|van|z)\s?\d{1,3}(?!\d)[\s:.|–-]*/iu;
/** How long a film runs. */
const duration = /^\d{1,2}:\d\d(?::\d\d)?\s+/;
const opening = new RegExp(
  `^(?:${captionLabels.join("|")})(?:\\s?:\\s?|,\\s)|^image caption\\s|^bildunterschrift\\s`,
  "iu",
);

/** Reads what the lines beside one picture say it shows, and whom they credit it to. */
export function readPicture(lines: readonly PictureWords[]): CaptionParts {
  const isMarked = lines.some(({ kind, text }) => kind === "caption" && text !== "");
  const said = lines.flatMap((line, at) =>
    at > 0 && isSignature(line, lines[at - 1]) ? [splitCaption("", line.text)] : readLine(line, isMarked),
  );
  const caption = joinCaptions(said.flatMap((parts) => parts.caption ?? []));
  const credit = chooseCredit(said);
  return { ...(caption !== "" && { caption }), ...(credit !== undefined && { credit }) };
}

/** A credit in a line of its own is the picture's, whatever the caption ends in. */
function chooseCredit(said: readonly CaptionParts[]): string | undefined {
  const credited = said.filter(({ credit }) => credit !== undefined);
  return (credited.find(({ caption }) => caption === undefined) ?? credited[0])?.credit;
}

/** Under a sentence stand names alone: those of who made the picture. */
function isSignature({ kind, text }: PictureWords, before: PictureWords | undefined): boolean {
  const isUnderSentence = before?.kind === "caption" && sentence.test(before.text);
  return isUnderSentence && kind !== "credit" && text.split(" ").length <= mostNames && isNames(text);
}

const sentence = /^(?:\S+\s){5}.*[.!?]["”’»)]*$/;
const mostNames = 4;

function readLine({ kind, text, credits }: PictureWords, isMarked: boolean): readonly CaptionParts[] {
  const stated = credits.map((credit) => splitCaption("", tidyLine(credit)));
  const words = tidyLine(text);
  if (words === "" || words.length > longestCaption) return stated;
  const parts = splitCaption(words);
  const isHeard = kind !== "plain" || !isMarked || parts.caption === undefined;
  return isHeard ? [...stated, parts] : stated;
}

function tidyLine(text: string): string {
  if (onlyFrame.test(text)) return "";
  return text.replace(counter, "").replace(duration, "").replace(framed, "").replace(opening, "").trim();
}

/** What is said twice, and what is cut short, is left out. */
function joinCaptions(captions: readonly string[]): string {
  const kept: string[] = [];
  for (const caption of captions) {
    const start = caption.replace(/\s*(?:…|\.\.\.).{0,12}$/u, "");
    if (!kept.some((other) => other.startsWith(start))) kept.push(caption);
  }
  return kept.join(" ");
}

import { nameJoints } from "../clues/credit-labels.ts";
import { pictureSources } from "../clues/picture-sources.ts";
import { isKnownAgency } from "../metadata/read-agency.ts";
import { makeWordTest } from "./starts-with.ts";

const longestNames = 90;
const mostWords = 12;
const namesSource = makeWordTest(pictureSources);
const sources = new RegExp(`(?<!\\p{L})(?:${pictureSources.join("|")})(?!\\p{L})`, "giu");
const parts = /\s?[/|,]\s?|\s(?:via|for|für|pour|per|para|mit|and|und|et)\s|\s[-–]\s/u;
const joints = new Set(nameJoints);
/** A name opens with a capital, a sign of an account, or has letters without case. */
const nameWord = /^["“'’@(]*(?:[\p{Lu}\p{Lt}\p{Lo}@]|cc\b|\d|iStock|dpa)/u;

/** Whether a text names a picture's maker with the outlet, agency or bank: "Ada Orl/QPA", "Bo Lind via Getty Images". */
export function isNameTail(text: string): boolean {
  const line = text.trim().replace(/\.$/, "");
  if (line.length < 2 || line.length > longestNames || newSentence.test(line)) return false;
  const words = line.split(between).filter((word) => word !== "" && !joints.has(word));
  const others = words.filter((word) => !nameWord.test(word));
  if (words.length > mostWords || others.length > mostSmallWords) return false;
  const isSourced = namesSource(line) || line.split(parts).some((piece) => isKnownAgency(piece.trim()));
  if (!isSourced) return others.length === 0 && /\S\s?\/\s?\S/.test(line) && !/[\d()]/.test(line);
  return others.every((word) => isKnownAgency(word) || sourceWords.has(word.toLowerCase()));
}

const between = /[\s/|,]+/u;
const newSentence = /[.!?:;]\s\p{Lu}\p{Ll}+\s\p{Ll}/u;
/** Banks and agencies that write themselves small have up to so many words: "picture alliance / dpa". */
const mostSmallWords = 4;
const sourceWords = new Set(pictureSources.flatMap((source) => source.split(" ")));

/** Whether what stands in brackets at the end of a caption names its maker: "Ada Orl for The Herald". */
export function isNameInBrackets(text: string, isAfterStop: boolean): boolean {
  if (isNameTail(text)) return true;
  return isNames(text) && (isAfterStop || / (?:for|für|von) /.test(text));
}

/** Two or more words, all of them names. */
export function isNames(text: string): boolean {
  const words = text.split(" ").filter((word) => !joints.has(word));
  return words.length > 1 && words.length <= mostNames && words.every((word) => /^[\p{Lu}"“][^\d]*$/u.test(word));
}

const mostNames = 7;

/** Whether a text is a known source of pictures and nothing else. */
export function isSource(text: string): boolean {
  return isKnownAgency(text) || text.replace(sources, "").trim() === "";
}

import { tidyText } from "#page";
import { isNameInBrackets, isNames, isNameTail, isSource } from "./credit-names.ts";
import {
  findLabelledCredit,
  findMaker,
  type LabelledCredit,
  stripCreditMarks,
  stripTrailingLabel,
} from "./find-credit.ts";

/** A caption and its credit, apart. */
export interface CaptionParts {
  readonly caption?: string;
  readonly credit?: string;
}

const longestParted = 900;
const bracketed = /\s*[([](?<credit>[^()[\]]{2,90}(?:\([^()]{1,30}\))?)[)\]]\.?$/u;
/** The last sentence's end; an initial is none. */
const afterStop = /(?:[\p{Ll}\p{Lo}\d)"”’»]["”’»)]?\s?[.!?]["”’»)]*|\s[|–—•])\s+(?=\S)/gu;

/**
 * Parts a picture's line into what it shows and whom it is credited to.
 *
 * @param stated - The credit, where the markup keeps it apart.
 *
 * @example
 * splitCaption("The harbour (Ada Orl/QPA)"); // { caption: "The harbour", credit: "Ada Orl/QPA" }
 */
export function splitCaption(line: string, stated?: string): CaptionParts {
  const text = tidyText(line).replace(rights, "");
  const found = text.length > longestParted ? undefined : findCredit(text);
  return makeParts(found === undefined ? text : text.slice(0, found.at), stated ?? found?.credit);
}

const longestCreditLine = 160;

/** Whether a line is a credit and nothing else: "Photo: Ada Orl", "Ada Orl/QPA". */
export function isCreditLine(line: string): boolean {
  if (line.length > longestCreditLine) return false;
  const text = tidyText(line);
  const found = findCredit(text);
  return found !== undefined && text.slice(0, found.at).replace(/[\s([|–—-]/g, "") === "";
}

/** Whether a line ends in a credit that is called one: "Photo: Ada Orl". */
export function hasCreditLabel(line: string): boolean {
  return findLabelledCredit(line) !== undefined;
}

let lastText = "";
let lastFound: LabelledCredit | undefined;

/** One line is asked about several times in turn. */
function findCredit(text: string): LabelledCredit | undefined {
  if (text !== lastText) [lastText, lastFound] = [text, findAnyCredit(text)];
  return lastFound;
}

function findAnyCredit(text: string): LabelledCredit | undefined {
  return findLabelledCredit(text) ?? findMaker(text) ?? findBracketed(text) ?? findTail(text);
}

/** What stands in the last brackets is a credit when it has the look of names or an outlet. */
function findBracketed(text: string): LabelledCredit | undefined {
  const match = bracketed.exec(text);
  const credit = match?.groups?.["credit"];
  if (match === null || credit === undefined) return undefined;
  const isAfterStop = /(?:^|[.!?]["”’»]?)$/.test(text.slice(0, match.index));
  return isNameInBrackets(credit, isAfterStop) ? { at: match.index, credit } : undefined;
}

/** Alone, after the last stop, or after a stroke: names and the source they work for. */
function findTail(text: string): LabelledCredit | undefined {
  if (isNameTail(text)) return { at: 0, credit: text };
  let at = 0;
  for (const match of text.matchAll(afterStop)) at = match.index + match[0].length;
  const credit = text.slice(at);
  return isNameTail(credit) || (at > 0 && isSignature(credit)) ? { at, credit } : findAfterStroke(text);
}

/** After a sentence: "Ada Orl for The Herald", "ADA ORL". */
function isSignature(text: string): boolean {
  return isNames(text) && (/ (?:for|für) /.test(text) || text === text.toUpperCase());
}

const mostStrokes = 3;

function findAfterStroke(text: string): LabelledCredit | undefined {
  const pieces = text.split(" / ");
  if (pieces.length < 2 || pieces.length > mostStrokes) return undefined;
  let at = 0;
  for (const piece of pieces.slice(0, -1)) {
    at += piece.length;
    const credit = text.slice(at + 3);
    if (isSource(credit) || isNameTail(credit)) return { at, credit };
    at += 3;
  }
  return undefined;
}

/** Notes of the law after a credit say nothing of it. */
const rights = /[\s./,–-]{0,4}(?:copyright \d{4}.{0,80}|all rights reserved.{0,40}|alle rechte vorbehalten.{0,20})$/iu;

function makeParts(captionText: string, creditText: string | undefined): CaptionParts {
  const stripped = creditText === undefined ? captionText : stripTrailingLabel(captionText);
  const caption = stripped
    .replace(/[\s|([/,©–—-]+$/u, "")
    .replace(/([^.])\.$/u, "$1")
    .trim();
  const credit = creditText === undefined ? "" : stripCreditMarks(creditText);
  return { ...(caption !== "" && { caption }), ...(/\p{L}/u.test(credit) && { credit }) };
}

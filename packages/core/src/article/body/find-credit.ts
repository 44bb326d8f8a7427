import {
  labelExtensions,
  labelJoints,
  labelOpenings,
  makerLabels,
  pictureLabels,
  sourceLabels,
} from "../clues/credit-labels.ts";
import { isNames, isNameTail } from "./credit-names.ts";

/** Where in a line its credit begins, label and all, and the credit without them. */
export interface LabelledCredit {
  readonly at: number;
  readonly credit: string;
}

const label = String.raw`(?:${[...pictureLabels, ...sourceLabels].join("|")})(?:[\s-](?:${labelExtensions.join("|")}))?`;
const kind = String.raw`(?:(?:${labelOpenings.join("|")})\s)?`;
const joint = String.raw`(?:\s(?:${labelJoints.join("|")}))`;
/** What may stand before a label: the beginning, a sign, or the end of a sentence. */
const sign = String.raw`(?:^|[([|–—•-]\s?|[.!?…"”’»)]\s|\s?/\s?)`;
const rest = String.raw`\s?(?<credit>\S.{0,110})$`;

const forms: readonly RegExp[] = [
  // The agency's own way: "QPA Photo/Ada Orl", "(QPA Photo/Ada Orl, File)".
  /(?:^|\s|\()(?<credit>\p{Lu}{2,7}\s(?:Photo|PHOTO|photo|Foto|FOTO|Image|Picture)s?\s?\/\s?\S.{1,70}?)(?:, [Ff]ile)?\)?\.?$/u,
  new RegExp(String.raw`(?:^|[\s.(\[|–—/-])${kind}${label}${joint}?\s?(?:[:：=＝／|]|…|\.\.\.)${rest}`, "iu"),
  new RegExp(String.raw`${sign}${kind}${label}\s?/${rest}`, "iu"),
  /(?:^|[\s.])(?:image|media|photo) (?:source|copyright),\s?(?<credit>\S.{0,90})$/iu,
  /(?:©|(?:^|[\s(.!?])\(c\))\s?(?<credit>\S.{1,110})$/iu,
];
const named = new RegExp(String.raw`(?:${sign}|,\s)${kind}${label}${joint}\s${rest}`, "iu");
/** "Foto Ada Orl", "fot. Ada Orl": nothing but names may follow. */
const bare = new RegExp(String.raw`(?:${sign}|,\s)${kind}(?:fot\.|${label})\s${rest}`, "iu");
const startsName = /^["“@]?[\p{Lu}\p{Lo}]/u;

/** "Orl / autor: Ada". */
const maker = new RegExp(String.raw`(?:^|\s?[(\[|–—/-]\s?|[.!?…]\s)(?:${makerLabels.join("|")})\s?:${rest}`, "iu");

/** Finds the credit at the end of a picture's line that names its maker as such: "Autor: Ada Orl". */
export function findMaker(line: string): LabelledCredit | undefined {
  return line.includes(":") ? readForm(maker, line) : undefined;
}

/** A new sentence: what follows is no credit any more. */
const sentence = /\p{Ll}{3}[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll}{2,}\s/u;
const fewestWordsOfCaption = 8;
const fewestWordsInSmall = 5;

/** Without one of these, and a word or a sign for credits, no line is looked at closely. */
const maySign = /[:|/,：=＝／©…]|\.\.\.|\(c\)|\s(?:by|via|of|de|von|from|do|par|por)\s|courtesy|cr[eé]dit|photo|fot/iu;
const holdsLabel = new RegExp([...pictureLabels, ...sourceLabels, "©", "\\(c\\)"].join("|"), "iu");

/** Finds the credit at the end of a line that is called one: by a word such as "Photo:", or by a sign. */
export function findLabelledCredit(line: string): LabelledCredit | undefined {
  if (line !== lastLine) [lastLine, lastFound] = [line, findLabel(line)];
  return lastFound;
}

const longestLine = 900;
let lastLine = "";
let lastFound: LabelledCredit | undefined;

function findLabel(line: string): LabelledCredit | undefined {
  if (line.length > longestLine || !maySign.test(line) || !holdsLabel.test(line)) return undefined;
  for (const form of forms) {
    const found = readForm(form, line);
    if (found !== undefined) return found;
  }
  const found = readForm(named, line);
  if (found !== undefined && (startsName.test(found.credit) || isShortLine(found, line))) return found;
  const plain = readForm(bare, line);
  return plain !== undefined && namesMaker(plain, line) ? plain : undefined;
}

/** "Photo by ada-orl" stands for itself. */
function isShortLine({ at }: LabelledCredit, line: string): boolean {
  return at === 0 && line.length <= longestShort;
}

const longestShort = 60;

/** After a stroke or a bracket one capital is enough: "/ Foto Orl". */
function namesMaker({ at, credit }: LabelledCredit, line: string): boolean {
  return isNames(credit) || isNameTail(credit) || (/^\s?[/([]/.test(line.slice(at)) && startsName.test(credit));
}

function readForm(form: RegExp, line: string): LabelledCredit | undefined {
  const match = form.exec(line);
  const credit = match?.groups?.["credit"];
  if (match === null || credit === undefined || sentence.test(credit) || isDescription(credit)) return undefined;
  if (credit.endsWith(":")) return undefined;
  return { at: match.index, credit };
}

/** "Picture: the old harbour is still in use on market days" says what is shown. */
export function isDescription(credit: string): boolean {
  if (startsNoun.test(credit)) return true;
  const words = credit.split(" ");
  const capitals = words.filter((word) => /^["“(@]?[\p{Lu}\p{Lo}\d&/]/u.test(word)).length;
  if (words.length >= fewestWordsInSmall && capitals === 0) return true;
  return words.length >= fewestWordsOfCaption && capitals < words.length / 2;
}

const opensPicture = new RegExp(String.raw`^[\s([]*${kind}(?:${pictureLabels.join("|")})(?!\p{L})`, "iu");

/** Whether a line opens with a word for pictures and is a credit: it credits one though it may stand far from it. */
export function isLoneCredit(line: string): boolean {
  return line.length <= longestLone && opensPicture.test(line) && findLabelledCredit(line)?.at === 0;
}

const longestLone = 120;

/** No name opens with an article in lower case. */
const startsNoun = /^(?:an?|das|der|die|ein|eine|el|la|las|le|les|los|the|un|una|une)\s\p{Ll}/u;

const leading = new RegExp(
  String.raw`^${kind}${label}${joint}?\s?(?:[:：=＝／/|]|…|\.\.\.)\s?|^${kind}${label}${joint}\s(?=\S)|^(?:image|media|photo) (?:source|copyright),\s?|^(?:©|\(c\)|copyright\s)\s?|^(?:by|par|por|via|von)\s|^[|/–—-]\s?`,
  "iu",
);
const bareLeading = new RegExp(String.raw`^(?:${pictureLabels.join("|")})\s(.+)$`, "iu");
const mostLabels = 3;

/** A label that the markup cut off from its credit: "The pier. Photo:". */
const trailing = new RegExp(
  String.raw`(?:\s?[.([|–—-]\s?${kind}${label}${joint}?\s?:?|\s${kind}${label}${joint}?\s?:)$`,
  "iu",
);

const alone = new RegExp(String.raw`^[([]?${kind}${label}${joint}?\s?:?$`, "iu");

/** Whether a line is the label of a credit alone: the next one is the credit. */
export function isLabelAlone(line: string): boolean {
  return alone.test(line);
}

/** Takes the label of a credit off the end of a caption. */
export function stripTrailingLabel(caption: string): string {
  return caption.replace(trailing, "").trim();
}

/** Takes labels, signs and brackets off a credit: "(Photo: © Ada Orl)" is "Ada Orl". */
export function stripCreditMarks(text: string): string {
  let credit = stripBrackets(text.trim());
  for (let i = 0; i < mostLabels; i += 1) credit = stripBrackets(credit.replace(leading, "").trim());
  const [, rest = ""] = bareLeading.exec(credit) ?? [];
  return (isNames(rest) ? rest : credit).replace(/[\s,|/–—-]+$/u, "");
}

/** Brackets around it, and those whose other half is missing. */
function stripBrackets(text: string): string {
  const open = text.search(/[([]/);
  const close = text.search(/[)\]]/);
  if (open === 0 && (close === text.length - 1 || close < 0)) return text.slice(1, close < 0 ? undefined : -1).trim();
  if (close >= 0 && (open < 0 || close < open)) return text.slice(0, close).trim();
  return open > 0 && close < 0 ? text.slice(0, open).trim() : text.replace(/([^.\p{Lu}])\.$/u, "$1");
}

import { readAgency, readSharedMark } from "./read-agency.ts";

/** An agency that the end of a report names. */
export interface ClosingCredit {
  readonly agency: string;
  /** Whether the agency gave only a part: "QPA contributed to this report". */
  readonly isPart: boolean;
}

const longestLine = 120;
const longestSignature = 40;

const contribution = /\b(?:additional reporting|contributed (?:to|reporting))\b/iu;
/** Material taken over is the agency's, unlike help of its reporters. */
const material =
  /\b(?:with (?:files|reporting|inputs?|material) from|material from|mit material (?:von|der)|material von|avec (?:les )?informations? d[eu]|avec|con informaci[oó]n de|com informações d[aeo]|con materiale di|z wykorzystaniem materiałów)\b/iu;
const source =
  /^(?:sources?|quellen?|fuente|fonte|bron|źródło|источник|kaynak|agentur|agence|agencia)\s?:\s*(?<name>.{2,60})$/iu;
/** An outlet's copy of an agency's text states a year, or reserves all rights. */
const copyright =
  /^(?:©|\(c\)|copyright)[\s:©]*(?:(?<year>\d{4})(?:\s?[-–]\s?\d{4})?)?[\s,]*(?<name>[^|]{2,50}?)(?:\.?\s*(?<rest>all rights|alle rechte|tous droits|todos los derechos).*|[.\s]*)$/iu;
const bracketed = /[([](?<name>[^()[\]]{2,40})[)\]]\s*\.?$/u;
const signed = /[.!?…"”»’]\s+(?:[–—-]\s?)?(?<name>[\p{L}/.-]{2,14})\.?$/u;

/**
 * Reads the agency from a line under a report: "Source: QPA", "© 2031 Coast News Agency", "dpa/lno".
 *
 * @example
 * readClosingLine("Quelle: dpa"); // { agency: "dpa", isPart: false }
 */
export function readClosingLine(line: string): ClosingCredit | undefined {
  if (line.length > longestLine) return undefined;
  const part = readContribution(line);
  if (part !== undefined) return part;
  const named = source.exec(line)?.groups?.["name"] ?? readCopyright(line) ?? readSignature(line);
  return credit(named);
}

/** Reads the agency that the last words of a paragraph credit: "... on Monday. (QPA)". */
export function readClosingWords(paragraph: string): ClosingCredit | undefined {
  const end = paragraph.slice(-longestLine);
  const part = readContribution(end);
  if (part !== undefined) return part;
  return credit(bracketed.exec(end)?.groups?.["name"]) ?? credit(signed.exec(end)?.groups?.["name"]);
}

function readContribution(text: string): ClosingCredit | undefined {
  const helped = contribution.exec(text);
  const match = helped ?? material.exec(text);
  if (match === null) return undefined;
  const after = text.slice(match.index + match[0].length).replace(/^\s*(?:by|from|von|de)\s|[.)\]]+$/giu, "");
  const before = (
    text
      .slice(0, match.index)
      .split(/[.!?]\s/)
      .at(-1) ?? ""
  ).replace(/^[([–—\s-]+/u, "");
  const agency = readSharedMark(after.trim()) ?? (helped === null ? undefined : readSharedMark(before.trim()));
  return agency === undefined ? undefined : { agency, isPart: helped !== null };
}

/** A picture's right names agencies alone: a year, a reservation or the outlet beside the agency is a text's. */
function readCopyright(line: string): string | undefined {
  const groups = copyright.exec(line)?.groups;
  const name = groups?.["name"];
  const isShared =
    name?.includes("/") === true && !name.split("/").every((part) => readAgency(part.trim()) !== undefined);
  return groups?.["year"] !== undefined || groups?.["rest"] !== undefined || isShared ? name : undefined;
}

/** A line that is nothing but a signature: "(QPA)", "dpa/lno". A name beside the mark is that of a photographer. */
function readSignature(line: string): string | undefined {
  // A picture's right has no year.
  if (line.length > longestSignature || /^(?:©|\(c\))/iu.test(line)) return undefined;
  const name = line.replace(/^[–—(\s[-]+|[)\].\s]+$/gu, "");
  return readAgency(name) ?? (name.split(/[\s/,&+-]+/u).every((mark) => mark.length <= longestMark) ? name : undefined);
}

const longestMark = 4;

/** A known agency alone or among the few marks of a signature; running words that hold one are none. */
function credit(name: string | undefined): ClosingCredit | undefined {
  if (name === undefined || name.split(" ").length > mostWords) return undefined;
  const agency = readAgency(name) ?? readSharedMark(name);
  return agency === undefined ? undefined : { agency, isPart: false };
}

const mostWords = 6;

import { type TextPage, tidyText } from "#page";
import { findWords } from "#text";
import type { Article, Block, Picture, ReadArticleResult, Witness } from "../article.ts";
import { splitCaption } from "../body/split-caption.ts";
import { chooseDates } from "../metadata/choose-dates.ts";
import type { DateWitness } from "../metadata/date-witness.ts";
import { findAgency } from "../metadata/find-agency.ts";
import { findLanguage } from "../metadata/find-language.ts";
import { findWrittenTimes } from "../metadata/find-written-times.ts";
import { readDatelines, witnessPlace } from "../metadata/read-datelines.ts";
import { wonValue } from "../metadata/won-value.ts";
import { findHeadNames, type HeadNames } from "./find-head-names.ts";
import { findTailTeasers, readAnnounced } from "./find-tail-teasers.ts";
import { type LabelledLine, labelLines } from "./label-lines.ts";
import { readCredits } from "./read-credits.ts";
import { readScrapedLines } from "./scraped-line.ts";

/** A scraped page cut into what stands above the body, the body, and what follows it. */
interface ScrapedParts {
  readonly head: readonly LabelledLine[];
  readonly body: readonly LabelledLine[];
  readonly tail: readonly LabelledLine[];
}

/** Lines under the body that may say whose report it is. */
const closingLines = 3;

/** Reads the article of plain text as pasted or scraped. */
export function readTextArticle(page: TextPage, url: string | undefined): ReadArticleResult {
  const lines = labelLines(readScrapedLines(page));
  const parts = cutParts(lines);
  if (parts === undefined) return { ok: false, reason: "no-main-text" };
  const opener = findStandfirst(parts.body);
  const named = { ...findHeadNames(lines, parts.head, url), ...(opener && { standfirst: opener.text }) };
  const body = parts.body.filter((line) => line !== opener);
  const { text, blocks } = writeText(body);
  const dates = chooseDates([...findDateLines([...parts.head, ...parts.body])]);
  const origin = readOrigin({ ...parts, body }, dates.published);
  const language = findLanguage(undefined, text);
  const code = wonValue(language, "language");
  const article: Article = {
    ...(url && { url }),
    ...named,
    ...(dates.published && { published: dates.published }),
    ...(dates.modified && { modified: dates.modified }),
    ...origin.facts,
    ...(code && { language: code }),
    text,
    blocks,
    pictures: [...parts.head, ...parts.body].flatMap(readPicture),
    related: [...parts.body.flatMap(readAnnounced), ...findTailTeasers(parts.tail)],
    corrections: parts.body.filter(({ label }) => label === "correction").map((line) => line.text),
    livePosts: [],
    witnesses: [...lineWitnesses(named), ...dates.witnesses, ...origin.witnesses, ...language],
    warnings: [
      ...page.warnings,
      ...(named.headline ? [] : (["no-headline"] as const)),
      ...(dates.published ? [] : (["no-date"] as const)),
    ],
  };
  return { ok: true, article };
}

/** Who wrote the report, for which agency, and where. */
function readOrigin(
  { head, body, tail }: ScrapedParts,
  published: string | undefined,
): {
  readonly facts: Pick<Article, "authors"> & Partial<Pick<Article, "agency" | "place" | "datelineDay">>;
  readonly witnesses: readonly Witness[];
} {
  const closing = tail.slice(0, closingLines);
  const credits = readCredits([...head, ...body, ...closing]);
  const paragraphs = body.filter(isText).map((line) => line.text);
  const opening = readDatelines({ lines: [], paragraphs, published });
  const witnesses = findAgency({
    credits: credits.agencies,
    dateline: opening.agency,
    paragraphs,
    closing: closing.map((line) => line.text),
  });
  const agency = wonValue(witnesses, "agency");
  return {
    facts: { authors: credits.people, ...opening, ...(agency && { agency }) },
    witnesses: [...witnesses, ...witnessPlace(opening)],
  };
}

/** Each is told by the line that says it, and by nothing else. */
function lineWitnesses(lines: HeadNames & { readonly standfirst?: string }): readonly Witness[] {
  return Object.entries(lines).map(([field, value]) => ({
    field: field as keyof typeof lines,
    value,
    from: "visible line",
    won: true,
  }));
}

function isText({ label }: LabelledLine): boolean {
  return label === "paragraph" || label === "line";
}

/** The body runs from the first paragraph to the heading of a list of other stories, or to the last paragraph. */
function cutParts(lines: readonly LabelledLine[]): ScrapedParts | undefined {
  const first = lines.findIndex(({ label }) => label === "paragraph");
  if (first < 0) return undefined;
  const end = findEnd(lines, first);
  return { head: lines.slice(0, first), body: lines.slice(first, end), tail: lines.slice(end) };
}

function findEnd(lines: readonly LabelledLine[], first: number): number {
  const total = countProse(lines);
  let seen = 0;
  for (let i = first; i < lines.length; i += 1) {
    const line = lines[i] as LabelledLine;
    if (line.label === "paragraph") seen += line.text.length;
    // A heading of teasers may also stand in mid-article; the end is where little prose is left.
    if (line.label === "tail-heading" && total - seen < total * 0.4) return i;
  }
  return lines.findLastIndex(({ label }) => label === "paragraph") + 1;
}

function countProse(lines: readonly LabelledLine[]): number {
  return lines.reduce((sum, { label, text }) => sum + (label === "paragraph" ? text.length : 0), 0);
}

/** A short first sentence most of whose words come again in one later paragraph is a standfirst, not the opening. */
function findStandfirst(body: readonly LabelledLine[]): LabelledLine | undefined {
  const [first, ...rest] = body.filter(({ label }) => label === "paragraph");
  if (first === undefined || first.text.length > 220 || rest.length < 3) return undefined;
  const words = findWords(first.text)
    .map(({ word }) => word)
    .filter((word) => word.length > 3);
  if (words.length < 4) return undefined;
  const isRepeated = rest.some((line) => {
    const there = new Set(findWords(line.text).map(({ word }) => word));
    return words.filter((word) => there.has(word)).length >= words.length * 0.8;
  });
  return isRepeated ? first : undefined;
}

function* findDateLines(lines: readonly LabelledLine[]): Generator<DateWitness> {
  for (const { text, label } of lines) {
    if (label !== "date-line") continue;
    const isChange = /^(?:last\s)?(?:updated?|modified)\b/i.test(text);
    for (const { time } of findWrittenTimes(text))
      yield { field: isChange ? "modified" : "published", time, from: "visible line" };
  }
}

function readPicture({ text, label }: LabelledLine): readonly Picture[] {
  return label === "caption" ? [splitCaption(text)] : [];
}

function writeText(body: readonly LabelledLine[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = [];
  let text = "";
  for (const line of body) {
    const words = tidyText(line.text);
    const label = blockLabelOf(line);
    if (!isText(line)) {
      blocks.push({ label, text: words });
      continue;
    }
    const start = text === "" ? 0 : text.length + 2;
    text += (text === "" ? "" : "\n\n") + words;
    blocks.push({ label, text: words, span: { start, end: text.length } });
  }
  return { text, blocks };
}

function blockLabelOf({ label }: LabelledLine): Block["label"] {
  if (label === "line") return "subhead";
  return label === "menu" || label === "tail-heading" ? "boilerplate" : label;
}

import { cues, type HtmlPage, type PageElement, textOf } from "#page";
import type { Witness } from "../article.ts";
import { foldLine } from "../body/fold-line.ts";
import { headlineMetas, siteMetas } from "../clues/meta-names.ts";
import { cutKnownSite, cutSite, longestPart, makeSiteTest, type SiteTest } from "./cut-site.ts";
import { textProperty } from "./json-ld.ts";
import type { PageMarks } from "./page-marks.ts";
import { readHostName } from "./read-host-name.ts";

/** The headline and every place that states one. */
export interface FoundHeadline {
  readonly headline?: string;
  /** Where the page prints it. */
  readonly element?: PageElement;
  readonly witnesses: readonly Witness[];
}

export interface HeadlineSources {
  readonly page: HtmlPage;
  readonly marks: PageMarks;
  /** The first line all of which is printed bold or large. */
  readonly loud: string | undefined;
  readonly url: string | undefined;
}

interface Candidate {
  readonly value: string;
  readonly from: string;
  readonly element?: PageElement;
}

/** How many elements of one kind are looked into. */
const mostPlaces = 24;

/** A headline is best as the page prints it; metadata tells which of several printed lines it is. */
export function findHeadline(sources: HeadlineSources): FoundHeadline {
  const { page, marks, loud, url } = sources;
  const isSite = makeSiteTest([
    ...siteMetas.flatMap((name) => marks.metas.get(name) ?? []),
    readHostName(url ?? marks.canonical) ?? "",
  ]);
  const stated = [...statedHeadlines(marks, isSite)];
  const shown = [...shownHeadlines(page, marks, loud), ...lesserHeadings(page, stated)].filter(
    ({ value, element }) => !isSite(value) && !(element !== undefined && isLogo(page, element)),
  );
  const chosen = chooseHeadline(stated, shown, marks.title);
  const best = chosen && tidyHeadline(chosen, stated);
  const element = chosen?.element ?? (best && findPrinted(marks, best.value));
  return {
    ...(best && { headline: best.value }),
    ...(element && { element }),
    witnesses: [...stated, ...shown].map((candidate) => ({
      field: "headline",
      value: candidate === chosen ? (best?.value ?? candidate.value) : candidate.value,
      from: candidate.from,
      won: candidate === chosen,
    })),
  };
}

function findPrinted({ h1s, headlines }: PageMarks, headline: string): PageElement | undefined {
  const line = foldLine(headline);
  return (
    [...h1s, ...headlines].slice(0, mostPlaces).find((element) => foldLine(textOf(element)) === line) ??
    (h1s.length === 1 ? h1s[0] : undefined)
  );
}

const homeAddress = /^(?:(?:https?:)?\/\/[^/]+)?\/?(?:\.?\/)?(?:index\.\w{3,5})?(?:[?#].*)?$/i;
/** What an archive of the web writes before an address. */
const archived = /^(?:https?:\/\/[^/]+)?\/web\/\d+[a-z_]*\//;

/** Whether all of a line is a link to the front page. */
function isLogo({ elements }: HtmlPage, element: PageElement): boolean {
  const inside = elements.slice(element.order + 1, element.end);
  const around = elements[element.parent];
  const link = inside.find(({ tag }) => tag === "a") ?? (around?.tag === "a" ? around : undefined);
  const href = link?.attributes["href"];
  return href !== undefined && href !== "" && homeAddress.test(href.replace(archived, "").trim());
}

/** At least half of the words are common to two lines that say the same. */
const kinShare = 0.5;

function chooseHeadline(
  stated: readonly Candidate[],
  shown: readonly Candidate[],
  title: string | undefined,
): Candidate | undefined {
  const known = stated.map(({ value }) => foldLine(value));
  const titles = [title ?? "", longestPart(title ?? "")].map(foldLine);
  const h1s = shown.filter(({ from }) => from === "h1");
  const agreed =
    shown.find(({ value }) => known.includes(foldLine(value))) ??
    shown.find(({ value }) => [...known, ...titles].some((line) => isSameLine(foldLine(value), line)));
  if (agreed?.from === "h1") return agreed;
  const kin = h1s
    .filter(({ value }) => value.includes(" "))
    .map((candidate) => ({ candidate, share: shareWords(candidate.value, [...known, ...titles]) }))
    .reduce<{ candidate?: Candidate; share: number }>((best, each) => (each.share > best.share ? each : best), {
      share: kinShare,
    }).candidate;
  const lone = h1s.length === 1 ? h1s.find(({ value }) => value.includes(" ")) : undefined;
  // A short page title that no line repeats is the outlet's name.
  const trusted = stated.find(({ value, from }) => from !== "title" || value.split(" ").length > 4);
  return kin ?? agreed ?? lone ?? trusted ?? shown[0] ?? stated[0];
}

/** The largest share of a line's words that one of the others has too. */
function shareWords(value: string, others: readonly string[]): number {
  const words = foldLine(value).split(" ");
  const shares = others.map((other) => {
    const there = new Set(other.split(" "));
    return words.filter((word) => there.has(word)).length / Math.max(words.length, 1);
  });
  return Math.max(0, ...shares);
}

/** The printed line is the stated one, or most of it; less of it is as likely the outlet's name. */
function isSameLine(a: string, b: string): boolean {
  return a !== "" && (a === b || (a.length >= 16 && a.length * 2 >= b.length && b.includes(a)));
}

const dateBefore = /^\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\s*[-–—|:,]\s*/;
/** A stated headline that is the end of a printed one makes up at least this much of it. */
const headShare = 0.4;

/** The headline without the date or the kicker that are printed in one line with it. */
function tidyHeadline({ value, from }: Candidate, stated: readonly Candidate[]): Candidate {
  const line = value.replace(dateBefore, "");
  const head = stated.find(
    (other) =>
      other.from !== "title" &&
      other.value.length >= line.length * headShare &&
      line.length > other.value.length + 2 &&
      isEdge(line, other.value),
  );
  return { value: head?.value ?? line, from };
}

/** Whether a line ends with another after a kicker, or begins with it before a bar. */
function isEdge(line: string, part: string): boolean {
  if (line.endsWith(part)) return /[^\p{L}]$/u.test(line.slice(0, -part.length));
  return line.startsWith(part) && /^\s*[|│]/.test(line.slice(part.length));
}

function* statedHeadlines(marks: PageMarks, isSite: SiteTest): Generator<Candidate> {
  const json = textProperty(marks.graph.article, "headline");
  if (json !== undefined) yield { value: json, from: "json-ld" };
  for (const name of headlineMetas) {
    const value = marks.metas.get(name)?.[0];
    if (value === undefined || isSite(value)) continue;
    yield { value: cutKnownSite(value, isSite), from: `meta ${name}` };
    break;
  }
  const title = marks.title === undefined ? "" : cutSite(marks.title, isSite);
  if (title.split(" ").length > 2) yield { value: title, from: "title" };
}

const apart = cues.comment | cues.related | cues.popular | cues.footer | cues.consent;
/** What holds more of the page than this is no box beside the article. */
const wholeShare = 0.4;

function isBeside({ elements }: HtmlPage, element: PageElement): boolean {
  for (let at: PageElement | undefined = element; at !== undefined; at = elements[at.parent]) {
    if (at.end - at.order > elements.length * wholeShare) return false;
    if ((at.cues & apart) !== 0) return true;
  }
  return false;
}

function* shownHeadlines(page: HtmlPage, marks: PageMarks, loud: string | undefined): Generator<Candidate> {
  const { h1s, props, headlines } = marks;
  for (const element of h1s.slice(0, 6)) if (!isBeside(page, element)) yield* shown(element, "h1");
  for (const element of (props.get("headline") ?? []).slice(0, 2)) yield* shown(element, "microdata");
  for (const element of headlines.slice(0, 12)) yield* shown(element, "visible line");
  if (loud !== undefined && isHeadlineLength(loud)) yield { value: loud, from: "visible line" };
}

/** On a page of several articles each headline is a heading of the second rank; the first that says what is stated is meant. */
function* lesserHeadings({ elements }: HtmlPage, stated: readonly Candidate[]): Generator<Candidate> {
  const known = new Set(stated.map(({ value }) => foldLine(value)));
  const headings = elements.filter(({ tag }) => tag === "h2").slice(0, mostPlaces);
  const heading = headings.find((element) => known.has(foldLine(textOf(element))));
  if (heading !== undefined) yield* shown(heading, "h2");
}

function* shown(element: PageElement, from: string): Generator<Candidate> {
  const value = textOf(element);
  if (isHeadlineLength(value)) yield { value, from, element };
}

function isHeadlineLength(line: string): boolean {
  return line.length >= 4 && line.length <= 300;
}

import { type PageElement, textOf } from "#page";
import type { Witness } from "../article.ts";
import { foldLine } from "../body/fold-line.ts";
import { headlineMetas } from "../clues/meta-names.ts";
import { textProperty } from "./json-ld.ts";
import { findMeta, type PageMarks } from "./page-marks.ts";

/** The headline and every place that states one. */
export interface FoundHeadline {
  readonly headline?: string;
  /** Where the page prints it. */
  readonly element?: PageElement;
  readonly witnesses: readonly Witness[];
}

interface Candidate {
  readonly value: string;
  readonly from: string;
}

/** How many elements of one kind are looked into. */
const mostPlaces = 24;
/** The headline makes up at least this much of a page title. */
const headlineShare = 0.4;
/** Signs that hardly ever stand in a headline part it from the outlet; dashes and colons do so only without them. */
const strongSeparator = /\s+(?:\||»|«|::|·|•|\/)\s+/;
const weakSeparator = /\s+[–—:-]{1,2}\s+/;

/** A headline is best as the page prints it; metadata tells which of several printed lines it is. */
export function findHeadline(marks: PageMarks, loud: string | undefined): FoundHeadline {
  const candidates = [...statedHeadlines(marks), ...shownHeadlines(marks, loud)];
  const best = chooseHeadline(candidates, marks.title);
  const element = best && findPrinted(marks, best.value);
  return {
    ...(best && { headline: best.value }),
    ...(element && { element }),
    witnesses: candidates.map(({ value, from }) => ({
      field: "headline",
      value,
      from,
      won: from === best?.from && value === best.value,
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

function chooseHeadline(candidates: readonly Candidate[], title: string | undefined): Candidate | undefined {
  const shown = candidates.filter(({ from }) => from === "h1" || from === "microdata" || from === "visible line");
  const stated = candidates.filter((candidate) => !shown.includes(candidate));
  const known = [
    ...stated.map(({ value }) => foldLine(value)),
    foldLine(title ?? ""),
    foldLine(longestPart(title ?? "")),
  ];
  const agreed = shown.find(({ value }) => known.some((line) => isSameLine(foldLine(value), line)));
  const lone =
    shown.filter(({ from }) => from === "h1").length === 1 ? shown.find(({ from }) => from === "h1") : undefined;
  // A short page title that no line repeats is the outlet's name.
  const trusted = stated.find(({ value, from }) => from !== "title" || value.split(" ").length > 4);
  return agreed ?? trusted ?? lone ?? shown[0] ?? stated[0];
}

/** The printed line is the stated one, or most of it; less of it is as likely the outlet's name. */
function isSameLine(a: string, b: string): boolean {
  return a !== "" && (a === b || (a.length >= 16 && a.length * 2 >= b.length && b.includes(a)));
}

function partsOf(title: string): readonly string[] {
  return title.split(strongSeparator.test(title) ? strongSeparator : weakSeparator);
}

/** The longest part of a page title. */
function longestPart(title: string): string {
  return partsOf(title).reduce((best, part) => (part.length > best.length ? part : best), "");
}

function* statedHeadlines(marks: PageMarks): Generator<Candidate> {
  const json = textProperty(marks.graph.article, "headline");
  if (json !== undefined) yield { value: json, from: "json-ld" };
  const meta = findMeta(marks, headlineMetas);
  if (meta !== undefined) yield { value: cutSite(meta.value, siteNames(marks)), from: `meta ${meta.name}` };
  const title = marks.title === undefined ? "" : cutSite(marks.title, siteNames(marks));
  if (title.split(" ").length > 2) yield { value: title, from: "title" };
}

function* shownHeadlines({ h1s, props, headlines }: PageMarks, loud: string | undefined): Generator<Candidate> {
  for (const element of h1s.slice(0, 6)) yield* shown(textOf(element), "h1");
  for (const element of (props.get("headline") ?? []).slice(0, 2)) yield* shown(textOf(element), "microdata");
  for (const element of headlines.slice(0, 12)) yield* shown(textOf(element), "visible line");
  if (loud !== undefined) yield* shown(loud, "visible line");
}

function* shown(value: string, from: string): Generator<Candidate> {
  if (value.length >= 4 && value.length <= 300) yield { value, from };
}

function siteNames(marks: PageMarks): readonly string[] {
  return marks.metas.get("og:site_name") ?? [];
}

/** A page title without the outlet's name before or after it. */
function cutSite(title: string, sites: readonly string[]): string {
  const parts = partsOf(title);
  if (parts.length < 2) return title;
  const known = new Set(sites.map(foldLine));
  const rest = parts.filter((part) => !known.has(foldLine(part)));
  if (rest.length < parts.length && rest.length > 0) return cutAt(title, rest);
  const longest = longestPart(title);
  return longest.length > title.length * headlineShare ? longest : title;
}

function cutAt(title: string, rest: readonly string[]): string {
  const first = rest[0] ?? "";
  const last = rest.at(-1) ?? "";
  return title.slice(title.indexOf(first), title.lastIndexOf(last) + last.length);
}

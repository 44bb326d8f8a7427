import { cues, type HtmlPage, type PageElement, textOf } from "#page";
import { type JsonGraph, readJsonGraph } from "./json-ld.ts";

/** What a page says of itself in its markup, gathered in one pass. */
export interface PageMarks {
  /** Contents of `<meta>` by lower-case name, property or itemprop. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly graph: JsonGraph;
  readonly title?: string;
  readonly canonical?: string;
  readonly language?: string;
  readonly times: readonly PageElement[];
  readonly h1s: readonly PageElement[];
  readonly links: readonly PageElement[];
  readonly addresses: readonly PageElement[];
  /** Elements with an itemprop, by that name. */
  readonly props: ReadonlyMap<string, readonly PageElement[]>;
  /** Elements whose own class words name a byline, or whose rel is author. */
  readonly bylines: readonly PageElement[];
  /** Elements whose own class words name a date. */
  readonly dates: readonly PageElement[];
  /** Elements whose own class words name a headline. */
  readonly headlines: readonly PageElement[];
  /** Elements whose own class words name a standfirst. */
  readonly standfirsts: readonly PageElement[];
  /** Elements whose own class words name a kicker, a category or a tag. */
  readonly kickers: readonly PageElement[];
}

const longestTitle = 1000;

interface Gathered {
  metas: Map<string, string[]>;
  props: Map<string, PageElement[]>;
  times: PageElement[];
  h1s: PageElement[];
  links: PageElement[];
  addresses: PageElement[];
  bylines: PageElement[];
  dates: PageElement[];
  headlines: PageElement[];
  standfirsts: PageElement[];
  kickers: PageElement[];
  title?: string;
  canonical?: string;
  language?: string;
}

/** Gathers the marks of a page. */
export function readPageMarks(page: HtmlPage): PageMarks {
  const marks: Gathered = {
    metas: new Map(),
    props: new Map(),
    times: [],
    h1s: [],
    links: [],
    addresses: [],
    bylines: [],
    dates: [],
    headlines: [],
    standfirsts: [],
    kickers: [],
  };
  for (const element of page.elements) {
    gatherByTag(element, marks);
    gatherByCues(element, marks);
    const { itemprop, property } = element.attributes;
    if (property !== undefined && element.tag !== "meta" && /date|created/i.test(property))
      add(marks.props, /modif|updat/i.test(property) ? "dateModified" : "datePublished", element);
    // One element may be several things at once: "datePublished dateModified".
    if (itemprop !== undefined) for (const name of itemprop.trim().split(/\s+/)) add(marks.props, name, element);
  }
  return { ...marks, graph: readJsonGraph(page.jsonLd) };
}

function gatherByTag(element: PageElement, marks: Gathered): void {
  switch (element.tag) {
    case "meta":
      gatherMeta(element, marks);
      break;
    case "title":
      marks.title ??= textOf(element).slice(0, longestTitle);
      break;
    case "link":
      if (element.attributes["rel"] === "canonical" && element.attributes["href"])
        marks.canonical ??= element.attributes["href"];
      break;
    case "html":
      if (element.attributes["lang"]) marks.language ??= element.attributes["lang"];
      break;
    case "time":
      marks.times.push(element);
      break;
    case "h1":
      marks.h1s.push(element);
      break;
    case "a":
      marks.links.push(element);
      break;
    case "address":
      marks.addresses.push(element);
      break;
    default:
  }
}

function gatherMeta({ attributes }: PageElement, marks: Gathered): void {
  const content = attributes["content"]?.trim();
  if (content === undefined || content === "") return;
  for (const key of ["name", "property", "itemprop", "http-equiv"]) {
    const name = attributes[key];
    if (name !== undefined) add(marks.metas, name.trim().toLowerCase(), content);
  }
}

function gatherByCues(element: PageElement, marks: Gathered): void {
  const own = element.cues;
  if ((own & cues.byline) !== 0 || element.attributes["rel"] === "author") marks.bylines.push(element);
  if ((own & cues.date) !== 0) marks.dates.push(element);
  if ((own & cues.headline) !== 0) marks.headlines.push(element);
  if ((own & cues.standfirst) !== 0) marks.standfirsts.push(element);
  if ((own & cues.meta) !== 0) marks.kickers.push(element);
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The first content of the first of these metas that is there. */
export function findMeta(
  marks: PageMarks,
  names: readonly string[],
): { readonly name: string; readonly value: string } | undefined {
  for (const name of names) {
    const value = marks.metas.get(name)?.[0];
    if (value !== undefined) return { name, value };
  }
  return undefined;
}

import { cues, linesOf, type PageElement, textOf } from "#page";
import type { PageBlock } from "../body/find-blocks.ts";
import { bylineLabels, bylinePrepositions } from "../clues/byline-words.ts";
import type { ArticlePlaces } from "./article-places.ts";
import { type AuthorWitness, witnessOf } from "./author-witness.ts";
import { makeApartTest } from "./is-apart.ts";
import type { PageMarks } from "./page-marks.ts";
import { type BylineNames, opensByline, readNames } from "./read-names.ts";
import { readReporters } from "./read-reporters.ts";

/** Authors and agencies that the page prints, by its markup first and then by the words of its lines. */
export function* readPrintedAuthors(article: ArticlePlaces, marks: PageMarks): Generator<AuthorWitness> {
  const places = { ...article, isApart: makeApartTest(article) };
  yield* linkedAuthors(places, marks);
  yield* propAuthors(marks);
  yield* bylineAuthors(places, marks);
  yield* lineAuthors(places);
  yield* closingAuthors(places);
  yield* labelledAuthors(places);
}

interface AuthorPlaces extends ArticlePlaces {
  readonly isApart: (element: PageElement, bits: number) => boolean;
}

const otherPeople = cues.comment | cues.related | cues.popular;
const apart = otherPeople | cues.sidebar | cues.nav;
const ofPicture = cues.figure | cues.caption | cues.credit;
/** More names than this in one byline are topics. */
const mostNames = 5;
const longestByline = 100;

const authorAddress =
  /\/(?:author|autor|autoren|autori|auteur|auteurs|newsteam|staff|people|journalist|redakteur)s?\/[^/]/;
/** Links to the authors of one article stand this near to one another, in elements. */
const linkReach = 12;
/** Bylines farther behind the body are those of other stories. */
const bylineReach = 120;

/** Links that say, or whose address says, that they lead to the author: those nearest to the headline. */
function* linkedAuthors(places: AuthorPlaces, marks: PageMarks): Generator<AuthorWitness> {
  const { anchor, region } = places;
  const from = (anchor ?? region).order;
  const links = marks.links.filter((element) => isAuthorLink(places, element));
  const distance = ({ order }: PageElement): number => Math.abs(order - from);
  const [first, ...others] = links.sort((a, b) => distance(a) - distance(b)).slice(0, mostNames);
  if (first === undefined || first.order > region.end + bylineReach) return;
  const near = [first, ...others.filter(({ order }) => Math.abs(order - first.order) <= linkReach)];
  const texts = [...new Set(near.map(textOf))].filter((text) => text.length < 60);
  yield* witnessOf("rel author", readNames(texts.join("; ")));
}

function isAuthorLink(places: AuthorPlaces, link: PageElement): boolean {
  const { rel = "", href = "" } = link.attributes;
  if (rel.includes("author")) return !places.isApart(link, otherPeople);
  return authorAddress.test(href) && !isInProse(places, link) && !places.isApart(link, otherPeople | cues.nav);
}

/** People whom the report itself links. */
function isInProse({ page }: ArticlePlaces, { parent }: PageElement): boolean {
  const around = page.elements[parent];
  return around !== undefined && textOf(around).length > longestByline;
}

function* propAuthors({ props }: PageMarks): Generator<AuthorWitness> {
  const texts = (props.get("author") ?? [])
    .slice(0, 6)
    .map(textOf)
    .filter((text) => text.length < 120);
  yield* witnessOf("microdata", readNames(texts.join("; ")));
}

/** Elements whose class words or whose tag name a byline: `<address>` in the head of an article holds its author. */
function* bylineAuthors(places: AuthorPlaces, marks: PageMarks): Generator<AuthorWitness> {
  const addresses = marks.addresses.filter((element) => isHeadAddress(places, element));
  for (const element of [...marks.bylines.slice(0, mostBylines), ...addresses.slice(0, mostBylines)]) {
    const text = textOf(element);
    if (element.order > places.region.end + bylineReach || text.length > longestBox) continue;
    if (isOfPicture(places, element) || places.isApart(element, apart)) continue;
    const read = readNames(linesOf(element).join("; "));
    if (read.people.length <= mostNames) yield* witnessOf(element.tag === "address" ? "address" : "visible line", read);
  }
}

/** Between headline and body: elsewhere addresses are of towns and streets. */
function isHeadAddress({ anchor, region }: ArticlePlaces, { order }: PageElement): boolean {
  return (
    anchor !== undefined &&
    order > anchor.order - addressReach &&
    order < Math.max(region.order, anchor.end + addressReach)
  );
}

const addressReach = 12;
const mostBylines = 12;
const longestBox = 160;
/** A picture's box is not larger than this, in elements. */
const largestPicture = 30;
const pictureLevels = 3;

/** The name of a photographer stands in a box with the picture; one with the headline holds the head of the article. */
function isOfPicture({ page, anchor }: ArticlePlaces, element: PageElement): boolean {
  let at: PageElement | undefined = element;
  for (let level = 0; level < pictureLevels && at !== undefined; level += 1) {
    if (anchor !== undefined && at.order <= anchor.order && anchor.order < at.end) return false;
    if ((at.cues & ofPicture) !== 0 && at.end - at.order <= largestPicture) return true;
    at = page.elements[at.parent];
  }
  return false;
}

const dashes = /^[\s–—-]+/u;
const bylineInside = /\s(?:[Vv]on|[Bb]y)\s(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3})\s*(?:[|•·,]|$)/u;
const linesBefore = 3;
const linesAfter = 12;
const openingLines = 4;

/** Short lines around the headline and at the head of the body that open like a byline. */
function* lineAuthors({ blocks, anchor, region }: ArticlePlaces): Generator<AuthorWitness> {
  const head = blocks.findIndex((block) => block.element.order >= (anchor ?? region).order);
  const start = blocks.findIndex((block) => block.element.order >= region.order);
  const lines = [
    ...blocks.slice(Math.max(0, head - linesBefore), head + linesAfter),
    ...blocks.slice(Math.max(head + linesAfter, start), Math.max(start + openingLines, 0)),
  ];
  for (const { text } of lines) {
    const line = text.length > longestByline ? undefined : findByline(text.replace(dashes, ""));
    if (line !== undefined) yield* witnessOf("visible line", readNames(line));
  }
}

function findByline(text: string): string | undefined {
  if (opensByline(text)) return text;
  return /\d/.test(text) ? (bylineInside.exec(text)?.[1] ?? readDatedName(text)) : undefined;
}

/** "4.3.2031 – Ada Orl": a date and a full name, and nothing else. */
function readDatedName(text: string): string | undefined {
  return /^[\d.:/\s]+(?:Uhr)?\s*[–—|•·/-]\s*(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3})$/u.exec(text)?.[1];
}

const closingLines = 8;

/** Lines of the body that a label opens, and the last ones and those under them, may say who reported or wrote. */
function* closingAuthors(places: AuthorPlaces): Generator<AuthorWitness> {
  const { blocks, region } = places;
  const start = blocks.findIndex((block) => block.element.order >= region.order);
  const end = blocks.findLastIndex((block) => block.element.order < region.end) + 1;
  for (const [place, { text, element }] of blocks.slice(Math.max(0, start), end + closingLines).entries()) {
    if (text.length > longestCredit || places.isApart(element, otherPeople)) continue;
    const isClosing = place >= end - Math.max(0, start) - closingLines;
    const people = isClosing ? readReporters(text) : [];
    if (people.length > 0) yield { from: "closing credit", people, handles: [] };
    else if (isClosing || /^[^\s:]{4,12}(?:\s[^\s:]{2,4})?\s?:/u.test(text))
      yield* readClosing(text.replace(dashes, ""));
  }
}

const longestCredit = 250;

/** A byline under the report: an opening, full names, and no sentence. */
function* readClosing(line: string): Generator<AuthorWitness> {
  if (line.length > longestByline || !opensByline(line) || /[^\p{Lu}][.!?]\s/u.test(line)) return;
  const read = readNames(line);
  if (read.people.every((name) => name.includes(" "))) yield* witnessOf("closing line", read);
}

const labels = new Set(bylineLabels.filter((label) => /aut[eho]|verfasser|автор|yaza|^text|^interview/.test(label)));
const bareLabels = new Set<string>(bylinePrepositions);
const longestLabel = 24;
const labelReach = 40;

/** A label in a block of its own, and the name in the next: "Author", "Ada Orl". */
function* labelledAuthors(places: AuthorPlaces): Generator<AuthorWitness> {
  const { blocks, anchor, region } = places;
  const start = blocks.findIndex(
    ({ element }) => element.order >= Math.min(anchor?.order ?? region.order, region.order),
  );
  const end = blocks.findLastIndex(({ element }) => element.order < region.end) + 1;
  const near = blocks.slice(Math.max(0, start), end + labelReach);
  for (const [place, { text, element }] of near.entries()) {
    const next = near[place + 1];
    if (text.length > longestLabel || next === undefined || next.text.length > longestByline) continue;
    if (!isLabel(text, place < end - start) || places.isApart(element, otherPeople)) continue;
    yield* witnessOf("visible line", readFullNames(next));
  }
}

function isLabel(text: string, isWithinBody: boolean): boolean {
  const name = text.endsWith(":") ? text.slice(0, -1).trimEnd() : text;
  const label = name.toLowerCase();
  return labels.has(label) || (isWithinBody && bareLabels.has(label));
}

function readFullNames({ text }: PageBlock): BylineNames {
  const { people, ...rest } = readNames(text);
  return { ...rest, people: people.filter((name) => name.includes(" ")) };
}

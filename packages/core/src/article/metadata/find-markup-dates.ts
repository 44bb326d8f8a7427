import { cues, type HtmlPage, type PageElement, textOf } from "#page";
import { modifiedMetas, publishedMetas } from "../clues/meta-names.ts";
import type { ArticlePlaces } from "./article-places.ts";
import type { DateWitness } from "./date-witness.ts";
import { makeApartTest } from "./is-apart.ts";
import { textProperty } from "./json-ld.ts";
import type { PageMarks } from "./page-marks.ts";
import { readAnyTime, readAttributeTime, readElementTime } from "./read-any-time.ts";
import { isUpdateAt } from "./read-date-line.ts";
import { readMachineTime } from "./stated-time.ts";

/** Comments, teasers and the like carry times of their own. */
const apart = cues.comment | cues.related | cues.popular | cues.sidebar | cues.footer | cues.live;
const mostTimes = 8;
/** How many elements before the headline the day may stand. */
const reachBefore = 60;
const reachAfter = 200;
const longestBox = 80;

/** Gathers what the markup says of the dates, the surest first. */
export function* findMarkupDates(places: ArticlePlaces, marks: PageMarks): Generator<DateWitness> {
  yield* jsonWitnesses(marks);
  yield* metaWitnesses(marks);
  yield* propWitnesses(places, marks);
  yield* timeWitnesses(places, marks);
  yield* boxWitnesses(places);
}

const dateFields = [
  ["datePublished", "published"],
  ["dateCreated", "published"],
  ["dateModified", "modified"],
] as const;

function* jsonWitnesses({ graph }: PageMarks): Generator<DateWitness> {
  for (const [key, field] of dateFields) {
    const holder = [graph.article, ...graph.nodes].find((node) => textProperty(node, key) !== undefined);
    const read = readAnyTime(textProperty(holder, key) ?? "");
    if (read !== undefined) yield { field, ...read, from: key === "dateCreated" ? "json-ld dateCreated" : "json-ld" };
  }
}

const knownMetas = new Set([...publishedMetas, ...modifiedMetas]);
/** Names that editorial systems make up for themselves. */
const publishedName = /publi(?:sh|cation)|pub[-_.]?(?:date|time)|upload|posted|issued/;
const modifiedName = /modified|updated/;

function* metaWitnesses({ metas }: PageMarks): Generator<DateWitness> {
  for (const [names, field] of [
    [publishedMetas, "published"],
    [modifiedMetas, "modified"],
  ] as const) {
    for (const name of names) {
      const read = readAnyTime(metas.get(name)?.[0] ?? "");
      if (read !== undefined) yield { field, ...read, from: `meta ${name}` };
    }
  }
  yield* otherMetaWitnesses(metas);
}

function* otherMetaWitnesses(metas: PageMarks["metas"]): Generator<DateWitness> {
  for (const [name, [value = ""]] of metas) {
    const isChange = modifiedName.test(name);
    if (knownMetas.has(name) || !(isChange || publishedName.test(name))) continue;
    const time = readMachineTime(value);
    if (time !== undefined) yield { field: isChange ? "modified" : "published", time, from: `meta ${name}` };
  }
}

function* propWitnesses(places: ArticlePlaces, { props }: PageMarks): Generator<DateWitness> {
  const isApart = makeApartTest(places);
  for (const [name, field] of dateFields) {
    const element = props.get(name)?.find((each) => !isApart(each, apart));
    const read = element && readElementTime(element);
    if (read !== undefined) yield { field, ...read, from: "microdata" };
  }
}

/** Of many `<time>` elements the one nearest after the headline is the article's. */
function* timeWitnesses(places: ArticlePlaces, { times }: PageMarks): Generator<DateWitness> {
  for (const element of nearest(places, times)) {
    const read = readElementTime(element);
    if (read !== undefined) yield { field: fieldOf(places.page, element), ...read, from: "time" };
  }
}

/** Any box may state the day exactly in an attribute, whatever it shows: "3 hours ago" with the day as its title. */
function* boxWitnesses(places: ArticlePlaces): Generator<DateWitness> {
  const from = (places.anchor ?? places.region).order;
  const around = places.page.elements.slice(Math.max(0, from - reachBefore), from + reachAfter);
  const boxes = around.filter(({ tag, attributes }) => !notBoxes.has(tag) && hasDigits(attributes));
  for (const element of nearest(places, boxes)) {
    const read = readAttributeTime(element);
    if (read !== undefined) yield { field: fieldOf(places.page, element), ...read, from: "date box" };
  }
}

const notBoxes = new Set(["time", "meta", "img", "link", "input", "iframe"]);

function hasDigits({ title, ...attributes }: PageElement["attributes"]): boolean {
  const stated =
    title ??
    attributes["data-datetime"] ??
    attributes["data-date"] ??
    attributes["data-published"] ??
    attributes["data-timestamp"];
  return stated !== undefined && stated.length < longestBox && /\d{4}/.test(stated);
}

function nearest(places: ArticlePlaces, elements: readonly PageElement[]): readonly PageElement[] {
  const isApart = makeApartTest(places);
  const from = (places.anchor ?? places.region).order;
  const distance = ({ order }: PageElement): number => (order < from ? (from - order) * 3 : order - from);
  return elements
    .filter((element) => element.order > from - reachBefore && !isApart(element, apart))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, mostTimes);
}

function fieldOf(page: HtmlPage, element: PageElement): DateWitness["field"] {
  return isUpdate(page, element) ? "modified" : "published";
}

function isUpdate(page: HtmlPage, element: PageElement): boolean {
  if ((element.attributes["itemprop"] ?? "").includes("dateModified")) return true;
  const own = textOf(element);
  const parent = page.elements[element.parent];
  const text = parent === undefined ? own : textOf(parent);
  const start = text.length < 160 ? Math.max(0, text.indexOf(own)) : 0;
  return isUpdateAt(text, start) || isUpdateAt(own, own.length);
}

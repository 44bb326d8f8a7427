import { cues, type HtmlPage, type PageElement, textOf } from "#page";
import { modifiedMetas, publishedMetas } from "../clues/meta-names.ts";
import type { ArticlePlaces } from "./article-places.ts";
import type { DateWitness } from "./date-witness.ts";
import { isUpdateAt } from "./find-line-dates.ts";
import { makeApartTest } from "./is-apart.ts";
import { textProperty } from "./json-ld.ts";
import type { PageMarks } from "./page-marks.ts";
import { readAnyTime, readAttributeTime, readElementTime } from "./read-any-time.ts";

/** Comments, teasers and the like carry times of their own. */
const apart = cues.comment | cues.related | cues.popular | cues.sidebar | cues.footer | cues.live;
const mostTimes = 8;
/** How many elements before the headline the day may stand. */
const reachBefore = 60;

/** Gathers what the markup says of the dates, the surest first. */
export function* findMarkupDates(places: ArticlePlaces, marks: PageMarks): Generator<DateWitness> {
  yield* jsonWitnesses(marks);
  yield* metaWitnesses(marks);
  yield* propWitnesses(places, marks);
  yield* timeWitnesses(places, marks);
  yield* boxWitnesses(places, marks);
}

function* jsonWitnesses({ graph }: PageMarks): Generator<DateWitness> {
  const { article } = graph;
  for (const [key, field] of [
    ["datePublished", "published"],
    ["dateCreated", "published"],
    ["dateModified", "modified"],
  ] as const) {
    const text =
      textProperty(article, key) ??
      (article === undefined
        ? graph.nodes.map((node) => textProperty(node, key)).find((value) => value !== undefined)
        : undefined);
    const time = text === undefined ? undefined : readAnyTime(text);
    if (time !== undefined) yield { field, time, from: key === "dateCreated" ? "json-ld dateCreated" : "json-ld" };
  }
}

function* metaWitnesses({ metas }: PageMarks): Generator<DateWitness> {
  for (const [names, field] of [
    [publishedMetas, "published"],
    [modifiedMetas, "modified"],
  ] as const) {
    for (const name of names) {
      const value = metas.get(name)?.[0];
      const time = value === undefined ? undefined : readAnyTime(value);
      if (time !== undefined) yield { field, time, from: `meta ${name}` };
    }
  }
}

function* propWitnesses(places: ArticlePlaces, { props }: PageMarks): Generator<DateWitness> {
  const isApart = makeApartTest(places);
  for (const [name, field] of [
    ["datePublished", "published"],
    ["dateCreated", "published"],
    ["dateModified", "modified"],
  ] as const) {
    const element = props.get(name)?.find((each) => !isApart(each, apart));
    const time = element && readElementTime(element);
    if (time !== undefined) yield { field, time, from: "microdata" };
  }
}

/** Of many `<time>` elements the one nearest after the headline is the article's. */
function* timeWitnesses(places: ArticlePlaces, { times }: PageMarks): Generator<DateWitness> {
  const { page } = places;
  for (const element of nearest(places, times)) {
    const time = readElementTime(element);
    if (time !== undefined) yield { field: isUpdate(page, element) ? "modified" : "published", time, from: "time" };
  }
}

/** A box whose class word names a date may state it exactly in an attribute, shown or not. */
function* boxWitnesses(places: ArticlePlaces, { dates }: PageMarks): Generator<DateWitness> {
  const boxes = dates.filter(
    ({ tag, attributes }) => tag !== "time" && tag !== "meta" && attributes["title"] !== undefined,
  );
  for (const element of nearest(places, boxes)) {
    const time = readAttributeTime(element);
    if (time !== undefined)
      yield { field: isUpdate(places.page, element) ? "modified" : "published", time, from: "date box" };
  }
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

function isUpdate(page: HtmlPage, element: PageElement): boolean {
  if ((element.attributes["itemprop"] ?? "").includes("dateModified")) return true;
  const own = textOf(element);
  const parent = page.elements[element.parent];
  const text = parent === undefined ? own : textOf(parent);
  const start = text.length < 160 ? Math.max(0, text.indexOf(own)) : 0;
  return isUpdateAt(text, start) || isUpdateAt(own, own.length);
}

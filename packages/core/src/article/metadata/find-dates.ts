import { cues, type HtmlPage, isWithin, type PageElement, textOf } from "#page";
import type { Witness } from "../article.ts";
import { modifiedMetas, publishedMetas } from "../clues/meta-names.ts";
import type { ArticlePlaces } from "./article-places.ts";
import { chooseDay } from "./choose-day.ts";
import { findLineDates, isUpdateAt } from "./find-line-dates.ts";
import { findWrittenTimes } from "./find-written-times.ts";
import { textProperty } from "./json-ld.ts";
import type { PageMarks } from "./page-marks.ts";
import {
  clockMinutes,
  moveToZone,
  readMachineTime,
  type StatedTime,
  writeDay,
  writeTime,
  zoneMinutes,
} from "./stated-time.ts";

/** A statement of when the article was published or changed. */
export interface DateWitness {
  readonly field: "published" | "modified";
  readonly time: StatedTime;
  readonly from: string;
}

/** When the article was published and changed, and everything on the page that says so. */
export interface FoundDates {
  readonly published?: string;
  readonly modified?: string;
  readonly witnesses: readonly Witness[];
  /** Whether sure witnesses name different days of publication. */
  readonly isDisputed: boolean;
}

/** Gathers what markup, address and visible lines say of the dates, the surest first, and chooses. */
export function findDates(places: ArticlePlaces, marks: PageMarks, url: string | undefined): FoundDates {
  const gathered = [
    ...jsonWitnesses(marks),
    ...metaWitnesses(marks),
    ...propWitnesses(places, marks),
    ...timeWitnesses(places, marks),
    ...findLineDates(places).slice(0, 12),
    ...urlWitnesses(url ?? marks.canonical),
    ...titleWitnesses(marks),
  ];
  return chooseDates(gathered);
}

/** Settles the zones between the witnesses, then lets them vote on the day. */
export function chooseDates(gathered: readonly DateWitness[]): FoundDates {
  const settled = gathered.map((witness) => ({ ...witness, time: settleZone(witness.time, gathered) }));
  const published = settled.filter(({ field }) => field === "published");
  const first = chooseDay(published);
  const last = settled.find(({ field }) => field === "modified");
  const isChanged = last !== undefined && (first === undefined || isLater(last.time, first.time));
  const winners = new Set([first, isChanged ? last : undefined]);
  return {
    ...(first && { published: writeTime(first.time) }),
    ...(isChanged && { modified: writeTime(takeZone(last.time, first?.time)) }),
    witnesses: settled.map((witness, place) => ({
      field: witness.field,
      value: writeTime(gathered[place]?.time ?? witness.time),
      from: witness.from,
      won: winners.has(witness),
    })),
    isDisputed:
      new Set(published.flatMap(({ time, from }) => (from === "visible line" ? [] : [writeDay(time)]))).size > 1,
  };
}

/** The change happened on the clock that the publication shows. */
function takeZone(time: StatedTime, published: StatedTime | undefined): StatedTime {
  const zone = published?.zone;
  if (zone === undefined || time.zone !== "Z" || zoneMinutes(zone) === 0) return time;
  return moveToZone(time, zoneMinutes(zone));
}

function isLater(a: StatedTime, b: StatedTime): boolean {
  if (a.hour === undefined || b.hour === undefined) return writeDay(a) > writeDay(b);
  return (
    clockMinutes(a) - zoneMinutes(a.zone ?? b.zone ?? "Z") > clockMinutes(b) - zoneMinutes(b.zone ?? a.zone ?? "Z")
  );
}

/** A time ending in Z is no zone: another statement of the same moment may show the page's own clock. */
function settleZone(time: StatedTime, others: readonly DateWitness[]): StatedTime {
  if (time.hour === undefined || (time.zone !== undefined && zoneMinutes(time.zone) !== 0)) return time;
  if (time.zone === undefined)
    return (
      others
        .map((other) => other.time)
        .find(
          (other) => other.zone !== undefined && other.zone !== "Z" && clockMinutes(other) === clockMinutes(time),
        ) ?? time
    );
  for (const { time: other } of others) {
    const ahead = minutesAhead(other, time);
    if (ahead !== undefined && ahead !== 0) return moveToZone(time, ahead);
  }
  return time;
}

/** How far the clock of a statement is ahead of a UTC time, if both can be the same moment. */
function minutesAhead(other: StatedTime, utc: StatedTime): number | undefined {
  if (other.hour === undefined || other.zone === "Z") return undefined;
  const ahead = clockMinutes(other) - clockMinutes(utc);
  if (other.zone !== undefined) return ahead === zoneMinutes(other.zone) ? ahead : undefined;
  return ahead % 30 === 0 && ahead >= -720 && ahead <= 840 ? ahead : undefined;
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

function* propWitnesses({ page }: ArticlePlaces, { props }: PageMarks): Generator<DateWitness> {
  for (const [name, field] of [
    ["datePublished", "published"],
    ["dateCreated", "published"],
    ["dateModified", "modified"],
  ] as const) {
    const element = props.get(name)?.find((each) => !isWithin(page, each, apart));
    const time = element && readElementTime(element);
    if (time !== undefined) yield { field, time, from: "microdata" };
  }
}

/** Of many `<time>` elements the one nearest after the headline is the article's. */
function* timeWitnesses({ page, anchor, region }: ArticlePlaces, { times }: PageMarks): Generator<DateWitness> {
  const from = (anchor ?? region).order;
  const near = times.filter((element) => !isWithin(page, element, apart) && element.order > from - 60);
  const distance = (element: PageElement): number =>
    element.order < from ? (from - element.order) * 3 : element.order - from;
  for (const element of near.sort((a, b) => distance(a) - distance(b)).slice(0, 8)) {
    const time = readElementTime(element);
    if (time !== undefined) yield { field: isUpdate(page, element) ? "modified" : "published", time, from: "time" };
  }
}

/** A headline or page title may end in the day it is of. */
function* titleWitnesses({ title }: PageMarks): Generator<DateWitness> {
  for (const { time } of findWrittenTimes(title ?? "")) yield { field: "published", time, from: "title" };
}

function* witnessDay(text: string): Generator<DateWitness> {
  const time = readMachineTime(text);
  if (time !== undefined) yield { field: "published", time, from: "url" };
}

function* urlWitnesses(url: string | undefined): Generator<DateWitness> {
  const match = /\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:\/|[^\d]|$)/.exec(url ?? "");
  const compact = match ?? /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(url ?? "");
  const dayFirst = /(?<!\d)(\d{2})[-._](\d{2})[-._]((?:19|20)\d{2})(?!\d)/.exec(url ?? "");
  if (compact === null && dayFirst !== null) yield* witnessDay(`${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}`);
  if (compact === null) return;
  const text = `${compact[1]}-${compact[2]}-${compact[3]}`;
  const time = readMachineTime(text) ?? findWrittenTimes(`${compact[3]} ${compact[2]} ${compact[1]}`)[0]?.time;
  if (time !== undefined) yield { field: "published", time, from: "url" };
}

/** Comments, teasers and the like carry times of their own. */
const apart = cues.comment | cues.related | cues.popular | cues.sidebar | cues.footer | cues.live;

function isUpdate(page: HtmlPage, element: PageElement): boolean {
  if ((element.attributes["itemprop"] ?? "").includes("dateModified")) return true;
  const own = textOf(element);
  const parent = page.elements[element.parent];
  const text = parent === undefined ? own : textOf(parent);
  const start = text.length < 160 ? Math.max(0, text.indexOf(own)) : 0;
  return (
    isUpdateAt(text, { time: { year: 0, month: 0, day: 0 }, span: { start, end: start } }) ||
    isUpdateAt(own, { time: { year: 0, month: 0, day: 0 }, span: { start: own.length, end: own.length } })
  );
}

function readElementTime(element: PageElement): StatedTime | undefined {
  const { datetime, content, title } = element.attributes;
  for (const text of [datetime, content, title]) {
    const time = text === undefined ? undefined : readAnyTime(text);
    if (time !== undefined) return time;
  }
  return readAnyTime(textOf(element));
}

function readAnyTime(text: string): StatedTime | undefined {
  return text.length > 200 ? undefined : (readMachineTime(text) ?? findWrittenTimes(text)[0]?.time);
}

import { cues, type HtmlPage, isWithin, type PageElement, textOf } from "#page";
import type { Witness } from "../article.ts";
import { modifiedMetas, publishedMetas } from "../clues/meta-names.ts";
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
  readonly isDisputed: boolean;
}

const updateWords =
  /\b(?:updated?|modified|last edited|revised|aktualisiert|geändert|mis à jour|màj|actualizado|aggiornat[oa]|bijgewerkt|aktualizacja|atualizad[oa]|обновлено|güncelleme)\b/iu;

/** Gathers what markup, address and visible lines say of the dates, the surest first, and chooses. */
export function findDates(page: HtmlPage, marks: PageMarks, url: string | undefined): FoundDates {
  const gathered = [
    ...jsonWitnesses(marks),
    ...metaWitnesses(marks),
    ...propWitnesses(marks),
    ...timeWitnesses(page, marks),
    ...lineWitnesses(marks),
    ...urlWitnesses(url ?? marks.canonical),
  ];
  return chooseDates(gathered);
}

/** Chooses among witnesses in the order given and settles the zone between them. */
export function chooseDates(gathered: readonly DateWitness[]): FoundDates {
  const published = gathered.filter(({ field }) => field === "published");
  const modified = gathered.filter(({ field }) => field === "modified");
  const first = choosePublished(published);
  const last = modified[0];
  const best = first && settleZone(refine(first.time, published), published);
  const changed = last && settleZone(last.time, modified);
  const isChanged = changed !== undefined && (best === undefined || isLater(changed, best));
  const winners = new Set([first, isChanged ? last : undefined]);
  return {
    ...(best && { published: writeTime(best) }),
    ...(isChanged && { modified: writeTime(changed) }),
    witnesses: gathered.map((witness) => ({
      field: witness.field,
      value: writeTime(witness.time),
      from: witness.from,
      won: winners.has(witness),
    })),
    isDisputed: new Set(published.map(({ time }) => dayIn(time, best))).size > 1,
  };
}

function choosePublished(published: readonly DateWitness[]): DateWitness | undefined {
  return published[0];
}

function isLater(a: StatedTime, b: StatedTime): boolean {
  if (a.hour === undefined || b.hour === undefined) return writeDay(a) > writeDay(b);
  return (
    clockMinutes(a) - zoneMinutes(a.zone ?? b.zone ?? "Z") > clockMinutes(b) - zoneMinutes(b.zone ?? a.zone ?? "Z")
  );
}

function dayIn(time: StatedTime, best: StatedTime | undefined): string {
  if (best?.zone === undefined || time.zone === undefined || time.hour === undefined) return writeDay(time);
  return writeDay(moveToZone(time, zoneMinutes(best.zone)));
}

/** A witness that names only the day is made exact by another one of the same day. */
function refine(time: StatedTime, others: readonly DateWitness[]): StatedTime {
  if (time.hour !== undefined) return time;
  return others.find((other) => other.time.hour !== undefined && writeDay(other.time) === writeDay(time))?.time ?? time;
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

function* propWitnesses({ props }: PageMarks): Generator<DateWitness> {
  for (const [name, field] of [
    ["datePublished", "published"],
    ["dateCreated", "published"],
    ["dateModified", "modified"],
  ] as const) {
    const element = props.get(name)?.[0];
    const time = element && readElementTime(element);
    if (time !== undefined) yield { field, time, from: "microdata" };
  }
}

function* timeWitnesses(page: HtmlPage, { times }: PageMarks): Generator<DateWitness> {
  for (const element of times.slice(0, 12)) {
    if (isWithin(page, element, apart)) continue;
    const time = readElementTime(element);
    if (time === undefined) continue;
    yield { field: isUpdate(page, element) ? "modified" : "published", time, from: "time" };
    const [shown] = findWrittenTimes(textOf(element));
    if (shown !== undefined)
      yield { field: isUpdate(page, element) ? "modified" : "published", time: shown.time, from: "visible line" };
  }
}

function* lineWitnesses({ dates, bylines }: PageMarks): Generator<DateWitness> {
  for (const element of [...dates, ...bylines]) {
    const text = textOf(element);
    if (text.length > 200) continue;
    for (const { time, span } of findWrittenTimes(text)) {
      const isChange = updateWords.test(text.slice(Math.max(0, span.start - 30), span.start));
      yield { field: isChange ? "modified" : "published", time, from: "visible line" };
    }
  }
}

function* urlWitnesses(url: string | undefined): Generator<DateWitness> {
  const match = /\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:\/|[^\d]|$)/.exec(url ?? "");
  const compact = match ?? /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(url ?? "");
  if (compact === null) return;
  const text = `${compact[1]}-${compact[2]}-${compact[3]}`;
  const time = readMachineTime(text) ?? findWrittenTimes(`${compact[3]} ${compact[2]} ${compact[1]}`)[0]?.time;
  if (time !== undefined) yield { field: "published", time, from: "url" };
}

/** Comments, teasers and the like carry times of their own. */
const apart = cues.comment | cues.related | cues.popular | cues.sidebar | cues.nav | cues.footer | cues.live;

function isUpdate(page: HtmlPage, element: PageElement): boolean {
  const { itemprop = "" } = element.attributes;
  if (itemprop.includes("dateModified")) return true;
  const parent = page.elements[element.parent];
  const text = parent === undefined ? "" : textOf(parent);
  const own = textOf(element);
  return (
    updateWords.test(own) || (text.length < 120 && updateWords.test(text.slice(0, Math.max(0, text.indexOf(own)))))
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

import type { Citation, Entry, Timeline } from "#timeline";
import { sentenceAddress } from "./cite-links.ts";
import { describeDate } from "./describe-date.ts";
import { describeDay } from "./describe-day.ts";
import { describeExtent, describeSources, describeStatus } from "./describe-entry.ts";
import { escapeHtml } from "./escape-html.ts";
import { indexSources, type SourceIndex } from "./source-index.ts";

/** A TimelineJS date: the month or day is absent when it is not known. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A slide's heading is cut at a word when its sentence is longer than this. */
const headlineLength = 90;

/**
 * Writes TimelineJS JSON: one slide for every dated entry.
 *
 * Dates keep their precision (no month or day that the words did not give, the words in `display_date`), ids stay when
 * the record is built again, and every slide carries its sentences with links. All text is escaped: TimelineJS reads it as HTML.
 */
export function writeTimelineJs(timeline: Timeline): string {
  const sources = indexSources(timeline);
  const slides = {
    title: { text: { headline: escapeHtml(timeline.title), text: titleText(timeline) } },
    events: timeline.entries.flatMap((entry) => {
      const dates = slideDates(entry);
      return dates === undefined ? [] : [{ ...dates, ...slideOf(entry, sources) }];
    }),
    scale: "human",
  };
  return `${JSON.stringify(slides, null, 2).replaceAll("<", "\\u003c")}\n`;
}

function titleText(timeline: Timeline): string {
  const count = timeline.undated.length;
  return `<p>${describeExtent(timeline)}.${count === 0 ? "" : ` ${count} undated left out.`}</p>`;
}

function slideOf(entry: Entry, sources: SourceIndex): object {
  const status = describeStatus(entry);
  return {
    display_date: describeDate(entry),
    unique_id: entry.id,
    ...(entry.status === undefined ? {} : { group: entry.status }),
    text: {
      headline: escapeHtml(shorten(entry.edited?.text ?? entry.text)),
      text: [
        `<p>${escapeHtml([status, describeSources(entry)].filter((part) => part !== undefined).join(" \u00b7 "))}</p>`,
        ...entry.citations.map((citation) => citationHtml(citation, sources)),
      ].join(""),
    },
  };
}

function citationHtml(citation: Citation, sources: SourceIndex): string {
  const article = sources.articleOf(citation);
  const outlet = escapeHtml(sources.outletOf(citation));
  const href = sentenceAddress(citation);
  const link = href === undefined ? outlet : `<a href="${escapeHtml(href)}" rel="noopener">${outlet}</a>`;
  const published = article?.published === undefined ? "" : `, ${escapeHtml(describeDay(article.published))}`;
  return `<blockquote>${escapeHtml(citation.text)}</blockquote><p><cite>${link}${published}</cite></p>`;
}

function shorten(text: string): string {
  if (text.length <= headlineLength) return text;
  const cut = text.lastIndexOf(" ", headlineLength);
  // A text without a blank is cut where it must be, never inside a surrogate pair.
  return `${text
    .slice(0, cut > 0 ? cut : headlineLength)
    .toWellFormed()
    .replace(/\ufffd$/u, "")}\u2026`;
}

type SlideDates = { readonly start_date: SlideDate; readonly end_date?: SlideDate };

function slideDates(entry: Entry): SlideDates | undefined {
  const { start, end } = entry;
  if (start === undefined || end === undefined) return undefined;
  const grain = grainOf(entry);
  const first = slideDate(start, grain);
  const last = slideDate(end, grain);
  const isOne = first.year === last.year && first.month === last.month && first.day === last.day;
  return isOne ? { start_date: first } : { start_date: first, end_date: last };
}

type Grain = "day" | "month" | "year";

/** How much of the calendar a slide may name; what is not listed names the day. */
const grains: Readonly<Partial<Record<NonNullable<Entry["precision"]>, Grain>>> = {
  month: "month",
  quarter: "month",
  season: "month",
  about: "month",
  year: "year",
};

/** An open interval ("since March") is as fine as the end its EDTF names. */
function grainOf({ precision = "day", edtf = "" }: Entry): Grain {
  if (precision !== "before" && precision !== "after") return grains[precision] ?? "day";
  const named = edtf.replace("..", "").replace("/", "").replace("~", "");
  if (/^\d{4}$/.test(named)) return "year";
  return /^\d{4}-\d\d$/.test(named) ? "month" : "day";
}

function slideDate(day: string, grain: Grain): SlideDate {
  const { year, month, day: dayOfMonth } = Temporal.PlainDate.from(day);
  if (grain === "year") return { year };
  return grain === "month" ? { year, month } : { year, month, day: dayOfMonth };
}

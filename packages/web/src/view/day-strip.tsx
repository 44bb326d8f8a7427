import { describeCount, describeDate, describeDay, describeDayBriefly } from "@dateline/core/export";
import type { Timeline } from "@dateline/core/timeline";
import { scaleLinear } from "d3-scale";
import type { JSX } from "preact";
import { anchorOfEntry } from "../anchors.ts";
import { dayFromCount } from "../day-count.ts";
import { type DayBand, type DayBar, type DayStripLayout, layOutDayStrip } from "./day-strip-layout.ts";

/** Room above the bars for the label of the tallest. */
const labelHeight = 18;
const barsHeight = 72 + labelHeight;
const laneHeight = 8;
const axisHeight = 22;

/** Percent of the strip's width: the drawing stretches with the page while its text and strokes keep their size. */
type Place = (day: number) => string;

/** The days of the story at a glance. The drawing is for the eye alone; the sentence and the list beneath it say the same. */
export function DayStrip({ timeline }: { readonly timeline: Timeline }): JSX.Element | null {
  const layout = layOutDayStrip(timeline);
  if (!layout) return null;
  return (
    <figure class="day-strip">
      <StripDrawing layout={layout} />
      <figcaption>
        Bars are days: their height counts entries, the stronger part of it those with two or more independent sources.
        Brackets beneath are entries known only to a week, a month or a bound.
        {layout.earlier.length > 0 &&
          ` ${describeCount(layout.earlier.length, "earlier entry", "earlier entries")} not drawn.`}
        {layout.later.length > 0 && ` ${describeCount(layout.later.length, "later entry", "later entries")} not drawn.`}
      </figcaption>
      <DayList bars={layout.bars} />
    </figure>
  );
}

function StripDrawing({ layout }: { readonly layout: DayStripLayout }): JSX.Element {
  const height = barsHeight + layout.lanes * laneHeight + axisHeight;
  const scale = scaleLinear([layout.first, layout.last + 1], [0, 100]);
  const place: Place = (day) => `${scale(day).toFixed(3)}%`;
  const axis = barsHeight + 0.5;
  return (
    <svg class="strip" width="100%" height={height} aria-hidden="true" focusable="false">
      <line class="axis" x1="0" x2="100%" y1={axis} y2={axis} />
      {layout.ticks.map((day) => (
        <g key={day}>
          <line class="tick" x1={place(day)} x2={place(day)} y1={barsHeight} y2={height - axisHeight + 6} />
          <text x={place(day)} y={height - 2}>
            {writeTick(day)}
          </text>
        </g>
      ))}
      <StripBars layout={layout} place={place} />
      {layout.bands.map((band) => (
        <StripBand key={band.entry.id} band={band} layout={layout} place={place} />
      ))}
    </svg>
  );
}

function writeTick(count: number): string {
  return describeDayBriefly(dayFromCount(count).toString());
}

function StripBars({ layout, place }: { readonly layout: DayStripLayout; readonly place: Place }): JSX.Element {
  const tallest = layout.bars.reduce((most, { entries }) => Math.max(most, entries.length), 1);
  const rise = scaleLinear([0, tallest], [0, barsHeight - labelHeight]);
  const width = `${(82 / (layout.last - layout.first + 1)).toFixed(3)}%`;
  const peak = layout.bars.find(({ entries }) => entries.length === tallest);
  return (
    <g class="bars">
      {layout.bars.map((bar) => (
        <a key={bar.day} href={`#${anchorOfEntry(bar.entries[0]?.id ?? "")}`} tabIndex={-1}>
          <title>{writeBar(bar)}</title>
          <rect class="hit" x={place(bar.day)} y="0" width={width} height={barsHeight} />
          <StripColumn x={place(bar.day)} width={width} height={rise(bar.entries.length)} part="bar" />
          <StripColumn x={place(bar.day)} width={width} height={rise(bar.corroborated)} part="bar corroborated" />
        </a>
      ))}
      {peak && (
        <text x={place(peak.day)} y={labelHeight - 6} text-anchor={isLate(peak.day, layout) ? "end" : "start"}>
          {writePeak(peak)}
        </text>
      )}
    </g>
  );
}

interface StripColumnProps {
  readonly x: string;
  readonly width: string;
  readonly height: number;
  readonly part: string;
}

function StripColumn({ x, width, height, part }: StripColumnProps): JSX.Element | null {
  return height > 0 ? <rect class={part} x={x} y={barsHeight - height} width={width} height={height} /> : null;
}

function isLate(day: number, { first, last }: DayStripLayout): boolean {
  return day - first > last - day;
}

function writePeak({ day, entries }: DayBar): string {
  return `${writeTick(day)}: ${describeCount(entries.length, "entry", "entries")}`;
}

function writeBar({ day, entries, corroborated }: DayBar): string {
  const date = describeDay(dayFromCount(day).toString(), { weekday: true });
  const several = corroborated > 0 ? `, ${corroborated} with several independent sources` : "";
  return `${date}: ${describeCount(entries.length, "entry", "entries")}${several}`;
}

interface StripBandProps {
  readonly band: DayBand;
  readonly layout: DayStripLayout;
  readonly place: Place;
}

/** A bracket from the first to the last day; the side that is open has no end stroke and is dashed. */
function StripBand({ band, layout, place }: StripBandProps): JSX.Element {
  const { entry, lane } = band;
  const y = barsHeight + 6.5 + lane * laneHeight;
  const [first, last] = [Math.max(band.first, layout.first), Math.min(band.last, layout.last)];
  const [x1, x2] = [place(first), place(last + 0.9)];
  const isOpenLeft = entry.precision === "before" || first > band.first;
  const isOpenRight = entry.precision === "after" || last < band.last;
  const isDashed = isOpenLeft || isOpenRight || entry.precision === "about";
  return (
    <a href={`#${anchorOfEntry(entry.id)}`} tabIndex={-1} class={isDashed ? "band open" : "band"}>
      <title>{describeDate(entry)}</title>
      <line class="reach" x1={x1} x2={x2} y1={y} y2={y} />
      {!isOpenLeft && <line x1={x1} x2={x1} y1={y - 2.5} y2={y + 2.5} />}
      {!isOpenRight && <line x1={x2} x2={x2} y1={y - 2.5} y2={y + 2.5} />}
    </a>
  );
}

function DayList({ bars }: { readonly bars: readonly DayBar[] }): JSX.Element | null {
  if (bars.length === 0) return null;
  return (
    <details class="day-list">
      <summary>The same as a list of days</summary>
      <ul>
        {bars.map((bar) => (
          <li key={bar.day}>
            <a href={`#${anchorOfEntry(bar.entries[0]?.id ?? "")}`}>{writeBar(bar)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

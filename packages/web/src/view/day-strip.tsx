import type { Timeline } from "@dateline/core/timeline";
import { scaleLinear } from "d3-scale";
import type { JSX } from "preact";
import { anchorOfEntry } from "../anchors.ts";
import { dayFromCount, nameMonthBriefly, nameWeekday } from "../words/calendar.ts";
import { writeCount } from "../words/count-words.ts";
import { writeDateWords, writeDay } from "../words/date-words.ts";
import { type DayBand, type DayBar, type DayStripLayout, layOutDayStrip } from "./day-strip-layout.ts";

const barsHeight = 72;
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
        Bars are days; the taller, the more independent sources. Brackets beneath are entries known only to a week, a
        month or a bound.
        {layout.earlier.length > 0 &&
          ` ${writeCount(layout.earlier.length, "earlier entry", "earlier entries")} not drawn.`}
        {layout.later.length > 0 && ` ${writeCount(layout.later.length, "later entry", "later entries")} not drawn.`}
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
  const day = dayFromCount(count);
  return `${day.day} ${nameMonthBriefly(day.month)}`;
}

function StripBars({ layout, place }: { readonly layout: DayStripLayout; readonly place: Place }): JSX.Element {
  const most = Math.max(1, ...layout.bars.map(({ sources }) => sources));
  const rise = scaleLinear([0, most], [0, barsHeight - 4]);
  const width = `${(82 / (layout.last - layout.first + 1)).toFixed(3)}%`;
  return (
    <g class="bars">
      {layout.bars.map((bar) => (
        <a key={bar.day} href={`#${anchorOfEntry(bar.entries[0]?.id ?? "")}`} tabIndex={-1}>
          <title>{writeBar(bar)}</title>
          <rect class="hit" x={place(bar.day)} y="0" width={width} height={barsHeight} />
          <rect
            class="bar"
            x={place(bar.day)}
            y={barsHeight - rise(bar.sources)}
            width={width}
            height={rise(bar.sources)}
          />
        </a>
      ))}
    </g>
  );
}

function writeBar({ day, entries, sources }: DayBar): string {
  return `${writeDay(dayFromCount(day))}: ${writeCount(entries.length, "entry", "entries")}, ${writeCount(sources, "source")}`;
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
      <title>{writeDateWords(entry)}</title>
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
            <a href={`#${anchorOfEntry(bar.entries[0]?.id ?? "")}`}>
              {nameWeekday(dayFromCount(bar.day))} {writeBar(bar)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

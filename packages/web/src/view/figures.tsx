import type { FigurePoint, FigureSeries } from "@dateline/core/timeline";
import type { JSX } from "preact";
import type { TimelineLookup } from "../timeline-lookup.ts";
import { readDay } from "../words/calendar.ts";
import { writeDay } from "../words/date-words.ts";
import { writeFigure } from "../words/figure-words.ts";
import { CitationShort } from "./citation-link.tsx";
import { ClaimantName } from "./entry-status.tsx";
import { FigureChart } from "./figure-chart.tsx";
import { layOutFigureChart, listClaimants, nobody } from "./figure-chart-layout.ts";
import { ClaimantShape } from "./shapes.tsx";

/** Every count of the story with its history: who gave which number, as of when. Nothing is merged or summed. */
export function Figures({ lookup }: { readonly lookup: TimelineLookup }): JSX.Element | null {
  const { figures } = lookup.timeline;
  if (figures.length === 0) return null;
  return (
    <section id="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">Figures</h2>
      <p class="section-note">
        Each number as its source gave it. Where they disagree they stand side by side; an arrow is a bound left open, a
        band what the words allow.
      </p>
      {figures.map((series, index) => (
        <SeriesSection
          key={`${series.counts}-${series.place}-${series.unit}`}
          series={series}
          index={index}
          lookup={lookup}
        />
      ))}
    </section>
  );
}

interface SeriesProps {
  readonly series: FigureSeries;
  readonly index: number;
  readonly lookup: TimelineLookup;
}

function SeriesSection({ series, index, lookup }: SeriesProps): JSX.Element {
  const layout = layOutFigureChart(series);
  return (
    <section class="series" id={`f-${index}`} aria-labelledby={`f-${index}-title`}>
      <h3 id={`f-${index}-title`} dir="auto">
        {series.counts}
        {series.place && <span class="quiet">, {series.place}</span>}
      </h3>
      {layout && <FigureChart layout={layout} />}
      <SeriesTable series={series} index={index} lookup={lookup} />
    </section>
  );
}

function SeriesTable({ series, index, lookup }: SeriesProps): JSX.Element {
  const claimants = listClaimants(series);
  return (
    <table aria-labelledby={`f-${index}-title`}>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">According to</th>
          <th scope="col">As of</th>
          <th scope="col">Read in</th>
        </tr>
      </thead>
      <tbody>
        {series.points.map((point) => (
          <tr key={point.id} id={`p-${point.id}`}>
            <th scope="row">{writeFigure(point, series)}</th>
            <td>
              <ClaimantShape index={claimants.indexOf(point.claimant?.name ?? nobody)} />{" "}
              <PointClaimant point={point} />
            </td>
            <td>{writeAsOf(point)}</td>
            <td>
              <CitationShort citation={point.citation} lookup={lookup} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PointClaimant({ point }: { readonly point: FigurePoint }): JSX.Element {
  return point.claimant ? <ClaimantName claimant={point.claimant} /> : <span class="quiet">{nobody}</span>;
}

function writeAsOf({ asOf }: FigurePoint): string {
  const day = readDay(asOf);
  return day ? writeDay(day) : (asOf ?? "not said");
}

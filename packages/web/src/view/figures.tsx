import { describeCount, describeFigure, describeMoment, describeNumber } from "@dateline/core/export";
import type { FigurePoint, FigureSeries } from "@dateline/core/timeline";
import type { JSX } from "preact";
import { anchorOfSeries } from "../anchors.ts";
import type { TimelineLookup } from "../timeline-lookup.ts";
import { CitationShort } from "./citation-link.tsx";
import { ClaimantName } from "./entry-status.tsx";
import { FigureChart } from "./figure-chart.tsx";
import { layOutFigureChart, listClaimants, nobody } from "./figure-chart-layout.ts";
import { ClaimantShape } from "./shapes.tsx";

/** Every count of the story with its history: who gave which number, as of when. Nothing is merged or summed. */
export function Figures({ lookup }: { readonly lookup: TimelineLookup }): JSX.Element | null {
  const placed = lookup.timeline.figures.map((series, index) => ({ series, index, lookup }));
  if (placed.length === 0) return null;
  const once = placed.filter(({ series }) => series.points.length === 1);
  return (
    <section id="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">Figures</h2>
      <p class="section-note">
        Each number as its source gave it. Where they disagree they stand side by side. An arrow is a bound left open, a
        band what the words allow.
      </p>
      {placed
        .filter(({ series }) => series.points.length !== 1)
        .map((props) => (
          <SeriesSection key={props.index} {...props} />
        ))}
      {once.length > 0 && <FiguresGivenOnce placed={once} />}
    </section>
  );
}

interface SeriesProps {
  readonly series: FigureSeries;
  /** Place in the record: what links to the series name. */
  readonly index: number;
  readonly lookup: TimelineLookup;
}

function SeriesSection({ series, index, lookup }: SeriesProps): JSX.Element {
  const layout = layOutFigureChart(series);
  const claimants = listClaimants(series);
  return (
    <section class="series" id={anchorOfSeries(index)} aria-labelledby={`${anchorOfSeries(index)}-title`}>
      <h3 id={`${anchorOfSeries(index)}-title`}>
        <SeriesName series={series} />
      </h3>
      <p class="section-note">{describeSpread(series)}</p>
      {layout && <FigureChart layout={layout} />}
      <table aria-labelledby={`${anchorOfSeries(index)}-title`}>
        <FigureHead />
        <tbody>
          {series.points.map((point) => (
            <tr key={point.id}>
              <th scope="row">{describeFigure(point, series)}</th>
              <PointCells point={point} lookup={lookup} mark={claimants.indexOf(point.claimant?.name ?? nobody)} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Rows that a reader takes in without being asked to. */
const shownRows = 12;

/** Series of one number need no chart and share one table; a long one waits to be opened. */
function FiguresGivenOnce({ placed }: { readonly placed: readonly SeriesProps[] }): JSX.Element {
  return (
    <section class="series" aria-labelledby="once-title">
      <h3 id="once-title">Given once</h3>
      <details open={placed.length <= shownRows}>
        <summary>{describeCount(placed.length, "figure")}</summary>
        <table aria-labelledby="once-title">
          <FigureHead />
          <tbody>
            {placed.map(({ series, index, lookup }) =>
              series.points.map((point) => (
                <tr key={point.id} id={anchorOfSeries(index)}>
                  <th scope="row">
                    {describeFigure(point, series)} <SeriesName series={series} />
                  </th>
                  <PointCells point={point} lookup={lookup} />
                </tr>
              )),
            )}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function FigureHead(): JSX.Element {
  return (
    <thead>
      <tr>
        <th scope="col">Figure</th>
        <th scope="col">According to</th>
        <th scope="col">As of</th>
        <th scope="col">Read in</th>
      </tr>
    </thead>
  );
}

function SeriesName({ series }: { readonly series: FigureSeries }): JSX.Element {
  return (
    <span dir="auto">
      {series.counts}
      {series.place && <span class="quiet">, {series.place}</span>}
    </span>
  );
}

interface PointCellsProps {
  readonly point: FigurePoint;
  readonly lookup: TimelineLookup;
  /** The claimant's mark in the chart. */
  readonly mark?: number;
}

function PointCells({ point, lookup, mark }: PointCellsProps): JSX.Element {
  return (
    <>
      <td>
        {mark !== undefined && <ClaimantShape index={mark} />}{" "}
        {point.claimant ? <ClaimantName claimant={point.claimant} /> : <span class="quiet">{nobody}</span>}
      </td>
      <td>{point.asOf === undefined ? <span class="quiet">not said</span> : describeMoment(point.asOf)}</td>
      <td>
        <CitationShort citation={point.citation} lookup={lookup} />
      </td>
    </>
  );
}

/** How far the accounts lie apart; changes ("two more") are no accounts of the whole. */
function describeSpread(series: FigureSeries): string {
  const totals = series.points.filter(({ delta }) => !delta);
  const values = totals.flatMap(({ min, max }) => [min, max].filter((value) => value !== undefined));
  const named = new Set(totals.flatMap(({ claimant }) => (claimant ? [claimant.name] : []))).size;
  const accounts = `${describeCount(totals.length, "figure")}${named > 0 ? ` from ${describeCount(named, "named source")}` : ""}`;
  if (values.length === 0) return accounts;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most
    ? `${accounts}, all ${describeNumber(least)}.`
    : `${accounts}, between ${describeNumber(least)} and ${describeNumber(most)}.`;
}

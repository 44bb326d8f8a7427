import { describeDayBriefly, describeFigureBriefly, describeNumber } from "@dateline/core/export";
import type { JSX } from "preact";
import { dayFromCount } from "../day-count.ts";
import { type ChartLayout, type ChartPoint, middleOf, openArrowReach, plotHeight } from "./figure-chart-layout.ts";
import { ClaimantMark, ClaimantShape } from "./shapes.tsx";

const axisHeight = 24;

/** A series drawn over its days. For the eye alone: the table under it holds the same. */
export function FigureChart({ layout }: { readonly layout: ChartLayout }): JSX.Element {
  return (
    <div class="chart">
      <svg width="100%" height={plotHeight + axisHeight} aria-hidden="true" focusable="false">
        {layout.values.map(({ value, y }) => (
          <g key={value}>
            <line class={value === 0 ? "axis" : "grid"} x1="0" x2="100%" y1={y} y2={y} />
            <text class="value" x="100%" y={y - 4} text-anchor="end">
              {describeNumber(value)}
            </text>
          </g>
        ))}
        {layout.days.map(({ day, x }) => (
          <text key={day} x={`${x.toFixed(2)}%`} y={plotHeight + axisHeight - 6} text-anchor="middle">
            {describeDayBriefly(dayFromCount(day).toString())}
          </text>
        ))}
        {layout.steps.map(({ from, to }) => (
          <line
            key={to.point.id}
            class="step"
            x1={`${from.x.toFixed(2)}%`}
            x2={`${to.x.toFixed(2)}%`}
            y1={middleOf(from)}
            y2={middleOf(to)}
          />
        ))}
        {layout.points.map((placed) => (
          <PointDrawing key={placed.point.id} placed={placed} />
        ))}
      </svg>
      <ul class="legend">
        {layout.claimants.map((name, index) => (
          <li key={name}>
            <ClaimantShape index={index} /> <span dir="auto">{name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The mark at its value, a band over what the figure allows, an arrow where it is open. */
function PointDrawing({ placed }: { readonly placed: ChartPoint }): JSX.Element {
  const { x, shift, top, bottom, opens, point, label } = placed;
  const middle = middleOf(placed);
  return (
    <svg class="point" x={`${x.toFixed(2)}%`} overflow="visible" aria-hidden="true">
      <g transform={`translate(${shift} 0)`}>
        {top !== bottom && <rect class="allowed" x="-4" width="8" y={top} height={bottom - top} rx="2" />}
        {opens && <path class="opens" d={drawArrow(middle, opens === "up" ? -1 : 1)} />}
        <g transform={`translate(0 ${middle})`}>
          <ClaimantMark index={placed.claimant} />
        </g>
        {label && (
          <text class="label" x={label.dx} y={middle + label.dy} text-anchor={label.anchor}>
            {describeFigureBriefly(point)}
          </text>
        )}
      </g>
    </svg>
  );
}

function drawArrow(from: number, direction: 1 | -1): string {
  const tip = from + direction * openArrowReach;
  return `M0 ${from + direction * 6}V${tip}M-3.5 ${tip - direction * 4}L0 ${tip}L3.5 ${tip - direction * 4}`;
}

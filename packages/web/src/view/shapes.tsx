import type { Entry, EntryStatus } from "@dateline/core/timeline";
import type { JSX } from "preact";

type Precision = NonNullable<Entry["precision"]>;

/** One line drawing a precision: time runs left to right, what is sure is solid, what is open fades to dashes. */
const precisionPaths: Readonly<Record<Precision, JSX.Element>> = {
  day: <circle cx="6" cy="8" r="4.5" class="solid" />,
  weekend: <path d="M5 8h10" class="thick" />,
  week: <path d="M2 3v10M2 8h24M26 3v10" />,
  month: <path d="M2 3v10M2 8h36M38 3v10" />,
  quarter: <path d="M2 3v10M2 8h42M44 3v10M16 5.5v5M30 5.5v5" />,
  season: <path d="M2 3v10M2 8h42M44 3v10M16 5.5v5M30 5.5v5" />,
  year: <path d="M2 3v10M2 8h42M44 3v10M12.5 5.5v5M23 5.5v5M33.5 5.5v5" />,
  range: <path d="M5 8h28M8 8a3 3 0 1 0-6 0a3 3 0 1 0 6 0M36 8a3 3 0 1 0-6 0a3 3 0 1 0 6 0" class="ends" />,
  before: (
    <>
      <path d="M2 8h22" class="open" />
      <path d="M24 8h12M36 2v12" />
    </>
  ),
  after: (
    <>
      <path d="M2 2v12M2 8h12" />
      <path d="M14 8h22" class="open" />
    </>
  ),
  about: <circle cx="7" cy="8" r="5" class="open" />,
};

const wholeWidth = 46;
const precisionWidths: Partial<Record<Precision, number>> = {
  day: 12,
  about: 14,
  weekend: 20,
  week: 28,
  month: 40,
  range: 38,
  before: 38,
  after: 38,
};

const statusPaths: Readonly<Record<EntryStatus, JSX.Element>> = {
  reported: <rect x="3" y="3" width="10" height="10" class="solid" />,
  planned: <path d="M2 8h10M8 3.5L12.5 8L8 12.5" />,
  claimed: <path d="M3 12V8a4 4 0 0 1 3-4M10 12V8a4 4 0 0 1 3-4M3 9.5h3v2.5H3zM10 9.5h3v2.5h-3z" />,
  denied: <path d="M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12M3.8 12.2l8.4-8.4" />,
  conditional: <path d="M8 2l6 6l-6 6l-6-6z" class="open" />,
  cancelled: <path d="M3 3l10 10M13 3L3 13" />,
};

/** The shape of a date: a dot for a day, a bracket for a week, a bar open to the left for "by". */
export function PrecisionShape({ precision }: { readonly precision: Precision }): JSX.Element {
  return (
    <svg
      class="shape precision-shape"
      width={precisionWidths[precision] ?? wholeWidth}
      height="16"
      viewBox={`0 0 ${precisionWidths[precision] ?? wholeWidth} 16`}
      aria-hidden="true"
      focusable="false"
    >
      {precisionPaths[precision]}
    </svg>
  );
}

/** The mark of a status, always shown beside its word. */
export function StatusShape({ status }: { readonly status: EntryStatus }): JSX.Element {
  return (
    <svg class="shape status-shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {statusPaths[status]}
    </svg>
  );
}

const claimantPaths: readonly JSX.Element[] = [
  <circle key="circle" cx="8" cy="8" r="4.5" />,
  <rect key="square" x="3.75" y="3.75" width="8.5" height="8.5" />,
  <path key="triangle" d="M8 2.8L13.2 12.2H2.8z" />,
  <path key="diamond" d="M8 2.2L13.8 8L8 13.8L2.2 8z" />,
  <path key="cross" d="M8 3v10M3 8h10" class="stroke" />,
  <path key="down" d="M8 13.2L13.2 3.8H2.8z" />,
];

/** The mark of the n-th claimant of a chart, told apart by form and not by colour; the seventh starts over. */
export function ClaimantShape({ index }: { readonly index: number }): JSX.Element {
  return (
    <svg class="claimant-shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {claimantPaths[index % claimantPaths.length]}
    </svg>
  );
}

/** The same mark drawn inside a chart, centred on the point (0, 0) of its parent. */
export function ClaimantMark({ index }: { readonly index: number }): JSX.Element {
  return (
    <g class="claimant-mark" transform="translate(-8 -8)">
      {claimantPaths[index % claimantPaths.length]}
    </g>
  );
}

import {
  type Figure,
  findClaims,
  findRealities,
  type Quotation,
  type Reality,
  type Speaker,
  sentenceAt,
} from "@dateline/core/claims";
import { findTimes, type TimeExpression } from "@dateline/core/time";

/** A line of the contract: quotations of a text, the statement of a target, or the status of given events. */
export interface ClaimsLine {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
  /** Half-open offsets of the statement that is asked about. */
  readonly target?: readonly [number, number];
  readonly events?: readonly EventLine[];
}

interface EventLine {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

interface SpeakerAnswer {
  readonly name?: string;
  readonly start?: number;
  readonly end?: number;
}

interface QuoteAnswer {
  readonly start: number;
  readonly end: number;
  readonly direct: boolean;
  readonly speaker: SpeakerAnswer | null;
}

/** What a line is answered with; which fields are there depends on what was asked. */
export interface ClaimsAnswer {
  readonly id: string;
  readonly quotes?: readonly QuoteAnswer[];
  readonly status?: string;
  readonly claimant?: string | null;
  readonly figures?: readonly Record<string, unknown>[];
  readonly events?: readonly { readonly start: number; readonly end: number; readonly status: string }[] | undefined;
}

/** Answers one line: its events when it gives some, its target statement when it names one, else its quotations. */
export function answerClaims(line: ClaimsLine): ClaimsAnswer {
  const { id, text, target, events } = line;
  if (events) return { id, events: answerEvents(text, events) };
  const claims = findClaims(text, { times: target ? timesOf(line) : [] });
  const quotes = claims.quotations.map(toQuote);
  if (!target) return { id, quotes };
  const main = sentenceAt(claims, target[0])?.main;
  const claimant = main?.claimant?.name ?? null;
  return {
    id,
    status: main?.status ?? "reported",
    claimant,
    figures: claims.figures.filter(({ span }) => isInside(span, target)).map((figure) => toFigure(text, figure)),
    quotes,
  };
}

function isInside({ start, end }: { readonly start: number; readonly end: number }, target: readonly [number, number]) {
  return target[0] <= start && end <= target[1];
}

/** Times are asked for only where figures are answered: their as-of words. */
function timesOf({ text, published }: ClaimsLine): readonly TimeExpression[] {
  return findTimes(text, published ? { writtenOn: published.slice(0, 10) } : {});
}

function toQuote({ span, direct, speaker }: Quotation): QuoteAnswer {
  return { start: span.start, end: span.end, direct, speaker: speaker ? toSpeaker(speaker) : null };
}

function toSpeaker({ name, mention }: Speaker): SpeakerAnswer {
  return { ...(name !== undefined && { name }), ...mention };
}

function toFigure(text: string, figure: Figure): Record<string, unknown> {
  const { span, min, max, approx, kind, unit, qualifier, counts, delta, place, asOf } = figure;
  return {
    start: span.start,
    end: span.end,
    value: { min: min ?? null, max: max ?? null },
    approx,
    kind,
    unit: unit ?? null,
    // There a vague numeral is the figure itself, not a qualifier of it.
    qualifier:
      qualifier !== undefined && /^(?:dozens|scores|tens|hundreds|thousands|millions|several|few)\b/.test(qualifier)
        ? null
        : (qualifier ?? null),
    what: counts ?? null,
    delta,
    place: place ? text.slice(place.start, place.end) : null,
    asOf: asOf ? text.slice(asOf.start, asOf.end) : null,
  };
}

const eventStatuses: Readonly<Record<Reality, string>> = {
  happened: "happened",
  ahead: "future",
  negated: "negated",
  open: "uncertain",
};

function answerEvents(text: string, events: readonly EventLine[]): ClaimsAnswer["events"] {
  const realities = findRealities(text, events);
  return events.map(({ start, end }, i) => ({ start, end, status: eventStatuses[realities[i] ?? "happened"] }));
}

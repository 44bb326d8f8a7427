import { writtenOn } from "#article";
import type { Figure } from "#claims";
import { compareReadings, type Family, groupFigures, indexFamilies, type Reading, type Story } from "#story";
import { compareText, cut, hashText, isOverlapping } from "#text";
import type { TimeExpression } from "#time";
import { claimantOf } from "./choose-status.ts";
import { citeSpan } from "./cite.ts";
import type { Mention } from "./mention.ts";
import { sortIntoSentences } from "./sort-into-sentences.ts";
import type { Citation, FigurePoint, FigureSeries } from "./timeline.ts";

/** One figure in one article, on its way into a series. */
interface Sighting {
  readonly reading: Reading;
  readonly figure: Figure;
  readonly counts: string;
  readonly place?: string;
  readonly point: FigurePoint;
}

/** The figures of a story as series, and which points each cited sentence gives. */
export interface StoryFigures {
  readonly series: readonly FigureSeries[];
  /** Ids of the points that stand in a cited sentence; copies of one sentence give one point. */
  readonly idsOf: (citation: Citation) => readonly string[];
}

/**
 * Builds the series of figures: one for each thing counted, with every source's number as of its day. Numbers are never
 * merged or summed; copies of one sentence give one point.
 */
export function buildFigures({ readings, families }: Story, mentions: readonly Mention[]): StoryFigures {
  const dayOf = prepareDays(mentions);
  const copyKey = prepareCopyKeys(families);
  const sightings = readings.flatMap((reading) => sightFigures(reading, dayOf));
  const firsts = new Map<string, Sighting>();
  for (const sighting of [...sightings].sort(compareSightings)) {
    const key = copyKey(sighting);
    if (!firsts.has(key)) firsts.set(key, sighting);
  }
  const points = [...firsts.values()];
  const series = groupFigures(points.map(describe))
    .map((group) => buildSeries(group.flatMap((index) => points[index] ?? [])))
    .sort((a, b) => b.points.length - a.points.length || compareText(a.counts, b.counts));
  return { series, idsOf: prepareIds(sightings, (sighting) => firsts.get(copyKey(sighting))?.point.id) };
}

/** The day a sentence is about, where it names one: what its figures are as of. */
type DayOf = (reading: Reading, figure: Figure) => string | undefined;

function prepareDays(mentions: readonly Mention[]): DayOf {
  const days = new Map<string, string>();
  for (const { reading, span, date, isAside } of mentions) {
    const key = `${reading.id} ${span.start}`;
    const written = writtenOn(reading.article, span.start)?.slice(0, 10);
    const isPast = written === undefined || date.end <= written;
    if (date.precision === "day" && isPast && !isAside && !days.has(key)) days.set(key, date.end);
  }
  return (reading, figure) => {
    const sentence = reading.claims?.sentences[figure.sentence];
    return sentence && days.get(`${reading.id} ${sentence.span.start}`);
  };
}

function sightFigures(reading: Reading, dayOf: DayOf): readonly Sighting[] {
  const { claims, times, article } = reading;
  if (claims === undefined) return [];
  const timesOf = sortIntoSentences(claims.sentences, times);
  return claims.figures.flatMap((figure) => {
    const written = writtenOn(article, figure.span.start)?.slice(0, 10);
    const stated = statedDay(figure, timesOf[figure.sentence] ?? [], written);
    return sight(reading, figure, stated ?? dayOf(reading, figure) ?? written);
  });
}

function sight(reading: Reading, figure: Figure, asOf: string | undefined): readonly Sighting[] {
  const sentence = reading.claims?.sentences[figure.sentence];
  if (figure.background || figure.counts === undefined || sentence === undefined) return [];
  const { text } = reading.article;
  const [claimant] = figure.claimant === undefined ? [] : claimantOf(figure.claimant);
  const point: FigurePoint = {
    id: `f-${hashText(`${reading.id} ${figure.span.start}`)}`,
    ...(asOf === undefined ? {} : { asOf }),
    ...(figure.min === undefined ? {} : { min: figure.min }),
    ...(figure.max === undefined ? {} : { max: figure.max }),
    approx: figure.approx,
    ...(figure.qualifier === undefined ? {} : { qualifier: figure.qualifier }),
    delta: figure.delta,
    ...(claimant === undefined ? {} : { claimant }),
    citation: citeSpan(reading, sentence.span),
  };
  const place = figure.place === undefined ? reading.article.place : cut(text, figure.place);
  return [{ reading, figure, counts: figure.counts, ...(place === undefined ? {} : { place }), point }];
}

/** The as-of words of the figure's own clause, when they name a day that has come. */
function statedDay({ asOf }: Figure, times: readonly TimeExpression[], written = "9999"): string | undefined {
  if (asOf === undefined) return undefined;
  const time = times.find(
    ({ span, end, bound }) => isOverlapping(span, asOf) && end !== undefined && bound !== "since",
  );
  return time?.end !== undefined && time.end <= written ? time.end : undefined;
}

function describe({ counts, figure, place }: Sighting) {
  const { kind, unit } = figure;
  return { counts, kind, ...(unit === undefined ? {} : { unit }), ...(place === undefined ? {} : { place }) };
}

/** Two sightings of one number by one claimant in copies of one text are one point. */
function prepareCopyKeys(families: readonly Family[]): (sighting: Sighting) => string {
  const familyOf = indexFamilies(families);
  return ({ reading, figure: { min, max, qualifier }, counts, point: { claimant } }) =>
    [familyOf.get(reading.id)?.id ?? reading.id, min, max, qualifier, counts, claimant?.name].join("|");
}

function compareSightings(a: Sighting, b: Sighting): number {
  return compareReadings(a.reading, b.reading) || a.figure.span.start - b.figure.span.start;
}

function buildSeries(sightings: readonly Sighting[]): FigureSeries {
  const place = mostCommon(sightings.flatMap((sighting) => sighting.place ?? []));
  const unit = mostCommon(sightings.flatMap(({ figure }) => figure.unit ?? []));
  const points = sightings.map(({ point }) => point);
  return {
    counts: mostCommon(sightings.map(({ counts }) => counts)) ?? "",
    kind: sightings[0]?.figure.kind ?? "count",
    ...(unit === undefined ? {} : { unit }),
    ...(place === undefined ? {} : { place }),
    points: points.sort((a, b) => compareText(a.asOf ?? "", b.asOf ?? "") || compareText(a.id, b.id)),
  };
}

/** The value that stands most often; of equals the one that comes first. */
function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function prepareIds(
  sightings: readonly Sighting[],
  pointOf: (sighting: Sighting) => string | undefined,
): StoryFigures["idsOf"] {
  const ids = new Map<string, string[]>();
  for (const sighting of sightings) {
    const { article, start } = sighting.point.citation;
    const key = `${article} ${start}`;
    ids.set(key, [...(ids.get(key) ?? []), pointOf(sighting) ?? sighting.point.id]);
  }
  return ({ article, start }) => ids.get(`${article} ${start}`) ?? [];
}

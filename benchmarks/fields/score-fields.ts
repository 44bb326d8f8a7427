import { mean } from "../mean.ts";
import { type FieldItems, readGoldItems, readOurItems } from "./field-items.ts";
import { type BatchName, type FieldName, fieldNames, readGold } from "./gold.ts";
import { loadPage } from "./load-page.ts";
import { type Matching, matchItems } from "./match-items.ts";

/** Counts over the pages, and what follows from them. */
export interface FieldScore {
  readonly field: FieldName;
  /** How many values the gold has. */
  readonly gold: number;
  readonly ours: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pages where the gold or our reader has the field. */
  readonly pages: number;
  /** F1 of each such page, averaged. */
  readonly pageF1: number;
}

/** The comparison of one page. */
export interface PageMatching {
  readonly key: string;
  readonly matchings: Readonly<Record<FieldName, Matching>>;
}

/** Reads every annotated page of the batches and compares it with its gold. */
export function matchPages(folder: string, batches: readonly BatchName[]): readonly PageMatching[] {
  return batches.flatMap((batch) =>
    Object.entries(readGold(batch)).map(([key, gold]) => {
      const page = loadPage(folder, key);
      return { key, matchings: matchFields(readGoldItems(page, gold), readOurItems(page)) };
    }),
  );
}

function matchFields(gold: FieldItems, ours: FieldItems): Readonly<Record<FieldName, Matching>> {
  const pairs = fieldNames.map((name) => [name, matchItems(name, gold[name], ours[name])] as const);
  return Object.fromEntries(pairs) as Record<FieldName, Matching>;
}

function measure(matched: number, missed: number, extra: number): Pick<FieldScore, "precision" | "recall" | "f1"> {
  const precision = matched / Math.max(1, matched + extra);
  const recall = matched / Math.max(1, matched + missed);
  return { precision, recall, f1: (2 * matched) / Math.max(1, 2 * matched + missed + extra) };
}

/** Scores a field over all pages together, and page by page. */
export function scoreField(field: FieldName, pages: readonly PageMatching[]): FieldScore {
  const counts = pages
    .map(({ matchings }) => matchings[field])
    .map(({ matched, missed, extra }) => ({ matched, missed: missed.length, extra: extra.length }))
    .filter(({ matched, missed, extra }) => matched + missed + extra > 0);
  const sum = (name: "matched" | "missed" | "extra") => counts.reduce((total, count) => total + count[name], 0);
  const [matched, missed, extra] = [sum("matched"), sum("missed"), sum("extra")];
  return {
    field,
    gold: matched + missed,
    ours: matched + extra,
    ...measure(matched, missed, extra),
    pages: counts.length,
    pageF1: mean(counts.map((count) => measure(count.matched, count.missed, count.extra).f1)),
  };
}

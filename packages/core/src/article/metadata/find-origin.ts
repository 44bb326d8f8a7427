import type { Article, Block, Witness } from "../article.ts";
import type { PageBlock } from "../body/find-blocks.ts";
import type { LabelledBlock } from "../body/labelled-block.ts";
import type { ArticlePlaces } from "./article-places.ts";
import { findAgency } from "./find-agency.ts";
import { findAuthors } from "./find-authors.ts";
import { findClosingLines } from "./find-closing-lines.ts";
import type { PageMarks } from "./page-marks.ts";
import { readDatelines, witnessPlace } from "./read-datelines.ts";
import { isDiaryAddress, readHostName } from "./read-host-name.ts";
import { wonValue } from "./won-value.ts";

/** Where a report comes from, as far as the page says. */
export interface FoundOrigin {
  readonly facts: Pick<Article, "authors"> & Partial<Pick<Article, "agency" | "place" | "datelineDay">>;
  readonly witnesses: readonly Witness[];
}

export interface OriginSources {
  readonly places: ArticlePlaces;
  readonly marks: PageMarks;
  readonly body: { readonly blocks: readonly Block[]; readonly labelled: readonly LabelledBlock[] };
  /** Every place that names the outlet. */
  readonly site: readonly Witness[];
  readonly address: string | undefined;
  readonly published: string | undefined;
}

/** Finds who wrote the report, for which agency, and where. */
export function findOrigin({ places, marks, body, site, address, published }: OriginSources): FoundOrigin {
  const outlets = isDiaryAddress(address)
    ? []
    : [wonValue(site, "site"), readHostName(address)].flatMap((name) => name ?? []);
  const { authors, credits, witnesses } = findAuthors(places, marks, outlets);
  const paragraphs = body.blocks.flatMap(({ span, text }) => (span === undefined ? [] : [text]));
  const lines = findLinesUnder(places.blocks, places.anchor?.order ?? places.region.order);
  const opening = readDatelines({ lines, paragraphs: paragraphs.slice(0, 2), published });
  const closing = findClosingLines(places.blocks, body.labelled);
  const agencies = findAgency({ credits, dateline: opening.agency, paragraphs, closing });
  const agency = wonValue(agencies, "agency");
  return {
    facts: { authors, ...opening, ...(agency && { agency }) },
    witnesses: [...witnesses, ...agencies, ...witnessPlace(opening)],
  };
}

/** Lines around the headline that may name place and agency. */
const linesAfterHeadline = 8;
const longestLine = 60;

/** Short lines from the headline on. */
function findLinesUnder(blocks: readonly PageBlock[], order: number): readonly string[] {
  const start = blocks.findIndex(({ element }) => element.order >= order);
  return start < 0
    ? []
    : blocks.slice(start, start + linesAfterHeadline).flatMap(({ text }) => (text.length < longestLine ? [text] : []));
}

import { cues, type HtmlPage, isWithin, type PageElement, textOf } from "#page";
import type { Witness } from "../article.ts";
import type { PageBlock } from "../body/find-blocks.ts";
import { foldLine } from "../body/fold-line.ts";
import { descriptionMetas } from "../clues/meta-names.ts";
import { textProperty } from "./json-ld.ts";
import { findMeta, type PageMarks } from "./page-marks.ts";

const mostPlaces = 24;
/** Two prints of one line differ by a few signs at most. */
const lengthSlack = 12;
const longest = 500;

const apart =
  cues.comment | cues.related | cues.popular | cues.nav | cues.footer | cues.sidebar | cues.newsletter | cues.caption;

/** The standfirst is a line the reader sees above the body; descriptions in the metadata only confirm one. */
export function findStandfirst(page: HtmlPage, marks: PageMarks, blocks: readonly PageBlock[]): readonly Witness[] {
  const shown = [...(marks.props.get("description") ?? []), ...marks.standfirsts]
    .slice(0, mostPlaces)
    .filter((element) => element.tag !== "meta" && !isWithin(page, element, apart))
    .map(textOf)
    .find((text) => text.length >= 15 && text.length <= longest);
  const stated = describe(marks);
  const statedLength = stated?.value.length ?? -longest;
  const line = foldLine(stated?.value.slice(0, longest) ?? "");
  const seen = blocks.find(
    (block) => Math.abs(block.text.length - statedLength) <= lengthSlack && foldLine(block.text) === line,
  );
  const value = shown ?? (seen !== undefined && !isOpening(page, blocks, seen) ? seen.text : undefined);
  return [
    ...(value === undefined ? [] : [{ field: "standfirst" as const, value, from: "visible line", won: true }]),
    ...(stated === undefined
      ? []
      : [{ field: "standfirst" as const, value: stated.value, from: stated.from, won: false }]),
  ];
}

/** A description is often the report's first paragraph: the next block is then of its own kind, in the same kind of box. */
function isOpening(page: HtmlPage, blocks: readonly PageBlock[], block: PageBlock): boolean {
  if (block.isLoud || /^h[1-6]$/.test(block.element.tag)) return false;
  const next = blocks[blocks.indexOf(block) + 1];
  return next !== undefined && pathOf(page, next.element) === pathOf(page, block.element);
}

function pathOf(page: HtmlPage, element: PageElement): string {
  const parent = page.elements[element.parent];
  return `${element.tag} ${parent?.tag} ${page.elements[parent?.parent ?? 0]?.tag} ${parent?.cues}`;
}

function describe(marks: PageMarks): { readonly value: string; readonly from: string } | undefined {
  const json = textProperty(marks.graph.article, "description");
  if (json !== undefined) return { value: json, from: "json-ld" };
  const meta = findMeta(marks, descriptionMetas);
  return meta && { value: meta.value, from: `meta ${meta.name}` };
}

import { type PageElement, textOf } from "#page";
import type { Witness } from "../article.ts";
import { foldLine } from "../body/label-region.ts";
import type { PageMeasure } from "../body/measure-page.ts";
import { descriptionMetas } from "../clues/meta-names.ts";
import { textProperty } from "./json-ld.ts";
import { findMeta, type PageMarks } from "./page-marks.ts";

const longest = 500;

/** The standfirst is a line the reader sees above the body; descriptions in the metadata only confirm one. */
export function findStandfirst(marks: PageMarks, measure: PageMeasure, region: PageElement): readonly Witness[] {
  const shown = [...(marks.props.get("description") ?? []), ...marks.standfirsts]
    .filter((element) => element.tag !== "meta" && element.order <= region.order + 40)
    .map(textOf)
    .find((text) => text.length >= 15 && text.length <= longest);
  const stated = describe(marks);
  const seen =
    stated === undefined ? undefined : measure.blocks.find(({ text }) => foldLine(text) === foldLine(stated.value));
  const value = shown ?? (seen !== undefined && seen.element.order < region.order ? seen.text : undefined);
  return [
    ...(value === undefined ? [] : [{ field: "standfirst" as const, value, from: "visible line", won: true }]),
    ...(stated === undefined
      ? []
      : [{ field: "standfirst" as const, value: stated.value, from: stated.from, won: false }]),
  ];
}

function describe(marks: PageMarks): { readonly value: string; readonly from: string } | undefined {
  const json = textProperty(marks.graph.article, "description");
  if (json !== undefined) return { value: json, from: "json-ld" };
  const meta = findMeta(marks, descriptionMetas);
  return meta && { value: meta.value, from: `meta ${meta.name}` };
}

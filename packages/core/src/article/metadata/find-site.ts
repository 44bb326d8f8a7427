import type { Witness } from "../article.ts";
import { siteMetas } from "../clues/meta-names.ts";
import { nodesOf, textProperty, typesOf } from "./json-ld.ts";
import { findMeta, type PageMarks } from "./page-marks.ts";

const separator = /\s+(?:[|–—·•»-]|::?)\s+/;

/** Every place that names the outlet, the surest first; the first is the one believed. */
export function findSite(marks: PageMarks, headline: string | undefined): readonly Witness[] {
  const { graph } = marks;
  const found: { value: string; from: string }[] = [];
  const meta = findMeta(marks, siteMetas);
  if (meta !== undefined && !/^https?:/.test(meta.value)) found.push({ value: meta.value, from: `meta ${meta.name}` });
  const publisher = textProperty(nodesOf(graph, graph.article, "publisher")[0], "name");
  if (publisher !== undefined) found.push({ value: publisher, from: "json-ld" });
  const site = graph.nodes.find((node) => typesOf(node).includes("WebSite"));
  const siteName = textProperty(site, "name");
  if (siteName !== undefined) found.push({ value: siteName, from: "json-ld" });
  const rest = readTitleRest(marks.title, headline);
  if (rest !== undefined) found.push({ value: rest, from: "title" });
  return found.map(({ value, from }, place) => ({ field: "site", value, from, won: place === 0 }));
}

/** What a page's title holds beside the headline; a title without any headline is the outlet's alone. */
function readTitleRest(title: string | undefined, headline: string | undefined): string | undefined {
  if (title === undefined || title === "") return undefined;
  const parts = title.split(separator).filter((part) => part !== "");
  if (parts.length === 1)
    return headline !== undefined && title.length < 40 && !headline.includes(title) ? title : undefined;
  const rest = parts.filter((part) => !(headline ?? "").includes(part));
  const last = rest.at(-1);
  return rest.length < parts.length && last !== undefined && last.length < 60 ? last : undefined;
}

import { cues, isWithin, type PageElement, textOf } from "#page";
import type { Witness } from "../article.ts";
import { sectionMetas } from "../clues/meta-names.ts";
import { homeNames, opinionSections } from "../clues/sections.ts";
import type { ArticlePlaces } from "./article-places.ts";
import { textProperty, typesOf } from "./json-ld.ts";
import type { PageMarks } from "./page-marks.ts";

const opinions = new Set(opinionSections);
const homes = new Set(homeNames);

/** The kicker stands this near above the headline, in elements. */
const kickerReach = 24;
const longestSection = 60;
const longestKicker = 32;

interface Candidate {
  readonly value: string;
  readonly from: string;
}

/** Whether the name is that of a section of opinion: "Opinion", "Comment is free", "op-ed". */
export function isOpinionSection(name: string): boolean {
  return opinions.has(
    name
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, " ")
      .trim(),
  );
}

/** Every place that names the section, the surest first; one that says the page is opinion wins over all others. */
export function findSection(places: ArticlePlaces, marks: PageMarks, address: string | undefined): readonly Witness[] {
  const candidates = [...statedSections(marks), ...trailSections(marks), ...shownSections(places, marks)];
  const found = [...candidates, ...addressSections(address)].filter(
    ({ value }) => value.length <= longestSection && !homes.has(value.toLowerCase()),
  );
  const best = found.find(({ value }) => isOpinionSection(value)) ?? found[0];
  return found.map((candidate) => ({ field: "section", ...candidate, won: candidate === best }));
}

function* statedSections({ graph, metas }: PageMarks): Generator<Candidate> {
  if (graph.article !== undefined && typesOf(graph.article).includes("OpinionNewsArticle"))
    yield { value: "Opinion", from: "json-ld @type" };
  const stated = textProperty(graph.article, "articleSection");
  if (stated !== undefined) yield { value: stated, from: "json-ld" };
  for (const name of sectionMetas) {
    const value = metas.get(name)?.[0];
    if (value !== undefined) yield { value, from: `meta ${name}` };
  }
}

/** The steps of a trail of links, the page's own left out. */
function* trailSections({ graph }: PageMarks): Generator<Candidate> {
  const steps = graph.nodes.filter((node) => typesOf(node).includes("ListItem"));
  for (const step of steps.slice(0, 6)) {
    const item = step["item"];
    const value = textProperty(step, "name") ?? textProperty(asNode(item), "name");
    if (value !== undefined && value.split(" ").length <= 4) yield { value, from: "json-ld breadcrumb" };
  }
}

function asNode(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
}

const apart = cues.related | cues.popular | cues.comment | cues.sidebar | cues.footer;

/** Short lines above the headline whose markup calls them a kicker or a category. */
function* shownSections({ page, anchor }: ArticlePlaces, { kickers }: PageMarks): Generator<Candidate> {
  if (anchor === undefined) return;
  const near = kickers.filter(
    ({ order, end }) => order < anchor.order && end <= anchor.order && order > anchor.order - kickerReach,
  );
  for (const element of near.slice(-6)) yield* readKicker(element, isWithin(page, element, apart));
}

function* readKicker(element: PageElement, isApart: boolean): Generator<Candidate> {
  const value = isApart ? "" : textOf(element);
  if (value.length >= 3 && value.length <= longestKicker && !/[\d.!?]/.test(value))
    yield { value, from: "visible line" };
}

/** Of the folders of an address only those of opinion are told from mere places of a file. */
function* addressSections(address: string | undefined): Generator<Candidate> {
  const path = address?.replace(/^[a-z]+:\/\/[^/]*/i, "").split(/[?#]/)[0] ?? "";
  for (const folder of path.split("/").slice(0, -1)) if (isOpinionSection(folder)) yield { value: folder, from: "url" };
}

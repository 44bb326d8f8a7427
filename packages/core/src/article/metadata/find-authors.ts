import { cues, type HtmlPage, isWithin, linesOf, type PageElement, textOf } from "#page";
import type { Witness } from "../article.ts";
import { authorMetas } from "../clues/meta-names.ts";
import type { ArticlePlaces } from "./article-places.ts";
import { type JsonNode, nodesOf, textProperty, typesOf } from "./json-ld.ts";
import type { PageMarks } from "./page-marks.ts";
import { readAgency, readNames } from "./read-names.ts";
import { readReporters } from "./read-reporters.ts";

/** Who wrote the article, and the agency it is credited to. */
export interface FoundAuthors {
  readonly authors: readonly string[];
  readonly agency?: string;
  readonly witnesses: readonly Witness[];
}

interface AuthorWitness {
  readonly from: string;
  readonly people: readonly string[];
  readonly agency?: string;
}

/**
 * Names of the outlet itself are no authors, and no agencies that it takes reports from.
 *
 * @param outlets - The outlet's name, and the letters of it that stand in its address.
 */
export function findAuthors(places: ArticlePlaces, marks: PageMarks, outlets: readonly string[]): FoundAuthors {
  const { page } = places;
  const found: AuthorWitness[] = [
    ...jsonAuthors(marks),
    ...metaAuthors(marks),
    ...linkedAuthors(places),
    ...propAuthors(marks),
    ...bylineAuthors(page, marks),
    ...lineAuthors(places),
    ...closingAuthors(places),
    ...graphAuthors(marks),
  ].map(makeOutletFilter(outlets));
  const best = found.find(({ people }) => people.length > 0);
  const credited = found.find(({ agency }) => agency !== undefined);
  const witnesses = found.flatMap((witness): Witness[] => [
    ...(witness.people.length > 0
      ? [{ field: "authors" as const, value: witness.people.join("; "), from: witness.from, won: witness === best }]
      : []),
    ...(witness.agency === undefined
      ? []
      : [{ field: "agency" as const, value: witness.agency, from: witness.from, won: witness === credited }]),
  ]);
  return { authors: best?.people ?? [], witnesses, ...(credited?.agency !== undefined && { agency: credited.agency }) };
}

function makeOutletFilter(outlets: readonly string[]): (witness: AuthorWitness) => AuthorWitness {
  const known = new Set(outlets.map(lettersOf));
  return ({ from, people, agency }) => ({
    from,
    people: people.filter((name) => !known.has(lettersOf(name))),
    // An agency's own page is credited to it; a mark nobody knows may be the outlet's.
    ...(agency !== undefined && (readAgency(agency) !== undefined || !known.has(lettersOf(agency))) && { agency }),
  });
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function* jsonAuthors({ graph }: PageMarks): Generator<AuthorWitness> {
  const people: string[] = [];
  let agency: string | undefined;
  for (const node of [...nodesOf(graph, graph.article, "author"), ...nodesOf(graph, graph.article, "creator")]) {
    const read = readAuthorNode(node);
    for (const name of read.people) if (!people.includes(name)) people.push(name);
    agency ??= read.agency;
  }
  if (people.length > 0 || agency !== undefined)
    yield { from: "json-ld", people, ...(agency !== undefined && { agency }) };
}

function readAuthorNode(node: JsonNode): ReturnType<typeof readNames> {
  const name = textProperty(node, "name");
  if (name === undefined) return { people: [] };
  if (!typesOf(node).includes("Organization")) return readNames(name);
  const agency = readAgency(name);
  return { people: [], ...(agency !== undefined && { agency }) };
}

/** Labels of the second line of a shared link that say its value is a name. */
const cardLabel = /^(?:written|posted|verfasst|geschrieben|écrit|escrito|scritto|geschreven|by\b|von\b|автор|autor)/iu;

function* metaAuthors({ metas }: PageMarks): Generator<AuthorWitness> {
  const card = cardLabel.test(metas.get("twitter:label1")?.[0] ?? "") ? metas.get("twitter:data1")?.[0] : undefined;
  if (card !== undefined) yield { from: "meta twitter:data1", ...readNames(card) };
  for (const name of authorMetas) {
    const values = metas.get(name) ?? [];
    const read = readNames(values.filter((value) => !value.includes("://")).join("; "));
    if (read.people.length > 0 || read.agency !== undefined) yield { from: `meta ${name}`, ...read };
  }
}

function* propAuthors({ props }: PageMarks): Generator<AuthorWitness> {
  const texts = (props.get("author") ?? [])
    .slice(0, 6)
    .map(textOf)
    .filter((text) => text.length < 120);
  if (texts.length > 0) yield { from: "microdata", ...readNames(texts.join("; ")) };
}

const apart = cues.comment | cues.related | cues.popular | cues.sidebar | cues.nav;
/** More names than this in one byline are topics. */
const mostNames = 5;

const authorAddress = /\/(?:author|authors|autor|autoren|autori|auteur|auteurs|newsteam|staff|people|journalist)s?\//;
const otherPeople = cues.comment | cues.related | cues.popular;
/** Links to the authors of one article stand this near to one another, in elements. */
const linkReach = 12;

/** Links that say, or whose address says, that they lead to the author: those nearest to the headline. */
function* linkedAuthors({ page, anchor, region }: ArticlePlaces): Generator<AuthorWitness> {
  const from = (anchor ?? region).order;
  const links = page.elements.filter((element) => isAuthorLink(element) && !isWithin(page, element, otherPeople));
  const distance = ({ order }: PageElement): number => Math.abs(order - from);
  const [first, ...others] = links.sort((a, b) => distance(a) - distance(b)).slice(0, mostNames);
  if (first === undefined || first.order > region.end + linkReach * 10) return;
  const near = [first, ...others.filter(({ order }) => Math.abs(order - first.order) <= linkReach)];
  const texts = [...new Set(near.map(textOf))].filter((text) => text.length < 60);
  const read = readNames(texts.join("; "));
  if (read.people.length > 0) yield { from: "rel author", ...read };
}

function isAuthorLink({ tag, attributes }: PageElement): boolean {
  if (tag !== "a") return false;
  return (attributes["rel"] ?? "").includes("author") || authorAddress.test(attributes["href"] ?? "");
}

function* bylineAuthors(page: HtmlPage, { bylines }: PageMarks): Generator<AuthorWitness> {
  for (const element of bylines.slice(0, 12)) {
    const text = textOf(element);
    if (text.length > 160 || isWithin(page, element, apart)) continue;
    const read = readNames(linesOf(element).join("; "));
    if (read.people.length > mostNames) continue;
    if (read.people.length > 0 || read.agency !== undefined) yield { from: "visible line", ...read };
  }
}

const bylineOpening =
  /^(?:by|von|par|por|di|door|autor(?:in|e)?\s?:|author\s?:|text(?:\s?:|\svon)|(?:posted|written|reported|submitted) by|(?:erstellt|geschrieben|verfasst|veröffentlicht|gepostet|gespeichert) von)\s/iu;
const bylineInside = /\s(?:von|by)\s(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3})\s*(?:[|•·,]|$)/u;

/** Short lines around the headline that open like a byline. */
function* lineAuthors({ blocks, anchor, region }: ArticlePlaces): Generator<AuthorWitness> {
  const head = blocks.findIndex((block) => block.element.order >= (anchor ?? region).order);
  for (const { text } of blocks.slice(Math.max(0, head - 3), head + 12)) {
    const line = text.length > longestByline ? undefined : findByline(text);
    if (line === undefined) continue;
    const read = readNames(line);
    if (read.people.length > 0 || read.agency !== undefined) yield { from: "visible line", ...read };
  }
}

/** The last lines of the body may say who reported. */
function* closingAuthors({ blocks, region }: ArticlePlaces): Generator<AuthorWitness> {
  const end = blocks.findLastIndex((block) => block.element.order < region.end) + 1;
  for (const { text } of blocks.slice(Math.max(0, end - closingLines), end)) {
    const people = readReporters(text);
    if (people.length > 0) yield { from: "closing line", people };
  }
}

const closingLines = 6;
const longestByline = 100;

function findByline(text: string): string | undefined {
  if (bylineOpening.test(text)) return text;
  return /\d/.test(text) ? bylineInside.exec(text)?.[1] : undefined;
}

/** The only person that a graph without an article names. */
function* graphAuthors({ graph }: PageMarks): Generator<AuthorWitness> {
  const people = graph.nodes.filter((node) => typesOf(node).includes("Person"));
  const name = people.length === 1 ? textProperty(people[0], "name") : undefined;
  if (name !== undefined) yield { from: "json-ld", ...readNames(name) };
}

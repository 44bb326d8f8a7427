import { authorMetas } from "../clues/meta-names.ts";
import { type AuthorWitness, witnessOf } from "./author-witness.ts";
import { type JsonGraph, type JsonNode, nodesOf, textProperty, typesOf } from "./json-ld.ts";
import type { PageMarks } from "./page-marks.ts";
import { isKnownAgency, readAgency } from "./read-agency.ts";
import { type BylineNames, readNames } from "./read-names.ts";

/** Authors and agencies that the metadata states. */
export function* readStatedAuthors(marks: PageMarks): Generator<AuthorWitness> {
  yield* jsonAuthors(marks);
  yield* metaAuthors(marks);
}

function* jsonAuthors({ graph }: PageMarks): Generator<AuthorWitness> {
  const nodes = ["author", "creator"].flatMap((key) => nodesOf(graph, graph.article, key)).map(readAuthorNode);
  const agency = nodes.find((node) => node.agency !== undefined)?.agency ?? readSource(graph);
  yield* witnessOf("json-ld", {
    people: [...new Set(nodes.flatMap(({ people }) => people))],
    handles: [...new Set(nodes.flatMap(({ handles }) => handles))],
    ...(agency !== undefined && { agency }),
  });
}

/** Where the article says it was taken from. */
function readSource(graph: JsonGraph): string | undefined {
  const sources = ["sourceOrganization", "provider", "creditText"].flatMap((key) => nodesOf(graph, graph.article, key));
  return sources.map((node) => textProperty(node, "name") ?? "").find(isKnownAgency);
}

function readAuthorNode(node: JsonNode): BylineNames {
  const name = textProperty(node, "name");
  if (name === undefined) return { people: [], handles: [] };
  if (!typesOf(node).includes("Organization")) return readNames(name);
  const agency = readAgency(name);
  return { people: [], handles: [], ...(agency !== undefined && { agency }) };
}

/** Labels of the second line of a shared link that say its value is a name. */
const cardLabel = /^(?:written|posted|verfasst|geschrieben|écrit|escrito|scritto|geschreven|by\b|von\b|автор|autor)/iu;

function* metaAuthors({ metas }: PageMarks): Generator<AuthorWitness> {
  const card = cardLabel.test(metas.get("twitter:label1")?.[0] ?? "") ? metas.get("twitter:data1")?.[0] : undefined;
  if (card !== undefined) yield* witnessOf("meta twitter:data1", readNames(card));
  const known = new Map<string, BylineNames>();
  for (const name of authorMetas) {
    const values = (metas.get(name) ?? []).filter((value) => !value.includes("://"));
    if (values.length === 0) continue;
    // Most pages say the same in several.
    const byline = values.join("; ");
    const read = known.get(byline) ?? readNames(byline);
    known.set(byline, read);
    yield* witnessOf(`meta ${name}`, read);
  }
}

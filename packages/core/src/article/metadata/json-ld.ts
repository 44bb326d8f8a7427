import { plainText } from "#page";

/** One object of the page's JSON-LD. */
export type JsonNode = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|BlogPosting|LiveBlogPosting|NewsStory|Report|Review)$/;
const maxNodes = 2000;
const mostItems = 40;

/** The JSON-LD of a page, read as one graph. */
export interface JsonGraph {
  readonly nodes: readonly JsonNode[];
  /** The node that is the article, if one says so. */
  readonly article?: JsonNode;
}

/** Reads all JSON-LD scripts of a page; what does not parse, even after small repairs, is passed over. */
export function readJsonGraph(scripts: readonly string[]): JsonGraph {
  const nodes: JsonNode[] = [];
  for (const script of scripts) collectNodes(parseForgiving(script), nodes, 0);
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  const article =
    articles.find((node) => node["datePublished"] !== undefined && node["headline"] !== undefined) ?? articles[0];
  return { nodes, ...(article && { article }) };
}

function parseForgiving(script: string): unknown {
  const text = script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, "")
    .replace(/;\s*$/, "");
  // JSON allows no control character in it; a text broken over lines and a comma too many are the commonest faults.
  const plain = text.replace(/\p{Cc}+/gu, " ");
  for (const attempt of [text, plain, plain.replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt repairs a little more.
    }
  }
  return undefined;
}

function collectNodes(value: unknown, nodes: JsonNode[], depth: number): void {
  if (depth > 6 || nodes.length > maxNodes || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectNodes(item, nodes, depth + 1);
    return;
  }
  const node = value as JsonNode;
  nodes.push(node);
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"])
    collectNodes(node[key], nodes, depth + 1);
}

/** The types a node says it has. */
export function typesOf(node: JsonNode): readonly string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === "string");
}

/** A text property; of a list the first text. */
export function textProperty(node: JsonNode | undefined, key: string): string | undefined {
  const value = node?.[key];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? plainText(first) : undefined;
}

/** The nodes a property holds or points at. */
export function nodesOf(graph: JsonGraph, node: JsonNode | undefined, key: string): readonly JsonNode[] {
  const value = node?.[key];
  const items: readonly unknown[] = Array.isArray(value) ? value.slice(0, mostItems) : [value];
  return items.flatMap((item): readonly JsonNode[] => {
    if (typeof item === "string") return item.trim() === "" ? [] : [{ name: item }];
    return typeof item === "object" && item !== null ? followReference(graph, item as JsonNode) : [];
  });
}

/** A node that is only an id stands for the node of that id elsewhere in the graph. */
function followReference(graph: JsonGraph, node: JsonNode): readonly JsonNode[] {
  if (node["name"] !== undefined || node["@id"] === undefined) return [node];
  const target = graph.nodes.find((other) => other["@id"] === node["@id"] && other["name"] !== undefined);
  return target === undefined ? [] : [target];
}

/** Names under which the state of a page keeps an article's text. */
const bodyKey = /^(?:article|story|post)?_?(?:body|content|text|html)(?:_?(?:html|text|raw))?$/i;
/** Where a block of a list keeps its own words, the likeliest first. */
const wordKeys: readonly string[] = [
  "text",
  "content",
  "html",
  "value",
  "children",
  "paragraphs",
  "blocks",
  "elements",
  "body",
  "data",
];
/** Blocks of these types are no text. */
const wordless =
  /(?:^|[\W_])(?:ad|ads|advert|author|caption|embed|gallery|image|iframe|newsletter|photo|picture|promo|related|tag|video)/i;
const readsLikeText = /\s\S+\s\S+[.!?。]|[。！？]/u;
const mostDepth = 16;
const mostValues = 50_000;
const shortestParagraph = 40;

/**
 * Finds the longest text in the state of a page: one string under a name that says so, or a list of blocks, each with its type and
 * its words, however deep these lie.
 *
 * @returns The text as stated, paragraphs of a list of blocks on lines of their own.
 */
export function findStatedText(states: readonly unknown[]): string | undefined {
  const finder = new TextFinder();
  for (const state of states) finder.read(state, "", 0);
  return finder.longest;
}

class TextFinder {
  longest: string | undefined;
  private seen = 0;

  /** Looks through a value and returns its words as one block would print them. */
  read(value: unknown, key: string, depth: number): string {
    this.seen += 1;
    if (depth > mostDepth || this.seen > mostValues) return "";
    if (typeof value === "string") {
      if (bodyKey.test(key)) this.consider(value);
      return value;
    }
    if (Array.isArray(value)) return this.readList(value, key, depth);
    return typeof value === "object" && value !== null ? this.readNode(value as Record<string, unknown>, depth) : "";
  }

  private readList(list: readonly unknown[], key: string, depth: number): string {
    const parts = list.map((item) => this.read(item, key, depth + 1)).filter((part) => part !== "");
    const isBlocks = parts.filter((part) => part.length >= shortestParagraph).length > 1 && list.some(isNode);
    if (!isBlocks) return parts.join("");
    const text = parts.join("\n");
    this.consider(text);
    return text;
  }

  private readNode(node: Record<string, unknown>, depth: number): string {
    const words = new Map<string, string>();
    for (const [name, inner] of Object.entries(node)) words.set(name, this.read(inner, name, depth + 1));
    const type = node["type"] ?? node["_type"] ?? node["__typename"] ?? node["kind"];
    if (typeof type === "string" && wordless.test(type)) return "";
    for (const name of wordKeys) {
      const text = words.get(name);
      if (text !== undefined && text !== "") return text;
    }
    return "";
  }

  private consider(text: string): void {
    if (text.length > (this.longest?.length ?? 0) && readsLikeText.test(text)) this.longest = text;
  }
}

function isNode(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

import { Parser } from "htmlparser2";
import { tidyText } from "./text-of.ts";

/** The text of a snippet that may hold entities and tags, as metadata often does. */
export function plainText(snippet: string): string {
  if (!/[&<]/.test(snippet)) return tidyText(snippet);
  let text = "";
  const parser = new Parser({ ontext: (part) => (text += part) }, { decodeEntities: true });
  parser.end(snippet.slice(0, 100_000));
  return tidyText(text);
}

import { Parser } from "htmlparser2";

const inText = /&#?[a-z0-9]{1,40};?/gi;
/** In a value a name without its semicolon is none when a sign of equality follows: addresses hold "&copy=1". */
const inValue = /&#?[a-z0-9]{1,40}[;=]?/gi;

/** Written text with its entities decoded, as the parser does it. */
export function decodeText(written: string): string {
  return written.includes("&") ? written.replace(inText, (entity) => recall(knownTexts, entity, readText)) : written;
}

/** An attribute's written value with its entities decoded. */
export function decodeValue(written: string): string {
  return written.includes("&") ? written.replace(inValue, (entity) => recall(knownValues, entity, readValue)) : written;
}

/** Pages use few entities, over and over: what was decoded once is remembered, up to a limit. */
const knownTexts = new Map<string, string>();
const knownValues = new Map<string, string>();
const mostRemembered = 2000;

function recall(known: Map<string, string>, entity: string, decode: (entity: string) => string): string {
  const before = known.get(entity);
  if (before !== undefined) return before;
  if (known.size >= mostRemembered) known.clear();
  const decoded = decode(entity);
  known.set(entity, decoded);
  return decoded;
}

function readText(entity: string): string {
  let text = "";
  new Parser({ ontext: (part) => (text += part) }).end(entity);
  return text;
}

function readValue(entity: string): string {
  let value = "";
  new Parser({ onattribute: (_name, part) => (value = part) }).end(`<a b="${entity}">`);
  return value;
}

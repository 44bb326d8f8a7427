import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Bytes that are UTF-8 are read as UTF-8, else as the page's own meta says, else as windows-1252: what the extraction benchmark does. */
function decodePage(bytes: Buffer): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString("utf8");
  try {
    // The byte order mark was dealt with above; a later one is text.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeAsStated(bytes);
  }
}

function decodeAsStated(bytes: Buffer): string {
  const head = bytes.subarray(0, 8192).toString("latin1");
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? "windows-1252";
  try {
    return new TextDecoder(stated).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

export interface SourcePage {
  readonly key: string;
  readonly url?: string;
  readonly html: string;
}

const addresses = new Map<string, Readonly<Record<string, { readonly url?: string | null }>>>();

function readTruth(folder: string): Readonly<Record<string, { readonly url?: string | null }>> {
  const known = addresses.get(folder);
  if (known !== undefined) return known;
  const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Record<string, { url?: string | null }>;
  addresses.set(folder, truth);
  return truth;
}

/** Loads a page by its key, "SET/ID", from the extraction benchmark's folder. */
export function loadPage(folder: string, key: string): SourcePage {
  const [set = "", id = ""] = key.split("/");
  const plain = join(folder, set, "html", `${id}.html`);
  const packed = `${plain}.gz`;
  const bytes = existsSync(packed) ? gunzipSync(readFileSync(packed)) : readFileSync(plain);
  const url = readTruth(join(folder, set))[id]?.url ?? undefined;
  return { key, html: decodePage(bytes), ...(url === undefined ? {} : { url }) };
}

/** Every key of a set, in the order of its truth file. */
export function listKeys(folder: string, set: string): readonly string[] {
  return Object.keys(readTruth(join(folder, set))).map((id) => `${set}/${id}`);
}

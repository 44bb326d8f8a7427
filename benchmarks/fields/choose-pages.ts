/**
 * Chose the pages to annotate: `node benchmarks/fields/choose-pages.ts [--data DIR]` writes pages.json, the same each time.
 *
 * Thirty pages of each set, by what their markup shows and never by how well the reader does: every live page and every
 * page with a correction first, then pages with an agency's mark in the text, then pages with a caption, then others.
 * Within a kind the order is by a hash of the seed and the key. No host gives more than two pages to a set.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type BatchName, batchNames } from "./gold.ts";
import { listKeys, loadPage, type SourcePage } from "./load-page.ts";
import { type Line, readLines } from "./read-lines.ts";
import {
  agencyLineSigns,
  agencySigns,
  captionSigns,
  correctionSigns,
  liveAddressSigns,
  liveSigns,
  newsSigns,
} from "./tables/page-signs.ts";

const seed = "fields-1";
const sets = ["scrapinghub-dev", "trafilatura-dev", "htmldate-dev"];
const pagesPerSet = 30;
const pagesPerHost = 2;

/** What is asked of a set's thirty pages, the rarest kind first. */
const quotas: readonly { readonly kind: Kind; readonly pages: number }[] = [
  { kind: "live", pages: 8 },
  { kind: "correction", pages: 14 },
  { kind: "agency", pages: 21 },
  { kind: "caption", pages: 29 },
  { kind: "plain", pages: pagesPerSet },
];

type Kind = "live" | "correction" | "agency" | "caption" | "plain";

interface Candidate {
  readonly key: string;
  readonly host: string;
  readonly kinds: ReadonlySet<Kind>;
  readonly rank: string;
}

function isParagraph(line: Line): boolean {
  const isAside = line.path.some((step) => /^(?:nav|footer|aside|a)\b/.test(step));
  return !line.isHidden && line.text.length > 120 && !isAside && !isCaption(line);
}

function isCaption({ path }: Line): boolean {
  return path.some((step) => captionSigns.test(step));
}

/** News-like, with an article on it: enough paragraphs, and the marks that newspapers give their pages. */
function readCandidate(page: SourcePage): Candidate | undefined {
  const { key, url, html } = page;
  const lines = readLines(html);
  const paragraphs = lines.filter(isParagraph);
  const isLive = liveSigns.test(html) || liveAddressSigns.test(url ?? "");
  if (!isLive && (paragraphs.length < 5 || !newsSigns.test(html))) return undefined;
  const some = (signs: RegExp, longest: number) =>
    lines.some(({ text, isHidden }) => !isHidden && text.length < longest && signs.test(text));
  const tested: Readonly<Record<Kind, boolean>> = {
    live: isLive,
    correction: some(correctionSigns, 600),
    agency: paragraphs.some(({ text }) => agencySigns.test(text)) || some(agencyLineSigns, 60),
    caption: lines.some((line) => line.text.length > 25 && isCaption(line)),
    plain: true,
  };
  const kinds = new Set((Object.keys(tested) as Kind[]).filter((kind) => tested[kind]));
  const rank = createHash("sha256").update(`${seed} ${key}`).digest("hex");
  return { key, host: readHost(url ?? key), kinds, rank };
}

function readId(key: string): string {
  return key.slice(key.indexOf("/") + 1);
}

/** The outlet's host, also of an archived copy. */
function readHost(url: string): string {
  const address = /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(.*)$/.exec(url)?.[1] ?? url;
  return address
    .replace(/^https?:\/\//, "")
    .replace(/[/:].*$/, "")
    .replace(/^www\./, "");
}

function choose(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen = new Set<Candidate>();
  const hosts = new Map<string, number>();
  for (const { kind, pages } of quotas) {
    for (const candidate of candidates.filter(({ kinds }) => kinds.has(kind))) {
      const fromHost = hosts.get(candidate.host) ?? 0;
      if (chosen.size >= pages) break;
      if (chosen.has(candidate) || fromHost >= pagesPerHost) continue;
      chosen.add(candidate);
      hosts.set(candidate.host, fromHost + 1);
    }
  }
  return [...chosen];
}

const { values } = parseArgs({
  options: { data: { type: "string", default: join(import.meta.dirname, "../../../shared/bench") } },
});
const folder = join(values.data, "extract");
const batches: Record<BatchName, string[]> = { a: [], b: [], c: [] };
const seen = new Set<string>();
for (const set of sets) {
  // Two of the sets share pages: a page is chosen once.
  const keys = listKeys(folder, set).filter((key) => !seen.has(readId(key)));
  for (const key of keys) seen.add(readId(key));
  const candidates = keys
    .map((key) => readCandidate(loadPage(folder, key)))
    .filter((candidate) => candidate !== undefined)
    .sort((one, other) => (one.rank < other.rank ? -1 : 1));
  const chosen = choose(candidates);
  // Dealt in turn, so that every batch gets its share of each kind.
  for (const [place, { key }] of chosen.entries()) batches[batchNames[place % batchNames.length] ?? "a"].push(key);
  const count = (kind: Kind, of: readonly Candidate[]) => of.filter(({ kinds }) => kinds.has(kind)).length;
  const counts = quotas.map(({ kind }) => `${kind} ${count(kind, chosen)}/${count(kind, candidates)}`);
  process.stdout.write(`${set}: ${chosen.length} of ${candidates.length} news-like pages: ${counts.join(", ")}\n`);
}
writeFileSync(join(import.meta.dirname, "pages.json"), `${JSON.stringify(batches, undefined, 2)}\n`);

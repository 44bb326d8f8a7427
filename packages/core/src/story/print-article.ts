import { scanWords } from "./scan-words.ts";

/** What `groupFamilies` needs of an article. */
export interface CopyInput {
  readonly id: string;
  /** Who published it. */
  readonly outlet?: string;
  /** The agency it credits. */
  readonly agency?: string;
  /** ISO 8601, any precision. */
  readonly published?: string;
  readonly headline?: string;
  readonly text: string;
}

/** An article's wording as numbers: all that is kept of its text to tell copies. */
export interface ArticlePrint {
  readonly id: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly published?: string;
  /** Milliseconds since 1970 where known; a time without zone counts as UTC. */
  readonly instant?: number;
  /** Days since 1970 where known, by the page's own calendar. */
  readonly day?: number;
  /**
   * The runs of five words, hashed: sorted, each once. The lowest bit is set where the run touches a quotation
   * everywhere it stands.
   */
  readonly runs: Uint32Array;
  /** The runs of the first words, hashed as in `runs`. */
  readonly lead: Uint32Array;
}

const runWords = 5;
const leadWords = 70;
const dayMs = 86_400_000;

/** Reads an article's wording into numbers. The text itself is not kept. */
export function printArticle(article: CopyInput): ArticlePrint {
  const { id, outlet, agency, published } = article;
  const runs = hashRuns(article.text);
  const instant = instantOf(published);
  const day = instantOf(published?.slice(0, 10));
  return {
    id,
    ...(outlet !== undefined && { outlet }),
    ...(agency !== undefined && { agency }),
    ...(published !== undefined && { published }),
    ...(instant !== undefined && { instant }),
    ...(day !== undefined && { day: day / dayMs }),
    runs: sortRuns(runs),
    lead: sortRuns(runs.subarray(0, leadWords - runWords + 1)),
  };
}

/** Runs in reading order: 31 bits of hash above the bit that tells quoted words. */
function hashRuns(text: string): Uint32Array {
  const { hashes, quoted } = scanWords(text);
  const runs = new Uint32Array(Math.max(0, hashes.length - runWords + 1));
  for (let at = 0; at < runs.length; at += 1) {
    let hash = 17;
    let quotes = 0;
    for (let next = at; next < at + runWords; next += 1) {
      hash = Math.imul(hash, 0x9e3779b1) ^ (hashes[next] ?? 0);
      quotes |= quoted[next] ?? 0;
    }
    runs[at] = ((hash & ~1) | quotes) >>> 0;
  }
  return runs;
}

function sortRuns(runs: Uint32Array): Uint32Array {
  const sorted = runs.slice().sort();
  let count = 0;
  for (const run of sorted) {
    const last = sorted[count - 1];
    // Sorted, the unquoted form of a run comes first, and wins.
    if (count > 0 && last !== undefined && last >>> 1 === run >>> 1) continue;
    sorted[count] = run;
    count += 1;
  }
  return sorted.slice(0, count);
}

function instantOf(published: string | undefined): number | undefined {
  if (published === undefined || published.length < 10) return undefined;
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(published.slice(10));
  try {
    return hasZone
      ? Temporal.Instant.from(published).epochMilliseconds
      : Temporal.PlainDateTime.from(published).toZonedDateTime("UTC").epochMilliseconds;
  } catch {
    return undefined;
  }
}

import { compareText } from "#text";
import { type ScannedWords, scanWords } from "./scan-words.ts";
import { sortTogether } from "./sort-together.ts";

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

/** Numbers in a row, in whichever way they are kept. */
export interface Numbers extends Iterable<number>, ArrayLike<number> {}

/** The runs of words of a text. */
export interface RunPlaces {
  /** The runs of five words, hashed: sorted, each once. The lowest bit is set where the run touches a quotation. */
  readonly runs: Numbers;
  /** Where each of `runs` first stands: the number of its first word. */
  readonly places: Numbers;
}

/** An article's wording as numbers: all that is kept of its text to tell copies. */
export interface ArticlePrint extends RunPlaces {
  readonly id: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly published?: string;
  /** Milliseconds since 1970 where known; a time without zone counts as UTC, a day alone as its end. */
  readonly instant?: number;
  /** Days since 1970 where known, by the page's own calendar. */
  readonly day?: number;
  /** Numbers in digits, hashed: sorted, each once. */
  readonly numbers: Numbers;
}

const runWords = 5;
const dayMs = 86_400_000;

/** Reads an article's wording into numbers. The text itself is not kept. */
export function printArticle(article: CopyInput): ArticlePrint {
  const { id, outlet, agency, published } = article;
  const words = scanWords(article.text);
  const instant = instantOf(published);
  const day = instantOf(published?.slice(0, 10));
  return {
    id,
    ...(outlet !== undefined && { outlet }),
    ...(agency !== undefined && { agency }),
    ...(published !== undefined && { published }),
    ...(instant !== undefined && { instant }),
    ...(day !== undefined && { day: Math.floor(day / dayMs) }),
    ...sortRuns(hashRuns(words)),
    numbers: sortNumbers(words),
  };
}

/** Oldest first, undated last. */
export function comparePrints(a: ArticlePrint, b: ArticlePrint): number {
  const [first, second] = [a.instant ?? Number.MAX_VALUE, b.instant ?? Number.MAX_VALUE];
  return first - second || compareText(a.id, b.id);
}

/** Runs in reading order: 31 bits of hash above the bit that tells quoted words. */
function hashRuns({ hashes, quoted }: ScannedWords): Uint32Array {
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

function sortRuns(runs: Uint32Array): RunPlaces {
  const places = Uint32Array.from(runs.keys());
  sortTogether(runs, places);
  let count = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at] ?? 0;
    // Sorted, the unquoted form of a run comes first, and wins.
    if (count > 0 && ((runs[count - 1] ?? 0) ^ run) >>> 1 === 0) continue;
    runs[count] = run;
    places[count] = places[at] ?? 0;
    count += 1;
  }
  return { runs: runs.slice(0, count), places: places.slice(0, count) };
}

function sortNumbers({ hashes, numeric }: ScannedWords): Uint32Array {
  const numbers = new Set<number>();
  for (let at = numeric.indexOf(1); at !== -1; at = numeric.indexOf(1, at + 1)) numbers.add(hashes[at] ?? 0);
  return Uint32Array.from(numbers).sort();
}

function instantOf(published: string | undefined): number | undefined {
  if (published === undefined || published.length < 10) return undefined;
  // Of a day alone nothing says that it was early: it counts as the day's end.
  const time = published.length === 10 ? `${published}T23:59:59` : published;
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(time.slice(10));
  try {
    return hasZone
      ? Temporal.Instant.from(time).epochMilliseconds
      : Temporal.PlainDateTime.from(time).toZonedDateTime("UTC").epochMilliseconds;
  } catch {
    return undefined;
  }
}

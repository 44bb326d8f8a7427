import { type Article, type NoArticleReason, readArticle, writingDays } from "#article";
import { findClaims, hasClaimsPack } from "#claims";
import { readHtmlPage, readTextPage } from "#page";
import { groupStory, type Reading, type Snapshot } from "#story";
import { compareText } from "#text";
import { findTimes, hasTimePack } from "#time";
import { type BuildTimelineOptions, buildTimeline, type Timeline } from "#timeline";

/** One page as it came in: decoded, with what is known of the bytes it was read from. */
export interface PageInput {
  /** The SOURCE as given: a path, an address, "-". */
  readonly source: string;
  readonly url?: string;
  readonly kind: "html" | "text";
  readonly content: string;
  readonly snapshot: Snapshot;
}

export type ReadPageResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly source: string; readonly reason: NoArticleReason | "reading-failed" };

/** Reads one page through: its article, the times it names, and who says what in it. */
export function readPage(page: PageInput): ReadPageResult {
  const { source, url, snapshot } = page;
  const tree = page.kind === "html" ? readHtmlPage(page.content) : readTextPage(page.content);
  const result = readArticle(tree, url === undefined ? {} : { url });
  if (!result.ok) return { ok: false, source, reason: result.reason };
  const { article } = result;
  return {
    ok: true,
    reading: { id: `a-${snapshot.sha256.slice(0, 12)}`, source, snapshot, article, ...readWords(article) },
  };
}

/** A fault of ours on one page costs that page, never the batch. */
function readPageSafely(page: PageInput): ReadPageResult {
  try {
    return readPage(page);
  } catch {
    return { ok: false, source: page.source, reason: "reading-failed" };
  }
}

/** The times an article names and the claims it holds, as far as its language is known; a page that tells none is taken for English. */
function readWords(article: Article): Pick<Reading, "times" | "claims"> {
  const { language = "en" } = article;
  const times = hasTimePack(language) ? findTimes(article.text, { writtenOn: writingDays(article), language }) : [];
  if (!hasClaimsPack(language)) return { times };
  const breaks = article.livePosts.map(({ span }) => span.start);
  return { times, claims: findClaims(article.text, { times, breaks }) };
}

export interface BuildOptions extends BuildTimelineOptions {
  /** Words that choose the story where the pages hold several. @default the story most pages tell */
  readonly about?: string;
  /** The program that builds, as the record names it. */
  readonly generator: Timeline["generator"];
  /** Pages the caller could not hand over, for the record. */
  readonly rejected?: Timeline["rejected"];
}

/** Pages in, sourced timeline out: the same bytes for any order of the pages. */
export function buildTimelineFromPages(pages: readonly PageInput[], options: BuildOptions): Timeline {
  const { about, generator, rejected, ...choices } = options;
  const { kept, repeated } = setRepeatsAside(pages);
  const results = kept.map(readPageSafely);
  const readings = results.flatMap((result) => (result.ok ? [result.reading] : []));
  const unread = results.flatMap((result) => (result.ok ? [] : [{ source: result.source, reason: result.reason }]));
  const all = [...(rejected ?? []), ...unread, ...repeated].sort((a, b) => compareText(a.source, b.source));
  const story = groupStory(readings, about === undefined ? {} : { about });
  return buildTimeline(story, { generator, rejected: all }, choices);
}

/** The same bytes given twice are one page; the later names of it are reported. */
function setRepeatsAside(pages: readonly PageInput[]) {
  const ordered = [...pages].sort((a, b) => compareText(a.source, b.source));
  const kept = new Map<string, PageInput>();
  const repeated: { source: string; reason: string }[] = [];
  for (const page of ordered) {
    const { sha256 } = page.snapshot;
    if (kept.has(sha256)) repeated.push({ source: page.source, reason: "same-page" });
    else kept.set(sha256, page);
  }
  return { kept: [...kept.values()], repeated };
}

import { readPage } from "@dateline/core";
import type { GatheredPage } from "@dateline/gather";
import { generator } from "../generator.ts";
import { checkSnapshot, checkText, nameArticle } from "./check-article.ts";
import { checkCitation, checkEntry, type ReadAgain } from "./check-citation.ts";
import { checkRebuilt } from "./check-rebuilt.ts";
import { findPage, type PageShelf } from "./find-page.ts";
import { listCitations } from "./list-citations.ts";
import type { Problem } from "./problem.ts";
import type { RecordArticle, TimelineRecord } from "./read-record.ts";
import { rebuildRecord } from "./rebuild-record.ts";

/** What was checked, and what of it does not hold. */
export interface Verification {
  readonly articles: number;
  readonly citations: number;
  /** Whether dates, status, figures and all else were built again, and not the citations alone checked. */
  readonly rebuilt: boolean;
  readonly problems: readonly Problem[];
}

interface ArticleCheck {
  readonly again: ReadAgain;
  /** The page under the name the record knows it by; absent when it is not the one that was read. */
  readonly page?: GatheredPage;
  readonly problems: readonly Problem[];
}

function readAgain(article: RecordArticle, found: GatheredPage): ArticleCheck {
  const changes = checkSnapshot(article, found);
  // A page that has changed is said to have changed; what follows from it is not said again.
  if (changes.length > 0) return { again: { article }, problems: changes };
  const page = { ...found, source: article.source };
  const result = readPage(page);
  if (!result.ok) {
    const what = `the page gives no article: ${result.reason}`;
    return { again: { article }, problems: [{ where: nameArticle(article), what }] };
  }
  const { text } = result.reading.article;
  return { again: { article, text }, page, problems: checkText(article, text) };
}

function checkArticle(article: RecordArticle, shelf: PageShelf): ArticleCheck {
  const page = findPage(article, shelf);
  if (page !== undefined) return readAgain(article, page);
  return { again: { article }, problems: [{ where: nameArticle(article), what: "its page is not here" }] };
}

/** Checks a whole record against the pages at hand. */
export function verifyRecord(record: TimelineRecord, shelf: PageShelf): Verification {
  const checks = record.articles.map((article) => checkArticle(article, shelf));
  const articles = new Map(checks.map(({ again }) => [again.article.id, again]));
  const pages = new Map(checks.flatMap(({ again, page }) => (page === undefined ? [] : [[again.article.id, page]])));
  const citations = listCitations(record);
  const problems = [
    ...checks.flatMap((check) => check.problems),
    ...citations.flatMap((placed) => checkCitation(placed, articles.get(placed.citation.article))),
    ...[...record.entries, ...record.undated].flatMap((entry) => checkEntry(entry, articles)),
  ];
  const counts = { articles: record.articles.length, citations: citations.length };
  // Another version may read a page otherwise: then only what does not depend on the version is checked.
  const rebuilt = record.generator.version === generator.version && pages.size === record.articles.length;
  if (!rebuilt || problems.length > 0) return { ...counts, rebuilt, problems };
  return { ...counts, rebuilt, problems: checkRebuilt(record, rebuildRecord(record, pages)) };
}

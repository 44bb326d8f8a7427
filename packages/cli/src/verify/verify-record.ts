import { readPage } from "@dateline/core";
import type { Reading } from "@dateline/core/story";
import type { GatheredPage } from "@dateline/gather";
import { checkArticle, checkSnapshot } from "./check-article.ts";
import { checkCitation, checkEntry, type ReadAgain } from "./check-citation.ts";
import { findPage, type PageShelf } from "./find-page.ts";
import { listCitations } from "./list-citations.ts";
import type { Problem } from "./problem.ts";
import type { RecordArticle, TimelineRecord } from "./read-record.ts";

/** What was checked, and what of it does not hold. */
export interface Verification {
  readonly articles: number;
  readonly citations: number;
  readonly problems: readonly Problem[];
}

interface ArticleCheck {
  readonly again: ReadAgain;
  readonly problems: readonly Problem[];
}

function readAgain(article: RecordArticle, page: GatheredPage): ArticleCheck {
  const where = `article ${article.id} (${article.source})`;
  const snapshot = checkSnapshot(article, page);
  // A page that has changed is said to have changed; what follows from it is not said again.
  if (snapshot.length > 0) return { again: { article }, problems: snapshot };
  const result = readPage({ ...page, source: article.source });
  if (!result.ok)
    return { again: { article }, problems: [{ where, what: `the page gives no article: ${result.reason}` }] };
  const reading: Reading = result.reading;
  return { again: { article, text: reading.article.text }, problems: checkArticle(article, reading) };
}

function checkArticleRecord(article: RecordArticle, shelf: PageShelf): ArticleCheck {
  const page = findPage(article, shelf);
  if (page !== undefined) return readAgain(article, page);
  const where = `article ${article.id}`;
  return { again: { article }, problems: [{ where, what: `its page is not here: ${article.source}` }] };
}

/** Checks a whole record against the pages at hand. */
export function verifyRecord(record: TimelineRecord, shelf: PageShelf): Verification {
  const checks = record.articles.map((article) => checkArticleRecord(article, shelf));
  const articles = new Map(checks.map(({ again }) => [again.article.id, again]));
  const citations = listCitations(record);
  const problems = [
    ...checks.flatMap((check) => check.problems),
    ...citations.flatMap((placed) => checkCitation(placed, articles.get(placed.citation.article))),
    ...[...record.entries, ...record.undated].flatMap((entry) => checkEntry(entry, articles)),
  ];
  return { articles: record.articles.length, citations: citations.length, problems };
}

import { isDeepStrictEqual } from "node:util";
import type { Reading } from "@dateline/core/story";
import type { GatheredPage } from "@dateline/gather";
import { type Problem, problemUnless } from "./problem.ts";
import type { RecordArticle } from "./read-record.ts";

/** Fields that reading the page gives, and that the record repeats. */
const readFields = [
  "url",
  "headline",
  "standfirst",
  "published",
  "modified",
  "authors",
  "agency",
  "place",
  "site",
  "language",
  "pictures",
  "related",
  "warnings",
] as const;

/** Whether the page is the one that was read: its bytes. */
export function checkSnapshot(article: RecordArticle, page: GatheredPage): readonly Problem[] {
  const where = `article ${article.id} (${article.source})`;
  const { sha256, bytes } = article.snapshot;
  return [
    ...problemUnless(
      page.snapshot.sha256 === sha256,
      where,
      `the page has changed: sha-256 is ${page.snapshot.sha256}`,
    ),
    ...problemUnless(page.snapshot.bytes === bytes, where, `the page has ${page.snapshot.bytes} bytes, not ${bytes}`),
  ];
}

/** Whether reading the page again gives what the record says of the article. */
export function checkArticle(article: RecordArticle, { article: read }: Reading): readonly Problem[] {
  const where = `article ${article.id} (${article.source})`;
  const hasText = article.text !== undefined && article.text !== "";
  return [
    ...problemUnless(!hasText || article.text === read.text, where, "its text is not the text of the page"),
    ...readFields.flatMap((field) =>
      problemUnless(isDeepStrictEqual(article[field], read[field]), where, `its ${field} is not the page's`),
    ),
  ];
}

import type { GatheredPage } from "@dateline/gather";
import { type Problem, problemUnless } from "./problem.ts";
import type { RecordArticle } from "./read-record.ts";

/** How an article is named in a report. */
export function nameArticle({ id, source }: RecordArticle): string {
  return `article ${id} (${source})`;
}

/** Whether the page is the one that was read: its bytes. */
export function checkSnapshot(article: RecordArticle, page: GatheredPage): readonly Problem[] {
  const where = nameArticle(article);
  const { sha256, bytes } = article.snapshot;
  return [
    ...problemUnless(
      page.snapshot.sha256 === sha256,
      where,
      `the page is another: its sha-256 is ${page.snapshot.sha256}`,
    ),
    ...problemUnless(page.snapshot.bytes === bytes, where, `the page has ${page.snapshot.bytes} bytes, not ${bytes}`),
  ];
}

/** Whether the article's text, where the record holds it, is what reading the page again gives. */
export function checkText(article: RecordArticle, text: string): readonly Problem[] {
  const holds = article.text === undefined || article.text === text;
  return problemUnless(holds, nameArticle(article), "its text is not the text of the page");
}

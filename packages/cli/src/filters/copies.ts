import { type ArticlePrint, groupPrints, printArticle } from "@dateline/core/story";

/** A line of the collection, as the benchmark's contract has it. */
export interface CopiesLine {
  readonly id: string;
  readonly source?: string;
  readonly published?: string;
  readonly headline?: string;
  readonly text: string;
}

/** The answer for one article: articles of one family carry one text. */
export interface CopiesAnswer {
  readonly id: string;
  readonly family: string;
}

/**
 * Answers a whole collection. Lines are read one by one and only their wording is kept, as numbers, so a stream of
 * any length needs a small part of its size in memory.
 *
 * @returns One answer for each line, by family and then by id.
 */
export async function answerCopies(lines: AsyncIterable<CopiesLine> | Iterable<CopiesLine>): Promise<CopiesAnswer[]> {
  const prints: ArticlePrint[] = [];
  for await (const { source, ...line } of lines) {
    prints.push(printArticle({ ...line, ...(source !== undefined && { outlet: source }) }));
  }
  return groupPrints(prints).flatMap(({ id: family, articles }) => articles.map((id) => ({ id, family })));
}

import { createHash } from "node:crypto";
import { cpuUsage } from "node:process";
import { type PageInput, readPage } from "@dateline/core";
import { addArticle, type CopyInput, groupStory, type Reading, startCopies } from "@dateline/core/story";
import { buildTimeline } from "@dateline/core/timeline";

/** An article of the timeline benchmark. */
export interface BenchArticle {
  readonly id: string;
  readonly source?: string;
  readonly published?: string;
  readonly text: string;
}

/** CPU milliseconds that one more article costs. */
export interface AddingCost {
  /** To find its family: the mean and the worst of the last hundred articles. */
  readonly meanFamily: number;
  readonly worstFamily: number;
  /** To build the whole timeline again from what was read of all articles. */
  readonly rebuilt: number;
}

/** So many articles are added one by one to all before them. */
const added = 100;

/** Measures what one more article costs where all the others are known. */
export function measureAdding(articles: readonly BenchArticle[]): AddingCost {
  const inputs = articles.map(
    ({ source, ...article }): CopyInput => ({ ...article, ...(source !== undefined && { outlet: source }) }),
  );
  const state = startCopies();
  for (const article of inputs.slice(0, -added)) addArticle(state, article);
  const costs = inputs.slice(-added).map((article) => costOf(() => addArticle(state, article)));
  const readings = articles.flatMap(readArticle);
  const context = { generator: { name: "bench", version: "0" }, rejected: [] };
  return {
    meanFamily: costs.reduce((sum, cost) => sum + cost, 0) / costs.length,
    worstFamily: Math.max(...costs),
    rebuilt: costOf(() => buildTimeline(groupStory(readings), context)),
  };
}

function readArticle({ id, text }: BenchArticle): readonly Reading[] {
  const sha256 = createHash("sha256").update(id).digest("hex");
  const page: PageInput = {
    source: `${id}.txt`,
    kind: "text",
    content: text,
    snapshot: { sha256, bytes: text.length },
  };
  const result = readPage(page);
  return result.ok ? [result.reading] : [];
}

function costOf(run: () => unknown): number {
  const before = cpuUsage();
  run();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

import type { Command } from "commander";
import type { ArticleLine } from "../filters/article.ts";
import { runLineFilter } from "../run-filter.ts";

/** A line may name a file in place of holding the page; from here on it holds the page, as `html` or `text`. */
async function openPath({ path, ...line }: ArticleLine & { readonly path?: string }): Promise<ArticleLine> {
  if (path === undefined) return line;
  const { gatherPages } = await import("@dateline/gather");
  for await (const gathered of gatherPages([path])) {
    if (!gathered.ok) throw new Error(gathered.reason);
    return { ...line, [gathered.page.kind]: gathered.page.content };
  }
  return line;
}

const example = `
Example:
  $ echo '{"id":1,"path":"page.html"}' | dateline article
  {"id":1,"title":"...","published":"2024-03-09T08:30:00+01:00","byline":"...","text":"..."}`;

export function addArticleCommand(program: Command): void {
  program
    .command("article")
    .summary("read the article out of pages")
    .description("Read the article out of pages: one page a line in, one article a line out.")
    .addHelpText("after", example)
    .action(async () => {
      const { answerArticle } = await import("../filters/article.ts");
      await runLineFilter<ArticleLine>(async (line) => answerArticle(await openPath(line)));
    });
}

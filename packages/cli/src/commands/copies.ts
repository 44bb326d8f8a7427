import type { Command } from "commander";
import { runCollectionFilter } from "../run-filter.ts";

const example = `
Example:
  $ dateline copies < articles.jsonl
  {"id":"a1","family":"a1"}
  {"id":"a2","family":"a1"}`;

export function addCopiesCommand(program: Command): void {
  program
    .command("copies")
    .summary("group articles that carry one text")
    .description("Group articles that carry one text: one article a line in, its family a line out.")
    .addHelpText("after", example)
    .action(async () => {
      const { answerCopies } = await import("../filters/copies.ts");
      await runCollectionFilter(answerCopies, ["text"]);
    });
}

import type { Command } from "commander";
import { runCollectionFilter } from "../run-filter.ts";

export function addCopiesCommand(program: Command): void {
  program
    .command("copies")
    .description("group articles that carry one text: JSON lines in, JSON lines out")
    .action(async () => {
      const { answerCopies } = await import("../filters/copies.ts");
      await runCollectionFilter(answerCopies);
    });
}

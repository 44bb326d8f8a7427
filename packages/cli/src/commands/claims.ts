import type { Command } from "commander";
import { runLineFilter } from "../run-filter.ts";

const example = `
Example:
  $ echo '{"id":1,"text":"Three people were hurt, the mayor said."}' | dateline claims`;

export function addClaimsCommand(program: Command): void {
  program
    .command("claims")
    .summary("find quotations, statements or events")
    .description('Find quotations of texts; with "target", the status of a statement; with "events", that of events.')
    .addHelpText("after", example)
    .action(async () => {
      const { answerClaims } = await import("../filters/claims.ts");
      await runLineFilter(answerClaims, ["text"]);
    });
}

import type { Command } from "commander";
import { runLineFilter } from "../run-filter.ts";

export function addClaimsCommand(program: Command): void {
  program
    .command("claims")
    .description("find quotations, statements or events of texts: JSON lines in, JSON lines out")
    .action(async () => {
      const { answerClaims } = await import("../filters/claims.ts");
      await runLineFilter(answerClaims);
    });
}

import { type Command, Option } from "commander";
import { runLineFilter } from "../run-filter.ts";

const profiles = ["timeline", "timeml"] as const;

export function addTimeCommand(program: Command): void {
  program
    .command("time")
    .description("find and resolve the time expressions of texts: JSON lines in, JSON lines out")
    .addOption(
      new Option("--profile <profile>", "timeline: dates to place events by; timeml: every TIMEX3 expression")
        .choices(profiles)
        .default("timeline"),
    )
    .action(async ({ profile }: { readonly profile: (typeof profiles)[number] }) => {
      const { answerTime } = await import("../filters/time.ts");
      await runLineFilter((line) => answerTime(line, profile));
    });
}

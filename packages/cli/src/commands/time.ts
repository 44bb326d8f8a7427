import { type Command, Option } from "commander";
import type { TimeLine } from "../filters/time.ts";
import { runLineFilter } from "../run-filter.ts";

const profiles = ["timeline", "timeml"] as const;

const example = `
Example:
  $ echo '{"id":1,"dct":"2024-03-11","text":"The bridge fell on Saturday."}' | dateline time
  {"id":1,"timexes":[{"start":19,"end":27,"type":"DATE","value":"2024-03-09",...}]}`;

export function addTimeCommand(program: Command): void {
  program
    .command("time")
    .summary("find and resolve the times a text names")
    .description("Find and resolve the time expressions of texts: one text a line in, its expressions a line out.")
    .addOption(
      new Option("--profile <profile>", "timeline: dates to place events by; timeml: every TIMEX3 expression")
        .choices(profiles)
        .default("timeline"),
    )
    .addHelpText("after", example)
    .action(async ({ profile }: { readonly profile: (typeof profiles)[number] }) => {
      const { answerTime } = await import("../filters/time.ts");
      await runLineFilter<TimeLine>((line) => answerTime(line, profile), ["text"]);
    });
}

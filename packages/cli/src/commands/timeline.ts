import type { Command } from "commander";
import type { AnswerTimelineOptions, TimelineLine } from "../filters/timeline.ts";
import { readCount, readDay, readWords } from "../option-values.ts";
import { runCollectionFilter } from "../run-filter.ts";

const example = `
Example:
  $ dateline timeline --dates 10 --sentences 2 < articles.jsonl
  {"entries":[{"date":"2024-03-09","sentences":[...]}]}`;

export function addTimelineCommand(program: Command): void {
  program
    .command("timeline")
    .summary("choose and rank the days of a collection")
    .description("Choose and rank the days of a collection: one article a line in, one JSON object out.")
    .option("--dates <count>", "how many days to give", readCount)
    .option("--sentences <count>", "how many sentences a day", readCount)
    .option("--start <day>", "first day that may stand in the timeline", readDay)
    .option("--end <day>", "last day that may stand in the timeline", readDay)
    .option("--keywords <words>", "words of the topic, separated by commas", readWords)
    .option("--topic <name>", "the topic's name")
    .addHelpText("after", example)
    .action(async (options: AnswerTimelineOptions) => {
      const { answerTimeline } = await import("../filters/timeline.ts");
      await runCollectionFilter<TimelineLine>(
        async (lines) => [answerTimeline(await Array.fromAsync(lines), options)],
        ["published", "text"],
      );
    });
}

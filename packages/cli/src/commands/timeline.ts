import { type Command, InvalidArgumentError } from "commander";
import { runCollectionFilter } from "../run-filter.ts";

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError("Expected a whole number above 0.");
  return count;
}

function readDay(text: string): string {
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    throw new InvalidArgumentError("Expected a day such as 2024-03-09.");
  }
}

function readWords(text: string): readonly string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

export function addTimelineCommand(program: Command): void {
  program
    .command("timeline")
    .description("choose and rank the days of a collection: JSON lines of articles in, one JSON object out")
    .option("--dates <count>", "how many days to give", readCount)
    .option("--sentences <count>", "how many sentences a day", readCount)
    .option("--start <day>", "first day that may stand in the timeline", readDay)
    .option("--end <day>", "last day that may stand in the timeline", readDay)
    .option("--keywords <words>", "words of the topic, separated by commas", readWords)
    .option("--topic <name>", "the topic's name")
    .action(async (options) => {
      const { answerTimeline } = await import("../filters/timeline.ts");
      await runCollectionFilter((lines) => [answerTimeline(lines, options)]);
    });
}

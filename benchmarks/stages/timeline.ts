import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type BenchArticle, measureAdding } from "../measure-adding.ts";
import { times } from "../numbers.ts";
import { quoteArgument, runCommand } from "../run-command.ts";
import type { Row, Stage, StageContext } from "../stage.ts";

/** Mean precision, mean recall over the reference timelines, and the F of the two means. */
interface Score {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

type Summary = Readonly<Record<"ar1" | "ar2" | "date", Score>>;

/** Our re-implementation of DATEWISE, with the mean weights of its published regressions; it is handed the dates. */
const floorOptions = "--method linear-centroid --w_st 1.2 --w_sb -0.5 --w_sa 0.15 --w_dt 1.7 --w_da -0.35";

function floorCommand({ data }: StageContext): string {
  return `${quoteArgument(process.execPath)} ${quoteArgument(join(data, "timeline/baseline.mjs"))} ${floorOptions}`;
}

interface Run {
  readonly name: string;
  readonly command: string;
  readonly set: string;
  readonly extension?: number;
}

function score({ data, out }: StageContext, { name, command, set, extension = 0 }: Run): Summary {
  const file = join(out, `timeline-${set}-${name}.json`);
  const folder = join(data, "timeline");
  const asked = `--data ${set} --extension ${extension} --quiet --out ${quoteArgument(file)}`;
  runCommand(`${quoteArgument(process.execPath)} run.mjs --cmd ${quoteArgument(command)} ${asked}`, { cwd: folder });
  return JSON.parse(readFileSync(file, "utf8")).summary.all as Summary;
}

/** The longest reference of the largest topic: every article of it goes in. */
const speedArguments =
  "--dates 16 --sentences 2 --start 2010-04-20 --end 2012-11-15 --keywords bp,oil,spill --topic bpoil";

function measureSpeed(context: StageContext): Row {
  const set = join(context.data, "timeline/t17-dev");
  const input = gunzipSync(readFileSync(join(set, "bpoil/articles.jsonl.gz")));
  const run = (command: string) =>
    runCommand(`${command} ${speedArguments}`, { input, env: { DATELINE_BENCH_DATA: set } }).cpuSeconds;
  const floor = run(floorCommand(context));
  const ours = run(`${context.dateline} timeline`);
  return {
    measure: "bpoil, CPU seconds, tagging included",
    goal: "< 3 x the floor",
    measured: `${times(ours / floor)} (${ours.toFixed(1)} s)`,
    peer: `DATEWISE floor, dates given: 1.00 x (${floor.toFixed(1)} s)`,
  };
}

function measureOneMore({ data }: StageContext): readonly Row[] {
  const lines = gunzipSync(readFileSync(join(data, "timeline/t17-dev/bpoil/articles.jsonl.gz")))
    .toString()
    .trim();
  const cost = measureAdding(lines.split("\n").map((line) => JSON.parse(line) as BenchArticle));
  const row = (measure: string, measured: string): Row => ({ measure, goal: "< 200 CPU ms", measured });
  return [
    row(
      "bpoil, one article more: its family",
      `${cost.meanFamily.toFixed(0)} ms (worst ${cost.worstFamily.toFixed(0)} ms)`,
    ),
    row("bpoil, one article more: the whole record, built again", `${cost.rebuilt.toFixed(0)} ms`),
  ];
}

function row(measure: string, goal: string, [ours, floor]: readonly [Score, Score]): Row {
  return {
    measure,
    goal,
    measured: ours.f.toFixed(3),
    precision: ours.p.toFixed(3),
    recall: ours.r.toFixed(3),
    peer: `DATEWISE floor ${floor.f.toFixed(3)}`,
  };
}

export const timeline: Stage = {
  needs: ["timeline/run.mjs", "timeline/t17-dev", "timeline/entities-dev"],
  async run(context) {
    const dateline = `${context.dateline} timeline`;
    const floor = floorCommand(context);
    const ours = score(context, { name: "dateline", command: dateline, set: "t17-dev" });
    const theirs = score(context, { name: "floor", command: floor, set: "t17-dev" });
    const entities = { set: "entities-dev", extension: 7 };
    const ourPeople = score(context, { name: "dateline", command: dateline, ...entities });
    const theirPeople = score(context, { name: "floor", command: floor, ...entities });
    return [
      row("T17, align+ ROUGE-1 F", "0.137 on all 19", [ours.ar1, theirs.ar1]),
      row("T17, align+ ROUGE-2 F", "0.045 on all 19", [ours.ar2, theirs.ar2]),
      row("T17, date F1", "0.590 on all 19", [ours.date, theirs.date]),
      row("Entities, date F1", "0.23", [ourPeople.date, theirPeople.date]),
      measureSpeed(context),
      ...measureOneMore(context),
    ];
  },
};

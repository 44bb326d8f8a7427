import { join } from "node:path";
import { times } from "../numbers.ts";
import { installPeers } from "../peers.ts";
import { quoteArgument, runCommand } from "../run-command.ts";
import type { Row, Stage, StageContext } from "../stage.ts";

interface TimeScores {
  readonly valueF1: number;
  readonly anchoredDayF1: number;
  readonly relaxedF1: number;
  readonly relaxedP: number;
  readonly relaxedR: number;
  readonly typeF1: number;
}

/** KB per CPU second, from the last column of the peers' table. */
function readThroughput(table: string): number {
  const [, speed] = /\|\s*([\d.]+)\s*\|\s*$/m.exec(table.trim().split("\n").at(-1) ?? "") ?? [];
  return Number(speed);
}

function measureSpeed({ data, out }: StageContext): Row {
  const folder = join(data, "time");
  const peers = installPeers(folder, join(out, "time"));
  const gold = quoteArgument(join(folder, "timebank.jsonl"));
  const node = quoteArgument(process.execPath);
  const run = (which: string) =>
    readThroughput(runCommand(`${node} run-peers.mjs ${which} ${gold}`, { cwd: peers }).stdout);
  const chrono = run("--only chrono");
  const ours = run(`--module ${quoteArgument(join(import.meta.dirname, "../in-process/time-tagger.mjs"))}`);
  return {
    measure: "KB per CPU second, of chrono-node's",
    goal: ">= 0.15 x, then 0.45 x",
    measured: times(ours / chrono),
    peer: "chrono-node 1.00 x",
  };
}

export const time: Stage = {
  needs: ["time/score.mjs", "time/timebank.jsonl"],
  async run(context) {
    const folder = join(context.data, "time");
    const command = quoteArgument(`${context.dateline} time --profile timeml`);
    const node = quoteArgument(process.execPath);
    const { stdout } = runCommand(`${node} score.mjs --gold timebank.jsonl --json --cmd ${command}`, { cwd: folder });
    const scores = JSON.parse(stdout) as TimeScores;
    return [
      {
        measure: "value F1",
        goal: "82-85",
        measured: String(scores.valueF1),
        peer: "HeidelTime 80.0, recognizers 67.0",
      },
      { measure: "anchored-day F1", goal: "88", measured: String(scores.anchoredDayF1), peer: "HeidelTime 84.1" },
      {
        measure: "spans, relaxed F1",
        goal: "",
        measured: String(scores.relaxedF1),
        precision: String(scores.relaxedP),
        recall: String(scores.relaxedR),
      },
      { measure: "type F1", goal: "", measured: String(scores.typeF1) },
      measureSpeed(context),
    ];
  },
};

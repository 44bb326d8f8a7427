import { readFileSync } from "node:fs";
import { join } from "node:path";
import { percent, times } from "../numbers.ts";
import { quoteArgument, runCommand } from "../run-command.ts";
import type { Row, Stage, StageContext } from "../stage.ts";

interface CopyScores {
  readonly natural: { readonly P: number; readonly R: number; readonly F1: number };
  readonly constructed: {
    readonly P: number;
    readonly R: number;
    readonly F1: number;
    readonly bcubed: { readonly P: number; readonly R: number; readonly F1: number };
    readonly falseJoin: Readonly<Record<string, { readonly joined: number; readonly of: number }>>;
  };
  readonly growth: readonly { readonly size: number; readonly cpu: number; readonly peakMB: number }[];
}

const largest = 20_000;

function score({ data, out }: StageContext, command: string, name: string): CopyScores {
  const file = join(out, `copies-${name}.json`);
  const node = quoteArgument(process.execPath);
  const asked = `--growth ${largest} --json ${quoteArgument(file)}`;
  runCommand(`${node} score.mjs --cmd ${quoteArgument(command)} ${asked}`, { cwd: join(data, "copies") });
  return JSON.parse(readFileSync(file, "utf8")) as CopyScores;
}

function qualityRows({ natural, constructed }: CopyScores, floor: CopyScores): readonly Row[] {
  const { bcubed, falseJoin } = constructed;
  const row = (
    measure: string,
    goal: string,
    [ours, theirs]: readonly [CopyScores["natural"], CopyScores["natural"]],
  ) => ({
    measure,
    goal,
    measured: percent(ours.F1),
    precision: percent(ours.P),
    recall: percent(ours.R),
    peer: `containment ${percent(theirs.F1)}`,
  });
  const joined = Object.entries(falseJoin).map(([kind, { joined: count, of }]) => `${kind} ${count}/${of}`);
  return [
    row("natural pairs, F1", "96.5", [natural, floor.natural]),
    row("constructed pairs, F1", "96", [constructed, floor.constructed]),
    row("constructed, B-cubed F1", "98", [bcubed, floor.constructed.bcubed]),
    { measure: "falsely joined", goal: "furniture 0, template 0", measured: joined.join(", ") },
  ];
}

export const copies: Stage = {
  needs: ["copies/score.mjs", "copies/natural-dev.jsonl.gz", "copies/constructed-dev.jsonl.gz"],
  async run(context) {
    const node = quoteArgument(process.execPath);
    const ours = score(context, `${context.dateline} copies`, "dateline");
    const floor = score(context, `${node} baseline.mjs --method containment --threshold 0.5`, "containment");
    const [grown] = ours.growth;
    const [grownFloor] = floor.growth;
    return [
      ...qualityRows(ours, floor),
      {
        measure: `${largest.toLocaleString("en")} articles`,
        goal: "<= 8 CPU s, <= 600 MB",
        measured: `${grown?.cpu.toFixed(1)} CPU s, ${grown?.peakMB} MB (${times(Number(grown?.cpu) / Number(grownFloor?.cpu))})`,
        peer: `containment ${grownFloor?.cpu.toFixed(1)} CPU s, ${grownFloor?.peakMB} MB`,
      },
    ];
  },
};

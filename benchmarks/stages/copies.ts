import { readFileSync } from "node:fs";
import { join } from "node:path";
import { percent, times } from "../numbers.ts";
import { quoteArgument, runCommand } from "../run-command.ts";
import type { Row, Stage, StageContext } from "../stage.ts";

/** How many of a kind of pairs or articles were joined. */
type Joined = Readonly<Record<string, { readonly joined: number; readonly of: number }>>;

interface CopyScores {
  readonly natural: { readonly P: number; readonly R: number; readonly F1: number };
  readonly constructed: {
    readonly P: number;
    readonly R: number;
    readonly F1: number;
    readonly bcubed: { readonly P: number; readonly R: number; readonly F1: number };
    readonly familiesPerCluster: number;
    readonly found: Readonly<Record<string, { readonly found: number; readonly of: number }>>;
    readonly falseJoin: Joined;
  };
  readonly growth: readonly { readonly size: number; readonly cpu: number; readonly peakMB: number }[];
}

const sizes = [1000, 5000, 20_000];

function score({ data, out }: StageContext, command: string, name: string): CopyScores {
  const file = join(out, `copies-${name}.json`);
  const node = quoteArgument(process.execPath);
  const asked = `--growth ${sizes.join()} --json ${quoteArgument(file)}`;
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
  return [
    row("natural pairs, F1", "96.5", [natural, floor.natural]),
    row("constructed pairs, F1", "96", [constructed, floor.constructed]),
    row("constructed, B-cubed F1", "98", [bcubed, floor.constructed.bcubed]),
    ...foundRows(constructed, floor.constructed),
    ...falseRows(falseJoin),
  ];
}

function foundRows(ours: CopyScores["constructed"], theirs: CopyScores["constructed"]): readonly Row[] {
  const found = ({ found: kinds }: CopyScores["constructed"], kind: string): string =>
    `${kinds[kind]?.found} of ${kinds[kind]?.of}`;
  const row = (measure: string, goal: string, kind: string): Row => ({
    measure,
    goal,
    measured: found(ours, kind),
    peer: `containment ${found(theirs, kind)}`,
  });
  return [
    row("heavy versions found", ">= 98 of 103", "heavy"),
    row("updates found", "128 of 128", "update"),
    {
      measure: "families for one cluster",
      goal: "<= 1.10",
      measured: ours.familiesPerCluster.toFixed(2),
      peer: `containment ${theirs.familiesPerCluster.toFixed(2)}`,
    },
  ];
}

/** What must stay apart, and how many of each kind may be joined; the kinds of the constructed set. */
const apart: readonly { readonly measure: string; readonly goal: string; readonly kinds: readonly string[] }[] = [
  { measure: "furniture joined", goal: "<= 2 of 60", kinds: ["furniture"] },
  { measure: "templates joined", goal: "<= 4 of 24", kinds: ["template"] },
  { measure: "background joined", goal: "<= 3 of 36", kinds: ["background"] },
  { measure: "shared quotations joined", goal: "<= 1 of 37", kinds: ["shares-quotes", "shares-quotes-brief"] },
  { measure: "other news joined", goal: "0 of 320", kinds: ["company", "same-topic"] },
];

function falseRows(falseJoin: Joined): readonly Row[] {
  return apart.map(({ measure, goal, kinds }) => {
    const counts = kinds.flatMap((kind) => falseJoin[kind] ?? []);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
    const measured = `${sum(counts.map(({ joined }) => joined))} of ${sum(counts.map(({ of }) => of))}`;
    return { measure, goal, measured };
  });
}

function growthRows({ growth }: CopyScores, floor: CopyScores): readonly Row[] {
  return growth.map(({ size, cpu, peakMB }, at): Row => {
    const theirs = floor.growth[at];
    return {
      measure: `${size.toLocaleString("en")} articles`,
      goal: size === sizes.at(-1) ? "<= 8 CPU s, <= 600 MB" : "in proportion",
      measured: `${cpu.toFixed(1)} CPU s, ${peakMB} MB (${times(cpu / Number(theirs?.cpu))})`,
      peer: `containment ${theirs?.cpu.toFixed(1)} CPU s, ${theirs?.peakMB} MB`,
    };
  });
}

export const copies: Stage = {
  needs: ["copies/score.mjs", "copies/natural-dev.jsonl.gz", "copies/constructed-dev.jsonl.gz"],
  async run(context) {
    const node = quoteArgument(process.execPath);
    const ours = score(context, `${context.dateline} copies`, "dateline");
    const floor = score(context, `${node} baseline.mjs --method containment --threshold 0.5`, "containment");
    return [...qualityRows(ours, floor), ...growthRows(ours, floor)];
  },
};

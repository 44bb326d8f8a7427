import { join } from "node:path";
import { percent } from "../numbers.ts";
import { quoteArgument, runCommand } from "../run-command.ts";
import type { Row, Stage, StageContext } from "../stage.ts";

interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

type QuotationScores = Readonly<Record<"direct" | "core" | "all", { readonly joint80: Score; readonly iou80: Score }>>;

interface StatementScores {
  readonly status: { readonly accuracy: number };
  readonly claimant: { readonly accuracy: number };
  readonly figures: { readonly jointF1: number; readonly distractorHits: string };
}

interface EventScores {
  readonly macroF1: number;
}

function score(context: StageContext, scorer: string, gold: string): unknown {
  const command = quoteArgument(`${context.dateline} claims`);
  const node = quoteArgument(process.execPath);
  const run = runCommand(`${node} ${scorer} --gold ${gold} --cmd ${command} --json`, {
    cwd: join(context.data, "claims"),
  });
  return JSON.parse(run.stdout);
}

function quotationRow(scores: QuotationScores, track: keyof QuotationScores, goal: string): Row {
  const { joint80, iou80 } = scores[track];
  return {
    measure: `quotations with speakers, ${track}: joint F1`,
    goal,
    measured: percent(joint80.f1),
    precision: `${percent(joint80.p)} (spans ${percent(iou80.p)})`,
    recall: `${percent(joint80.r)} (spans ${percent(iou80.r)})`,
    peer: { direct: "floor 79.8", core: "floor 33.2", all: "floor 48.6" }[track],
  };
}

function statementRows({ status, claimant, figures }: StatementScores): readonly Row[] {
  return [
    { measure: "status accuracy", goal: "92", measured: percent(status.accuracy), peer: "floor 78" },
    { measure: "claimant", goal: "88", measured: percent(claimant.accuracy), peer: "floor 78" },
    { measure: "figures, joint F1", goal: "80", measured: percent(figures.jointF1), peer: "floor 52" },
    { measure: "distractors taken", goal: "<= 2 of 24", measured: figures.distractorHits, peer: "floor 2/16" },
  ];
}

export const claims: Stage = {
  needs: ["claims/score.mjs", "claims/polnear-dev.jsonl", "claims/statements-dev.jsonl", "claims/meantime-dev.jsonl"],
  async run(context) {
    const quotations = score(context, "score.mjs", "polnear-dev.jsonl") as QuotationScores;
    const statements = score(context, "score-statements.mjs", "statements-dev.jsonl") as StatementScores;
    const events = score(context, "score-events.mjs", "meantime-dev.jsonl") as EventScores;
    return [
      quotationRow(quotations, "direct", "90"),
      quotationRow(quotations, "core", "57, precision >= 85"),
      quotationRow(quotations, "all", "62"),
      ...statementRows(statements),
      { measure: "status of events, macro F1", goal: "70", measured: percent(events.macroF1), peer: "floor 52.8" },
    ];
  },
};

import { join } from "node:path";
import { measureClaimsSpeed } from "../claims-speed.ts";
import { percent } from "../numbers.ts";
import { quoteArgument, runCommand } from "../run-command.ts";
import type { Row, Stage, StageContext } from "../stage.ts";
import { type StatementSet, statementFile } from "../statements/gold.ts";

interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

type QuotationScores = Readonly<Record<"direct" | "core" | "all", { readonly joint80: Score; readonly iou80: Score }>>;

interface StatementScores {
  readonly status: { readonly accuracy: number; readonly macroF1: number };
  readonly claimant: { readonly named: number };
  readonly figures: {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly jointF1: number;
    readonly distractorHits: string;
  };
  readonly quotes: { readonly direct: number; readonly indirect: number };
  /** Share of the quotations found whose speaker has the right name. */
  readonly speakerName: number;
}

interface EventScores {
  readonly accuracy: number;
  readonly macroF1: number;
}

function score(context: StageContext, scorer: string, gold: string): unknown {
  const command = quoteArgument(`${context.dateline} claims`);
  const node = quoteArgument(process.execPath);
  const run = runCommand(`${node} ${scorer} --gold ${quoteArgument(gold)} --cmd ${command} --json`, {
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
    peer: {
      direct: "floor 79.8, people 91.2",
      core: "floor 33.2, parser rules 51.9",
      all: "floor 48.6, parser rules 54.2",
    }[track],
  };
}

function quotationRows(scores: QuotationScores): readonly Row[] {
  return [
    quotationRow(scores, "direct", ">= 90"),
    quotationRow(scores, "core", ">= 58"),
    {
      measure: "quotations, core: precision of spans",
      goal: ">= 85",
      measured: percent(scores.core.iou80.p),
      peer: "floor 62.5, parser rules 70.2",
    },
    quotationRow(scores, "all", ">= 62"),
  ];
}

/** What is measured on every set of statements; goals and floors are those of the sixty given. */
function statementRows({ status, claimant, figures }: StatementScores): readonly Row[] {
  return [
    { measure: "status accuracy", goal: ">= 92", measured: percent(status.accuracy), peer: "floor 78" },
    { measure: "status macro F1", goal: ">= 90", measured: percent(status.macroF1), peer: "floor 76" },
    { measure: "claimant where there is one", goal: ">= 88", measured: percent(claimant.named), peer: "floor 52" },
    {
      measure: "figures, spans F1",
      goal: ">= 93",
      measured: percent(figures.f1),
      precision: percent(figures.precision),
      recall: percent(figures.recall),
      peer: "floor 78",
    },
    { measure: "figures, joint F1", goal: ">= 82", measured: percent(figures.jointF1), peer: "floor 52" },
    { measure: "distractors taken", goal: "0", measured: figures.distractorHits, peer: "floor 2/16" },
  ];
}

function givenRows(context: StageContext): readonly Row[] {
  const scores = score(context, "score-statements.mjs", "statements-dev.jsonl") as StatementScores;
  return statementRows(scores).map((row) => ({ ...row, measure: `60 statements given: ${row.measure}` }));
}

const ownSets: Readonly<Record<StatementSet, string>> = {
  open: "60 of ours that rules are made with",
  check: "60 of ours that only check",
};

/** Harder than those given and without a floor, so no goal is set. */
function ownRows(context: StageContext, set: StatementSet): readonly Row[] {
  const scores = score(context, "score-statements.mjs", statementFile(set)) as StatementScores;
  const rows: readonly Row[] = [
    ...statementRows(scores),
    { measure: "direct quotations, spans F1", goal: "", measured: percent(scores.quotes.direct) },
    { measure: "indirect quotations, spans F1", goal: "", measured: percent(scores.quotes.indirect) },
    { measure: "speakers named right, of quotations found", goal: "", measured: percent(scores.speakerName) },
  ];
  return rows.map(({ peer: _, ...row }) => ({ ...row, measure: `${ownSets[set]}: ${row.measure}`, goal: "" }));
}

function eventRows(context: StageContext): readonly Row[] {
  const { accuracy, macroF1 } = score(context, "score-events.mjs", "meantime-dev.jsonl") as EventScores;
  return [
    { measure: "status of events, accuracy", goal: ">= 90", measured: percent(accuracy), peer: "floor 83" },
    { measure: "status of events, macro F1", goal: ">= 70", measured: percent(macroF1), peer: "floor 52.8" },
  ];
}

function speedRow({ data }: StageContext): Row {
  return {
    measure: "KB per CPU second, the whole stage, warm",
    goal: ">= 400",
    measured: measureClaimsSpeed(join(data, "claims/polnear-dev.jsonl")).toFixed(0),
    peer: "wink-nlp's part-of-speech tags alone 234",
  };
}

export const claims: Stage = {
  needs: ["claims/score.mjs", "claims/polnear-dev.jsonl", "claims/statements-dev.jsonl", "claims/meantime-dev.jsonl"],
  async run(context) {
    return [
      ...quotationRows(score(context, "score.mjs", "polnear-dev.jsonl") as QuotationScores),
      ...givenRows(context),
      ...ownRows(context, "open"),
      ...ownRows(context, "check"),
      ...eventRows(context),
      speedRow(context),
    ];
  },
};

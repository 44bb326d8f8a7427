import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareTrees } from "../compare-trees.ts";
import { percent, times } from "../numbers.ts";
import { installPeers } from "../peers.ts";
import { quoteArgument, runCommand } from "../run-command.ts";
import { findSlowestPage } from "../slowest-page.ts";
import type { Row, Stage, StageContext } from "../stage.ts";

interface Prf {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly accuracy: number;
}

/** One extractor on one set, as the scorer reports it. */
interface PeerScores {
  readonly peer: string;
  readonly pagesPerCpuSecond: number;
  readonly shingles?: Prf;
  readonly segments?: Prf;
  readonly titles?: { readonly exact: number };
  readonly authors?: { readonly all: number };
  readonly dates?: Prf;
}

type Report = Readonly<Record<string, Readonly<Record<string, PeerScores>>>>;

const sets = ["scrapinghub-dev", "trafilatura-dev", "htmldate-dev"] as const;
const readability = "readability+linkedom";
const tree = "parse:htmlparser2-dom";

function score({ data, out, dateline }: StageContext): Report {
  const peers = installPeers(join(data, "extract"), join(out, "extract"));
  const file = join(out, "extract.json");
  const folders = sets.map((set) => `--data ${quoteArgument(join(data, "extract", set))}`).join(" ");
  const command = `--command ${quoteArgument(`${dateline} article`)} --name dateline`;
  const asked = `${folders} ${command} --peers ${readability},${tree} --passes 2 --json ${quoteArgument(file)}`;
  runCommand(`${quoteArgument(process.execPath)} --expose-gc run-peers.mjs ${asked}`, { cwd: peers });
  const report = JSON.parse(readFileSync(file, "utf8")) as {
    readonly sets: Readonly<Record<string, { readonly rows: readonly PeerScores[] }>>;
  };
  return Object.fromEntries(
    Object.entries(report.sets).map(([folder, { rows }]) => [
      sets.find((set) => folder.endsWith(set)) ?? folder,
      Object.fromEntries(rows.map((row) => [row.peer, row])),
    ]),
  );
}

function qualityRow(measure: string, goal: string, scores: readonly [Prf | undefined, Prf | undefined]): Row {
  const [ours, theirs] = scores;
  return {
    measure,
    goal,
    measured: percent(ours?.f1 ?? 0),
    precision: percent(ours?.precision ?? 0),
    recall: percent(ours?.recall ?? 0),
    peer: theirs === undefined ? "" : `Readability ${percent(theirs.f1)}`,
  };
}

function shareRow(measure: string, goal: string, scores: readonly [number | undefined, number | undefined]): Row {
  const [ours, theirs] = scores;
  return {
    measure,
    goal,
    measured: percent(ours ?? 0),
    peer: theirs === undefined ? "" : `Readability ${percent(theirs)}`,
  };
}

function speedRow(set: string, scores: Readonly<Record<string, PeerScores>>): Row {
  const speed = (peer: string) => Number(scores[peer]?.pagesPerCpuSecond);
  const ours = speed("dateline");
  return {
    measure: `${set}, pages per CPU second (${ours.toFixed(0)})`,
    goal: ">= 5.5 x Readability+linkedom, >= 0.4 x the bare tree",
    measured: `${times(ours / speed(readability))}, ${times(ours / speed(tree))}`,
    peer: "Readability+linkedom 1.00 x; htmlparser2's tree 1.00 x",
  };
}

function slowestRow(data: string): Row {
  const { key, milliseconds } = findSlowestPage(join(data, "extract"), sets);
  return {
    measure: `slowest page of all sets, CPU, warm (${key})`,
    goal: "< 100 ms",
    measured: `${milliseconds.toFixed(0)} ms`,
  };
}

/** Pages that differ are named on standard error. */
function treeRow(data: string): Row {
  const { pages, different } = compareTrees(join(data, "extract"), sets);
  for (const page of different) process.stderr.write(`${page}\n`);
  return {
    measure: `pages of ${pages} whose visible words are not those of the HTML standard's tree (parse5)`,
    goal: "0",
    measured: String(different.length),
  };
}

export const extract: Stage = {
  needs: ["extract/run-peers.mjs", ...sets.map((set) => `extract/${set}/truth.json`)],
  async run(context) {
    const report = score(context);
    const pick = (set: (typeof sets)[number]) => [report[set]?.["dateline"], report[set]?.[readability]] as const;
    const [ours, theirs] = pick("scrapinghub-dev");
    const [many, theirMany] = pick("trafilatura-dev");
    const [dated, theirDated] = pick("htmldate-dev");
    return [
      qualityRow("scrapinghub-dev, body F1", "98.0", [ours?.shingles, theirs?.shingles]),
      shareRow("scrapinghub-dev, exact pages", "50", [ours?.shingles?.accuracy, theirs?.shingles?.accuracy]),
      qualityRow("trafilatura-dev, segments F", "94.5", [many?.segments, theirMany?.segments]),
      shareRow("trafilatura-dev, exact title", "80", [many?.titles?.exact, theirMany?.titles?.exact]),
      shareRow("trafilatura-dev, all authors", "65", [many?.authors?.all, theirMany?.authors?.all]),
      qualityRow("htmldate-dev, publication day F", "96.5", [dated?.dates, theirDated?.dates]),
      shareRow("htmldate-dev, publication day accuracy", "93.5", [dated?.dates?.accuracy, theirDated?.dates?.accuracy]),
      ...sets.map((set) => speedRow(set, report[set] ?? {})),
      slowestRow(context.data),
      treeRow(context.data),
    ];
  },
};

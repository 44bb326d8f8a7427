// Statements written for this project, with what a person reads in them. See README.md beside this file.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type StatementSet = "open" | "check";

export const statementSets: readonly StatementSet[] = ["open", "check"];

export const statuses = ["reported", "planned", "claimed", "denied", "conditional"] as const;

export const figureKinds = ["count", "money", "percent", "ratio", "rate", "duration", "measure"] as const;

/** Words of the statement, where they stand (UTF-16, half open), and what they say: the two must agree. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words somebody said, in quotation marks or reported. */
export interface GoldQuote extends Passage {
  readonly direct: boolean;
  readonly kind: "direct" | "indirect";
  readonly speech: true;
  /** Parts of one utterance have one number. */
  readonly group: number;
  /** The name in full, and the mention beside the words. */
  readonly speaker: Passage & { readonly name: string };
}

export interface GoldFigure extends Passage {
  readonly value: { readonly min: number | null; readonly max: number | null };
  readonly approx: boolean;
  readonly kind: (typeof figureKinds)[number];
  readonly unit: string | null;
  /** What is counted or measured, in any words; one shared stem is enough. */
  readonly what: string;
  readonly qualifier: string | null;
  readonly delta: boolean;
  /** Words of the text, as is `asOf`. */
  readonly place: string | null;
  readonly asOf: string | null;
}

/** One line of a set. */
export interface GoldStatement {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  /** The sentences that are asked about; what stands before them is context. */
  readonly target: readonly [start: number, end: number];
  readonly status: (typeof statuses)[number];
  /** Names that are right for the innermost source, or for several sources side by side; empty where there is none. */
  readonly claimant: readonly string[];
  /** The sources who pass it on. */
  readonly via: readonly string[];
  readonly quotes: readonly GoldQuote[];
  readonly figures: readonly GoldFigure[];
  /** Numbers that are no figures. */
  readonly distractors: readonly Passage[];
  /** Words in scare quotes: taking them for a quotation is wrong. */
  readonly notQuotes: readonly Passage[];
  /** Words that may be taken for a quotation or not. */
  readonly optionalQuotes: readonly Passage[];
}

/** Where a set lies, as the scorer wants it. */
export function statementFile(set: StatementSet): string {
  return join(import.meta.dirname, "gold", `${set}.jsonl`);
}

/** The statements of a set, in the order of its file. */
export function readStatements(set: StatementSet): readonly GoldStatement[] {
  const lines = readFileSync(statementFile(set), "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldStatement);
}

/**
 * Lists what is wrong with a statement, so that no slip of an annotator is counted as an error of the reader.
 *
 * @example
 * findFaults({ ...statement, status: "doubted" }); // ["status doubted"]
 */
export function findFaults(statement: GoldStatement): readonly string[] {
  const { status, target, text } = statement;
  const [start, end] = target;
  return [
    ...(statuses.includes(status) ? [] : [`status ${status}`]),
    ...(0 <= start && start < end && end <= text.length ? [] : [`target ${start}-${end}`]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(statement.published) ? [] : [`published ${statement.published}`]),
    ...(status === "reported" && statement.claimant.length > 0 ? ["reported, and yet somebody claims it"] : []),
    ...listPassages(statement).flatMap((passage) => findPassageFaults(passage, text)),
    ...statement.quotes.flatMap(findQuoteFaults),
    ...statement.figures.flatMap((figure) => findFigureFaults(figure, statement)),
  ];
}

function listPassages(statement: GoldStatement): readonly Passage[] {
  const { quotes, figures, distractors, notQuotes, optionalQuotes } = statement;
  const speakers = quotes.map(({ speaker }) => speaker);
  return [...quotes, ...speakers, ...figures, ...distractors, ...notQuotes, ...optionalQuotes];
}

function findPassageFaults({ start, end, text }: Passage, whole: string): readonly string[] {
  return text !== "" && whole.slice(start, end) === text ? [] : [`${start}-${end} is not "${text}"`];
}

function findQuoteFaults({ direct, kind, speaker, text }: GoldQuote): readonly string[] {
  return [
    ...(kind === (direct ? "direct" : "indirect") ? [] : [`kind ${kind} of "${text}"`]),
    ...(speaker.name === "" ? [`no speaker of "${text}"`] : []),
  ];
}

function findFigureFaults(figure: GoldFigure, { text, target: [from, to] }: GoldStatement): readonly string[] {
  const { value, kind, what, place, asOf } = figure;
  const { min, max } = value;
  const bounded = min !== null && max !== null ? min <= max : min !== max;
  return [
    ...(figureKinds.includes(kind) ? [] : [`kind ${kind}`]),
    ...(bounded ? [] : [`value ${min} to ${max}`]),
    ...(what === "" ? [`"${figure.text}" counts nothing`] : []),
    ...[place, asOf].flatMap((words) => (words === null || text.includes(words) ? [] : [`"${words}" is not there`])),
    ...(from <= figure.start && figure.end <= to ? [] : [`"${figure.text}" is not asked about`]),
  ];
}

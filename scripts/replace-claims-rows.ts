import {
  type Claims,
  type Figure,
  findClaims,
  type Person,
  type Quotation,
  type Speaker,
  type Statement,
  statementAt,
} from "@dateline/core/claims";
import { findTimes } from "@dateline/core/time";
import { readCells, writeTable } from "./write-table.ts";

/** The day all sentences of the page are read as written on. */
const writtenOn = "2031-03-12";

/** A sentence of the page, and the words of it that its row is about. */
interface Example {
  readonly text: string;
  readonly claims: Claims;
  /** The words in bold; the last sentence when there are none. */
  readonly words: { readonly start: number; readonly end: number } | undefined;
}

/** What the cells of a row say, by the heads of their columns; undefined when the code finds nothing there. */
type Answer = (example: Example) => Readonly<Record<string, string>> | undefined;

/** By the first head of a table, what its other columns are answered with. */
const answers: Readonly<Record<string, Answer>> = {
  statement: answerStatement,
  quotation: answerQuotation,
  figure: answerFigure,
  person: answerPerson,
};

/**
 * Writes the tables of `docs/claims.md` anew: where the first head is "statement", "quotation", "figure" or "person", the
 * first cell of every row is a text, and the others say what the code finds at its words in bold.
 */
export function replaceClaimsRows(page: string): string {
  let table: string[] = [];
  const written: string[] = [];
  for (const line of [...page.split("\n"), ""]) {
    if (line.startsWith("|")) {
      table.push(line);
      continue;
    }
    written.push(...rewrite(table), line);
    table = [];
  }
  return written.slice(0, -1).join("\n");
}

function rewrite(lines: readonly string[]): readonly string[] {
  const [heads = [], rule = [], ...rows] = lines.map(readCells);
  const answer = answers[heads[0] ?? ""];
  if (!answer) return lines;
  return writeTable([heads, rule, ...rows.map(([marked = ""]) => writeRow(marked, heads.slice(1), answer))]);
}

function writeRow(marked: string, heads: readonly string[], answer: Answer): readonly string[] {
  const found = answer(readExample(marked));
  return [
    marked,
    ...heads.map((head, i) => (found ? (found[head] ?? `no field ${head}`) : i === 0 ? "not taken" : "")),
  ];
}

function readExample(marked: string): Example {
  const [before = "", words] = marked.split("**");
  const text = marked.replaceAll("**", "");
  const claims = findClaims(text, { times: findTimes(text, { writtenOn }) });
  return { text, claims, words: words ? { start: before.length, end: before.length + words.length } : undefined };
}

function answerStatement({ text, claims, words }: Example): ReturnType<Answer> {
  const statement = words ? statementAt(claims, words) : claims.sentences.at(-1)?.main;
  return statement && describeStatement(text, statement);
}

function describeStatement(text: string, statement: Statement): ReturnType<Answer> {
  const { status, claimant, via, negated, cancelled, ownAct, cue, rule } = statement;
  return {
    status: `\`${status}\``,
    claimant: claimant?.name ?? "",
    via: via.map(({ name }) => name ?? "?").join(", "),
    negated: mark(negated),
    cancelled: mark(cancelled),
    ownAct: mark(ownAct),
    cue: cue ? text.slice(cue.start, cue.end) : "",
    rule: `\`${rule}\``,
  };
}

function answerQuotation({ text, claims, words }: Example): ReturnType<Answer> {
  const found = claims.quotations.find((one) => isAt(one, words));
  return found && describeQuotation(text, found);
}

function describeQuotation(text: string, { direct, speaker, cue, rule }: Quotation): ReturnType<Answer> {
  return {
    direct: direct ? "yes" : "no",
    speaker: describeSpeaker(speaker),
    cue: cue ? text.slice(cue.start, cue.end) : "",
    rule: `\`${rule}\``,
  };
}

function describeSpeaker(speaker: Speaker | undefined): string {
  if (!speaker) return "";
  return [speaker.name ?? "(not told)", speaker.role].filter(Boolean).join(", ");
}

function answerFigure({ text, claims, words }: Example): ReturnType<Answer> {
  const found = claims.figures.find((one) => isAt(one, words));
  return found && describeFigure(text, found);
}

function describeFigure(text: string, figure: Figure): ReturnType<Answer> {
  const { min, max, approx, kind, unit, qualifier, counts, delta, place, asOf, claimant, background, rule } = figure;
  return {
    min: String(min ?? ""),
    max: String(max ?? ""),
    approx: mark(approx),
    kind: `\`${kind}\``,
    unit: unit ?? "",
    qualifier: qualifier ?? "",
    counts: counts ?? "",
    delta: mark(delta),
    place: place ? text.slice(place.start, place.end) : "",
    asOf: asOf ? text.slice(asOf.start, asOf.end) : "",
    claimant: claimant?.name ?? "",
    background: mark(background),
    rule: `\`${rule}\``,
  };
}

function answerPerson({ claims, words }: Example): ReturnType<Answer> {
  const found = claims.people.find(({ mentions }) => mentions.some((span) => isAt({ span }, words)));
  return found && describePerson(found);
}

function describePerson({ name, kind, roles, mentions }: Person): ReturnType<Answer> {
  return { name, kind: `\`${kind}\``, roles: roles.map(({ role }) => role).join("; "), mentions: `${mentions.length}` };
}

function isAt({ span }: Pick<Quotation, "span">, words: Example["words"]): boolean {
  return span.start === words?.start && span.end === words.end;
}

function mark(isSo: boolean | undefined): string {
  return isSo ? "yes" : "";
}

import type { Witness } from "../article.ts";
import { readClosingLine, readClosingWords } from "./read-closing-credit.ts";

/** A place of the page that credits an agency. */
export interface AgencyCredit {
  readonly value: string;
  readonly from: string;
}

export interface AgencySources {
  /** What metadata and bylines credit, the surest first. */
  readonly credits: readonly AgencyCredit[];
  /** The agency of the dateline. */
  readonly dateline: string | undefined;
  /** Paragraphs of the body. */
  readonly paragraphs: readonly string[];
  /** Lines after the last paragraph. */
  readonly closing: readonly string[];
}

/** Pictures and calls to readers may follow the one that is signed. */
const lastParagraphs = 4;

/** Every place that credits an agency; one that gave only a part of the report never wins. */
export function findAgency({ credits, dateline, paragraphs, closing }: AgencySources): readonly Witness[] {
  const ends = [...paragraphs.slice(-lastParagraphs).map(readClosingWords), ...closing.map(readClosingLine)].filter(
    (credit) => credit !== undefined,
  );
  const whole = [
    ...credits,
    ...(dateline === undefined ? [] : [{ value: dateline, from: "dateline" }]),
    ...ends.flatMap(({ agency, isPart }) => (isPart ? [] : [{ value: agency, from: "closing line" }])),
  ];
  const parts = ends.flatMap(({ agency, isPart }) => (isPart ? [{ value: agency, from: "contribution" }] : []));
  return [...whole, ...parts].map((credit) => ({ field: "agency", ...credit, won: credit === whole[0] }));
}

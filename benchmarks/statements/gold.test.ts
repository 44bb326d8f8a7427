import { describe, expect, it } from "vitest";
import {
  findFaults,
  type GoldFigure,
  type GoldQuote,
  type GoldStatement,
  readStatements,
  statementSets,
} from "./gold.ts";

const figure: GoldFigure = {
  start: 10,
  end: 12,
  text: "40",
  value: { min: 40, max: 40 },
  approx: false,
  kind: "count",
  unit: null,
  what: "boats lost",
  qualifier: null,
  delta: false,
  place: "Orl",
  asOf: null,
};

const quote: GoldQuote = {
  start: 0,
  end: 25,
  text: "Orl lost, 40 boats in all",
  direct: false,
  kind: "indirect",
  speech: true,
  group: 1,
  speaker: { name: "mayor", start: 27, end: 36, text: "the mayor" },
};

const statement: GoldStatement = {
  id: "test-01",
  published: "2031-05-02",
  text: "Orl lost, 40 boats in all, the mayor said.",
  target: [0, 42],
  status: "claimed",
  claimant: ["mayor"],
  via: [],
  quotes: [quote],
  figures: [figure],
  distractors: [],
  notQuotes: [],
  optionalQuotes: [],
};

describe("the statements", () => {
  it.each(statementSets)("of set %s are sixty, each with its own id", (set) => {
    const ids = readStatements(set).map(({ id }) => id);
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(60);
    expect(ids.filter((id) => !id.startsWith(`${set}-`))).toEqual([]);
  });

  it.each(statementSets)("of set %s have no fault", (set) => {
    const faults = readStatements(set).flatMap((item) => findFaults(item).map((fault) => `${item.id}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it("of the two sets share no text", () => {
    const texts = statementSets.flatMap((set) => readStatements(set).map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe("findFaults", () => {
  it("finds none in a sound statement", () => {
    expect(findFaults(statement)).toEqual([]);
  });

  it.each<{ readonly changed: Partial<GoldStatement>; readonly fault: string }>([
    { changed: { status: "doubted" as "denied" }, fault: "status doubted" },
    { changed: { target: [0, 43] }, fault: "target 0-43" },
    { changed: { published: "May" }, fault: "published May" },
    { changed: { status: "reported" }, fault: "reported, and yet somebody claims it" },
    { changed: { distractors: [{ start: 0, end: 2, text: "40" }] }, fault: '0-2 is not "40"' },
    { changed: { quotes: [{ ...quote, direct: true }] }, fault: `kind indirect of "${quote.text}"` },
    {
      changed: { quotes: [{ ...quote, speaker: { ...quote.speaker, name: "" } }] },
      fault: `no speaker of "${quote.text}"`,
    },
    { changed: { figures: [{ ...figure, value: { min: 2, max: 1 } }] }, fault: "value 2 to 1" },
    { changed: { figures: [{ ...figure, value: { min: null, max: null } }] }, fault: "value null to null" },
    { changed: { figures: [{ ...figure, place: "Eskil" }] }, fault: '"Eskil" is not there' },
    { changed: { target: [13, 42] }, fault: '"40" is not asked about' },
  ])("finds: $fault", ({ changed, fault }) => {
    expect(findFaults({ ...statement, ...changed })).toContain(fault);
  });
});

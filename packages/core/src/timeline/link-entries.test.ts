import { describe, expect, it } from "vitest";
import { linkEntries } from "./link-entries.ts";
import type { Entry, EntryStatus, FigureSeries } from "./timeline.ts";

interface Sketch {
  readonly id: string;
  readonly start: string;
  readonly status: EntryStatus;
  readonly text: string;
  readonly figures?: readonly string[];
}

function entry({ id, start, status, text, figures = [] }: Sketch): Entry {
  const citation = { article: id, source: id, start: 0, end: text.length, text, snapshot: "0", prefix: "", suffix: "" };
  return {
    id,
    start,
    end: start,
    precision: "day",
    edtf: start,
    basis: "stated",
    text,
    status,
    via: [],
    links: [],
    independentSources: 1,
    articles: 1,
    weight: 1,
    citations: [citation],
    figures,
  };
}

const plan = entry({
  id: "plan",
  start: "2031-05-16",
  status: "planned",
  text: "The barrage at Orrin will be opened on Friday.",
});
const late = entry({
  id: "late",
  start: "2031-05-17",
  status: "reported",
  text: "The barrage at Orrin was opened on Saturday.",
});
const other = entry({ id: "other", start: "2031-05-17", status: "reported", text: "Schools stayed shut on Saturday." });
const claim = entry({
  id: "claim",
  start: "2031-05-12",
  status: "claimed",
  text: "Soldiers fired on a boat, the fund said.",
});
const denial = entry({
  id: "denial",
  start: "2031-05-18",
  status: "denied",
  text: "The colonel denied that soldiers fired on a boat.",
});

function linksOf(entries: readonly Entry[], series: readonly FigureSeries[] = []) {
  return linkEntries(entries, series).flatMap(({ id, links }) =>
    links.map(({ kind, entry: to }) => `${id} ${kind} ${to}`),
  );
}

describe("linkEntries", () => {
  it.each([
    { what: "a plan to its outcome", entries: [plan, late], links: ["plan has-outcome late", "late outcome-of plan"] },
    {
      what: "a claim to its denial",
      entries: [claim, denial],
      links: ["claim denied-by denial", "denial denial-of claim"],
    },
    { what: "nothing that tells of something else", entries: [plan, other], links: [] },
    { what: "no outcome that came long after", entries: [plan, { ...late, start: "2031-06-17" }], links: [] },
  ])("links $what", ({ entries, links }) => {
    expect(linksOf(entries)).toEqual(links);
  });

  it("links a figure to its revision by the same source", () => {
    const first = entry({ id: "first", start: "2031-05-12", status: "claimed", text: "14 dead", figures: ["p1"] });
    const second = entry({ id: "second", start: "2031-05-13", status: "claimed", text: "17 dead", figures: ["p2"] });
    const [citation] = first.citations;
    const point = (id: string, min: number) => ({
      id,
      min,
      max: min,
      approx: false,
      delta: false,
      claimant: { name: "Board" },
    });
    const points = [point("p1", 14), point("p2", 17)].flatMap((each) => (citation ? [{ ...each, citation }] : []));
    expect(linksOf([first, second], [{ counts: "dead", kind: "count", points }])).toEqual([
      "first revised-by second",
      "second revision-of first",
    ]);
  });
});

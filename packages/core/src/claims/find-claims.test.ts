import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "#text";
import type { Claims } from "./claims.ts";
import { findClaims } from "./find-claims.ts";

const pieces = [
  "“",
  "”",
  '"',
  "‘",
  "’",
  "'s ",
  "«",
  "»",
  "\n\n",
  "\n",
  ". ",
  ", ",
  "; ",
  ": ",
  "? ",
  " – ",
  "(",
  ")",
  "%",
  "£",
  "-",
  "Mr Orl ",
  "Ana Belmont ",
  "the Interior Ministry ",
  "he ",
  "she ",
  "it ",
  "who ",
  "which ",
  "that ",
  "said ",
  "told ",
  "according to ",
  "denied ",
  "will ",
  "not ",
  "if ",
  "to ",
  "and ",
  "but ",
  "of ",
  "at least ",
  "41 ",
  "9,900 ",
  "4.8",
  "bn ",
  "people ",
  "killed ",
  "dozens ",
  "one in five ",
];

function spansOf(claims: Claims): readonly Span[] {
  const speakers = [...claims.quotations, ...claims.figures.map(({ claimant }) => ({ speaker: claimant }))];
  return [
    ...claims.sentences.flatMap(({ span, clauses, main }) => [
      span,
      main.span,
      ...clauses.map((clause) => clause.span),
    ]),
    ...claims.quotations.map(({ span }) => span),
    ...claims.figures.map(({ span }) => span),
    ...claims.people.flatMap(({ mentions, roles }) => [...mentions, ...roles.map(({ span }) => span)]),
    ...speakers.flatMap(({ speaker }) => (speaker?.mention ? [speaker.mention] : [])),
  ];
}

describe("findClaims", () => {
  it("keeps every span inside the text and clauses side by side", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join("");
          const claims = findClaims(text);
          for (const { start, end } of spansOf(claims))
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
          for (const { span, clauses } of claims.sentences) {
            expect(clauses[0]?.span.start).toBe(span.start);
            expect(clauses.at(-1)?.span.end).toBe(span.end);
            for (const [i, clause] of clauses.slice(1).entries()) expect(clause.span.start).toBe(clauses[i]?.span.end);
          }
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
  it("is the same every time", () => {
    const text = "“We wait,” said Ana Belmont. The union said 41 people would go if the ferry sailed.";
    expect(findClaims(text)).toEqual(findClaims(text));
  });
  it.each([
    "“a ",
    "“a ” ",
    "'a ",
    "a, b, ",
    "he said that ",
    "Ab Cd said ",
    "9 of ",
    "the miners' ",
    "Mr Orl, the king, said. ",
    "A. ",
    "a – b (",
    "It is. ",
  ])("takes time that grows with the length of: %s", (unit) => {
    const cost = (times: number): number => {
      const text = unit.repeat(times);
      const before = process.cpuUsage();
      findClaims(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    cost(2000);
    // Ten times the text: thirty times the time would be more than noise, a hundred times is what a quadratic rule takes.
    expect(cost(20000)).toBeLessThan(30 * Math.max(cost(2000), 20));
  });

  it.each([
    ["Schools stay shut until 8 May, the education office said.", "education office"],
    ["Schools stay shut, Ana May, the education minister, said.", "Ana May"],
  ])("takes a month for nobody's name: %s", (text, name) => {
    expect(findClaims(text).sentences[0]?.main.claimant?.name).toBe(name);
  });
});

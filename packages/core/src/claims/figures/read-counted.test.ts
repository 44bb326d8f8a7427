import { describe, expect, it } from "vitest";
import { findClaims } from "../find-claims.ts";

function figuresOf(text: string) {
  return findClaims(text).figures.map(({ min, max, counts, background }) => ({
    value: min ?? max,
    counts,
    background,
  }));
}

describe("what a figure counts", () => {
  it.each([
    { text: "Fifteen weavers are known to have drowned.", counts: ["weavers drowned"] },
    { text: "Fifteen people are known to be dead.", counts: ["people dead"] },
    { text: "Eleven people were confirmed dead and 34 were missing.", counts: ["people dead", "people missing"] },
    { text: "Eleven cases have been confirmed.", counts: ["cases confirmed"] },
    { text: "Some 60 weavers are thought to be trapped.", counts: ["weavers trapped"] },
    { text: "The toll stood at 12. The guild spoke of 14.", counts: ["dead toll", "dead"] },
    { text: "The toll stood at 12. Four were missing.", counts: ["dead toll", "people missing"] },
    { text: "The dead now number 73.", counts: ["dead"] },
    { text: "The dead numbered 73 by dusk.", counts: ["dead"] },
    { text: "The patrol treated 9 divers.", counts: ["divers treated"] },
    { text: "Fire killed 17 monks and two guards.", counts: ["monks killed", "guards killed"] },
    { text: "Six people died in Orl and another four in Marn.", counts: ["people died", "people died"] },
    { text: "Troops shot dead 14 monks and wounded at least 60.", counts: ["monks dead", "monks wounded"] },
    { text: "The missing include 12 children.", counts: ["children missing"] },
    { text: "The victims were two boys.", counts: ["boys victims"] },
    { text: "Eleven monks, including three boys, were freed.", counts: ["monks freed", "boys freed"] },
    { text: "They found 41 cases, bringing the total to 90.", counts: ["cases found", "cases total"] },
    { text: "The number of people in hospital is now 64.", counts: ["people hospital"] },
    { text: "Unemployment fell to 6.1 per cent.", counts: ["unemployment fell"] },
    { text: "The guild will spend £2bn on river walls.", counts: ["river walls spend"] },
    { text: "They have retaken 11 villages.", counts: ["villages retaken"] },
  ])("$counts: $text", ({ text, counts }) => {
    expect(figuresOf(text).map((figure) => figure.counts)).toEqual(counts);
  });
  it.each([
    { text: "The list cut the number of missing from 52 to 37.", now: [37] },
    { text: "The number of missing was cut to 37 from 52.", now: [37] },
    { text: "The tribute rose from 37 homes.", now: [37] },
  ])("keeps the old value of a change apart: $text", ({ text, now }) => {
    expect(figuresOf(text).flatMap(({ value, background }) => (background ? [] : [value]))).toEqual(now);
  });
});

describe("long runs of numbers", () => {
  it.each(["7", "1 ", "one in ", "12 500 ", "$3m to ", "hundred and ", "1-", "in Orl 12 "])(
    "take time that grows with the length of: %s",
    (piece) => {
      const timeOf = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const start = performance.now();
        findClaims(text);
        return performance.now() - start;
      };
      timeOf(20_000);
      // Quadratic time would be a hundredfold; warming up and a busy machine take their share.
      expect(timeOf(200_000)).toBeLessThan(40 * timeOf(20_000) + 200);
    },
  );
});

describe("numbers that count nothing", () => {
  it.each([
    "The bell rang at 3.40 and again at 6.52.",
    "It fell at twenty past two, she said.",
    "The gate was shut at half past six.",
    "Readers may ring 555 0172 for help.",
    "The line for kin is 555-0172.",
    "The boat lay at platform number 6.",
  ])("%s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
  it.each([
    { text: "The price stood at 3.40.", values: [3.4] },
    { text: "The rope was cut at 3.40 metres.", values: [3.4] },
    { text: "The vote was 555 to 172.", values: [555, 172] },
  ])("but $text", ({ text, values }) => {
    expect(figuresOf(text).map(({ value }) => value)).toEqual(values);
  });
});

import { describe, expect, it } from "vitest";
import { prepareOrigins } from "./count-sources.ts";
import { findMentions } from "./find-mentions.ts";
import { makeReading } from "./fixtures/make-reading.ts";

const agencyText = "The dyke at Orrin gave way on Monday after a week of rain. Soldiers closed the road on Tuesday.";
const agency = makeReading("wire", {
  text: agencyText,
  published: "2031-05-14",
  site: "Lakeland Press",
  agency: "Lakeland Press",
});
const copy = makeReading("copy", {
  text: `${agencyText.replace("a week of rain", "heavy rain")} Farmers told the Courier they lost 40 cows on Tuesday.`,
  published: "2031-05-14",
  site: "Vale Courier",
});
const own = makeReading("own", { text: "The dyke gave way on Monday.", published: "2031-05-14", site: "Hill Gazette" });
const families = [
  { id: "f1", articles: [agency.id, copy.id], origin: "Lakeland Press" },
  { id: "f2", articles: [own.id], origin: "Hill Gazette" },
];

describe("prepareOrigins", () => {
  const findOrigin = prepareOrigins([agency, copy, own], families);
  it.each([
    { reading: copy, words: "dyke", origin: "Lakeland Press" },
    { reading: agency, words: "Soldiers", origin: "Lakeland Press" },
    { reading: copy, words: "cows", origin: "Vale Courier" },
    { reading: own, words: "dyke", origin: "Hill Gazette" },
  ])("takes $origin for the $words of $reading.source", ({ reading, words, origin }) => {
    const mention = findMentions(reading).find(({ span }) =>
      reading.article.text.slice(span.start, span.end).includes(words),
    );
    expect(mention && findOrigin(mention)).toBe(origin);
  });
});

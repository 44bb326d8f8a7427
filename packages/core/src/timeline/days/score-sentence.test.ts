import { describe, expect, it } from "vitest";
import { dayWeights } from "../weights/day-weights.ts";
import { sentenceWeights } from "../weights/sentence-weights.ts";
import { dayFeatureNames } from "./day-features.ts";
import { scoreSentence } from "./score-sentence.ts";
import { describeSentence, type SentenceStanding, sentenceFeatureNames } from "./sentence-features.ts";

const closeness = { mentions: 0.3, news: 0.3, shared: 0.3, contrast: 0.3, topic: 0.3 };
const standing: SentenceStanding = {
  namesDay: true,
  daysNamed: 1,
  opensWithDay: false,
  gapDays: 1,
  position: 2,
  datedShare: 0.2,
  isOnTopic: true,
  closeness,
  closest: { mentions: 0.6, news: 0.6, shared: 0.6, contrast: 0.6, topic: 0.6 },
  support: { similar: 3, same: 1, echo: 1 },
};
const good = "The Orl dam failed on 1 May, killing 12 people in Halven.";

function score(text: string, more: Partial<SentenceStanding> = {}): number {
  return scoreSentence(describeSentence(text, { ...standing, ...more }));
}

describe("scoreSentence", () => {
  it.each([
    { worse: "a question", score: score("Did the Orl dam fail on 1 May, killing 12 people in Halven?") },
    { worse: "a fragment", score: score("The Orl dam failed on 1 May, killing 12 people in") },
    { worse: "page furniture", score: score("Photograph: the Orl dam that failed on 1 May, killing 12 people.") },
    { worse: "what no other article says", score: score(good, { support: { similar: 0, same: 0, echo: 0 } }) },
    {
      worse: "what is far from the day's news",
      score: score(good, { closeness: { mentions: 0, news: 0, shared: 0, contrast: 0, topic: 0 } }),
    },
    {
      worse: "a long list of matters",
      score: score(`${good.slice(0, -1)}${" and in the valley below it".repeat(9)}.`),
    },
  ])("rates $worse lower", ({ score: lower }) => {
    expect(lower).toBeLessThan(score(good));
  });
});

describe("the weights", () => {
  it("name the features the code computes, and no others", () => {
    const computed = Object.keys(describeSentence(good, standing)).toSorted();
    expect(Object.keys(sentenceWeights).toSorted()).toEqual(computed);
    expect([...sentenceFeatureNames].toSorted()).toEqual(computed);
    expect(Object.keys(dayWeights).toSorted()).toEqual([...dayFeatureNames].toSorted());
  });

  it("are numbers", () => {
    for (const weight of [...Object.values(sentenceWeights), ...Object.values(dayWeights)]) {
      expect(Number.isFinite(weight)).toBe(true);
    }
  });
});

import { describe, expect, it } from "vitest";
import type { DayMention } from "./day-features.ts";
import { rankDays } from "./rank-days.ts";

function mention(day: string, article: string, more: Partial<DayMention> = {}): DayMention {
  const rest = { position: 3, isOnTopic: true };
  return { day, article, ...rest, ...more };
}

const mentions: readonly DayMention[] = [
  mention("2031-05-01", "a"),
  mention("2031-05-01", "b"),
  mention("2031-05-01", "c"),
  mention("2031-05-04", "a"),
  mention("2031-05-06", "b", { isOnTopic: false }),
];

describe("rankDays", () => {
  it("puts the day that most articles name first", () => {
    const [first] = rankDays(mentions);
    expect(first).toEqual({ day: "2031-05-01", score: 1 });
  });

  it.each([
    { first: "named early in the text", mention: { position: 0 } },
    { first: "named beside a word of the topic", mention: { position: 30, isOnTopic: true } },
  ])("puts a day $first before one named late, off the topic", ({ mention: more }) => {
    const other = mention("2031-05-02", "a", { position: 30, isOnTopic: false });
    expect(rankDays([other, mention("2031-05-05", "b", more)])[0]?.day).toBe("2031-05-05");
  });

  it("puts a day of its own before the morrow of a greater one", () => {
    const great = ["a", "b", "c"].map((article) => mention("2031-05-01", article));
    const days = rankDays([...great, mention("2031-05-02", "d"), mention("2031-05-06", "e")]).map(({ day }) => day);
    expect(days).toEqual(["2031-05-01", "2031-05-06", "2031-05-02"]);
  });

  it("keeps scores between 0 and 1", () => {
    for (const { score } of rankDays(mentions)) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it("counts the copies of one text once", () => {
    const copied = ["a", "b", "c"].map((article) => mention("2031-05-02", article, { family: "wire" }));
    const independent = ["d", "e"].map((article) => mention("2031-05-03", article, { family: article }));
    expect(rankDays([...copied, ...independent])[0]?.day).toBe("2031-05-03");
  });

  it.each([
    { start: "2031-05-04", end: "2031-05-05", days: ["2031-05-04"] },
    { start: "2031-06-01", end: "2031-06-30", days: [] },
  ])("leaves out days before $start and after $end", ({ start, end, days }) => {
    expect(rankDays(mentions, { start, end }).map(({ day }) => day)).toEqual(days);
  });

  it("does not depend on the order of mentions", () => {
    expect(rankDays(mentions.toReversed())).toEqual(rankDays(mentions));
  });

  it.each([[[]], [[mention("2031-05", "a")]]])("ranks nothing in %j", (none) => {
    expect(rankDays(none)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { DayMention, Publication } from "./day-features.ts";
import { rankDays } from "./rank-days.ts";

function mention(day: string, article: string, more: Partial<DayMention> = {}): DayMention {
  const rest = { isLead: false, isOnTopic: true, opensWithDay: false };
  return { day, article, published: "2031-05-09", ...rest, ...more };
}

const mentions: readonly DayMention[] = [
  mention("2031-05-01", "a"),
  mention("2031-05-01", "b"),
  mention("2031-05-01", "c", { published: "2031-05-20" }),
  mention("2031-05-04", "a"),
  mention("2031-05-06", "b", { isOnTopic: false }),
];
const publications: readonly Publication[] = [{ article: "a", published: "2031-05-09", isOnTopic: true }];

describe("rankDays", () => {
  it("puts the day that most articles name first", () => {
    const [first] = rankDays(mentions);
    expect(first).toEqual({ day: "2031-05-01", score: 1 });
  });

  it("ranks days of publication besides days named", () => {
    const days = rankDays(mentions, { publications }).map(({ day }) => day);
    expect(days.toSorted()).toEqual(["2031-05-01", "2031-05-04", "2031-05-06", "2031-05-09"]);
  });

  it("keeps scores between 0 and 1", () => {
    for (const { score } of rankDays(mentions, { publications })) {
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
    expect(rankDays(mentions.toReversed(), { publications })).toEqual(rankDays(mentions, { publications }));
  });

  it("ranks nothing when there is nothing", () => {
    expect(rankDays([])).toEqual([]);
  });
});

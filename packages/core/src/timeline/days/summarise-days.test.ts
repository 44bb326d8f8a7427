import { describe, expect, it } from "vitest";
import { dateArticle, type PlainArticle } from "./date-article.ts";
import type { DatedArticle } from "./dated-article.ts";
import { summariseDays } from "./summarise-days.ts";

const plain: readonly PlainArticle[] = [
  {
    id: "a",
    published: "2031-05-02",
    text: "The Orl dam failed on 1 May, killing 12 people in Halven. Rescue crews from Eskil reached the valley at night.",
  },
  {
    id: "b",
    published: "2031-05-03",
    text: "Twelve people died when the Orl dam failed on Thursday. Was it old? We may never know.",
  },
  {
    id: "c",
    published: "2031-05-20",
    text: "Engineer Ilsa Morn was charged on 19 May over the Orl dam, which failed on 1 May. Her lawyer denied the charge.",
  },
  {
    id: "d",
    published: "2031-05-21",
    text: "Ilsa Morn was charged on Monday over the failure of the Orl dam. A concert takes place on 25 May.",
  },
];
const articles: readonly DatedArticle[] = plain.map(dateArticle);

describe("summariseDays", () => {
  it("words the days that matter most, in calendar order", () => {
    const summaries = summariseDays(articles, { days: 2, keywords: ["dam"] });
    expect(summaries.map(({ date }) => date)).toEqual(["2031-05-01", "2031-05-19"]);
    expect(summaries[0]?.sentences[0]?.text).toMatch(/dam failed/);
    expect(summaries[1]?.sentences[0]?.text).toMatch(/charged/);
  });

  it("cites every sentence by its place in its article", () => {
    for (const { sentences } of summariseDays(articles, { sentences: 3 })) {
      for (const { article, start, end, text } of sentences) {
        expect(plain.find(({ id }) => id === article)?.text.slice(start, end)).toBe(text);
      }
    }
  });

  it("never gives more days or sentences than asked", () => {
    const summaries = summariseDays(articles, { days: 1, sentences: 2 });
    expect(summaries).toHaveLength(1);
    expect(summaries[0]?.sentences.length).toBeLessThanOrEqual(2);
  });

  it("gives the same for any order of the articles", () => {
    const asked = { days: 4, sentences: 2 };
    expect(summariseDays(articles.toReversed(), asked)).toEqual(summariseDays(articles, asked));
  });

  it("keeps to the range asked for", () => {
    const dates = summariseDays(articles, { start: "2031-05-10", end: "2031-05-22" }).map(({ date }) => date);
    expect(dates).toEqual(["2031-05-19"]);
  });

  it("does not repeat a sentence", () => {
    const [first] = summariseDays(articles, { days: 1, sentences: 9 });
    const texts = first?.sentences.map(({ text }) => text) ?? [];
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each([
    { name: "no articles", given: [] },
    { name: "an article without sentences", given: [{ id: "e", published: "2031-05-02", sentences: [] }] },
    {
      name: "an article that names no day",
      given: [dateArticle({ id: "e", published: "2031-05-02", text: "It rained." })],
    },
  ])("gives nothing for $name", ({ given }) => {
    expect(summariseDays(given)).toEqual([]);
  });
});

describe("summariseDays on many articles", () => {
  const build = (count: number): readonly DatedArticle[] =>
    Array.from({ length: count }, (_, i) => {
      const words = `crew${i} valley${i % 7} gate${i % 11}`;
      const text = `The dam failed on 1 May, said ${words}. The ${words} moved on 2 May. ${words} waited.`;
      return dateArticle({ id: `a${i}`, published: "2031-05-03", text });
    });
  const time = (articles: readonly DatedArticle[]): number => {
    const before = performance.now();
    summariseDays(articles, { days: 2, sentences: 3 });
    return performance.now() - before;
  };

  it("grows no faster than the articles that name one day", () => {
    const [small, large] = [build(400), build(3200)];
    time(small);
    const least = (articles: readonly DatedArticle[]): number => Math.min(...[0, 1].map(() => time(articles)));
    expect(least(large)).toBeLessThan(16 * Math.max(least(small), 5));
  });
});

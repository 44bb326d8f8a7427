import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupStory } from "./group-story.ts";
import type { Reading } from "./story.ts";

function reading(id: string, published: string, text: string): Reading {
  return {
    id,
    source: `${id}.html`,
    snapshot: { sha256: id, bytes: text.length },
    article: {
      published,
      site: `Outlet ${id}`,
      text,
      authors: [],
      blocks: [],
      pictures: [],
      related: [],
      corrections: [],
      livePosts: [],
      witnesses: [],
      warnings: [],
    },
    times: [],
  };
}

const flood = [
  "The dyke above Marn broke on Thursday and the Ostrel flooded the lower town. Mayor Hedda Quill asked the garrison at Tolm for boats. Forty patients were carried out of the infirmary in Marn.",
  "Pumps arrived in Marn on Friday. Hedda Quill said the Ostrel had fallen by a foot and that the garrison would stay until the cellars were dry. Insurers expect claims of nine million crowns for the flood.",
  "Who let the dyke rot? In Marn everybody has a name ready. The water board inspected the Ostrel in autumn and found the dyke sound, and Hedda Quill signed the paper. A town that floods twice in ten years should ask its mayor why.",
  "A week after the flood the mill at Marn is running again. The dyke was closed with stone from Tolm. The garrison has left, and Hedda Quill thanked its colonel on the bridge over the Ostrel.",
].map((text, at) => reading(`flood-${at}`, `2031-04-1${at}T09:00:00Z`, text));
const choir = [
  "The Harrow choir will tour the Skerry islands in spring. Its conductor, Ivo Brandle, is eighty. Two concerts must sell out before the coach is paid, the treasurer of the choir said in Harrow.",
  "Ivo Brandle has cancelled the tour of the Skerry islands. The Harrow choir could not pay for the ferry and will sing Brandle's oratorio at home instead, where tickets are on sale at the bakery.",
].map((text, at) => reading(`choir-${at}`, `2031-04-1${at + 1}T12:00:00Z`, text));
const stray = reading(
  "stray",
  "2031-04-12T07:00:00Z",
  "Joiners at the Denn shipyard voted to walk out over Sunday shifts. The union, led by Oda Lind, wants one free Sunday in three. The yard said that the price of oak, up by a fifth since winter, left it no choice.",
);

function ids(readings: readonly Reading[]): readonly string[] {
  return readings.map(({ id }) => id);
}

describe("groupStory", () => {
  it.each([
    { what: "nothing", batch: [], kept: [], excluded: [] },
    { what: "one page", batch: [stray], kept: ["stray"], excluded: [] },
    { what: "pages of one story", batch: flood, kept: ids(flood), excluded: [] },
    {
      what: "an opinion piece and a news page",
      batch: [flood[0], flood[2]],
      kept: ["flood-0", "flood-2"],
      excluded: [],
    },
    { what: "a story and a stray page", batch: [...flood, stray], kept: ids(flood), excluded: ["stray"] },
    { what: "two stories", batch: [...choir, ...flood], kept: ids(flood), excluded: ids(choir) },
    {
      what: "pages with nothing in common",
      batch: [flood[0], choir[0], stray],
      kept: ["flood-0", "choir-0", "stray"],
      excluded: [],
    },
    { what: "a page without words", batch: [reading("blank", "2031-04-10", "")], kept: ["blank"], excluded: [] },
  ])("takes $what", ({ batch, kept, excluded }) => {
    const story = groupStory([...batch].filter((page) => page !== undefined));
    expect(ids(story.readings)).toEqual(kept);
    expect(ids(story.excluded)).toEqual(excluded);
  });

  it.each([
    { about: "Harrow choir tour", kept: ids(choir) },
    { about: "the flood in Marn", kept: ids(flood) },
    { about: "shipyard", kept: ["stray"] },
    { about: "volcano", kept: ids(flood) },
    { about: "", kept: ids(flood) },
  ])("builds the story about: $about", ({ about, kept }) => {
    expect(ids(groupStory([...flood, ...choir, stray], { about }).readings)).toEqual(kept);
  });

  it("takes the story for the words, not two pages that use one of them in passing", () => {
    const poll = "Should the dyke be state owned?";
    const decoys = [
      `Bakers in Denn sell plum cake on Sundays. Oda Lind queued in the rain for a slice of plum cake. ${poll}`,
      `Plum cake in Denn sells out by noon. Oda Lind and the bakers blame a poor harvest of plums. ${poll}`,
    ].map((text, at) => reading(`decoy-${at}`, `2031-04-1${at}T15:00:00Z`, text));
    expect(ids(groupStory([...flood, ...decoys], { about: "Marn dyke" }).readings)).toEqual(ids(flood));
    expect(ids(groupStory([...flood, ...decoys], { about: "plum cake" }).readings)).toEqual(ids(decoys));
  });

  it.each([
    { url: "https://www.tidings.example/a", source: "page.html", origin: "tidings.example" },
    { source: "https://tidings.example:8080/a", origin: "tidings.example" },
    { source: "saved/page.html", origin: "page.html" },
    { site: "Marn Tidings", url: "https://tidings.example/a", source: "page.html", origin: "Marn Tidings" },
  ])("names the origin $origin", ({ url, site, source, origin }) => {
    const { site: _, ...article } = stray.article;
    const page = { ...stray, source, article: { ...article, ...(url && { url }), ...(site && { site }) } };
    expect(groupStory([page]).families[0]?.origin).toBe(origin);
  });

  it("names two files of one name by their whole paths", () => {
    const pages = [flood[0], stray].flatMap((page) => {
      if (!page) return [];
      const { site: _, ...article } = page.article;
      return [{ ...page, source: `${page.id}/index.html`, article }];
    });
    const origins = groupStory(pages).families.map(({ origin }) => origin);
    expect(origins.sort()).toEqual(["flood-0/index.html", "stray/index.html"]);
  });

  it("keeps the copies of one text together and counts them as one", () => {
    const copy = (page: Reading, id: string): Reading => ({ ...page, id });
    const story = groupStory([...flood, ...["c", "d", "e", "f", "g"].map((id) => copy(stray, id))]);
    expect(story.families.map(({ articles }) => articles.length).sort()).toEqual([1, 1, 1, 1, 5]);
    expect(ids(story.readings)).toEqual(ids(flood));
  });

  it("gives the same story for any order of input", () => {
    const batch = [...flood, ...choir, stray];
    const expected = groupStory(batch);
    fc.assert(
      fc.property(fc.shuffledSubarray(batch, { minLength: batch.length }), (shuffled) => {
        expect(groupStory(shuffled)).toEqual(expected);
      }),
    );
  });

  it("takes time in proportion to the batch", () => {
    const collect = (size: number): readonly Reading[] =>
      Array.from({ length: size }, (_, at) => {
        const text = flood[at % flood.length]?.article.text.replace(/[a-z]{6,}/g, (word) => `${word}${at % 50}`) ?? "";
        return reading(`page-${at}`, "2031-04-10", `${text} Bulletin ${at} from Marn spoke of item${at}.`);
      });
    const measure = (batch: readonly Reading[]): number => {
      const start = performance.now();
      groupStory(batch);
      return performance.now() - start;
    };
    measure(collect(100));
    expect(measure(collect(1000))).toBeLessThan(40 * Math.max(10, measure(collect(100))));
  });
});

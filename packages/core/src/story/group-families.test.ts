import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupFamilies } from "./group-families.ts";
import type { CopyInput } from "./print-article.ts";

/** Sentences of an invented report, each of other words, so that texts can be cut from them. */
const report = [
  "The river Ostrel broke its banks above Marn early on Thursday and sent brown water through the lower town.",
  "Firemen carried forty patients from the ground floor of the infirmary before the cellars filled.",
  "Mayor Hedda Quill asked the garrison at Tolm for boats, blankets and a field kitchen.",
  "Two bridges were shut, and buses to the coast turned round at the brickworks.",
  "Farmers upstream said the dyke had been leaking since the thaw and that nobody came to look.",
  "The water board answered that inspectors walked the whole length in autumn and found it sound.",
  "Schools stay closed until the pumps have emptied the gymnasium where the ballots are stored.",
  "An engineer from the capital expects the crest to pass during the night and the cellars to dry within ten days.",
  "Insurers put the damage near nine million crowns, half of it at the paper mill.",
  "Volunteers filled sandbags by lamplight outside the theatre, singing to keep warm.",
];
const other = [
  "Members of the Harrow choir voted to tour the islands next spring despite the cost of the ferry.",
  "The treasurer warned that two concerts must sell out before the coach company is paid.",
  "A soloist from Brandle will join them for the oratorio, which lasts close to three hours.",
  "Rehearsals move to the chapel while the roof of the hall is mended by local joiners.",
  "The conductor, who is eighty, promised not to retire until the last island has heard them.",
  "Tickets go on sale at the bakery, the library and the filling station on the ring road.",
  "Children under twelve get in free when they bring a tin for the winter pantry.",
];
const furniture =
  "Readers may comment on this page until midnight and are asked to stay on the subject, to be brief and to be kind. " +
  "We remove advertising, abuse and anything that could prejudice a trial, and our decision about that is final. " +
  "The opinions shown are those of the people who send them and never those of the newsroom or of its owners. " +
  "Write to the readers' desk when you find a mistake and tell us where it stands so that it can be put right. " +
  "This paper is printed on recycled stock and delivered before seven to every street inside the old walls.";

function article(id: string, sentences: readonly string[], more: Partial<CopyInput> = {}): CopyInput {
  return { id, outlet: `Outlet ${id}`, published: "2031-04-10T08:00:00Z", text: sentences.join("\n\n"), ...more };
}

/** Which ids are together, singletons left out. */
function joined(articles: readonly CopyInput[]): readonly (readonly string[])[] {
  return groupFamilies(articles)
    .map((family) => family.articles)
    .filter((ids) => ids.length > 1);
}

const original = article("a", report, { outlet: "Tolm Press Agency", agency: "Tolm Press Agency" });

describe("groupFamilies joins", () => {
  it.each([
    { what: "a copy word for word", copy: article("b", report) },
    {
      what: "a copy with a new first sentence",
      copy: article("b", ["Marn is under water today.", ...report.slice(1)]),
    },
    { what: "a copy cut to its first half", copy: article("b", report.slice(0, 5)) },
    { what: "a copy with local news added", copy: article("b", [...report, ...other.slice(0, 3)]) },
    { what: "a copy in another order", copy: article("b", [...report.slice(4), ...report.slice(0, 4)]) },
    {
      what: "a copy in capitals without marks",
      copy: article(
        "b",
        report.map((s) => s.toUpperCase().replace(/[,.]/g, "")),
      ),
    },
    {
      what: "a version a day later",
      copy: article("b", [...other.slice(0, 2), ...report], { published: "2031-04-11" }),
    },
    { what: "a copy without a date", copy: { id: "b", text: report.join(" ") } },
    { what: "a reprint a month later", copy: article("b", report, { published: "2031-05-12" }) },
    { what: "a copy of two sentences", copy: article("b", report.slice(0, 3)) },
  ])("$what", ({ copy }) => {
    expect(joined([original, copy])).toEqual([["a", "b"]]);
  });

  it("chains of versions", () => {
    const versions = [report.slice(0, 6), report.slice(2, 9), [...report.slice(5), ...other.slice(0, 1)]];
    expect(joined(versions.map((text, at) => article(`v${at}`, text)))).toEqual([["v0", "v1", "v2"]]);
  });
});

describe("groupFamilies keeps apart", () => {
  const quote =
    "“We were told in autumn that the dyke would hold for a hundred years, and it has not held for one, and now the people " +
    "of the lower town sit on the stairs of the theatre in wet shoes and ask me who signed the paper that said so, and I have " +
    "no answer for them tonight, only soup, and tomorrow I shall drive to the capital and put that question to the minister.”";
  it.each([
    { what: "two reports of one event", a: report.slice(0, 5), b: other },
    { what: "reports that share a quotation", a: [...report.slice(0, 5), quote], b: [...other.slice(0, 5), quote] },
    { what: "pages that share furniture", a: [...report.slice(0, 4), furniture], b: [...other.slice(0, 4), furniture] },
    { what: "empty texts", a: [""], b: [""] },
    { what: "texts of four words", a: ["He did not come."], b: ["He did not come."] },
  ])("$what", ({ a, b }) => {
    expect(joined([article("a", a), article("b", b, { outlet: "Outlet a" })])).toEqual([]);
  });

  it("a template's texts, which differ in their numbers", () => {
    const fill = (strength: string, place: string, depth: number): string =>
      `A tremor of strength ${strength} was felt ${depth + 3} miles off ${place} on Monday, the survey at Tolm announced. ` +
      `It lay ${depth} miles deep. There were no reports of people hurt or of buildings harmed, and the harbour master raised ` +
      "no alarm. Tremors are frequent along this coast, which stands on the rim of two plates that meet below the sea. " +
      "People in the upper storeys said that lamps swung and glasses rang for as long as it takes to walk down the stairs.";
    const texts = [fill("4.1", "Orl", 12), fill("5.6", "Denn", 38), fill("3.9", "Skar", 7)];
    expect(joined(texts.map((text, at) => article(`t${at}`, [text])))).toEqual([]);
  });

  it("stories that one live page holds", () => {
    const filler = Array.from(
      { length: 400 },
      (_, at) => `Post ${at}: the ${at * 7}th bulletin spoke of item ${at * 13}.`,
    );
    const live = article("live", [...filler, ...report, ...filler.map((s) => s.replace("Post", "Note")), ...other]);
    expect(joined([article("a", report), article("b", other), live])).toEqual([]);
  });

  it("background that stands for weeks", () => {
    const texts = ["2031-04-01", "2031-04-10", "2031-04-20"].map((published, at) =>
      article(`${at}`, [other[at] ?? "", report.slice(2, 8).join(" "), other[at + 3] ?? ""], { published }),
    );
    expect(joined(texts)).toEqual([]);
  });
});

describe("groupFamilies", () => {
  it.each([
    { what: "the agency that published it", extra: {}, origin: "Tolm Press Agency" },
    {
      what: "the outlet that published first",
      extra: { agency: undefined, outlet: "Marn Post" },
      origin: "Outlet early",
    },
  ])("names as origin $what", ({ extra, origin }) => {
    const { agency, ...rest } = { ...original, ...extra };
    const first = { ...rest, ...(agency !== undefined && { agency }) };
    const early = article("early", report, { published: "2031-04-10T06:00:00+02:00" });
    expect(groupFamilies([first, early]).map((family) => family.origin)).toEqual([origin]);
  });

  it("finds no family in nothing", () => {
    expect(groupFamilies([])).toEqual([]);
  });

  it("gives the same families for any order of input", () => {
    const articles = [
      original,
      article("b", report.slice(0, 6)),
      article("c", other),
      article("d", [...other, furniture]),
    ];
    const expected = groupFamilies(articles);
    expect(expected.flatMap(({ articles: ids }) => ids).sort()).toEqual(["a", "b", "c", "d"]);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(groupFamilies(shuffled)).toEqual(expected);
      }),
    );
  });

  it("takes time in proportion to the collection, even where all share one furniture", () => {
    const collect = (size: number): readonly CopyInput[] =>
      Array.from({ length: size }, (_, at) =>
        article(`${at}`, [...report.map((s) => s.replace(/[a-z]{5,}/g, (w) => `${w}${at}`)), furniture]),
      );
    const measure = (articles: readonly CopyInput[]): number => {
      const start = performance.now();
      groupFamilies(articles);
      return performance.now() - start;
    };
    measure(collect(200));
    expect(measure(collect(2000))).toBeLessThan(40 * Math.max(10, measure(collect(200))));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addArticle, listFamilies } from "./add-article.ts";
import { startCopies } from "./copies-state.ts";
import { groupFamilies } from "./group-families.ts";
import type { CopyInput } from "./print-article.ts";

/** An invented sentence, of other words for each number. */
function sentence(at: number): string {
  const word = (turn: number): string => `w${((at + 3) * (turn + 7) * 7919) % 99991}`;
  return `The ${Array.from({ length: 22 }, (_, turn) => word(turn)).join(" ")} of Marn ${at}.`;
}

const sentences = Array.from({ length: 40 }, (_, at) => sentence(at));
/** Page furniture and a background block. */
const blocks = [sentences.slice(34, 37).join(" "), sentences.slice(37, 40).join(" ")];

/** Copies, versions, digests, furniture and reprints of a few texts, over some weeks; some undated. */
const someArticle = fc
  .record({
    from: fc.constantFrom(0, 8, 16, 24),
    length: fc.integer({ min: 1, max: 10 }),
    block: fc.constantFrom(undefined, ...blocks),
    day: fc.option(fc.constantFrom(1, 2, 3, 5, 6, 9, 20)),
    agency: fc.constantFrom(undefined, "QPA"),
  })
  .map(({ from, length, block, day, agency }): Omit<CopyInput, "id"> => {
    const body = sentences.slice(from, from + length);
    return {
      outlet: `Outlet ${length}`,
      ...(agency !== undefined && { agency }),
      ...(day !== null && { published: `2031-05-${String(day).padStart(2, "0")}` }),
      text: [...body, ...(block === undefined ? [] : [block])].join("\n\n"),
    };
  });

const someCollection = fc
  .array(someArticle, { minLength: 1, maxLength: 24 })
  .map((articles) => articles.map((article, at): CopyInput => ({ id: `a${at}`, ...article })));

function fold(articles: readonly CopyInput[], keep = startCopies()): typeof keep {
  for (const article of articles) addArticle(keep, article);
  return keep;
}

describe("addArticle", () => {
  it("gives the families of a full rebuild, in any order and with the state written down in between", () => {
    const someOrder = someCollection.chain((articles) =>
      fc.record({
        articles: fc.constant(articles),
        order: fc.shuffledSubarray(articles, { minLength: articles.length }),
        split: fc.nat({ max: articles.length }),
      }),
    );
    fc.assert(
      fc.property(someOrder, ({ articles, order, split }) => {
        const kept = JSON.parse(JSON.stringify(fold(order.slice(0, split))));
        const families = listFamilies(fold(order.slice(split), kept));
        expect(JSON.stringify(families)).toBe(JSON.stringify(groupFamilies(articles)));
      }),
      { numRuns: 300 },
    );
  });

  const report = sentences.slice(0, 6).join("\n\n");
  const on = (day: string, id: string, text: string): CopyInput => ({ id, published: day, text });

  it.each([
    { what: "joins a copy", text: report, together: ["a", "b"] },
    { what: "leaves another text alone", text: sentences.slice(10, 16).join("\n\n"), together: ["a"] },
  ])("$what", ({ text, together }) => {
    const families = listFamilies(fold([on("2031-05-01", "a", report), on("2031-05-02", "b", text)]));
    expect(families.find(({ articles }) => articles.includes("a"))?.articles).toEqual(together);
  });

  it("parts two articles when a later one shows that what they share is furniture", () => {
    const page = (from: number): string => [...sentences.slice(from, from + 2), ...blocks, blocks[0]].join("\n\n");
    const state = fold([on("2031-05-01", "a", `${blocks.join(" ")}`), on("2031-05-02", "b", page(10))]);
    expect(listFamilies(state)).toHaveLength(1);
    addArticle(state, on("2031-05-20", "c", page(20)));
    expect(listFamilies(state)).toHaveLength(3);
  });
});

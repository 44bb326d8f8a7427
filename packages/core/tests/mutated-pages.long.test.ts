import { beforeAll, describe, expect, it } from "vitest";
import { readArticle } from "#article";
import { readHtmlPage, readTextPage } from "#page";
import { makeDice, mutatePage } from "./mutate-page.ts";
import { type OwnPage, readOwnPages } from "./own-pages.ts";

const rounds = 20;
const pagesPerRound = 5000;
const mostMutations = 6;
/** Pages grow by mutation; those that grew longer than this are cut. */
const longest = 20_000;
/** A page may take this many times as long as its length foretells. */
const slack = 10;
/** What every page costs beside its length, in signs. */
const start = 4000;
const retries = 5;

const pages = readOwnPages();
/** Milliseconds for a sign of an undamaged page. */
let pace = 0;

function read({ kind, content }: Pick<OwnPage, "kind" | "content">): void {
  JSON.stringify(readArticle(kind === "html" ? readHtmlPage(content) : readTextPage(content)));
}

function measure(page: Pick<OwnPage, "kind" | "content">): number {
  const before = process.cpuUsage();
  read(page);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

beforeAll(() => {
  const paces = pages.map((page) => {
    const times = Array.from({ length: 40 }, () => measure(page));
    return (times.sort((a, b) => a - b)[20] ?? 0) / (page.content.length + start);
  });
  pace = paces.sort((a, b) => a - b)[Math.floor(paces.length / 2)] ?? 0;
});

/** Other programs and the collection of garbage hold a page up now and then, but not the same page time and again. */
function isSlow(page: Pick<OwnPage, "kind" | "content">): boolean {
  const most = pace * (page.content.length + start) * slack;
  for (let left = retries; left >= 0; left -= 1) if (measure(page) <= most) return false;
  return true;
}

describe("100,000 damaged pages", () => {
  it.each(Array.from({ length: rounds }, (_, round) => round))(
    "are read in their time, none throws: round %i",
    (round) => {
      const dice = makeDice(round + 1);
      for (let i = 0; i < pagesPerRound; i += 1) {
        const origin = pages[dice(pages.length)] as OwnPage;
        let { content } = origin;
        for (let left = 1 + dice(mostMutations); left > 0; left -= 1)
          content = mutatePage(content, dice).slice(0, longest);
        expect(isSlow({ kind: origin.kind, content }), `round ${round}, page ${i}, of ${origin.name}`).toBe(false);
      }
    },
  );
});

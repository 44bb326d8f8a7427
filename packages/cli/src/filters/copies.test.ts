import { describe, expect, it } from "vitest";
import { answerCopies, type CopiesLine } from "./copies.ts";

const text = Array.from({ length: 40 }, (_, at) => `The warden of gate ${at} counted barge number ${at * at}.`).join(
  "\n",
);

async function* stream(lines: readonly CopiesLine[]): AsyncGenerator<CopiesLine> {
  for (const line of lines) yield line;
}

describe("answerCopies", () => {
  it("answers every line of a stream, copies with one family", async () => {
    const lines = [
      { id: "a", source: "Marn Post", published: "2031-04-10", headline: "Barges counted", text },
      { id: "b", source: "Tolm Herald", published: "2031-04-11", text: `${text}\nNobody disputed the count.` },
      { id: "c", source: "Marn Post", published: "2031-04-11", text: "A baker won the regional prize for rye." },
    ];
    const answers = await answerCopies(stream(lines));
    const families = new Map(answers.map(({ id, family }) => [id, family]));
    expect([...families.keys()].sort()).toEqual(["a", "b", "c"]);
    expect(families.get("a")).toBe(families.get("b"));
    expect(families.get("a")).not.toBe(families.get("c"));
  });

  it("answers nothing to nothing", async () => {
    expect(await answerCopies(stream([]))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { harrowDam } from "../fixtures/harrow-dam.ts";
import { splitAtDateWords } from "./sentence.tsx";

const find = (id: string) => harrowDam.entries.filter((entry) => entry.id === id);

describe("splitAtDateWords", () => {
  it.each([
    { id: "cracks-week", words: "last week" },
    { id: "built", words: "1974" },
    { id: "gates", words: "the late 1990s" },
    { id: "mina", words: "يوم الجمعة" },
  ])("marks “$words”", ({ id, words }) => {
    const [entry] = find(id);
    const parts = entry ? splitAtDateWords(entry) : ["", "", ""];
    expect(parts[1]).toBe(words);
    expect(parts.join("")).toBe(entry?.text);
  });
  it.each(["toll14", "missing", "denial"])("marks nothing where the words stand elsewhere: %s", (id) => {
    const [entry] = find(id);
    expect(entry && splitAtDateWords(entry)).toEqual([entry?.text, "", ""]);
  });
  it("marks nothing when the text at that place reads otherwise", () => {
    const [entry] = find("built");
    const moved = entry?.dateWords && { ...entry, dateWords: { ...entry.dateWords, text: "1975" } };
    expect(moved && splitAtDateWords(moved)).toEqual([entry?.text, "", ""]);
  });
});

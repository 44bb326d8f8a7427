import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { findTimes } from "../find-times.ts";
import { germanSentences } from "../tables/german-sentences.ts";
import { type SentenceTable, writtenOn } from "../tables/sentence-table.ts";
import type { TimeExpression } from "../time-expression.ts";
import type { LanguageCode } from "./languages.ts";

const tables: { readonly [code in Exclude<LanguageCode, "en">]: SentenceTable } = {
  de: germanSentences,
};

/** A time as the tables write it. */
function describeTime({ start, end, precision, part, value }: TimeExpression): string {
  if (start === undefined) return value;
  return [start === end ? start : `${start}/${end}`, precision, part].filter(Boolean).join(" ");
}

describe.each(Object.entries(tables))("sentences, %s", (code, table) => {
  const language = code as LanguageCode;

  it("are 150 at least, and no few without a time", () => {
    const sentences = Object.keys(table);
    expect(sentences.length).toBeGreaterThanOrEqual(150);
    expect(sentences.filter((sentence) => !sentence.includes("[")).length).toBeGreaterThanOrEqual(12);
  });

  it.each(Object.entries(table))("%s", (sentence, meaning) => {
    const text = sentence.replace(/[[\]]/g, "");
    const found = findTimes(text, { writtenOn, language });
    const marked = [...sentence.matchAll(/\[([^\]]+)\]/g)].map(([, phrase]) => phrase);
    expect(found.map(({ phrase }) => text.slice(phrase.start, phrase.end))).toEqual(marked);
    expect(found.map(describeTime).join("; ")).toBe(meaning);
    for (const { edtf: form } of found) if (form !== undefined) expect(() => edtf(form)).not.toThrow();
  });
});

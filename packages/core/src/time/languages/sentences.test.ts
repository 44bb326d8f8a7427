import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTimes } from "../find-times.ts";
import { englishSentences } from "../tables/english-sentences.ts";
import { frenchSentences } from "../tables/french-sentences.ts";
import { germanSentences } from "../tables/german-sentences.ts";
import { russianSentences } from "../tables/russian-sentences.ts";
import { type SentenceTable, writtenOn } from "../tables/sentence-table.ts";
import { spanishSentences } from "../tables/spanish-sentences.ts";
import type { TimeExpression } from "../time-expression.ts";
import type { LanguageCode } from "./languages.ts";

const tables: { readonly [code in LanguageCode]: SentenceTable } = {
  en: englishSentences,
  de: germanSentences,
  fr: frenchSentences,
  es: spanishSentences,
  ru: russianSentences,
};

const aWeekLater = "2031-03-19";

function isByWeekday({ reason, precision }: TimeExpression): boolean {
  return reason.rule.startsWith("weekday-") && reason.anchor === "written" && precision === "day";
}

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

  it("never throw however they are cut and mixed, and give the same weekdays a week later", () => {
    const words = Object.keys(table).flatMap((sentence) => sentence.replace(/[[\]]/g, "").split(" "));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (mixed) => {
        const text = mixed.join(" ");
        const [now, then] = [writtenOn, aWeekLater].map((day) => findTimes(text, { writtenOn: day, language }));
        const weekdays = (times: typeof now, days: number) =>
          times?.filter(isByWeekday).map(({ start = "" }) => Temporal.PlainDate.from(start).add({ days }).toString());
        expect(weekdays(then, 0)).toEqual(weekdays(now, 7));
      }),
      { numRuns: 300 },
    );
  });

  it("take no longer a word in a long text", () => {
    const repeated = Object.keys(table).slice(0, 20).join(" ").replace(/[[\]]/g, "").repeat(40);
    expect(findTimes(repeated, { writtenOn, language }).length).toBeGreaterThan(400);
  }, 2000);

  it.each(Object.entries(table))("%s", (sentence, meaning) => {
    const text = sentence.replace(/[[\]]/g, "");
    const found = findTimes(text, { writtenOn, language });
    const marked = [...sentence.matchAll(/\[([^\]]+)\]/g)].map(([, phrase]) => phrase);
    expect(found.map(({ phrase }) => text.slice(phrase.start, phrase.end))).toEqual(marked);
    expect(found.map(describeTime).join("; ")).toBe(meaning);
    for (const { edtf: form } of found) if (form !== undefined) expect(() => edtf(form)).not.toThrow();
  });
});

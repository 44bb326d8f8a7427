import { readFileSync } from "node:fs";
import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { findTimes } from "./find-times.ts";
import { hasTimePack, type LanguageCode, packs } from "./languages/languages.ts";

const page = readFileSync(new URL("../../../../docs/time.md", import.meta.url), "utf8");

/** Rows whose first cell is a sentence with its time in bold; a heading ends with the language of its tables. */
function readRows() {
  let language: LanguageCode = "en";
  return page.split("\n").flatMap((line) => {
    if (line.startsWith("#")) {
      const code = /\(`([a-z]{2})`\)$/.exec(line)?.[1];
      language = hasTimePack(code) ? code : "en";
    }
    const cells = line.split("|").map((cell) => cell.trim());
    const [, marked = "", days = "", precision = "", form = "", value = "", rule = ""] = cells;
    const words = /\*\*(.+)\*\*/.exec(marked)?.[1];
    if (words === undefined) return [];
    return [
      {
        text: marked.replaceAll("**", ""),
        language,
        words,
        days,
        precision,
        form: form.replaceAll("`", ""),
        value,
        rule,
      },
    ];
  });
}

const rows = readRows();

describe("docs/time.md", () => {
  it("has rows, and some for every language", () => {
    expect(rows.length).toBeGreaterThan(80);
    for (const code of Object.keys(packs))
      expect(rows.filter(({ language }) => language === code).length, code).toBeGreaterThan(4);
  });

  it.each(rows)("$text", ({ text, language, words, days, precision, form, value, rule }) => {
    const found = findTimes(text, { writtenOn: "2025-03-12", language }).find(
      ({ phrase }) => text.slice(phrase.start, phrase.end) === words,
    );
    const { start, end } = found ?? {};
    expect(start === end ? (start ?? "") : `${start} to ${end}`).toBe(days);
    expect([found?.precision, found?.part].filter(Boolean).join(", ")).toBe(precision);
    expect(found?.edtf ?? "").toBe(form);
    expect(found?.value).toBe(value);
    expect(found?.reason.rule).toBe(rule);
    if (form !== "") expect(() => edtf(form)).not.toThrow();
  });

  it("names every precision with a form that is EDTF", () => {
    const forms = page.split("\n").flatMap((line) => {
      const [, name = "", , form = ""] = line.split("|").map((cell) => cell.trim());
      return /^`[a-z]+`$/.test(name) ? [...form.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code) : [];
    });
    expect(forms.length).toBeGreaterThan(10);
    for (const form of forms) expect(() => edtf(form)).not.toThrow();
  });
});

import { readFileSync } from "node:fs";
import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { findTimes } from "./find-times.ts";

const page = readFileSync(new URL("../../../../docs/time.md", import.meta.url), "utf8");

/** Rows whose first cell is a sentence with its time in bold. */
const rows = page.split("\n").flatMap((line) => {
  const cells = line.split("|").map((cell) => cell.trim());
  const [, marked = "", days = "", precision = "", form = "", value = "", rule = ""] = cells;
  const words = /\*\*(.+)\*\*/.exec(marked)?.[1];
  return words === undefined
    ? []
    : [{ text: marked.replaceAll("**", ""), words, days, precision, form: form.replaceAll("`", ""), value, rule }];
});

describe("docs/time.md", () => {
  it("has rows", () => {
    expect(rows.length).toBeGreaterThan(40);
  });

  it.each(rows)("$text", ({ text, words, days, precision, form, value, rule }) => {
    const found = findTimes(text, { writtenOn: "2025-03-12" }).find(
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

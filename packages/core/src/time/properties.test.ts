import { execFileSync } from "node:child_process";
import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { checkTimes } from "../../tests/check-times.ts";
import { randomTexts } from "../../tests/random-times.ts";
import { findTimes } from "./find-times.ts";
import { type LanguageCode, packs } from "./languages/languages.ts";

const codes = Object.keys(packs) as readonly LanguageCode[];
const writtenOn = "2031-03-12";

describe.each(codes)("times in texts of any words, %s", (language) => {
  it("have days that agree with their value, and EDTF that parses", () => {
    for (const text of randomTexts(language, 500)) {
      const times = findTimes(text, { writtenOn, language });
      expect(checkTimes(times, text.length), text).toEqual([]);
      for (const { edtf: form } of times) if (form !== undefined) expect(() => edtf(form), form).not.toThrow();
    }
  });

  it("move with the day of writing by whole weeks, where a weekday is counted from it", () => {
    for (const text of randomTexts(language, 400)) {
      const weekdaysOn = (day: string) =>
        findTimes(text, { writtenOn: day, language })
          .filter(({ reason }) => reason.rule.startsWith("weekday-") && reason.anchorDay === day)
          .map(({ start = "", end = "" }) => [start, end].map((iso) => Temporal.PlainDate.from(iso)));
      const moved = weekdaysOn("2031-04-02").map((days) => days.map((day) => day.subtract({ weeks: 3 }).toString()));
      expect(moved, text).toEqual(weekdaysOn(writtenOn).map((days) => days.map(String)));
    }
  });
});

describe("the zone and the locale of the machine", () => {
  const script = `
    const { findTimes } = await import(${JSON.stringify(new URL("./find-times.ts", import.meta.url))});
    const { randomTexts } = await import(${JSON.stringify(new URL("../../tests/random-times.ts", import.meta.url))});
    const codes = ${JSON.stringify(codes)};
    const found = codes.flatMap((language) => [...randomTexts(language, 100)].map((text) =>
      findTimes(text, { writtenOn: "2031-03-12T23:30:00-09:00", language })));
    process.stdout.write(JSON.stringify(found));`;
  const run = (zone: string, locale: string): string =>
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
    });

  it("change nothing", () => {
    const here = run("UTC", "C");
    expect(here.length).toBeGreaterThan(20_000);
    expect(run("Pacific/Kiritimati", "tr_TR.UTF-8")).toBe(here);
    expect(run("America/Adak", "ar_SA.UTF-8")).toBe(here);
  });
});

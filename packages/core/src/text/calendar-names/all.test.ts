import { describe, expect, it } from "vitest";
import { calendarNames } from "./all.ts";

describe("calendarNames", () => {
  it.each(calendarNames.map((names) => [names.code, names] as const))(
    "names all months and weekdays of %s in lower case",
    (_, names) => {
      expect(new Set(Object.values(names.months)).size).toBe(12);
      expect(new Set(Object.values(names.weekdays)).size).toBe(7);
      for (const word of [...Object.keys(names.months), ...Object.keys(names.weekdays)])
        expect(word).toBe(word.toLowerCase());
      expect(JSON.parse(JSON.stringify(names))).toEqual(names);
    },
  );
});

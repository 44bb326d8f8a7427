import { describe, expect, it } from "vitest";
import type { Pattern } from "./language-pack.ts";
import { packs } from "./languages.ts";

/** The fields each kind of term is placed or named by; a pattern has to give one of the sets. */
const asked: Readonly<Record<Pattern["means"], readonly (readonly string[])[]>> = {
  "near-day": [["days"]],
  weekday: [["weekday"]],
  fields: [["year"], ["month"], ["day"], ["day-figure"], ["numeric-date"], ["short-date"], ["feast"]],
  unit: [["unit", "direction"], ["unit-word"]],
  "bare-unit": [["unit"]],
  "told-unit": [["unit", "direction"]],
  quarter: [["quarter"], []],
  half: [["half"]],
  season: [["season"]],
  decade: [["decade"]],
  century: [["century"]],
  span: [["unit"]],
  limit: [["amount", "mod"]],
  while: [["value"]],
  "day-range": [["first", "last", "month"]],
  "year-range": [["first", "last"], ["year-pair"]],
  shift: [["span", "side", "from"]],
  ahead: [["span"]],
  stretch: [["span", "direction"]],
  clock: [["hour"], ["clock-figure"], ["pointed-figure"], ["plain-clock"]],
  part: [["part"]],
  moment: [["date"], ["days"], ["near-part"]],
  edge: [["edge", "of"]],
  side: [["side", "of"]],
  modified: [["mod", "of"]],
  range: [["from", "to"]],
  set: [["value"], ["unit"], ["weekday"], ["month"]],
  none: [[]],
  ref: [["value"]],
  easter: [["days"]],
  nth: [["nth", "month"], ["november-feast"]],
  around: [["unit", "of"]],
};

/** Slots that figures and number words fill, whatever the language. */
const figureSlots = [
  "number",
  "ordinal",
  "day",
  "day-figure",
  "year",
  "short-year",
  "spoken-year",
  "hour",
  "decade",
  "short-decade",
  "fraction",
  "numeric-date",
  "short-date",
  "year-pair",
  "clock-figure",
  "pointed-figure",
  "plain-clock",
  "month",
  "weekday",
];

function fieldsOf({ when, with: fixed = {} }: Pattern): readonly string[] {
  const slots = [...when.matchAll(/\{([a-z-]+)(?::([a-z]+))?\}/g)].map(([, slot = "", field = slot]) => field);
  return [...slots, ...Object.keys(fixed)];
}

describe.each(Object.entries(packs))("the %s pack", (code, pack) => {
  const patterns = pack.patterns.flat();

  it("is known by its code", () => {
    expect(pack.code).toBe(code);
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  it("has lower-case words and no empty list", () => {
    for (const [slot, words] of Object.entries(pack.words)) {
      expect(Object.keys(words), slot).not.toEqual([]);
      for (const word of Object.keys(words)) expect(word).toBe(word.toLowerCase().trim());
    }
    for (const list of Object.values(pack.tense)) expect(list).not.toEqual([]);
  });

  it.each(patterns.map((pattern) => [pattern.when, pattern] as const))("gives %s its fields", (_when, pattern) => {
    const fields = fieldsOf(pattern);
    const isComplete = asked[pattern.means].some((set) => set.every((field) => fields.includes(field)));
    expect(isComplete, `${pattern.means} asks for ${JSON.stringify(asked[pattern.means])}`).toBe(true);
  });

  it("uses no slot that nothing fills", () => {
    const made = patterns.map((pattern) => pattern.as ?? "date");
    const known = new Set([...Object.keys(pack.words), ...made, ...figureSlots]);
    const used = patterns.flatMap(({ when }) => [...when.matchAll(/\{([a-z-]+)/g)].map(([, slot = ""]) => slot));
    expect(used.filter((slot) => !known.has(slot))).toEqual([]);
  });

  it("fills no slot that nothing uses", () => {
    const used = new Set([
      ...patterns.flatMap(({ when }) => when.match(/[a-z-]+(?=[:}])/g) ?? []),
      ...pack.triggers,
      ...(pack.compounds ?? []).flat(),
    ]);
    expect(Object.keys(pack.words).filter((slot) => !used.has(slot))).toEqual([]);
    expect(pack.triggers.filter((slot) => !(slot in pack.words) && !figureSlots.includes(slot))).toEqual([]);
  });
});

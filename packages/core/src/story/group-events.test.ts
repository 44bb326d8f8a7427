import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ToldFigure } from "./compare-figures.ts";
import { type EventMention, groupEvents } from "./group-events.ts";

const background = [
  "The choir sang in the chapel.",
  "Ferry fares rise by a tenth.",
  "A baker won the regional prize.",
  "The library lends out telescopes.",
  "Orchards bloomed early this spring.",
];

function mention(text: string, start?: string, more: Partial<EventMention> = {}): EventMention {
  return { article: text, family: text, text, ...(start !== undefined && { start, end: start }), ...more };
}

/** Whether the first two of the mentions are together, among others that make words rare or common. */
function areTogether(a: EventMention, b: EventMention): boolean {
  const groups = groupEvents([a, b, ...background.map((text) => mention(text, "2031-04-10"))]);
  return groups.some((group) => group.includes(0) && group.includes(1));
}

function count(counts: string, min: number, max?: number): ToldFigure {
  return { kind: "count", counts, min, ...(max !== undefined && { max }), delta: false };
}

const april = { start: "2031-04-01", end: "2031-04-30" };
const week = { start: "2031-04-07", end: "2031-04-13" };

describe("groupEvents", () => {
  it.each([
    {
      a: mention("The dyke above Marn broke at dawn on Thursday.", "2031-04-10"),
      b: mention("Marn has been under water since the dyke broke on Thursday.", "2031-04-10"),
    },
    {
      a: mention("Nine people were killed when the dyke broke.", "2031-04-10"),
      b: mention("The breach of the dyke left nine dead.", "2031-04-10"),
    },
    {
      a: mention("The dyke broke on Thursday and flooded Marn.", "2031-04-10"),
      b: mention("The dyke that broke last week flooded Marn and Tolm.", undefined, week),
    },
    {
      a: mention("The garrison sent boats on Friday.", "2031-04-11", { article: "a", family: "f" }),
      b: mention("The garrison sent boats on Friday.", "2031-04-12", { article: "b", family: "f" }),
    },
    {
      a: mention("The garrison sent boats.", "2031-04-11", { article: "a", family: "f" }),
      b: mention("The garrison sent boats.", "2031-04-11", { article: "a", family: "f" }),
    },
    {
      a: mention("The governor asked Tolm for boats.", "2031-04-11"),
      b: mention("Boats had been requested from Tolm, an aide confirmed.", "2031-04-11"),
    },
    {
      a: mention("Talks between the millers and the garrison were called off on Friday.", "2031-04-11"),
      b: mention("The millers had hoped for a meeting with the garrison on Friday.", "2031-04-11"),
    },
    {
      a: mention("Marn has been under water since the dyke broke.", "2031-04-10", { isLasting: true }),
      b: mention("The dyke above Marn broke on Thursday.", "2031-04-10"),
    },
    {
      a: mention("A blast in the mill killed at least nine.", "2031-04-10", { figures: [count("killed", 9)] }),
      b: mention("Twelve died in the blast in the mill.", "2031-04-10", { figures: [count("died", 12, 12)] }),
    },
    {
      a: mention("Rescuers said 31 people had been saved from the mill.", "2031-04-10", {
        family: "f",
        figures: [count("people saved", 31, 31)],
      }),
      b: mention("Rescuers said 13 people had been saved from the mill.", "2031-04-10", {
        family: "f",
        figures: [count("people saved", 13, 13)],
      }),
    },
  ])("puts together: $a.text / $b.text", ({ a, b }) => {
    expect(areTogether(a, b)).toBe(true);
  });

  it.each([
    {
      a: mention("The dyke above Marn broke at dawn.", "2031-04-10"),
      b: mention("The dyke above Marn broke at dawn once more.", "2031-04-12"),
    },
    {
      a: mention("The mayor, Hedda Quill, asked the garrison for boats.", "2031-04-10"),
      b: mention("On Thursday the schools shut, announced Hedda Quill.", "2031-04-10"),
    },
    {
      a: mention("Orlan Barges denied that the lock had been left open.", "2031-04-10"),
      b: mention("Orlan Barges today suspended the skipper, Tam Weir, who is in an infirmary.", "2031-04-10"),
    },
    {
      a: mention("The water ministry ordered an audit of the dykes.", "2031-04-10"),
      b: mention("The water ministry thanked the garrison.", "2031-04-10"),
    },
    {
      a: mention("Funerals are being held in Marn, hours before the Moot meets.", "2031-04-10"),
      b: mention("The Moot will hold an emergency session on Thursday.", "2031-04-10"),
    },
    {
      a: mention("The police held two men over the theft of pumps in Marn.", "2031-04-10"),
      b: mention("Police in Marn detained the owner of a tavern.", "2031-04-10"),
    },
    {
      a: mention("Since last month barges to Marn have carried forty passengers.", undefined, {
        ...april,
        isLasting: true,
      }),
      b: mention("A barge to Marn sank with forty passengers aboard.", "2031-04-10"),
    },
    {
      a: mention("Rescuers had recovered seven bodies from the water by dawn, said Tam Weir.", "2031-04-10", {
        figures: [count("bodies recovered", 7, 7)],
      }),
      b: mention("Rescuers had recovered 23 bodies from the water by noon, said Tam Weir.", "2031-04-10", {
        figures: [count("bodies recovered", 23, 23)],
      }),
    },
    { a: mention("The dyke broke.", "2031-04-10"), b: mention("Two bridges were shut.", "2031-04-10") },
    {
      a: mention("The dyke broke and flooded Marn.", "2031-04-10"),
      b: mention("The dyke that flooded Marn was mended in that year.", undefined, {
        start: "2031-01-01",
        end: "2031-12-31",
      }),
    },
    {
      a: mention("The strike called for Monday was dropped on Sunday.", "2031-04-13", { article: "a", family: "f" }),
      b: mention("The strike called for Monday was dropped on Sunday.", "2031-04-14", { article: "a", family: "f" }),
    },
    { a: mention("The dyke broke above Marn.", "2031-04-10"), b: mention("The dyke broke above Marn, it seems.") },
    { a: mention("", "2031-04-10"), b: mention("It did so then.", "2031-04-10") },
  ])("keeps apart: $a.text / $b.text", ({ a, b }) => {
    expect(areTogether(a, b)).toBe(false);
  });

  it("does not join two days over the week that holds both", () => {
    const groups = groupEvents([
      mention("The dyke above Marn broke and flooded the mill.", "2031-04-08"),
      mention("The dyke above Marn broke and flooded the mill last week.", undefined, week),
      mention("The dyke above Marn broke and flooded the mill yesterday.", "2031-04-11"),
    ]);
    expect(groups.map((group) => group.length).sort()).toEqual([1, 2]);
  });

  it("groups the same for any order of input", () => {
    const mentions = [
      mention("The dyke above Marn broke at dawn on Thursday.", "2031-04-10"),
      mention("Marn has been under water since the dyke broke on Thursday.", "2031-04-10"),
      mention("The dyke broke last week.", undefined, week),
      ...background.map((text) => mention(text, "2031-04-10")),
    ];
    const named = (order: readonly EventMention[]): readonly string[] =>
      groupEvents(order)
        .map((group) =>
          group
            .map((at) => order[at]?.text)
            .sort()
            .join("/"),
        )
        .sort();
    const expected = named(mentions);
    fc.assert(
      fc.property(fc.shuffledSubarray(mentions, { minLength: mentions.length }), (shuffled) => {
        expect(named(shuffled)).toEqual(expected);
      }),
    );
  });

  it("takes time in proportion to the mentions of a day", () => {
    const collect = (size: number): readonly EventMention[] =>
      Array.from({ length: size }, (_, at) =>
        mention(`The dyke at village${at % 97} broke and word${at} reached place${at % 31}.`, "2031-04-10"),
      );
    const measure = (mentions: readonly EventMention[]): number => {
      const start = performance.now();
      groupEvents(mentions);
      return performance.now() - start;
    };
    measure(collect(300));
    expect(measure(collect(3000))).toBeLessThan(60 * Math.max(5, measure(collect(300))));
  });
});

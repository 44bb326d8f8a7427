import { describe, expect, it } from "vitest";
import { findEdits } from "./find-edits.ts";
import { makeReading } from "./fixtures/make-reading.ts";

const url = "https://post.example/flood";
const older = makeReading("v1", {
  text: "The dyke gave way at noon. The governor said 2,300 people had been moved to Orrin.",
  published: "2031-05-12",
  url,
});

describe("findEdits", () => {
  it.each([
    {
      change: "a figure",
      text: "The dyke gave way at noon. The governor said 2,030 people had been moved to Orrin.",
      changes: [
        {
          kind: "figure",
          before: "The governor said 2,300 people had been moved to Orrin.",
          after: "The governor said 2,030 people had been moved to Orrin.",
        },
      ],
    },
    {
      change: "a sentence more",
      text: "The dyke gave way at noon. The governor said 2,300 people had been moved to Orrin. Schools are shut.",
      changes: [{ kind: "added", after: "Schools are shut." }],
    },
    { change: "nothing", text: older.article.text, changes: undefined },
  ])("shows $change", ({ text, changes }) => {
    const newer = makeReading("v2", { text, published: "2031-05-12", url });
    const [edit] = findEdits([newer, older], []);
    expect(edit?.changes).toEqual(changes);
  });

  it.each([
    ["figure", "Nine people died in Orrin.", "Twelve people died in Orrin."],
    ["figure", "The fund said 14 people had died in Orrin.", "The fund said at least 14 people had died in Orrin."],
    ["figure", "The lock will cost 4.2 million marks.", "The lock will cost 4.8 million marks."],
    ["status", "The trains between Orrin and Kessel will run again.", "The trains between Orrin and Kessel run again."],
    ["status", "The captain ignored an order not to sail.", "The captain ignored an order not to sail, police said."],
    ["status", "The fund said the captain had ignored it.", "The fund denied the captain had ignored it."],
    ["wording", "The dyke at Orrin gave way before dawn.", "The dyke at Orrin burst before dawn."],
    ["wording", "The mayor of Orrin, Ulla Brand, wept.", "The mayor of Orrin, Ulla Brandt, wept."],
  ])("calls a change of %s by its name: %s", (kind, before, after) => {
    const rest = "Schools in the valley stayed shut.";
    const [from, to] = [before, after].map((line, index) =>
      makeReading(`v${index}`, { text: `${line} ${rest}`, published: "2031-05-12", url }),
    );
    const [edit] = from && to ? findEdits([from, to], []) : [];
    expect(edit?.changes).toEqual([{ kind, before, after }]);
  });

  it.each([
    ["marks and capitals", "The dyke - at Orrin - gave way", "The Dyke – at Orrin – gave way."],
    ["quotation marks", 'He called it "a shame" on Monday.', "He called it “a shame” on Monday."],
    ["spaces", "The dyke gave  way.", "The dyke gave way."],
  ])("passes over %s", (_, before, after) => {
    const versions = [before, after].map((text, index) =>
      makeReading(`v${index}`, { text, published: "2031-05-12", url }),
    );
    expect(findEdits(versions, [])).toEqual([]);
  });

  it("lists a sentence taken out, and a headline anew", () => {
    const text = "The dyke gave way at noon.";
    const versions = [
      makeReading("v1", { text: `${text} Schools are shut.`, headline: "Dyke bursts", published: "2031-05-12", url }),
      makeReading("v2", { text, headline: "Dyke bursts in Orrin", published: "2031-05-13", url }),
    ];
    expect(findEdits(versions, [])[0]?.changes).toEqual([
      { kind: "headline", before: "Dyke bursts", after: "Dyke bursts in Orrin" },
      { kind: "removed", before: "Schools are shut." },
    ]);
  });

  it("compares no two addresses", () => {
    const other = makeReading("other", { text: "Schools are shut.", published: "2031-05-12", url: `${url}/2` });
    expect(findEdits([older, other], [])).toEqual([]);
  });
});

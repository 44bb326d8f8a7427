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

  it("compares no two addresses", () => {
    const other = makeReading("other", { text: "Schools are shut.", published: "2031-05-12", url: `${url}/2` });
    expect(findEdits([older, other], [])).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { Reading } from "#story";
import { cut } from "#text";
import { findTimes } from "#time";
import { findMentions } from "./find-mentions.ts";

const text = [
  "Nach dem Regen ist bei Orl ein Damm gebrochen. Rund 400 Menschen verließen ihre Häuser.",
  "Der Damm brach am Montagabend. Am 3. März hatte der Landkreis noch Entwarnung gegeben.",
  "Die Schulen sollen am Montag wieder öffnen. Gebaut wurde der Damm 1974.",
].join("\n\n");

function read(times: Reading["times"]): readonly string[] {
  const article = {
    ...{ published: "2031-03-12T08:00:00+01:00", language: "de", text, authors: [], blocks: [], pictures: [] },
    ...{ related: [], corrections: [], livePosts: [], witnesses: [], warnings: [] },
  };
  const snapshot = { sha256: "a", bytes: 1 };
  const mentions = findMentions({ id: "a", source: "a.html", snapshot, article, times });
  return mentions.map(({ date, span }) => `${date.start} ${date.basis}: ${cut(text, span).slice(0, 30)}`);
}

describe("findMentions, a language without a claims pack", () => {
  it("dates the sentences whose words give a date", () => {
    expect(read(findTimes(text, { writtenOn: "2031-03-12", language: "de" }))).toEqual([
      "2031-03-12 published: Nach dem Regen ist bei Orl ein",
      "2031-03-10 stated: Der Damm brach am Montagabend.",
      "2031-03-03 stated: Am 3. März hatte der Landkreis",
      "2031-03-17 stated: Die Schulen sollen am Montag w",
      "1974-01-01 stated: Gebaut wurde der Damm 1974.",
    ]);
  });

  it("takes the lead alone where no times are known", () => {
    expect(read([])).toEqual(["2031-03-12 published: Nach dem Regen ist bei Orl ein"]);
  });
});

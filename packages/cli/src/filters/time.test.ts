import { describe, expect, it } from "vitest";
import { answerTime } from "./time.ts";

describe("answerTime", () => {
  it("gives offsets of the words, and the days beside them", () => {
    const answer = answerTime({ id: "1", dct: "2024-03-11", text: "The bridge fell on Saturday." }, "timeline");
    expect(answer).toMatchObject({
      id: "1",
      timexes: [
        {
          start: 19,
          end: 27,
          type: "DATE",
          value: "2024-03-09",
          interval: { start: "2024-03-09", end: "2024-03-09" },
        },
      ],
    });
  });
  it("tags vague words only for timeml", () => {
    const line = { id: "1", dct: "2024-03-11", text: "The road is now open." };
    expect(answerTime(line, "timeline")).toEqual({ id: "1", timexes: [] });
    expect(answerTime(line, "timeml")).toMatchObject({ timexes: [{ value: "PRESENT_REF" }] });
  });
  it("says so when a line has no text", () => {
    expect(answerTime({ id: "1" } as never, "timeline")).toEqual({ id: "1", error: "the line has no text" });
  });
  it("reads a line in its language, and says so when it does not know it", () => {
    const line = { id: "1", dct: "2024-03-11", text: "Die Brücke brach am Samstag." };
    expect(answerTime({ ...line, language: "de" }, "timeline")).toMatchObject({ timexes: [{ value: "2024-03-09" }] });
    expect(answerTime({ ...line, language: "xx" }, "timeline")).toMatchObject({
      id: "1",
      error: expect.stringContaining("xx"),
    });
  });
  it("does without a day of writing", () => {
    expect(answerTime({ id: "1", dct: null, text: "It fell on Saturday." }, "timeml")).toMatchObject({
      timexes: [{ value: "XXXX-WXX-6" }],
    });
  });
});

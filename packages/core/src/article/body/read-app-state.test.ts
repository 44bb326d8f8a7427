import { describe, expect, it } from "vitest";
import { findStatedText } from "./find-stated-text.ts";
import { readAppState } from "./read-app-state.ts";

describe("readAppState", () => {
  it.each([
    { script: 'window.__INITIAL_STATE__ = {"a": "}"}; start();', states: [{ a: "}" }] },
    { script: 'window["pageData"]=[1, 2]', states: [[1, 2]] },
    { script: 'var store = JSON.parse("{\\"a\\": 1}");', states: [{ a: 1 }] },
    { script: 'window.__STATE__ = {"a": 1}; window.__CACHE__ = {"b": [2]};', states: [{ a: 1 }, { b: [2] }] },
    { script: "window.__STATE__ = {a: 1};", states: [] },
    { script: 'var colours = {"red": 1};', states: [] },
    { script: 'window.__STATE__ = {"a": [', states: [] },
    { script: "", states: [] },
  ])("reads $script", ({ script, states }) => {
    expect(readAppState({ appState: [], scripts: [script] })).toEqual(states);
  });
  it("reads whole scripts of JSON first, and passes over what does not parse", () => {
    expect(readAppState({ appState: ['{"a": 1}', "{"], scripts: [] })).toEqual([{ a: 1 }]);
  });
  it("takes time in step with length", () => {
    const script = `${'x.state = {"a": '.repeat(20_000)}`;
    expect(readAppState({ appState: [], scripts: [script] })).toEqual([]);
  });
});

describe("findStatedText", () => {
  const first = "The bridge at Orl fell in the night, the town said.";
  const second = "Nobody was on it when the pier gave way at four.";
  it.each([
    { state: { story: { body: first } }, text: first },
    {
      state: {
        blocks: [
          { type: "p", text: first },
          { type: "p", text: second },
        ],
      },
      text: `${first}\n${second}`,
    },
    {
      state: [
        { type: "p", children: [{ text: "The bridge at Orl fell " }, { text: "in the night, the town said." }] },
        { type: "p", content: second },
      ],
      text: `${first}\n${second}`,
    },
    {
      state: [
        { _type: "block", text: first },
        { _type: "image", text: first },
        { _type: "block", text: second },
      ],
      text: `${first}\n${second}`,
    },
    { state: { title: first }, text: undefined },
    { state: { body: "Read more" }, text: undefined },
    { state: undefined, text: undefined },
  ])("finds the text of $state", ({ state, text }) => {
    expect(findStatedText([state])).toBe(text);
  });
});

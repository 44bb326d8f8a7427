import { describe, expect, it } from "vitest";
import { readAgency, readMark, readSharedMark } from "./read-agency.ts";

describe("readAgency", () => {
  it.each([
    { name: "By Coast News Agency", agency: "Coast News Agency" },
    { name: "(c) Coast Newswire", agency: "Coast Newswire" },
    { name: "© 2031 Coast News Agency", agency: "Coast News Agency" },
    { name: "Copyright 2029-2031, Coast News Agency.", agency: "Coast News Agency" },
  ])("knows the agency of $name", ({ name, agency }) => {
    expect(readAgency(name)).toBe(agency);
  });
  it.each([
    { mark: "QPA", agency: "QPA" },
    { mark: " L.P.A. ", agency: "L.P.A." },
    { mark: "Orl" },
    { mark: "QUARROWHERALD" },
    { mark: "" },
  ])("reads the mark $mark as $agency", ({ mark, agency }) => {
    expect(readMark(mark)).toBe(agency);
  });
  it.each(["Ada Orl", "Pa", "The Quarrow Herald", ""])("takes no agency from: %s", (name) => {
    expect(readAgency(name)).toBeUndefined();
  });
  it.each([
    { text: "dpa/lno", agency: "dpa" },
    { text: "QH mit dpa", agency: "dpa" },
    { text: "APA, Reuters", agency: "APA" },
    { text: "Getty", agency: undefined },
  ])("reads $agency among the marks of $text", ({ text, agency }) => {
    expect(readSharedMark(text)).toBe(agency);
  });
});

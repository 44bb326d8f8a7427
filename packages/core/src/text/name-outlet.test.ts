import { describe, expect, it } from "vitest";
import { hostOf, nameOutlet } from "./name-outlet.ts";

describe("nameOutlet", () => {
  it.each([
    { marks: { site: "The Orrin Post", url: "https://post.example/1", source: "a.html" }, name: "The Orrin Post" },
    { marks: { url: "https://www.Post.example/1", source: "a.html" }, name: "post.example" },
    { marks: { source: "https://post.example/1" }, name: "post.example" },
    { marks: { source: "pages/flood/a.html" }, name: "a.html" },
    { marks: { url: "no address", source: "pages/a1.html" }, name: "a1.html" },
  ])("names $name", ({ marks, name }) => {
    expect(nameOutlet(marks)).toBe(name);
  });
  it.each(["-", "pages/", "/"])("is the source itself where it ends in no name: %s", (source) => {
    expect(nameOutlet({ source })).toBe(source);
  });
});

describe("hostOf", () => {
  it.each(["a.html", "mailto:desk@post.example", "https://", ""])("finds no host in: %s", (address) => {
    expect(hostOf(address)).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { readHostName } from "./read-host-name.ts";

describe("readHostName", () => {
  it.each([
    { url: "https://www.quarrow-herald.example/news/1", name: "quarrowherald" },
    { url: "quarrowherald.example", name: "quarrowherald" },
    { url: "http://herald.co.example", name: "herald" },
    { url: "https://herald.example:8080?a=b", name: "herald" },
  ])("reads $name from $url", ({ url, name }) => {
    expect(readHostName(url)).toBe(name);
  });
  it.each([undefined, "", "localhost"])("finds none in %s", (url) => {
    expect(readHostName(url)).toBeUndefined();
  });
});

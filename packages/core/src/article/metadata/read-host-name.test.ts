import { describe, expect, it } from "vitest";
import { isDiaryAddress, readHostName } from "./read-host-name.ts";

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

describe("isDiaryAddress", () => {
  it.each(["https://adaorl.wordpress.com/2031", "http://adaorl.blogspot.co.uk/", "https://adaorl.tumblr.com"])(
    "knows %s",
    (url) => {
      expect(isDiaryAddress(url)).toBe(true);
    },
  );
  it.each([undefined, "", "https://quarrow.example/wordpress-tips", "https://wordpress-news.example/"])(
    "does not take %s for one",
    (url) => {
      expect(isDiaryAddress(url)).toBe(false);
    },
  );
});

import { describe, expect, it } from "vitest";
import { readAddressDay } from "./find-address-dates.ts";
import { writeDay } from "./stated-time.ts";

describe("readAddressDay", () => {
  it.each([
    "https://orl.example/2031/09/03/bridge",
    "https://orl.example/2031/sep/3/bridge",
    "https://orl.example/2031/September/03/bridge",
    "https://orl.example/news-2031-09-03.html",
    "https://orl.example/20310903/bridge",
    "https://orl.example/bridge_20310903140500.jpg",
    "https://orl.example/bridge?date=2031-09-03",
    "https://orl.example/bridge-03-09-2031",
    "https://orl.example/3/9/2031/bridge",
    "https://keeper.example/web/20330101120000/http://orl.example/2031/09/03/bridge",
  ])("reads %s", (address) => {
    const day = readAddressDay(address);
    expect(day && writeDay(day)).toBe("2031-09-03");
  });
  it.each([
    "https://orl.example/2031/09/bridge",
    "https://orl.example/article-20319903",
    "https://orl.example/203109031/bridge",
    "https://orl.example/2031/17/03/bridge",
    "https://keeper.example/web/20330101120000/http://orl.example/bridge",
    "",
  ])("finds no day in: %s", (address) => {
    expect(readAddressDay(address)).toBeUndefined();
  });
});

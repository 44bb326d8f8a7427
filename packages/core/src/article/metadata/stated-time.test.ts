import { describe, expect, it } from "vitest";
import { clockMinutes, moveToZone, readEpochTime, readMachineTime, type StatedTime, writeTime } from "./stated-time.ts";

describe("readMachineTime", () => {
  it.each([
    { text: "2020-04-01T09:30:00+02:00", written: "2020-04-01T09:30:00+02:00" },
    { text: "2020-04-01 09:30:00 +0200", written: "2020-04-01T09:30:00+02:00" },
    { text: "2020-04-01T09:30:00.000Z", written: "2020-04-01T09:30:00Z" },
    { text: "2020-04-01T09:30", written: "2020-04-01T09:30" },
    { text: "20200401", written: "2020-04-01" },
    { text: "2020-4-1", written: "2020-04-01" },
  ])("reads $text", ({ text, written }) => {
    const time = readMachineTime(text);
    expect(time && writeTime(time)).toBe(written);
  });
  it.each(["", "yesterday", "2020-13-01", "2021-02-29", "1020-01-01", "2020", "2020-04-01T25:00"])(
    "refuses: %s",
    (text) => {
      expect(readMachineTime(text)).toBeUndefined();
    },
  );
});

describe("readEpochTime", () => {
  it.each([
    { text: "1946210700", written: "2031-09-03T14:05:00Z" },
    { text: "1946210700000", written: "2031-09-03T14:05:00Z" },
  ])("reads $text", ({ text, written }) => {
    const time = readEpochTime(text);
    expect(time && writeTime(time)).toBe(written);
  });
  it.each(["", "20310903", "123456789012", "9999999999999", "0000000001"])("refuses: %s", (text) => {
    expect(readEpochTime(text)).toBeUndefined();
  });
});

describe("clockMinutes", () => {
  it.each(["1990-01-01", "2000-02-29", "2024-12-31", "2031-03-01", "2100-03-01"])(
    "counts as the calendar does: %s",
    (day) => {
      const { days } = Temporal.PlainDate.from("1970-01-01").until(day);
      expect(clockMinutes(readMachineTime(day) as StatedTime)).toBe(days * 1440);
    },
  );
});

describe("moveToZone", () => {
  it.each([
    { minutes: 240, written: "2025-03-09T00:20:00+04:00" },
    { minutes: -330, written: "2025-03-08T14:50:00-05:30" },
    { minutes: 0, written: "2025-03-08T20:20:00+00:00" },
  ])("moves by $minutes minutes", ({ minutes, written }) => {
    expect(writeTime(moveToZone(readMachineTime("2025-03-08T20:20:00Z") as StatedTime, minutes))).toBe(written);
  });
});

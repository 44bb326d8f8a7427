import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text.ts";
import { openTerminal } from "./terminal.ts";

const screen = { isTTY: true, columns: 90 };

describe("openTerminal", () => {
  it.each([
    { name: "a terminal", stream: screen, environment: {}, colored: true, width: 90 },
    { name: "a pipe", stream: {}, environment: {}, colored: false, width: 80 },
    { name: "NO_COLOR", stream: screen, environment: { NO_COLOR: "1" }, colored: false, width: 90 },
    { name: "an empty NO_COLOR", stream: screen, environment: { NO_COLOR: "" }, colored: true, width: 90 },
    { name: "FORCE_COLOR in a pipe", stream: {}, environment: { FORCE_COLOR: "1" }, colored: true, width: 80 },
    {
      name: "NO_COLOR against FORCE_COLOR",
      stream: {},
      environment: { NO_COLOR: "1", FORCE_COLOR: "1" },
      colored: false,
      width: 80,
    },
    { name: "a dumb terminal", stream: screen, environment: { TERM: "dumb" }, colored: false, width: 90 },
    { name: "a very wide terminal", stream: { isTTY: true, columns: 400 }, environment: {}, colored: true, width: 100 },
    {
      name: "a terminal that knows no width",
      stream: { isTTY: true, columns: 0 },
      environment: {},
      colored: true,
      width: 80,
    },
    { name: "a very narrow terminal", stream: { isTTY: true, columns: 5 }, environment: {}, colored: true, width: 20 },
  ])("opens $name", ({ stream, environment, colored, width }) => {
    const terminal = openTerminal(stream, environment);
    expect(terminal.colors.isColorSupported).toBe(colored);
    expect(terminal.width).toBe(width);
  });
});

describe("cleanText", () => {
  it.each([
    { text: "Café, “Łódź” 中国", clean: "Café, “Łódź” 中国" },
    { text: "a\u001b[2Jb", clean: "a [2Jb" },
    { text: "a\nb\tc\r", clean: "a b c " },
    { text: "\u202eabc\u202c", clean: " abc " },
    { text: "a\u009b31mb", clean: "a 31mb" },
  ])("makes $text safe to print", ({ text, clean }) => {
    expect(cleanText(text)).toBe(clean);
  });
});

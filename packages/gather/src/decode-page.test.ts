import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodePage } from "./decode-page.ts";

const words = "Café “Łódź” – 5 €";

function page(charset: string | undefined, text: string): string {
  const meta = charset === undefined ? "" : `<meta charset="${charset}">`;
  return `<!doctype html><html><head>${meta}<title>${text}</title></head><body><p>${text}</p></body></html>`;
}

describe("decodePage", () => {
  it.each([
    { name: "UTF-8, stated", bytes: Buffer.from(page("utf-8", words)), text: words },
    { name: "UTF-8, unstated", bytes: Buffer.from(page(undefined, words)), text: words },
    { name: "UTF-8 that claims to be Latin", bytes: Buffer.from(page("iso-8859-1", words)), text: words },
    { name: "UTF-8 with a byte order mark", bytes: Buffer.from(`\ufeff${page(undefined, words)}`), text: words },
    {
      name: "windows-1252, stated",
      bytes: iconv.encode(page("windows-1252", "Café – 5 €"), "win1252"),
      text: "Café – 5 €",
    },
    { name: "windows-1252 called Latin 1", bytes: iconv.encode(page("latin1", "a – b"), "win1252"), text: "a – b" },
    { name: "windows-1252, unstated", bytes: iconv.encode(page(undefined, "Café"), "win1252"), text: "Café" },
    {
      name: "windows-1252 that claims UTF-8",
      bytes: iconv.encode(page("utf-8", "Café, Düne"), "win1252"),
      text: "Café, Düne",
    },
    { name: "windows-1251, stated", bytes: iconv.encode(page("windows-1251", "Рудна"), "win1251"), text: "Рудна" },
    { name: "koi8-r, stated", bytes: iconv.encode(page("koi8-r", "Рудна"), "koi8-r"), text: "Рудна" },
    { name: "Shift_JIS, stated", bytes: iconv.encode(page("shift_jis", "日本"), "shift_jis"), text: "日本" },
    { name: "GBK, stated", bytes: iconv.encode(page("gb2312", "中国"), "gbk"), text: "中国" },
    {
      name: "ISO-2022-JP, stated",
      bytes: Buffer.from(`${page("iso-2022-jp", "\u001b$BF|K\\\u001b(B")}`, "latin1"),
      text: undefined,
    },
    {
      name: "UTF-16, by its mark",
      bytes: iconv.encode(page(undefined, words), "utf16le", { addBOM: true }),
      text: words,
    },
    { name: "an encoding nobody knows", bytes: iconv.encode(page("klingon-8", "Café"), "win1252"), text: "Café" },
    {
      name: "a stated charset after a long script",
      bytes: iconv.encode(`<html><script>${"x".repeat(3_000)}</script>${page("windows-1251", "Рудна")}`, "win1251"),
      text: "Рудна",
    },
  ])("reads $name", ({ bytes, text }) => {
    if (text !== undefined) expect(decodePage(bytes)).toContain(`<p>${text}</p>`);
    expect(decodePage(bytes)).not.toContain("\ufeff");
  });

  it("keeps the letters of a UTF-8 page cut in the middle of one", () => {
    const bytes = Buffer.from(page("utf-8", words.repeat(20)));
    expect(decodePage(bytes.subarray(0, bytes.lastIndexOf(0xe2) + 1))).toContain(words);
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decodePage(Buffer.from(bytes)) === "string"),
    );
  });
});

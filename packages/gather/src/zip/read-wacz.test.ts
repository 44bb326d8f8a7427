import { describe, expect, it } from "vitest";
import { contents, gatherBytes, outline } from "../../tests/gather-bytes.ts";
import { gzipRecords, writeNumberedPage, writeNumberedRecords } from "../../tests/write-warc.ts";
import { writeZip } from "../../tests/write-zip.ts";

const records = writeNumberedRecords(3);
const warc = { name: "archive/data.warc.gz", bytes: gzipRecords(records) };
const good = writeZip([{ name: "datapackage.json", bytes: Buffer.from("{}") }, warc]);

describe("WACZ", () => {
  it("reads the WARCs in it, stored or deflated", async () => {
    const plain = { name: "archive/b.warc", bytes: Buffer.concat([...records]), deflate: true };
    const found = await gatherBytes(writeZip([plain, warc]), { source: "a.wacz" });
    expect(contents(found)).toEqual([0, 1, 2, 0, 1, 2].map(writeNumberedPage));
    expect(outline(found)[0]).toBe("a.wacz#archive/b.warc#0 https://eskel-post.example/0");
    expect(outline(found)[3]).toBe("a.wacz#archive/data.warc.gz#0 https://eskel-post.example/0");
  });

  it.each(["../../up.warc", "/etc/x.warc", "archive/../../x.txt", "C:/x.warc"])(
    "refuses an archive with the name %s",
    async (name) => {
      const found = await gatherBytes(writeZip([warc, { name, bytes: Buffer.from("x") }]), { source: "a.wacz" });
      expect(outline(found)).toEqual(["a.wacz: unsafe-archive"]);
    },
  );

  it("refuses a bomb and an encrypted entry, and goes on", async () => {
    const bomb = { name: "archive/a.warc", bytes: Buffer.alloc(70_000_000), deflate: true };
    const secret = { name: "archive/b.warc", bytes: Buffer.from("secret"), encrypted: true };
    const found = await gatherBytes(writeZip([bomb, secret, warc]), { source: "a.wacz" });
    expect(outline(found).slice(0, 2)).toEqual([
      "a.wacz#archive/a.warc: compression-bomb",
      "a.wacz#archive/b.warc: encrypted-archive",
    ]);
    expect(contents(found)).toHaveLength(3);
  });

  it("says so when it holds no WARC", async () => {
    const found = await gatherBytes(writeZip([{ name: "a.txt", bytes: Buffer.from("x") }]), { source: "a.wacz" });
    expect(outline(found)).toEqual(["a.wacz: no-pages-in-container"]);
  });

  it("never throws, wherever it is cut", async () => {
    for (let cut = 0; cut < good.length; cut += 7) {
      const found = await gatherBytes(good.subarray(0, cut), { source: "a.wacz" });
      expect(found.every((one) => "ok" in one && !one.ok)).toBe(true);
    }
  });
});

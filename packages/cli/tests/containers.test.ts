import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gzipRecords, writeRecord, writeResponse } from "../../gather/tests/write-warc.ts";
import { writeZip } from "../../gather/tests/write-zip.ts";
import { runDateline } from "./run-dateline.ts";
import { writePage } from "./write-page.ts";

let folder = "";

/** Of the broken record. */
let place = "";

function put(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, "story", name), content);
}

/** A page that differs from its brothers by its headline and time. */
function writeNumbered(number: number): string {
  const published = `2024-03-10T0${number}:00:00+01:00`;
  return writePage({ headline: `Footbridge falls at Eskel, report ${number}`, published });
}

function writeRecordOf(number: number): Buffer {
  const url = `https://eskel-post.example/${number}`;
  return writeRecord({ url, block: writeResponse(gzipSync(writeNumbered(number)), { "Content-Encoding": "gzip" }) });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-containers-"));
  writeFileSync(join(folder, "secret.html"), writeNumbered(9));
  const members = [1, 2, 3].map((number) => gzipSync(writeRecordOf(number)));
  members[1]?.fill(0xff, 20, 60);
  const [first] = members;
  mkdirSync(join(folder, "story"));
  put("a.html", writeNumbered(0));
  put("b.warc.gz", Buffer.concat(members));
  put("c.wacz", writeZip([{ name: "archive/d.warc.gz", bytes: gzipRecords([writeRecordOf(4)]) }]));
  put(
    "e.mhtml",
    `MIME-Version: 1.0\r\nDate: Sun, 10 Mar 2024 08:00:00 +0000\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(writeNumbered(5)).toString("base64")}\r\n--b--\r\n`,
  );
  put("other.xml", "<config/>");
  symlinkSync("../secret.html", join(folder, "story", "link.html"));
  place = String(first?.length);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("dateline build, containers", () => {
  it("reads all that a folder holds, names the one broken record, and exits 1; verify finds every page again", () => {
    const run = runDateline(["build", "story", "-o", "story.json"], { cwd: folder });
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(new RegExp(`left out story/b\\.warc\\.gz#${place}: `));
    const verified = runDateline(["verify", "story.json"], { cwd: folder });
    expect(verified.stdout).toMatch(/^verified: \d+ citations of 5 articles/);
    expect(verified.code).toBe(0);
  });

  it("cites the place in the container, its address and time", () => {
    const { articles } = JSON.parse(runDateline(["build", "story", "--format", "json"], { cwd: folder }).stdout) as {
      articles: { source: string; url?: string; snapshot: { fetchedAt?: string } }[];
    };
    const found = articles.map(({ source, url, snapshot }) => [source, url, snapshot.fetchedAt]);
    expect(found).toContainEqual(["story/b.warc.gz#0", "https://eskel-post.example/1", "2024-03-10T08:00:00Z"]);
    expect(found).toContainEqual([
      "story/c.wacz#archive/d.warc.gz#0",
      "https://eskel-post.example/4",
      "2024-03-10T08:00:00Z",
    ]);
    expect(found).toContainEqual(["story/e.mhtml", undefined, "2024-03-10T08:00:00+00:00"]);
    expect(articles).toHaveLength(5);
  });

  it("reads one page of a container", () => {
    const run = runDateline(["read", "story/b.warc.gz#0"], { cwd: folder });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain("report 1");
    expect(runDateline(["read", "story/b.warc.gz#7"], { cwd: folder }).stderr).toContain("no such file");
  });
});

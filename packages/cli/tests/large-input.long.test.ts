import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runDateline } from "./run-dateline.ts";
import { writePage } from "./write-page.ts";

const megabyte = 1024 ** 2;
const published = "2024-03-10T08:00:00+01:00";
let folder = "";

/** A page with so much furniture that it has the size; the article stands in front. */
function writeLargePage(bytes: number): string {
  const page = writePage({ headline: "Footbridge falls at Eskel", published });
  const item = '<li><a href="/eskil">Orchestra of Eskil plays on</a></li>\n';
  const furniture = item.repeat(Math.floor((bytes - page.length - 20) / item.length));
  return page.replace("</body>", `<ul>${furniture}</ul></body>`);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-large-"));
  writeFileSync(join(folder, "good.html"), writePage({ headline: "Footbridge falls at Eskel", published }));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("dateline, large input", () => {
  it("refuses a page of more than 50 MB, and goes on", () => {
    writeFileSync(join(folder, "huge.html"), writeLargePage(51 * megabyte));
    const run = runDateline(["build", "huge.html", "good.html", "--format", "json"], { cwd: folder });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("left out huge.html: larger than the limit of one page");
    expect(JSON.parse(run.stdout).articles).toHaveLength(1);
  });

  it("comes to an end with a page of nearly 50 MB", () => {
    writeFileSync(join(folder, "large.html"), writeLargePage(49 * megabyte));
    const run = runDateline(["build", "large.html", "good.html", "--format", "json"], { cwd: folder });
    expect([0, 1]).toContain(run.code);
    const { articles, rejected } = JSON.parse(run.stdout);
    expect(articles.length + rejected.length).toBe(2);
  });

  it.each(["<div>", "<p>“", "on Monday ", "said Ilse Trant, ", "12 ", "“x”. ", "“A b.” said X. ", "He left. "])(
    "takes a time that grows with the page and no faster: %s",
    (piece) => {
      const [small = 0, large = 0] = [64, 256].map((kilobytes) => {
        const file = `grown-${kilobytes}.html`;
        const paragraphs = [
          "The footbridge at Eskel fell on Saturday.",
          piece.repeat((kilobytes * 1024) / piece.length),
        ];
        writeFileSync(join(folder, file), writePage({ headline: "Footbridge", published, paragraphs }));
        const start = performance.now();
        runDateline(["build", file, "--format", "json"], { cwd: folder });
        return performance.now() - start;
      });
      expect(large).toBeLessThan(small * 10);
    },
  );
});

import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root, runDateline, story } from "./run-dateline.ts";

let folder = "";
const page = "pages/2027-04-20-lna-dam-breaks.html";

function verify(...words: readonly string[]) {
  return runDateline(["verify", ...words], { cwd: folder });
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

const built = mkdtempSync(join(tmpdir(), "dateline-verify-"));
cpSync(join(root, story), join(built, "pages"), { recursive: true });
runDateline(["build", "pages", "-o", "story.json"], { cwd: built });
runDateline(["build", "pages", "-o", "story.html"], { cwd: built });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-verify-"));
  cpSync(built, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("dateline verify, what holds", () => {
  it.each(["story.json", "story.html"])("finds that every citation of %s holds", (file) => {
    const run = verify(file);
    expect(run.stdout).toMatch(/^verified: \d+ citations of 15 articles, every one holds/);
    expect(run).toMatchObject({ code: 0, stderr: "" });
  });

  it("finds pages that were moved and renamed", () => {
    renameSync(join(folder, "pages"), join(folder, "moved"));
    renameSync(join(folder, page.replace("pages", "moved")), join(folder, "moved/first.html"));
    expect(verify("story.json", "moved").code).toBe(0);
  });

  it("holds for a record of some days and entries", () => {
    const words = [
      "--since",
      "2027-04-19",
      "--until",
      "2027-04-30",
      "--entries",
      "12",
      "--sentences",
      "2",
      "--title",
      "The dam",
    ];
    runDateline(["build", "pages", "-o", "short.json", ...words], { cwd: folder });
    expect(verify("short.json")).toMatchObject({ code: 0 });
  });
});

describe("dateline verify, one changed character", () => {
  it("in the record", () => {
    edit("story.json", (text) => text.replace('"status": "claimed"', '"status": "denied"'));
    const run = verify("story.json");
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^entry e-\w+: not what the pages give: status$/m);
    expect(run.stdout).toContain("not verified");
  });

  it("in a page", () => {
    edit(page, (text) => text.replace("nine", "nina"));
    const run = verify("story.json");
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(`(${page}): the page is another`);
    expect(run.stdout).toContain("not verified");
  });

  it("in what the HTML page shows, though its record stands", () => {
    edit("story.html", (text) => text.replace(/(<h1[^>]*>)./, "$1#"));
    const run = verify("story.html");
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("it does not show what its record says");
  });

  it("names a page that is not here", () => {
    rmSync(join(folder, page));
    const run = verify("story.json");
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(`(${page}): its page is not here`);
  });

  it.each([
    { file: "absent.json", complaint: "cannot read absent.json" },
    { file: page, complaint: "is no dateline/1 record" },
    { file: "empty.json", complaint: "is no dateline/1 record" },
    { file: "broken.json", complaint: "broken.json is no whole dateline/1 record" },
  ])("exits 2 for $file", ({ file, complaint }) => {
    writeFileSync(join(folder, "empty.json"), "{}");
    const broken = readFileSync(join(folder, "story.json"), "utf8").replaceAll('"citations"', '"quotations"');
    writeFileSync(join(folder, "broken.json"), broken);
    const run = verify(file);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(complaint);
  });
});

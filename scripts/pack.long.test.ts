import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PackedPackage, packAll } from "./pack-all.ts";

const root = join(import.meta.dirname, "..");
const story = "examples/hollin-dam";
let folder = "";
let packed: readonly PackedPackage[] = [];

/** Runs a program in the empty folder, with the Node that runs the tests. */
function run(program: string, words: readonly string[]): string {
  return execFileSync(program, [...words], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-installed-"));
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs);
  packed = packAll(tarballs);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "a-new-user", private: true, type: "module" }));
  run("npm", ["install", "--no-audit", "--no-fund", "--no-save", ...packed.map(({ tarball }) => tarball)]);
  cpSync(join(root, story), join(folder, "pages"), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packages, installed in an empty folder", () => {
  it("hold compiled code and no source", () => {
    const listed = packed.flatMap(({ tarball }) =>
      execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).split("\n"),
    );
    expect(listed.filter((file) => file.endsWith(".d.ts")).length).toBeGreaterThan(20);
    expect(listed.filter((file) => /\/src\/|\.test\.|(?<!\.d)\.tsx?$|\.tsbuildinfo$|fixtures/.test(file))).toEqual([]);
  });

  it("build a story that can be verified", () => {
    const dateline = join(folder, "node_modules/dateline/bin/dateline.js");
    run(process.execPath, [dateline, "build", "pages", "-o", "story.html"]);
    expect(readFileSync(join(folder, "story.html"), "utf8")).toMatch(/^<!doctype html>/i);
    expect(run(process.execPath, [dateline, "verify", "story.html"])).toContain("every one holds");
  });

  it("build the same bytes as the sources do", () => {
    const words = ["build", "pages", "--format", "json"];
    const installed = run(process.execPath, [join(folder, "node_modules/dateline/bin/dateline.js"), ...words]);
    const fromSource = run(process.execPath, [join(root, "packages/cli/bin/dateline.js"), ...words]);
    expect(installed === fromSource).toBe(true);
  });

  it("can be imported", () => {
    const program = `
      import { buildTimelineFromPages } from "@dateline/core";
      import { findTimes } from "@dateline/core/time";
      import { gatherPages } from "@dateline/gather";
      import { renderTimelinePage } from "@dateline/web";
      console.log([buildTimelineFromPages, findTimes, gatherPages, renderTimelinePage].map((each) => typeof each).join());`;
    expect(run(process.execPath, ["--input-type=module", "-e", program]).trim()).toBe(
      "function,function,function,function",
    );
  });
});

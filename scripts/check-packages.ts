// `npm run check:packages`: packs every package and asks publint and attw whether others can use it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packAll } from "./pack-all.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-packed-"));
try {
  for (const { tarball, hasTypes } of packAll(folder)) {
    execFileSync("publint", ["run", tarball, "--strict"], { stdio: "inherit" });
    if (hasTypes) execFileSync("attw", [tarball, "--profile", "esm-only", "--quiet"], { stdio: "inherit" });
  }
} finally {
  rmSync(folder, { recursive: true });
}

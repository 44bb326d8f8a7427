import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exitCodes } from "../packages/cli/src/exit-codes.ts";
import { formats } from "../packages/cli/src/formats.ts";
import { rejectionWords } from "../packages/core/src/export/tables/reason-words.ts";
import { listHelp } from "./list-help.ts";
import { replaceHelp } from "./replace-help.ts";

const page = readFileSync(join(import.meta.dirname, "../docs/command.md"), "utf8");

describe("docs/command.md", () => {
  it.each(listHelp())("shows the help of $name as it is printed (npm run docs)", (command) => {
    expect(replaceHelp(page, [command])).toBe(page);
  });

  it("has no heading of a command that does not exist", () => {
    const headings = [...page.matchAll(/^##+ `(dateline[^`]*)`$/gm)].map(([, name]) => name);
    expect(headings).toEqual(listHelp().map(({ name }) => name));
  });

  it.each(formats)("names the format %s", (format) => {
    expect(page).toMatch(new RegExp(`^\\| \`${format}\` +\\|`, "m"));
  });

  it.each(Object.values(exitCodes))("says what exit code %i means", (code) => {
    expect(page).toMatch(new RegExp(`^\\| ${code} +\\|`, "m"));
  });

  it("says what every reason means, and no other", () => {
    const reasons = [...page.matchAll(/^\| `([a-z-]+)` +\| [^|]+ \|$/gm)].map(([, reason]) => reason);
    expect(reasons.sort()).toEqual(Object.keys(rejectionWords).sort());
  });
});

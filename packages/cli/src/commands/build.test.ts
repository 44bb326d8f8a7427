import { defaultEntries } from "@dateline/core/timeline";
import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { addBuildCommand } from "./build.ts";

describe("dateline build --help", () => {
  it("says how many entries there are when nobody says", () => {
    const program = new Command();
    addBuildCommand(program);
    expect(program.commands[0]?.helpInformation().replace(/\s+/g, " ")).toContain(`(default: ${defaultEntries})`);
  });
});

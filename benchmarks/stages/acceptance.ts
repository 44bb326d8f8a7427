import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { quoteArgument, runCommand } from "../run-command.ts";
import type { Row, Stage, StageContext } from "../stage.ts";

interface Checked {
  readonly name: string;
  readonly sources: string;
  readonly asked: string;
}

const checks: readonly Checked[] = [
  { name: "one real page", sources: "page.txt", asked: "--page page.txt --expected expected.json" },
  { name: "an invented story, 18 pages", sources: "story-dev/pages", asked: "--story story-dev" },
];

/** A batch goes on past a bad page with exit code 1, which is no failure here. */
function build({ dateline }: StageContext, folder: string, sources: string): string {
  return runCommand(`${dateline} build ${sources} --format json || [ $? -eq 1 ]`, { cwd: folder }).stdout;
}

/** The scorer's last line, which sums all up: "must 36/38 wrong-date 0 ..." */
function readSummary(stdout: string): string {
  return (stdout.trim().split("\n").at(-1) ?? "").replace(/^SUMMARY \w+:\s*/, "");
}

export const acceptance: Stage = {
  needs: ["../acceptance/check.mjs", "../acceptance/page.txt", "../acceptance/story-dev/gold.json"],
  async run(context) {
    const folder = join(context.data, "../acceptance");
    return checks.map(({ name, sources, asked }): Row => {
      const file = join(context.out, `acceptance-${sources.replaceAll("/", "-")}.json`);
      writeFileSync(file, build(context, folder, sources));
      const command = `${quoteArgument(process.execPath)} check.mjs ${asked} --output ${quoteArgument(file)}`;
      const { stdout } = runCommand(`${command} || [ $? -eq 1 ]`, { cwd: folder });
      return { measure: name, goal: "every must, no wrong date, nothing forbidden", measured: readSummary(stdout) };
    });
  },
};

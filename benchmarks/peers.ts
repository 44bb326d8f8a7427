import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";

/**
 * A copy of a stage's scorer with its peers installed, made once under the git-ignored folder; the data folder is read only.
 *
 * Only code is copied: the sets of pages stay where they are.
 */
export function installPeers(stageFolder: string, copy: string): string {
  if (existsSync(join(copy, "node_modules"))) return copy;
  for (const item of readdirSync(stageFolder, { withFileTypes: true })) {
    const isCode = item.isFile() && /\.(?:mjs|json)$/.test(item.name);
    if (isCode) cpSync(join(stageFolder, item.name), join(copy, item.name));
  }
  runCommand("npm install --ignore-scripts --no-audit --no-fund", { cwd: copy });
  return copy;
}

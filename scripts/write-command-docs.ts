// `npm run docs`: puts the help of every command, as it is printed, into docs/command.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listHelp } from "./list-help.ts";
import { replaceHelp } from "./replace-help.ts";

const file = join(import.meta.dirname, "../docs/command.md");
writeFileSync(file, replaceHelp(readFileSync(file, "utf8"), listHelp()));

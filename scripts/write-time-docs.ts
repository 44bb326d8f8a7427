// `npm run docs`: puts what is found in the sentences of docs/time.md into its tables.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceTimeRows } from "./replace-time-rows.ts";

const file = join(import.meta.dirname, "../docs/time.md");
writeFileSync(file, replaceTimeRows(readFileSync(file, "utf8")));

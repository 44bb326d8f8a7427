// `npm run docs`: puts what is found in the sentences of docs/claims.md, and the words of the lexicon, into it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceClaimsRows } from "./replace-claims-rows.ts";
import { replaceLexicon } from "./replace-lexicon.ts";

const file = join(import.meta.dirname, "../docs/claims.md");
writeFileSync(file, replaceLexicon(replaceClaimsRows(readFileSync(file, "utf8"))));

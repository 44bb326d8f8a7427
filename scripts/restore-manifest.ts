// Run by `postpack` in a package's folder: takes back what `prepack` wrote.
import { renameSync } from "node:fs";

renameSync("package.source.json", "package.json");

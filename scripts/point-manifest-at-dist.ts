// Run by `prepack` in a package's folder: what is published starts from `dist/`, what is developed from `src/`.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { pointAtDist } from "./point-at-dist.ts";

copyFileSync("package.json", "package.source.json");
const manifest = JSON.parse(readFileSync("package.json", "utf8"));
writeFileSync("package.json", `${JSON.stringify(pointAtDist(manifest), null, 2)}\n`);

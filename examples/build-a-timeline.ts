// Builds the timeline of a folder of saved pages and writes it to standard output.
//
//   node examples/build-a-timeline.ts [md|csv|figures|ics|json|jsonld|timelinejs] [FOLDER]
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { argv, stdout } from "node:process";
import { buildTimelineFromPages, type PageInput } from "@dateline/core";
import {
  writeCsv,
  writeFiguresCsv,
  writeIcs,
  writeJson,
  writeJsonLd,
  writeMarkdown,
  writeTimelineJs,
} from "@dateline/core/export";
import type { Timeline } from "@dateline/core/timeline";

const writers = new Map<string, (timeline: Timeline) => string>([
  ["md", writeMarkdown],
  ["csv", writeCsv],
  ["figures", writeFiguresCsv],
  ["ics", writeIcs],
  ["json", writeJson],
  ["jsonld", writeJsonLd],
  ["timelinejs", writeTimelineJs],
]);

const [format = "md", folder = join(import.meta.dirname, "hollin-dam")] = argv.slice(2);
const write = writers.get(format);
if (write === undefined) throw new TypeError(`no such format: ${format}; there are ${[...writers.keys()].join(", ")}`);

const pages = readdirSync(folder).map((name): PageInput => {
  const bytes = readFileSync(join(folder, name));
  return {
    source: name,
    kind: name.endsWith(".txt") ? "text" : "html",
    content: bytes.toString("utf8"),
    snapshot: { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length },
  };
});

stdout.write(write(buildTimelineFromPages(pages, { generator: { name: "build-a-timeline", version: "1" } })));

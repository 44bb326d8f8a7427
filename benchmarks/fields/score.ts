// `node benchmarks/fields/score.ts [--batch a] [--batch b] [--field captions] [--errors] [--data DIR]`: our reader against the gold.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { batchNames, type FieldName, fieldNames } from "./gold.ts";
import { matchPages, type PageMatching, scoreField } from "./score-fields.ts";

const { values } = parseArgs({
  options: {
    batch: { type: "string", multiple: true, default: [...batchNames] },
    field: { type: "string", multiple: true, default: [...fieldNames] },
    errors: { type: "boolean", default: false },
    data: { type: "string", default: join(import.meta.dirname, "../../../shared/bench") },
  },
});

const three = (share: number) => share.toFixed(3);

function listErrors(field: FieldName, pages: readonly PageMatching[]): string {
  return pages
    .flatMap(({ key, matchings }) => {
      const { missed, extra } = matchings[field];
      if (missed.length + extra.length === 0) return [];
      return [`  ${key}`, ...missed.map((item) => `    missed ${item}`), ...extra.map((item) => `    extra  ${item}`)];
    })
    .join("\n");
}

const batches = batchNames.filter((name) => values.batch.includes(name));
const pages = matchPages(join(values.data, "extract"), batches);
process.stdout.write(`${pages.length} pages of ${batches.join(", ")}\n`);
for (const field of fieldNames.filter((name) => values.field.includes(name))) {
  const { gold, ours, precision, recall, f1, pageF1, pages: count } = scoreField(field, pages);
  const shares = `F1 ${three(f1)} P ${three(precision)} R ${three(recall)}; by page ${three(pageF1)} of ${count}`;
  process.stdout.write(`${field.padEnd(12)} gold ${gold} ours ${ours} ${shares}\n`);
  if (values.errors) process.stdout.write(`${listErrors(field, pages)}\n`);
}

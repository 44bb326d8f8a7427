import { join } from "node:path";
import { fieldNames, readChosenPages } from "../fields/gold.ts";
import { type FieldScore, matchPages, scoreField } from "../fields/score-fields.ts";
import { percent } from "../numbers.ts";
import type { Row, Stage } from "../stage.ts";

/** Rules are made with the first two batches; the third only checks them. */
const halves = [
  { name: "pages rules are made with", batches: ["a", "b"] },
  { name: "pages that only check", batches: ["c"] },
] as const;

function writeRow({ field, gold, f1, precision, recall }: FieldScore, where: string): Row {
  return {
    measure: `${field}, ${where} (${gold} values)`,
    goal: "90",
    measured: percent(f1),
    precision: percent(precision),
    recall: percent(recall),
  };
}

export const fields: Stage = {
  needs: Object.values(readChosenPages())
    .flat()
    .map((key) => key.slice(0, key.indexOf("/")))
    .filter((set, at, sets) => sets.indexOf(set) === at)
    .map((set) => `extract/${set}/truth.json`),
  async run({ data }) {
    return halves.flatMap(({ name, batches }) => {
      const pages = matchPages(join(data, "extract"), batches);
      return fieldNames
        .map((field) => scoreField(field, pages))
        .filter((score) => score.pages > 0)
        .map((score) => writeRow(score, `${pages.length} ${name}`));
    });
  },
};

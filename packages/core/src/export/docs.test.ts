import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lanternBridge } from "./fixtures/lantern-bridge-2031/timeline.ts";
import { writeCsv, writeFiguresCsv } from "./write-csv.ts";

const readDocs = (name: string): string => readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), "utf8");
const schema = JSON.parse(readFileSync(new URL("../../schema/dateline-1.schema.json", import.meta.url), "utf8"));
const columnsOf = (csv: string): readonly string[] => csv.slice(0, csv.indexOf("\r\n")).split(",");

describe("docs/formats.md", () => {
  const docs = readDocs("formats.md");
  it.each([...columnsOf(writeCsv(lanternBridge)), ...columnsOf(writeFiguresCsv(lanternBridge))])(
    "names the column %s",
    (column) => {
      expect(docs).toContain(`\`${column}\``);
    },
  );
});

describe("docs/record.md", () => {
  const docs = readDocs("record.md");
  const { precision, status, basis, part } = schema.$defs.entry.properties;
  const links = schema.$defs.entry.properties.links.items.properties.kind;
  it.each<string>([...precision.enum, ...status.enum, ...basis.enum, ...links.enum])("explains %s", (word) => {
    expect(docs).toContain(`\`${word}\``);
  });
  it.each<string>(part.enum)("names the %s", (word) => {
    expect(docs).toContain(word);
  });
});

import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Edit, Entry, EntryLink, FigureSeries } from "#timeline";
import { lanternBridge } from "./fixtures/lantern-bridge-2031/timeline.ts";
import { type AnyShape, timelineShape } from "./json-shape.ts";
import { writeJson } from "./write-json.ts";

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schemaFile = new URL("../../schema/dateline-1.schema.json", import.meta.url);
const schema: Schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

function follow(part: Schema): Schema {
  const named = part.$ref === undefined ? part : schema.$defs?.[part.$ref.replace("#/$defs/", "")];
  if (named === undefined) throw new TypeError(`no such definition: ${part.$ref}`);
  return named.items === undefined ? named : follow(named.items);
}

/** The words of a union, all of them: the compiler refuses a missing and a surplus one. */
const words = {
  precision: {
    day: 0,
    weekend: 0,
    week: 0,
    month: 0,
    quarter: 0,
    season: 0,
    year: 0,
    range: 0,
    before: 0,
    after: 0,
    about: 0,
  } satisfies Record<NonNullable<Entry["precision"]>, 0>,
  part: { morning: 0, afternoon: 0, evening: 0, night: 0 } satisfies Record<NonNullable<Entry["part"]>, 0>,
  basis: { stated: 0, inherited: 0, published: 0 } satisfies Record<NonNullable<Entry["basis"]>, 0>,
  status: { reported: 0, planned: 0, claimed: 0, denied: 0, conditional: 0, cancelled: 0 } satisfies Record<
    NonNullable<Entry["status"]>,
    0
  >,
  link: {
    "outcome-of": 0,
    "has-outcome": 0,
    "denial-of": 0,
    "denied-by": 0,
    "revision-of": 0,
    "revised-by": 0,
  } satisfies Record<EntryLink["kind"], 0>,
  figure: { count: 0, money: 0, percent: 0, ratio: 0, rate: 0, duration: 0, measure: 0 } satisfies Record<
    FigureSeries["kind"],
    0
  >,
  change: { figure: 0, status: 0, wording: 0, headline: 0, added: 0, removed: 0 } satisfies Record<
    Edit["changes"][number]["kind"],
    0
  >,
};

/** The part of the schema at a path of property names, lists stepped into. */
function partAt(path: string): Schema {
  const part = path.split(".").reduce<Schema | undefined>((at, key) => at && follow(at).properties?.[key], schema);
  if (part === undefined) throw new TypeError(`no such field: ${path}`);
  return part;
}

/** The keys of the schema in the form of the shape the writer uses. */
function shapeOf(part: Schema): AnyShape {
  const { properties } = follow(part);
  if (properties === undefined) return true;
  return Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, shapeOf(inner)]));
}

/** Every path at which a value of the record stands. */
function pathsOf(value: unknown, path = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, path));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, `${path}.${key}`));
}

function shapePaths(shape: AnyShape, path = ""): readonly string[] {
  if (shape === true) return [path];
  return Object.entries(shape).flatMap(([key, inner]) => shapePaths(inner, `${path}.${key}`));
}

function propertiesOf(part: Schema, path: string): readonly (readonly [string, Schema])[] {
  const own = Object.entries(part.properties ?? {}).map(([key, inner]) => [`${path}.${key}`, inner] as const);
  const inside = part.items === undefined ? [] : propertiesOf(part.items, path);
  return [...own, ...inside, ...own.flatMap(([key, inner]) => propertiesOf(inner, key))];
}

describe("the JSON Schema", () => {
  it("has the keys of the TypeScript type, in the order they are written", () => {
    expect(JSON.stringify(shapeOf(schema))).toBe(JSON.stringify(timelineShape));
  });
  it("accepts the invented record", () => {
    validate(JSON.parse(writeJson(lanternBridge)));
    expect(validate.errors).toBeNull();
  });
  it("is shown every key by the invented record", () => {
    const used = new Set(pathsOf(JSON.parse(writeJson(lanternBridge))));
    const unused = shapePaths(timelineShape).filter((path) => !used.has(path));
    // An undated entry has no date to show, and the one in the record is a bare one.
    expect(unused.filter((path) => !path.startsWith(".undated"))).toEqual([]);
  });
  it.each([
    { path: "entries.precision", union: words.precision },
    { path: "entries.part", union: words.part },
    { path: "entries.basis", union: words.basis },
    { path: "entries.status", union: words.status },
    { path: "entries.links.kind", union: words.link },
    { path: "figures.kind", union: words.figure },
    { path: "edits.changes.kind", union: words.change },
  ])("knows the words of $path, and no others", ({ path, union }) => {
    expect(partAt(path).enum?.toSorted()).toEqual(Object.keys(union).sort());
  });
  it("describes every field", () => {
    const all = [schema, ...Object.values(schema.$defs ?? {})].flatMap((part) => propertiesOf(part, ""));
    expect(all.filter(([, part]) => (part.description ?? "").length < 5).map(([path]) => path)).toEqual([]);
  });
  it.each([
    { why: "another format", wrong: { format: "dateline/2" } },
    { why: "a key nobody knows", wrong: { colour: "red" } },
    { why: "a day that is no day", wrong: { start: "last week" } },
    { why: "an empty entry", wrong: { entries: [{}] } },
    { why: "an entry without a sentence", wrong: { entries: [{ ...lanternBridge.entries[0], citations: [] }] } },
    { why: "a number for a word", wrong: { title: 3 } },
  ])("refuses $why", ({ wrong }) => {
    expect(validate({ ...JSON.parse(writeJson(lanternBridge)), ...wrong })).toBe(false);
  });
});

describe("writeJson", () => {
  it("drops keys the format does not have, and writes one line when asked", () => {
    const text = writeJson({ ...lanternBridge, ...{ scratch: 1 } }, { indent: 0 });
    expect(text.trimEnd()).not.toContain("\n");
    expect(text).not.toContain("scratch");
    expect(text.endsWith("\n")).toBe(true);
  });
  it("writes the same bytes whatever the order of the keys it is given", () => {
    const reversed = Object.fromEntries(Object.entries(lanternBridge).toReversed()) as unknown as typeof lanternBridge;
    expect(writeJson(reversed)).toBe(writeJson(lanternBridge));
  });
  it("can stand in a script element", () => {
    expect(writeJson({ ...lanternBridge, title: "</script><!--" })).not.toContain("<");
  });
});

import { isDeepStrictEqual } from "node:util";
import type { Problem } from "./problem.ts";
import type { TimelineRecord } from "./read-record.ts";
import type { Rebuilt } from "./rebuild-record.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a program wrote, as a file holds it. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function without(item: Fields, field: string): Fields {
  const { [field]: _, ...rest } = item;
  return rest;
}

/** The fields in which two items differ. */
function differences(held: Fields, built: Fields): string {
  const names = new Set([...Object.keys(held), ...Object.keys(built)]);
  return [...names].filter((name) => !isDeepStrictEqual(held[name], built[name])).join(", ");
}

function compareItem(where: string, held: Fields, built: Fields | undefined): readonly Problem[] {
  if (built === undefined) return [{ where, what: "the pages do not give it" }];
  const fields = differences(held, built);
  return fields === "" ? [] : [{ where, what: `not what the pages give: ${fields}` }];
}

interface Section {
  readonly name: string;
  readonly held: readonly Fields[];
  readonly built: readonly Fields[];
}

/** Items that carry an id are compared by it, the others by their place. */
function compareSection({ name, held, built }: Section): readonly Problem[] {
  const byId = new Map(built.map((item) => [item["id"], item]));
  const problems = held.flatMap((item, index) => {
    const { id } = item;
    if (id === undefined) return compareItem(`${name} ${index + 1}`, item, built[index]);
    return compareItem(`${name} ${String(id)}`, item, byId.get(id));
  });
  if (held.length === built.length) return problems;
  return [...problems, { where: name, what: `the record holds ${held.length}, the pages give ${built.length}` }];
}

function fieldsOf(items: readonly unknown[]): readonly Fields[] {
  return asJson(items) as readonly Fields[];
}

const sections = ["figures", "quotes", "people", "families", "edits"] as const;

/**
 * Whether everything a record says is what its pages give: dates, status, claimants, counts of sources, figures, quotations ...
 *
 * A person's wording (`edited`) and title are theirs.
 */
export function checkRebuilt(record: TimelineRecord, { timeline, storyOnly }: Rebuilt): readonly Problem[] {
  const own = (articles: TimelineRecord["articles"]) =>
    storyOnly ? articles.filter(({ excluded }) => excluded === undefined) : articles;
  const bare = (items: readonly unknown[], field: string) => fieldsOf(items).map((item) => without(item, field));
  const { start, end } = timeline;
  return [
    ...compareItem("timeline", { start: record.start, end: record.end }, { start, end }),
    ...compareSection({
      name: "article",
      held: bare(own(record.articles), "text"),
      built: bare(timeline.articles, "text"),
    }),
    ...compareSection({ name: "entry", held: bare(record.entries, "edited"), built: fieldsOf(timeline.entries) }),
    ...compareSection({
      name: "undated entry",
      held: bare(record.undated, "edited"),
      built: fieldsOf(timeline.undated),
    }),
    ...sections.flatMap((name) =>
      compareSection({ name, held: fieldsOf(record[name]), built: fieldsOf(timeline[name]) }),
    ),
  ];
}

import type { Person } from "#claims";
import { compareText, findWords } from "#text";

/** A person or body as one article has it. */
export interface PersonMention {
  readonly article: string;
  readonly person: Person;
}

/** A person or body of the story. */
export interface StoryPerson {
  /** The fullest name seen. */
  readonly name: string;
  readonly kind: "person" | "body";
  /** Distinct roles, the most frequent first. */
  readonly roles: readonly string[];
  /** Indices into the mentions given, ascending. */
  readonly mentions: readonly number[];
}

/**
 * Merges the people of several articles: one full name is one person, and a shorter name is the only fuller one that
 * ends with it, unless their roles speak against it.
 *
 * @returns Sorted by how many mentions there are, then by name.
 */
export function groupPeople(mentions: readonly PersonMention[]): readonly StoryPerson[] {
  const groups = new Map<string, number[]>();
  for (const [at, { person }] of mentions.entries()) {
    const key = nameKey(person);
    const list = groups.get(key);
    if (list) list.push(at);
    else groups.set(key, [at]);
  }
  for (const [key, list] of [...groups].sort(([a], [b]) => a.length - b.length || compareText(a, b))) {
    const fuller = findFuller(key, groups);
    if (fuller === undefined) continue;
    groups.get(fuller)?.push(...list);
    groups.delete(key);
  }
  return [...groups.values()]
    .map((list) =>
      describe(
        list.sort((a, b) => a - b),
        mentions,
      ),
    )
    .sort((a, b) => b.mentions.length - a.mentions.length || compareText(a.name, b.name));
}

function nameKey({ name, kind }: Person): string {
  return `${kind}:${findWords(name)
    .map(({ word }) => word)
    .join(" ")}`;
}

/** The one fuller name that ends with this name; none where several do. */
function findFuller(key: string, groups: ReadonlyMap<string, readonly number[]>): string | undefined {
  const [kind = "", name = ""] = key.split(":");
  if (kind !== "person") return undefined;
  const fuller = [...groups.keys()].filter((other) => other.startsWith("person:") && other.endsWith(` ${name}`));
  return fuller.length === 1 ? fuller[0] : undefined;
}

function describe(list: readonly number[], mentions: readonly PersonMention[]): StoryPerson {
  const people = list.map((at) => mentions[at]?.person).filter((person) => person !== undefined);
  const counts = new Map<string, number>();
  for (const { role } of people.flatMap(({ roles }) => roles)) counts.set(role, (counts.get(role) ?? 0) + 1);
  const names = people.map(({ name }) => name).sort((a, b) => b.length - a.length || compareText(a, b));
  return {
    name: names[0] ?? "",
    kind: people[0]?.kind ?? "person",
    roles: [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([role]) => role),
    mentions: list,
  };
}

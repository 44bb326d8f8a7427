import type { Person } from "#claims";
import { compareText, findWords, stemWord } from "#text";

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

/** All mentions under one name. */
interface Named {
  readonly words: readonly string[];
  readonly kind: "person" | "body";
  readonly mentions: number[];
  /** Stems of the words of its roles. */
  readonly roleStems: Set<string>;
}

/**
 * Merges the people of several articles. One full name is one person; a shorter name is the only fuller one that it
 * may stand for, "Quill" and "Hedda Quill" for "Hedda M. Quill", or the only one of them that shares its role.
 *
 * @returns Sorted by how many mentions there are, the most first, then by name.
 */
export function groupPeople(mentions: readonly PersonMention[]): readonly StoryPerson[] {
  const byName = gatherNames(mentions);
  const bySurname = Map.groupBy(
    byName.filter(({ kind }) => kind === "person"),
    ({ words }) => words.at(-1) ?? "",
  );
  const absorbed = new Set<Named>();
  for (const named of [...byName].sort(compareNamed)) {
    const fuller = findFuller(named, bySurname.get(named.words.at(-1) ?? "") ?? []);
    if (named.kind !== "person" || !fuller) continue;
    fuller.mentions.push(...named.mentions);
    for (const stem of named.roleStems) fuller.roleStems.add(stem);
    absorbed.add(named);
  }
  return byName
    .filter((named) => !absorbed.has(named))
    .map((named) =>
      describe(
        [...named.mentions].sort((a, b) => a - b),
        mentions,
      ),
    )
    .sort((a, b) => b.mentions.length - a.mentions.length || compareText(a.name, b.name));
}

function gatherNames(mentions: readonly PersonMention[]): readonly Named[] {
  const names = new Map<string, Named>();
  for (const [at, { person }] of mentions.entries()) {
    const words = findWords(person.name).map(({ word }) => word);
    const key = `${person.kind} ${words.join(" ")}`;
    const named = names.get(key) ?? { words, kind: person.kind, mentions: [], roleStems: new Set<string>() };
    names.set(key, named);
    named.mentions.push(at);
    for (const { word } of person.roles.flatMap(({ role }) => findWords(role))) named.roleStems.add(stemWord(word));
  }
  return [...names.values()];
}

/** Shorter names first, so that they gather in the fullest one step by step. */
function compareNamed(a: Named, b: Named): number {
  return a.words.length - b.words.length || compareText(a.words.join(" "), b.words.join(" "));
}

function findFuller(named: Named, candidates: readonly Named[]): Named | undefined {
  const fuller = candidates.filter(({ words }) => isShortFor(named.words, words));
  // "Quill" may stand for "Hedda Quill" and "Hedda M. Quill", which are one.
  const fullest = fuller.filter((one) => !fuller.some((other) => isShortFor(one.words, other.words)));
  if (fullest.length === 1) return fullest[0];
  const ofRole = fullest.filter(({ roleStems }) => !named.roleStems.isDisjointFrom(roleStems));
  return ofRole.length === 1 ? ofRole[0] : undefined;
}

/** Whether a name's words stand in a longer name in their order, the surname last in both. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || short.at(-1) !== long.at(-1)) return false;
  let next = 0;
  for (const word of long) if (word === short[next]) next += 1;
  return next === short.length;
}

function describe(list: readonly number[], mentions: readonly PersonMention[]): StoryPerson {
  const people = list.flatMap((at) => mentions[at]?.person ?? []);
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

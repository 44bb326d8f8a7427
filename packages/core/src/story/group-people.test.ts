import { describe, expect, it } from "vitest";
import { groupPeople, type PersonMention } from "./group-people.ts";

function mention(name: string, role?: string, kind: "person" | "body" = "person"): PersonMention {
  const roles = role === undefined ? [] : [{ role, span: { start: 0, end: role.length } }];
  return { article: "a", person: { name, kind, roles, mentions: [] } };
}

/** Names and how many mentions each has. */
function grouped(...mentions: readonly PersonMention[]): Record<string, number> {
  return Object.fromEntries(groupPeople(mentions).map(({ name, mentions: indices }) => [name, indices.length]));
}

describe("groupPeople", () => {
  it.each([
    { names: ["Hedda Quill", "Hedda Quill"], people: { "Hedda Quill": 2 } },
    { names: ["Hedda Quill", "Quill"], people: { "Hedda Quill": 2 } },
    { names: ["Quill", "Hedda Quill", "Hedda M. Quill"], people: { "Hedda M. Quill": 3 } },
    { names: ["Quill", "Hedda Quill", "Per Quill"], people: { "Hedda Quill": 1, "Per Quill": 1, Quill: 1 } },
    { names: ["Hedda Quill", "Hedda Quillan"], people: { "Hedda Quill": 1, "Hedda Quillan": 1 } },
    { names: ["Hedda", "Hedda Quill"], people: { Hedda: 1, "Hedda Quill": 1 } },
    { names: [], people: {} },
  ])("merges $names", ({ names, people }) => {
    expect(grouped(...names.map((name) => mention(name)))).toEqual(people);
    expect(grouped(...names.map((name) => mention(name)).reverse())).toEqual(people);
  });

  it("lets the role decide between two of one surname", () => {
    const people = [mention("Quill", "the mayor"), mention("Hedda Quill", "mayor"), mention("Per Quill", "fire chief")];
    expect(grouped(...people)).toEqual({ "Hedda Quill": 2, "Per Quill": 1 });
  });

  it("keeps a body and a person of one name apart", () => {
    expect(groupPeople([mention("Quill"), mention("Quill", undefined, "body")])).toHaveLength(2);
  });

  it("lists roles, the most frequent first", () => {
    const people = [mention("Hedda Quill", "mayor"), mention("Quill", "engineer"), mention("Hedda Quill", "engineer")];
    expect(groupPeople(people)[0]?.roles).toEqual(["engineer", "mayor"]);
  });
});

import { describe, expect, it } from "vitest";
import { findClaims } from "./find-claims.ts";

function rolesOf(text: string, name: string): readonly string[] | undefined {
  return findClaims(text)
    .people.find((person) => person.name === name)
    ?.roles.map(({ role }) => role);
}

describe("people and their roles", () => {
  it.each([
    { text: "Harbour spokesman Dario Penn spoke.", name: "Dario Penn", role: "Harbour spokesman" },
    { text: "Paulo Serra, the interior minister, spoke.", name: "Paulo Serra", role: "interior minister" },
    { text: "The archivist, Jutta Melgar, sorted paper.", name: "Jutta Melgar", role: "archivist" },
    {
      text: "“No,” said Bert Ottway, who chairs the Dockers’ Union.",
      name: "Bert Ottway",
      role: "chairs the Dockers’ Union",
    },
    { text: "Melk’s clerk, Corin Varr, spoke.", name: "Corin Varr", role: "Melk’s clerk" },
    { text: "They hired a new fire chief, Ali Samir.", name: "Ali Samir", role: "new fire chief" },
    {
      text: "Sten Arvid, 61, a former chief of the coast guard, spoke.",
      name: "Sten Arvid",
      role: "former chief of the coast guard",
    },
    {
      text: "The president of Orvland has left. Igo Dross said so on air.",
      name: "Igo Dross",
      role: "president of Orvland",
    },
    {
      text: "A spokeswoman for the bank refused. “Never,” Vera Lang said.",
      name: "Vera Lang",
      role: "spokeswoman for the bank",
    },
    { text: "Clear Water, a group that tests wells, spoke.", name: "Clear Water", role: "group" },
  ])("reads $role for $name", ({ text, name, role }) => {
    expect(rolesOf(text, name)).toContain(role);
  });
  it.each([
    { text: "Velsund, the largest city, was quiet.", name: "Velsund" },
    { text: "A clerk took names. Mara Kolb said nothing had changed.", name: "Mara Kolb" },
  ])("gives $name no role in: $text", ({ text, name }) => {
    expect(rolesOf(text, name) ?? []).toEqual([]);
  });
  it("leaves a surname that two people bear without a name", () => {
    const text = "Ana Orl met Jon Orl. “It is done,” Orl said.";
    expect(findClaims(text).quotations[0]?.speaker?.name).not.toBe("Ana Orl");
  });
});

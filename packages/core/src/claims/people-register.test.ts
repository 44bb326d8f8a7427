import { describe, expect, it } from "vitest";
import { findClaims } from "./find-claims.ts";

function rolesOf(text: string, name: string): readonly string[] | undefined {
  return findClaims(text)
    .people.find((person) => person.name === name)
    ?.roles.map(({ role }) => role);
}

describe("people and their roles", () => {
  it.each([
    { text: "Harbour spokesman Dmitri Pesk spoke.", name: "Dmitri Pesk", role: "Harbour spokesman" },
    { text: "Pavo Serdin, the interior minister, spoke.", name: "Pavo Serdin", role: "interior minister" },
    { text: "The archivist, Jani Melka, sorted paper.", name: "Jani Melka", role: "archivist" },
    {
      text: "“No,” said Bram Otley, who chairs the Hauliers’ Union.",
      name: "Bram Otley",
      role: "chairs the Hauliers’ Union",
    },
    { text: "She also appointed a new prime minister, Ali Smail.", name: "Ali Smail", role: "new prime minister" },
    {
      text: "Stef Arlov, 52, a former head of the customs service, spoke.",
      name: "Stef Arlov",
      role: "former head of the customs service",
    },
    {
      text: "The president of Velm has left. Ilan Dross said so on air.",
      name: "Ilan Dross",
      role: "president of Velm",
    },
    {
      text: "A spokeswoman for the bank refused. “Never,” Vera Lindt said.",
      name: "Vera Lindt",
      role: "spokeswoman for the bank",
    },
    { text: "Open Cells, a group that follows arrests, spoke.", name: "Open Cells", role: "group" },
  ])("reads $role for $name", ({ text, name, role }) => {
    expect(rolesOf(text, name)).toContain(role);
  });
  it.each([
    { text: "Almatra, the largest city, was quiet.", name: "Almatra" },
    { text: "A clerk took names. Mara Kolvine said nothing had changed.", name: "Mara Kolvine" },
  ])("gives $name no role in: $text", ({ text, name }) => {
    expect(rolesOf(text, name) ?? []).toEqual([]);
  });
  it("leaves a surname that two people bear without a name", () => {
    const text = "Ana Orl met Jon Orl. “It is done,” Orl said.";
    expect(findClaims(text).quotations[0]?.speaker?.name).not.toBe("Ana Orl");
  });
});

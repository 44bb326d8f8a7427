import { describe, expect, it } from "vitest";
import { findClaims } from "../find-claims.ts";

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
    {
      text: "Secretary of State Jon Terrel spoke.",
      name: "Jon Terrel",
      role: "Secretary of State",
    },
    { text: "The ferry company Norda Lines spoke.", name: "Norda Lines", role: "ferry company" },
    { text: "Ana Belmont and Mayor Bert Ottway met.", name: "Bert Ottway", role: "Mayor" },
    { text: "“No,” said Harbour spokesman Dario Penn.", name: "Dario Penn", role: "Harbour spokesman" },
  ])("reads $role for $name", ({ text, name, role }) => {
    expect(rolesOf(text, name)).toContain(role);
  });
  it.each([
    { text: "Velsund, the largest city, was quiet.", name: "Velsund" },
    { text: "A clerk took names. Mara Kolb said nothing had changed.", name: "Mara Kolb" },
    { text: "Maud Ellis, ambassador for river affairs Jutta Melgar and others came.", name: "Maud Ellis" },
    { text: "David Orl, and even leaders of the guild, came.", name: "David Orl" },
    { text: "Peter Orl, Queens and the Bay came.", name: "Peter Orl" },
    { text: "Mr. Peter Orl came.", name: "Peter Orl" },
  ])("gives $name no role in: $text", ({ text, name }) => {
    expect(rolesOf(text, name) ?? []).toEqual([]);
  });
  it("leaves a surname that two people bear without a name", () => {
    const text = "Ana Orl met Jon Orl. “It is done,” Orl said.";
    expect(findClaims(text).quotations[0]?.speaker?.name).not.toBe("Ana Orl");
  });
  it("keeps no role that another one ends in", () => {
    const text = "Harbour board spokesman Dario Penn spoke. Later spokesman Dario Penn spoke again.";
    expect(rolesOf(text, "Dario Penn")).toEqual(["Harbour board spokesman"]);
  });
});

function mentionsOf(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(findClaims(text).people.map(({ name, mentions }) => [name, mentions.length]));
}

describe("one entry for one person or body", () => {
  it.each([
    { what: "a surname", text: "Maud Ellis came. Ellis spoke.", people: { "Maud Ellis": 2 } },
    { what: "an initial", text: "Peter J. Orl came. Peter Orl spoke. Orl left.", people: { "Peter J. Orl": 3 } },
    {
      what: "a surname of two words",
      text: "Maud Tarn Ellis came. Tarn Ellis spoke.",
      people: { "Maud Tarn Ellis": 2 },
    },
    { what: "a joined particle", text: "Omar al-Orl came. Al-Orl spoke.", people: { "Omar al-Orl": 2 } },
    { what: "a particle", text: "Peter van Orl came. Van Orl spoke.", people: { "Peter van Orl": 2 } },
    {
      what: "initials of a body",
      text: "The Orland Union for Harbour Rights met. The OUHR spoke.",
      people: { "Orland Union for Harbour Rights": 2 },
    },
    {
      what: "a short name in brackets",
      text: "The Harbour Lights Agency (Halag) met. Halag spoke.",
      people: { "Harbour Lights Agency": 3 },
    },
    {
      what: "the one woman of a surname",
      text: "Maud Orl met Peter Orl. Mrs Orl spoke.",
      people: { "Maud Orl": 2, "Peter Orl": 1 },
    },
    {
      what: "father and son",
      text: "Peter Orl came with Peter Orl Jr. and left. Orl spoke.",
      people: { "Peter Orl": 2, "Peter Orl Jr": 1 },
    },
    {
      what: "a headline is nobody",
      text: "Peter Orl Burns Maud Ellis\n\nMaud Ellis came. Ellis spoke.",
      people: { "Maud Ellis": 2 },
    },
    { what: "a party", text: "The Republican Farm Party met.", people: { "Republican Farm Party": 1 } },
    { what: "a bridge", text: "Peter Orl Bridge fell. Maud Ellis spoke.", people: { "Maud Ellis": 1 } },
    {
      what: "two of one surname",
      text: "Maud Orl met Peter Orl. Orl spoke.",
      people: { "Maud Orl": 1, "Peter Orl": 1 },
    },
  ])("$what: $text", ({ text, people }) => {
    expect(mentionsOf(text)).toEqual(people);
  });
});

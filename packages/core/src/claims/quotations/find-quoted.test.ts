import { describe, expect, it } from "vitest";
import { cut } from "#text";
import { findQuoted } from "./find-quoted.ts";

describe("findQuoted", () => {
  it.each([
    { text: "“We wait,” she said.", inner: ["We wait,"] },
    { text: '"We wait," she said. "All day."', inner: ["We wait,", "All day."] },
    { text: "«On attend», dit-elle.", inner: ["On attend"] },
    { text: "He called them ‘vandals’ again.", inner: ["vandals"] },
    { text: "The miners’ strike and the ‘dockers’ rest’ ended.", inner: ["dockers’ rest"] },
    { text: "“They told us, ‘Go,’ and we went,” he said.", inner: ["They told us, ‘Go,’ and we went,"] },
    { text: '“We wait," she said. “All day."', inner: ["We wait,", "All day."] },
    { text: '“He said "go" to me,” she said.', inner: ['He said "go" to me,'] },
    { text: "“We wait,“ she said. “All day.”", inner: ["We wait,", "All day."] },
    { text: '"We wait,” she said. “All day.”', inner: ["We wait,", "All day."] },
    { text: "\"They are 'old school,\"' she said.", inner: ["They are 'old school,"] },
    { text: "„Wir warten“, sagte sie.", inner: ["Wir warten"] },
    { text: "He said: “We wait. ”", inner: ["We wait."] },
    { text: "“First part.\n\n“Second part,” she said.", inner: ["First part.", "Second part,"] },
  ])("reads the marks in: $text", ({ text, inner }) => {
    expect(findQuoted(text).map((one) => cut(text, one.inner))).toEqual(inner);
  });
  it.each(["It’s the union’s turn.", "The ’90s were long.", "Six feet 2' tall.", "“”", "Orl “” fell.", ""])(
    "finds nothing in: %s",
    (text) => {
      expect(findQuoted(text)).toEqual([]);
    },
  );
  it("marks what goes on in the next paragraph", () => {
    const [first, second] = findQuoted("“First part.\n\n“Second part,” she said.");
    expect([first?.isOpen, second?.isContinued]).toEqual([true, true]);
  });
});

import { expect, it } from "vitest";
import { inflect } from "./inflect.ts";

const inflections = { adj: ["e", "en"], s: ["", "s"] };

it.each([
  ["woche", ["woche"]],
  ["letzt(adj) woche", ["letzte woche", "letzten woche"]],
  ["dies(adj) tag(s)", ["diese tag", "diese tags", "diesen tag", "diesen tags"]],
  // A name that is not known is left as it is.
  ["dies(pl)", ["dies(pl)"]],
])("writes out %s", (phrase, forms) => {
  expect(inflect(phrase, { inflections })).toEqual(forms);
});

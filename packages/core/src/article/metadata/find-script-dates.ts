import type { HtmlPage } from "#page";
import type { DateWitness } from "./date-witness.ts";
import { readAnyTime } from "./read-any-time.ts";

/** A field such as "publishedAt" or "first_publication_date" with a day for its value, quoted once or, inside a quoted text, twice. */
const field =
  /(?<![a-z])(?:first_?|date_?|original_?)?pub(?:li(?:sh(?:ed)?|cation))?_?(?:date|time|at|on)?(?:_?(?:time|utc|gmt))?\\?["']?\s{0,3}[:=,]\s{0,3}\\?["'](\d{4}[-/]\d{2}[-/]\d{2}[^"'\\]{0,20})/i;

/** The day of publication in the data that the page's scripts work with; the first named is mostly the page's own. */
export function* findScriptDates({ appState, scripts }: HtmlPage): Generator<DateWitness> {
  for (const script of [...appState, ...scripts]) {
    const read = readAnyTime(field.exec(script)?.[1] ?? "");
    if (read === undefined) continue;
    yield { field: "published", ...read, from: "script" };
    return;
  }
}

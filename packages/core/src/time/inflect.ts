import type { LanguagePack } from "./languages/language-pack.ts";

/**
 * Writes out the forms of a phrase whose endings are named in brackets.
 *
 * @example
 * inflect("letzt(adj) woche", { inflections: { adj: ["e", "en"] } });
 * // ["letzte woche", "letzten woche"]
 */
export function inflect(phrase: string, pack: Pick<LanguagePack, "inflections">): readonly string[] {
  const open = phrase.indexOf("(");
  const close = phrase.indexOf(")", open);
  const endings = open < 0 ? undefined : pack.inflections?.[phrase.slice(open + 1, close)];
  if (endings === undefined) return [phrase];
  const rest = inflect(phrase.slice(close + 1), pack);
  return endings.flatMap((ending) => rest.map((tail) => phrase.slice(0, open) + ending + tail));
}

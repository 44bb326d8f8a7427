import { isKnownAgency } from "#article";
import type { Statement } from "#claims";
import type { Reading } from "#story";
import { findWords } from "#text";
import type { Mention } from "./mention.ts";

/** Says which news body a sentence gives as the one that heard or reported it first. */
export type FindRoot = (mention: Mention) => string | undefined;

/** "The QPA news agency", "the Orrin Post newspaper": what a name is without these. */
const description = /^the\s+|\s+(?:news|press)?\s*(?:agency|newspaper|television|radio)$/giu;
/** "Told QPA", "told the Orrin Post on Tuesday": a name in capitals right after the word. */
const hearer = /^\s+((?:the\s+)?\p{Lu}[\p{L}&.'’-]*(?:\s+\p{Lu}[\p{L}&.'’-]*)*)/u;
/** Words of giving a statement to somebody. */
const giving = /^(?:tell|tells|told|telling)$/iu;

/**
 * Prepares the finding of roots. "The mayor told QPA", "QPA reported": whoever prints it, such a sentence goes back to QPA,
 * where QPA is an outlet or agency of the story's own pages, a known agency, or called one.
 */
export function prepareRoots(readings: readonly Reading[]): FindRoot {
  const bodies = nameBodies(readings);
  const nameBody = (words: string): string | undefined => {
    const name = words.replace(description, "");
    const isAgency = isKnownAgency(name) || /\bnews agency$/iu.test(words);
    return bodies.get(keyOf(name)) ?? (isAgency ? name : undefined);
  };
  return ({ reading, statement }) => {
    if (statement === undefined) return undefined;
    const speakers = [...statement.via, ...(statement.claimant ? [statement.claimant] : [])];
    const candidates = [...speakers.map(({ name }) => name), hearerOf(reading.article.text, statement)];
    return candidates.flatMap((words) => (words && nameBody(words)) ?? [])[0];
  };
}

/** The outlets and agencies of the pages, by their letters and their initials. */
function nameBodies(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const names = readings.flatMap(({ article: { agency, site } }) => [agency ?? [], site ?? []].flat()).sort();
  const initials = names.flatMap((name) => {
    const capitals = name.match(/\p{Lu}/gu)?.join("") ?? "";
    return capitals.length > 2 || isKnownAgency(capitals) ? [[keyOf(capitals), name] as const] : [];
  });
  return new Map([...initials, ...names.map((name) => [keyOf(name), name] as const)]);
}

function hearerOf(text: string, { cue }: Statement): string | undefined {
  if (cue === undefined || !giving.test(text.slice(cue.start, cue.end))) return undefined;
  return hearer.exec(text.slice(cue.end, cue.end + 80))?.[1]?.replace(/[.’'-]+$/u, "");
}

function keyOf(name: string): string {
  return findWords(name.replace(/^the\s+/iu, ""))
    .map(({ word }) => word)
    .join("");
}

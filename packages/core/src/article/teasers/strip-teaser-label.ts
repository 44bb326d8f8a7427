import { makeOpeningTest } from "../body/starts-with.ts";
import { teaserOpenings } from "../clues/phrases.ts";
import { opensRelated } from "./heading-scopes.ts";

const opensTeaser = makeOpeningTest(teaserOpenings);

const arrows = /^[\s«‹<←»›>→•-]+|[\s«‹<←»›>→]+$/gu;

/**
 * A teaser's headline without the words that announce it and without arrows.
 *
 * @example
 * stripTeaserLabel("READ MORE: A bridge falls »"); // "A bridge falls"
 */
export function stripTeaserLabel(line: string): string {
  const label = /^[^:|»›]{2,32}[:|»›]\s*(?=\S+\s)/u.exec(line)?.[0] ?? "";
  const isLabel =
    label !== "" && (opensTeaser(label) || opensTeaser(label.replace(/\s?[|»›]\s*$/u, ":")) || opensRelated(label));
  return (isLabel ? line.slice(label.length) : line).replace(arrows, "");
}

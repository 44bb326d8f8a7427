import { makeOpeningTest } from "../body/starts-with.ts";
import { teaserOpenings } from "../clues/phrases.ts";

const opensTeaser = makeOpeningTest(teaserOpenings);

/**
 * A teaser's headline without the words that announce it.
 *
 * @example
 * stripTeaserLabel("READ MORE: A bridge falls"); // "A bridge falls"
 */
export function stripTeaserLabel(line: string): string {
  const label = /^[^:]{2,32}:\s+(?=\S+\s)/u.exec(line)?.[0];
  return label !== undefined && opensTeaser(label) ? line.slice(label.length) : line;
}

import type { Family } from "./story.ts";

/** The family of every article, by the article's id. */
export function indexFamilies(families: readonly Family[]): ReadonlyMap<string, Family> {
  return new Map(families.flatMap((family) => family.articles.map((article) => [article, family] as const)));
}

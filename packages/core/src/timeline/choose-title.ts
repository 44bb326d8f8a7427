import { compareReadings, type Reading } from "#story";
import { contentWords } from "./content-words.ts";

/**
 * Chooses the title of a story: the headline whose words stand in most other headlines of the story; of equals the one
 * published first.
 */
export function chooseTitle(readings: readonly Reading[]): string {
  const candidates = [...readings].sort(compareReadings).flatMap(({ article: { headline } }) => {
    return headline === undefined ? [] : [{ headline, words: contentWords(headline) }];
  });
  const frequency = new Map<string, number>();
  for (const word of candidates.flatMap(({ words }) => [...words])) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  // Words in one headline only say nothing of the story; the root keeps long headlines from winning by length.
  const shared = (word: string): number => (frequency.get(word) ?? 1) - 1;
  const score = (words: ReadonlySet<string>): number =>
    [...words].reduce((sum, word) => sum + shared(word), 0) / Math.sqrt(Math.max(1, words.size));
  const [best] = candidates.sort((a, b) => score(b.words) - score(a.words));
  return best?.headline ?? "Untitled story";
}

import { cut, hashText, wordKey } from "#text";
import { compareMentions, type Mention } from "./mention.ts";

/**
 * Names the entries of a timeline, so that links to them last: an entry is named after the sentence that told its event
 * first, and the days that sentence gives. Later articles change neither, whichever sentence comes to stand at its head,
 * and an older copy of the sentence leaves the name as it is.
 *
 * @param events - The mentions of each event.
 * @returns One id for each, all different; where two sentences agree in words and days, the older keeps the plain name.
 */
export function nameEntries(events: readonly (readonly Mention[])[]): readonly string[] {
  const oldest = events.map((mentions) => [...mentions].sort(compareMentions)[0] as Mention);
  const inOrder = [...oldest.keys()].sort((a, b) => compareMentions(oldest[a] as Mention, oldest[b] as Mention));
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const at of inOrder) {
    const first = oldest[at] as Mention;
    const plain = `e-${hashText(keyOf(first))}`;
    const name = taken.has(plain) ? `e-${hashText(`${keyOf(first)} ${first.reading.id} ${first.span.start}`)}` : plain;
    taken.add(name);
    names.set(at, name);
  }
  return events.map((_, at) => names.get(at) ?? "");
}

function keyOf({ reading, span, date }: Mention): string {
  return `${wordKey(cut(reading.article.text, span))} ${date.start}/${date.end}`;
}

import { type Family, indexFamilies } from "#story";
import { cut, wordKey } from "#text";
import { compareMentions, type Mention } from "./mention.ts";

/**
 * Reckons the sentences of copies from the day their text was first written: a copy printed a day later still says
 * "on Tuesday" and "yesterday" of the original's day.
 *
 * @returns The mentions in the order given; those of one sentence and the same date words in one family share a date.
 */
export function settleCopies(mentions: readonly Mention[], families: readonly Family[]): readonly Mention[] {
  const familyOf = indexFamilies(families.filter(({ articles }) => articles.length > 1));
  const keyOf = ({ reading, span, date }: Mention): string | undefined => {
    const family = familyOf.get(reading.id);
    if (family === undefined) return undefined;
    const { text } = reading.article;
    const words = date.time === undefined ? "" : cut(text, date.time.span);
    return [family.id, wordKey(cut(text, span)), wordKey(words)].join("|");
  };
  const firsts = new Map<string, Mention>();
  for (const mention of [...mentions].sort(compareWriting)) {
    const key = keyOf(mention);
    if (key !== undefined && !firsts.has(key)) firsts.set(key, mention);
  }
  return mentions.map((mention) => {
    const first = firsts.get(keyOf(mention) ?? "");
    if (first === undefined || first === mention) return mention;
    const { time, ...date } = first.date;
    return { ...mention, date: { ...date, ...(mention.date.time === undefined ? {} : { time: mention.date.time }) } };
  });
}

/** By the day the dateline states, else by publication. */
function compareWriting(a: Mention, b: Mention): number {
  const day = ({ reading }: Mention): string =>
    reading.article.datelineDay ?? reading.article.published?.slice(0, 10) ?? "~";
  const [first, second] = [day(a), day(b)];
  if (first !== second) return first < second ? -1 : 1;
  return compareMentions(a, b);
}

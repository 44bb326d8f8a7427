// When two readings of a field are the same: by folded text, so that quotation marks, spaces and case do not count.
import type { FieldName } from "./gold.ts";
import { agencyKeys } from "./tables/agency-names.ts";

/** The field's values on one page, in page order. */
export type Items = readonly string[];

export interface Matching {
  readonly matched: number;
  /** In the gold, not in ours. */
  readonly missed: Items;
  /** In ours, not in the gold. */
  readonly extra: Items;
}

type IsSame = (gold: string, ours: string) => boolean;

const enough = 0.8;
const fewestWordsToContain = 3;

function readWords(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Letters and digits only, lower case. */
function foldText(text: string): string {
  return readWords(text).join("");
}

function countShared(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared;
}

/** Nearly all words of each are in the other. */
function overlaps(gold: string, ours: string): boolean {
  const [one, other] = [readWords(gold), readWords(ours)];
  return countShared(one, other) >= enough * Math.max(one.length, other.length, 1);
}

/** Nearly all words of the shorter are in the longer. */
function contains(gold: string, ours: string): boolean {
  const [one, other] = [readWords(gold), readWords(ours)];
  const shorter = Math.min(one.length, other.length);
  return shorter >= fewestWordsToContain && countShared(one, other) >= enough * shorter;
}

/** A heading or a time line of few words is looked for in what we say of the post. */
function isWithin(gold: string, ours: string): boolean {
  const words = readWords(gold);
  return words.length > 0 && countShared(words, readWords(ours)) >= enough * words.length;
}

const clock = /(?<!\d)(?<hour>[012]?\d)\s?[:.h]\s?(?<minute>[0-5]\d)(?!\d)/;
/** A line of so few words with a clock in it is a post's time: "18:16 (IST), Oct 02". */
const mostWordsOfTime = 6;

function readClock(text: string): string | undefined {
  const { hour, minute } = clock.exec(text)?.groups ?? {};
  return hour === undefined ? undefined : `${Number(hour)}:${minute}`;
}

/** A post by its heading or, where the gold has a time line only, by the clock: not every post says its day and zone. */
function isSamePost(gold: string, ours: string): boolean {
  if (isWithin(gold, ours)) return true;
  const time = readWords(gold).length <= mostWordsOfTime ? readClock(gold) : undefined;
  return time !== undefined && time === readClock(ours);
}

function agencyKey(name: string): string {
  const folded = foldText(name);
  return agencyKeys[folded] ?? folded;
}

const sameness: Readonly<Record<FieldName, IsSame>> = {
  captions: overlaps,
  credits: overlaps,
  agency: (gold, ours) => agencyKey(gold) === agencyKey(ours),
  byline: () => false,
  teasers: contains,
  corrections: contains,
  livePosts: isSamePost,
};

/** What is said twice counts once; but two posts may well be of one minute. */
function dropRepeats(field: FieldName, items: Items): Items {
  if (field === "livePosts") return items;
  return [...new Map(items.map((item) => [foldText(item), item])).values()].filter((item) => foldText(item) !== "");
}

/** Pairs equal items first, then those that are the same by the field's own measure; each is used once. */
export function matchItems(field: FieldName, gold: Items, ours: Items): Matching {
  const missed = dropRepeats(field, gold);
  const extra = dropRepeats(field, ours);
  const all = missed.length;
  const equal = takePairs(missed, extra, (one, other) => foldText(one) === foldText(other));
  const alike = takePairs(equal.missed, equal.extra, sameness[field]);
  return { matched: all - alike.missed.length, ...alike };
}

function takePairs(gold: Items, ours: Items, isSame: IsSame): { readonly missed: Items; readonly extra: Items } {
  const extra = [...ours];
  const missed = gold.filter((item) => {
    const at = extra.findIndex((other) => isSame(item, other));
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  return { missed, extra };
}

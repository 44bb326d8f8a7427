import type { Reading } from "#story";
import { compareText, countShared, cut, findSentences, wordKey, wordSet } from "#text";
import { sortIntoSentences } from "./sort-into-sentences.ts";
import type { Edit, Entry } from "./timeline.ts";

type Change = Edit["changes"][number];

/** Two sentences that share this much of their words are one sentence, edited. */
const sameSentenceShare = 0.6;
/** Beyond so many new sentences a version is another text: what is new and what is gone is listed without pairing. */
const mostPaired = 200;

/**
 * Finds what changed between the versions of one address, sentence by sentence, in the order of the newer version.
 * The observation is of two captures: nothing is said of when or why the page changed.
 */
export function findEdits(readings: readonly Reading[], entries: readonly Entry[]): readonly Edit[] {
  const findEntry = prepareEntries(entries);
  return listVersions(readings).flatMap(([from, to]): readonly Edit[] => {
    const changes = findChanges(from, to).map((change) => ({ ...change, ...findEntry(change, [from, to]) }));
    return changes.length === 0 ? [] : [{ url: to.article.url ?? to.source, from: from.id, to: to.id, changes }];
  });
}

/** Neighbouring versions of one address, older first. */
function listVersions(readings: readonly Reading[]): readonly (readonly [Reading, Reading])[] {
  const versions = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { url } = reading.article;
    if (url === undefined) continue;
    const copies = versions.get(url);
    if (copies === undefined) versions.set(url, [reading]);
    else copies.push(reading);
  }
  return [...versions.values()].flatMap((copies) => {
    const [first, ...rest] = copies.sort(compareVersions);
    let from = first as Reading;
    return rest.map((to) => {
      const pair = [from, to] as const;
      from = to;
      return pair;
    });
  });
}

/** Older first: by what the versions state of themselves, else by the names they were given. */
function compareVersions(a: Reading, b: Reading): number {
  const when = ({ article, snapshot }: Reading): string =>
    article.modified ?? snapshot.fetchedAt ?? article.published ?? "";
  return compareText(when(a), when(b)) || compareText(a.source, b.source) || compareText(a.id, b.id);
}

function findChanges(from: Reading, to: Reading): readonly Change[] {
  const before = sentencesOf(from);
  const after = sentencesOf(to);
  const gone = new Map(
    [...before].filter(([key]) => !after.has(key)).map(([key, text]) => [key, { text, words: wordSet(text) }]),
  );
  const kindOf = prepareKinds(from, to);
  const come = [...after].filter(([key]) => !before.has(key));
  const isSameText = come.length <= mostPaired && gone.size <= mostPaired;
  const changed = come.map(([, sentence]): Change => {
    const [key, old] = isSameText ? findNearest(wordSet(sentence), gone) : [];
    if (key === undefined || old === undefined) return { kind: "added", after: sentence };
    gone.delete(key);
    return { kind: kindOf(old.text, sentence), before: old.text, after: sentence };
  });
  const removed = [...gone.values()].map(({ text }): Change => ({ kind: "removed", before: text }));
  return [...headlineChange(from, to), ...changed, ...removed];
}

function headlineChange(from: Reading, to: Reading): readonly Change[] {
  const [before, after] = [from.article.headline, to.article.headline];
  return before === after || before === undefined || after === undefined ? [] : [{ kind: "headline", before, after }];
}

function sentencesOf({ article }: Reading): Map<string, string> {
  const sentences = findSentences(article.text).map((span) => cut(article.text, span));
  return new Map(sentences.map((sentence) => [wordKey(sentence), sentence]));
}

interface GoneSentence {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function findNearest(
  words: ReadonlySet<string>,
  gone: ReadonlyMap<string, GoneSentence>,
): readonly [string?, GoneSentence?] {
  let best: readonly [string?, GoneSentence?] = [];
  let most = sameSentenceShare;
  for (const [key, old] of gone) {
    const share = shareOfWords(words, old.words);
    if (share >= most) [best, most] = [[key, old], share];
  }
  return best;
}

/** Dice's coefficient of the two sentences' word sets. */
function shareOfWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * countShared(a, b)) / Math.max(1, a.size + b.size);
}

/** Tells what changed in a sentence: its numbers, else who vouches for it or whether it happened, else its words. */
function prepareKinds(from: Reading, to: Reading): (before: string, after: string) => Change["kind"] {
  const [older, newer] = [readMeanings(from), readMeanings(to)];
  return (before, after) => {
    const [first, second] = [older.get(before), newer.get(after)];
    if ((first?.figures ?? digitsOf(before)) !== (second?.figures ?? digitsOf(after))) return "figure";
    return first?.status === second?.status ? "wording" : "status";
  };
}

/** What a sentence states, as far as versions of it are compared. */
interface Meaning {
  readonly figures: string;
  readonly status: string;
}

/** The meaning of each sentence by its words; none in a language without a claims pack. */
function readMeanings({ claims, article }: Reading): ReadonlyMap<string, Meaning> {
  const figuresOf = sortIntoSentences(claims?.sentences ?? [], claims?.figures ?? []);
  const meanings = (claims?.sentences ?? []).map(({ span, main }, index): [string, Meaning] => {
    const text = cut(article.text, span);
    const bounds = (figuresOf[index] ?? []).map(({ min, max, qualifier }) => `${min} ${max} ${qualifier ?? ""}`);
    const status = main.cancelled === true ? "cancelled" : main.status;
    return [text, { figures: [...bounds, digitsOf(text)].join("|"), status }];
  });
  return new Map(meanings);
}

function digitsOf(sentence: string): string {
  return (sentence.match(/\d[\d,.]*/g) ?? []).join(" ");
}

type FindEntry = (change: Change, versions: readonly Reading[]) => { readonly entry?: string };

/** Finds the entry that cites the changed sentence in either version. */
function prepareEntries(entries: readonly Entry[]): FindEntry {
  const cited = new Map<string, string>();
  for (const { id, citations } of entries)
    for (const { article, text } of citations) cited.set(`${article} ${text}`, id);
  return (change, versions) => {
    const sentences = [change.after, change.before];
    const keys = versions.flatMap((version) => sentences.map((sentence) => `${version.id} ${sentence}`));
    const entry = keys.map((key) => cited.get(key)).find((id) => id !== undefined);
    return entry === undefined ? {} : { entry };
  };
}

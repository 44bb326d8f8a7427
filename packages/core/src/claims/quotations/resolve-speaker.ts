import { cut, foldWord, isInside, type Span } from "#text";
import type { Speaker } from "../claims.ts";
import { bodyPhrases } from "../lexicon/people-words.ts";
import { isTitle } from "../people/find-names.ts";
import type { Entry, Gender, Mention, Register } from "../people/people-register.ts";
import type { Token } from "../words/find-tokens.ts";
import { isPersonRole, type NounPhrase, type Range } from "../words/read-noun-phrase.ts";
import { tagAt, wordAt } from "../words/word-classes.ts";

/** What resolving needs of the article. */
export interface Scene {
  readonly text: string;
  readonly register: Register;
  /** Speakers of the article so far, last one last. */
  readonly spoken: readonly Spoken[];
  /** The subjects that sentences open with so far, whether they spoke or not. */
  readonly topics: readonly Spoken[];
  /** The offset that no pronoun looks back over. */
  readonly wall: number;
}

export interface Spoken {
  readonly speaker: Speaker;
  readonly entry: Entry | undefined;
  readonly at: number;
}

/** Names who a noun phrase stands for: a name of the register, a pronoun's person, a described office, or the words themselves. */
export function resolveSpeaker(scene: Scene, tokens: readonly Token[], phrase: NounPhrase): Spoken {
  const span = mentionOf(tokens, phrase);
  const first = tokens[phrase.from];
  const at = span.start;
  if (first && phrase.to - phrase.from === 1 && first.tag === "pron") return resolveHere(scene, first.word, span);
  const entry =
    findNamed(scene, tokens, phrase) ??
    resolveDescription(scene, tokens, phrase) ??
    resolveTrade(scene, tokens, phrase) ??
    resolveVariation(scene, tokens, phrase);
  if (entry) return { speaker: toSpeaker(entry, mentionOf(tokens, phrase), at), entry, at };
  const name = describe(scene.text, tokens, phrase);
  return { speaker: name ? { name, mention: span } : { mention: span }, entry: undefined, at };
}

function resolveHere(scene: Scene, word: string, span: Span): Spoken {
  const at = span.start;
  const topic = findTopic(scene, word, at);
  if (topic?.entry) return { speaker: toSpeaker(topic.entry, span, at), entry: topic.entry, at };
  const entry = topic ? undefined : resolvePronoun(scene, word, at);
  if (entry) return { speaker: toSpeaker(entry, span, at), entry, at };
  const name = topic?.speaker.name ?? lastDescription(scene, word, at);
  return { speaker: { ...(name !== undefined && { name }), mention: span }, entry, at };
}

/** How far back, in characters, a subject without a name is remembered. */
const topicReach = 400;

/** "The rescue service was late. It said": the last sentence's subject, unless somebody spoke after it. */
function findTopic({ topics, spoken, wall }: Scene, word: string, at: number): Spoken | undefined {
  const topic = topics.at(-1);
  const gender = genders[word];
  if (!topic || (!gender && word !== "it")) return undefined;
  const isNear = topic.at < at && at - topic.at <= topicReach && topic.at >= wall;
  const last = spoken.findLast(({ at: said }) => said < at);
  if (!isNear || (last && last.at > topic.at)) return undefined;
  return isTopicOf(topic, gender) ? topic : undefined;
}

function isTopicOf({ entry, speaker }: Spoken, gender: Gender | undefined): boolean {
  if (!entry) return isOnePerson(speaker.name ?? "") === (gender !== undefined);
  return gender ? couldBe(entry, gender) : entry.kind === "body";
}

function spanOf(tokens: readonly Token[], range: Range): Span {
  return { start: tokens[range.from]?.span.start ?? 0, end: tokens[range.to - 1]?.span.end ?? 0 };
}

/** The mention as it is shown, "who" taken in. */
function mentionOf(tokens: readonly Token[], { from, to, mentionTo = to }: NounPhrase): Span {
  return spanOf(tokens, { from, to: mentionTo });
}

function toSpeaker(entry: Entry, mention: Span, at: number): Speaker {
  const role = roleAt(entry, at);
  return {
    name: entry.name,
    ...(role && { role }),
    ...(entry.kind !== "unknown" && { kind: entry.kind }),
    mention,
  };
}

/** The role told last before the mention, else the first one of the article. */
function roleAt(entry: Entry, at: number): string | undefined {
  const told = entry.roles.filter(({ span }) => span.start <= at + 200);
  return (told[0] ?? entry.roles[0])?.role;
}

/** A name of the register in the phrase's head, else in its apposition. */
function findNamed(scene: Scene, tokens: readonly Token[], phrase: NounPhrase): Entry | undefined {
  const head = { from: phrase.from, to: headEnd(tokens, phrase) };
  const inHead = mentionsIn(scene.register, spanOf(tokens, head)).at(-1)?.entry;
  if (inHead && isHeadName(tokens, head, inHead)) return inHead;
  if (!phrase.apposition) return undefined;
  const first = tokens[phrase.apposition.from];
  if (first?.tag !== "cap") return undefined;
  const named = mentionsIn(scene.register, spanOf(tokens, phrase.apposition))[0];
  return named && isLedByCaps(tokens, phrase.apposition.from, named.span) && named.entry.kind !== "body"
    ? named.entry
    : undefined;
}

/** Nothing but titles stands between the opening comma and the name. */
function isLedByCaps(tokens: readonly Token[], from: number, name: Span): boolean {
  return tokens.slice(from, from + 4).every(({ span, tag }) => span.start >= name.start || tag === "cap");
}

function headEnd(tokens: readonly Token[], { from, to }: Range): number {
  for (let i = from + 1; i < to; i += 1) if (tagAt(tokens, i) === "prep" && tagAt(tokens, i - 1) !== "cap") return i;
  for (let i = from + 1; i < to; i += 1) {
    if (tagAt(tokens, i) === "prep" && /^(?:of|from|at|in|with)$/.test(wordAt(tokens, i)) && !isBodyPart(tokens, i))
      return i;
  }
  return to;
}

function isBodyPart(tokens: readonly Token[], at: number): boolean {
  return (
    wordAt(tokens, at) === "of" &&
    /^(?:ministry|department|bank|university|house|council|office|chamber|league|board|institute|association|union)$/.test(
      wordAt(tokens, at - 1),
    )
  );
}

/** The name ends the head: "Trump adviser" is not Trump. */
function isHeadName(tokens: readonly Token[], head: Range, entry: Entry): boolean {
  const last = tokens[head.to - 1];
  return last !== undefined && (last.word === entry.words.at(-1) || (last.tag === "cap" && last.word.length > 1));
}

function mentionsIn(register: Register, span: Span): readonly Mention[] {
  const { mentions } = register;
  const found: Mention[] = [];
  for (let i = firstFrom(mentions, span.start); i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (!mention || !isInside(mention.span, span)) break;
    found.push(mention);
  }
  return found;
}

/** A text that names more ministers than this is a list: "the minister" is none of them. */
const mostHolders = 100;

/** "the general", "the interior minister", "the union’s chairman": the one person of the article with that role. */
function resolveDescription(scene: Scene, tokens: readonly Token[], phrase: NounPhrase): Entry | undefined {
  const first = tokens[phrase.from];
  if (first?.word !== "the") return undefined;
  const words = tokens
    .slice(phrase.from + 1, phrase.to)
    .filter(({ tag }) => tag === "noun" || tag === "cap")
    .map(({ word }) => word);
  const head = words.at(-1);
  if (!head) return undefined;
  const holders = scene.register.byHead.get(head) ?? [];
  if (holders.length > mostHolders) return undefined;
  const people = holders.filter((entry) => hasRole(entry, words));
  return people.length === 1 && (people[0]?.mentions[0]?.start ?? 0) < first.span.start + 400 ? people[0] : undefined;
}

const trades = new Set(["airline", "bank", "carmaker", "company", "firm", "manufacturer", "retailer"]);

/** "Hollin Steel shut its mill. The company said": a bare trade stands for the last sentence's subject, if that is no person. */
function resolveTrade({ topics, wall }: Scene, tokens: readonly Token[], phrase: NounPhrase): Entry | undefined {
  const topic = topics.at(-1);
  const entry = topic?.entry;
  const isBare = phrase.to - phrase.from === 2 && wordAt(tokens, phrase.from) === "the";
  if (!isBare || !trades.has(wordAt(tokens, phrase.to - 1)) || !topic || !entry || entry.kind === "person")
    return undefined;
  const at = tokens[phrase.from]?.span.start ?? 0;
  if (entry.words.length < 2 || topic.at < wall || at - topic.at > topicReach) return undefined;
  entry.kind = "body";
  return entry;
}

/** "Orl says it will go ahead. “…,” the club’s chairman said": an office right after a speaker who has none yet is that speaker's. */
function resolveVariation({ text, spoken }: Scene, tokens: readonly Token[], phrase: NounPhrase): Entry | undefined {
  const last = spoken.at(-1);
  const entry = last?.entry;
  const span = spanOf(tokens, phrase);
  const head = wordAt(tokens, headEnd(tokens, phrase) - 1);
  if (!last || !entry || entry.kind === "body" || entry.roles.length > 0 || entry.words.length < 2) return undefined;
  const isNear = span.start - last.at < 250 && !text.slice(last.at, span.start).includes("\n");
  if (!isNear || wordAt(tokens, phrase.from) !== "the" || !isTitle(head)) return undefined;
  const told = spanOf(tokens, { from: phrase.from + 1, to: phrase.to });
  entry.kind = "person";
  entry.roles.push({ role: cut(text, told).replace(/\s+/g, " "), span: told });
  return entry;
}

function hasRole(entry: Entry, words: readonly string[]): boolean {
  if (entry.kind === "body") {
    const names = [entry.words, ...entry.roles.map(({ role }) => role.split(/\s+/).map(foldWord))];
    return names.some((name) => name.at(-1) === words.at(-1) && words.every((word) => name.includes(word)));
  }
  return entry.roles.some(({ role }) => {
    const told = role.split(/[\s’']+/).map(foldWord);
    return !told.includes("former") && words.every((word) => told.includes(word)) && isTitle(words.at(-1) ?? "");
  });
}

const genders: Readonly<Record<string, Gender>> = { he: "m", him: "m", she: "f", her: "f" };

/** Whom a pronoun stands for: the sentence's own subject, the last speaker, then subjects of the sentences before. */
function resolvePronoun(scene: Scene, word: string, at: number): Entry | undefined {
  if (word === "who") return undefined;
  const gender = genders[word];
  if (!gender && word !== "it" && word !== "they") return undefined;
  const before = mentionsBefore(scene, at);
  const fits = (entry: Entry | undefined): boolean => entry !== undefined && fitsPronoun(entry, gender);
  const latest = scene.spoken.findLast(({ at: said }) => said < at);
  const last = latest && latest.at >= scene.wall ? latest : undefined;
  const since = before.filter(({ span, isFirst }) => isFirst && span.start > (last?.at ?? -1));
  const subject = since.findLast(({ entry }) => fits(entry));
  if (subject) return subject.entry;
  if (last?.entry && couldBe(last.entry, gender)) return last.entry;
  return (
    before.findLast(({ entry, isFirst }) => isFirst && fits(entry))?.entry ??
    before.findLast(({ entry }) => fits(entry))?.entry
  );
}

/** How far back, in characters, a pronoun can reach. */
const pronounReach = 900;

function mentionsBefore({ register: { mentions }, wall }: Scene, at: number): readonly Mention[] {
  const end = firstFrom(mentions, at);
  const start = firstFrom(mentions, Math.max(at - pronounReach, wall));
  return mentions.slice(start, end);
}

/** Index of the first mention that starts at or after an offset. */
function firstFrom(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((mentions[mid]?.span.start ?? 0) < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** "A police spokesman said …. He added": somebody unnamed who spoke just before. */
function lastDescription({ spoken, wall }: Scene, word: string, at: number): string | undefined {
  const last = spoken.at(-1);
  const name = last?.entry === undefined ? last?.speaker.name : undefined;
  if (!last || !name || at - last.at > 500 || last.at < wall) return undefined;
  if (word === "he" || word === "she") return isOnePerson(name) ? name : undefined;
  return (word === "it" || word === "they") && !isOnePerson(name) ? name : undefined;
}

const bodyNames = new Set(bodyPhrases);

/** Whether a description is of one person: "harbour minister", not "coast guard" or "rescue service of Orland". */
function isOnePerson(name: string): boolean {
  const [start = ""] = name.split(/\s+(?:of|for|in|at)\s+/);
  const words = start.split(/\s+/).map(foldWord);
  return isPersonRole(words.at(-1) ?? "") && !bodyNames.has(words.slice(-2).join(" "));
}

/** Who spoke last and is not known to be of the other kind. */
function couldBe(entry: Entry, gender: Gender | undefined): boolean {
  if (entry.kind !== "unknown") return fitsPronoun(entry, gender);
  return entry.words.length > 1;
}

function fitsPronoun(entry: Entry, gender: Gender | undefined): boolean {
  if (!gender) return entry.kind === "body";
  return entry.kind === "person" && (entry.gender === undefined || entry.gender === gender);
}

/** The phrase without its article, as a name for somebody unnamed: "witnesses", "interior minister". */
function describe(text: string, tokens: readonly Token[], { from, to }: Range): string {
  let start = from;
  while (start < to - 1 && /^(?:a|an|the|one|some|this|that)$/.test(wordAt(tokens, start))) start += 1;
  if (tagAt(tokens, start) === "det") return "";
  return cut(text, spanOf(tokens, { from: start, to })).replace(/\s+/g, " ");
}

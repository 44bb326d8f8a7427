import { cut, foldWord, type Span } from "#text";
import type { Person } from "../claims.ts";
import { addressTitles, femaleNames, genderedRoles, maleNames, thingNouns } from "../lexicon/people-words.ts";
import type { SentenceWords } from "../words/find-units.ts";
import { findNames, isTitle, type NameRun } from "./find-names.ts";
import { inheritRoles } from "./inherit-roles.ts";
import { dropHeadlines, hasSuffix, mergeNames, surnameOf } from "./merge-names.ts";
import { readRole, readTrade } from "./read-role.ts";

export type Gender = "f" | "m";

/** One mention of a person or body, in reading order. */
export interface Mention {
  readonly entry: Entry;
  readonly span: Span;
  readonly sentence: number;
  /** First name of its sentence, outside quotation marks. */
  readonly isFirst: boolean;
}

/** A person or body of the article, as it is being gathered. */
export interface Entry {
  readonly name: string;
  readonly words: readonly string[];
  kind: "person" | "body" | "unknown";
  gender: Gender | undefined;
  readonly roles: { readonly role: string; readonly span: Span }[];
  readonly mentions: Span[];
}

/** Who is named in one article. */
export interface Register {
  readonly entries: readonly Entry[];
  readonly mentions: readonly Mention[];
  /** By last word and by full name, folded; absent when two share it. */
  readonly byWord: ReadonlyMap<string, Entry | "ambiguous">;
  /** Who is described by a word: holders of a role with it, bodies whose name ends in it. */
  readonly byHead: ReadonlyMap<string, readonly Entry[]>;
}

const female = new Set(femaleNames);
const male = new Set(maleNames);

/** Gathers the people and bodies an article names: full names first, then surnames, titles and acronyms. */
export function buildRegister(text: string, sentences: readonly SentenceWords[]): Register {
  const runs = sentences.map(({ tokens }) => findNames(tokens));
  const byName = new Map<string, Entry>();
  runs.forEach((row, i) => {
    for (const run of row) if (run.words.length > 1) addRun(text, { run, tokens: sentences[i]?.tokens ?? [], byName });
  });
  dropHeadlines(byName);
  mergeNames(byName);
  const byWord = indexWords(byName);
  indexBrackets(
    runs.map((row, i) => ({ row, tokens: sentences[i]?.tokens ?? [] })),
    { byName, byWord },
  );
  const byGender = indexGenders(byName);
  const mentions: Mention[] = [];
  runs.forEach((row, sentence) => {
    const tokens = sentences[sentence]?.tokens ?? [];
    row.forEach((run, order) => {
      const entry = entryOf(text, run, { byName, byWord, byGender, tokens });
      if (!entry) return;
      learn(text, entry, { run, tokens });
      entry.mentions.push(run.span);
      mentions.push({ entry, span: run.span, sentence, isFirst: order === 0 && tokens[run.from]?.quoted === -1 });
    });
  });
  inheritRoles(text, sentences, mentions);
  const entries = [...new Set(byName.values())];
  return { entries, mentions, byWord, byHead: indexHeads(entries) };
}

interface Adding {
  readonly run: NameRun;
  readonly tokens: SentenceWords["tokens"];
  readonly byName: Map<string, Entry>;
}

function addRun(text: string, { run, byName }: Adding): void {
  const key = run.words.join(" ");
  if (byName.has(key)) return;
  byName.set(key, {
    name: nameText(text, run.span),
    words: run.words,
    kind: run.isBody ? "body" : "unknown",
    gender: undefined,
    roles: [],
    mentions: [],
  });
}

function nameText(text: string, span: Span): string {
  return cut(text, span).replace(/\s+/g, " ");
}

function indexWords(byName: ReadonlyMap<string, Entry>): Map<string, Entry | "ambiguous"> {
  const index = new Map<string, Entry | "ambiguous">();
  const entries = [...new Set(byName.values())];
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const known = index.get(key);
      index.set(key, known === undefined || known === entry ? entry : "ambiguous");
    }
  }
  // "Orl" is the father where both are named.
  for (const entry of entries) {
    const surname = surnameOf(entry.words);
    if (hasSuffix(entry.words) && !index.has(surname)) index.set(surname, entry);
  }
  return index;
}

/** What an entry may be called: its name, its last word, a body's initials. */
function keysOf({ words, kind }: Entry): readonly string[] {
  const short = hasSuffix(words) ? [] : words.slice(-1);
  return [words.join(" "), ...short, ...(kind === "body" ? acronymsOf(words) : [])];
}

const small = /^(?:of|for|and|the|&|de|la)$/;

/** "ORU" and "ORAU" for "Orland Rights and Aid Union": small words count or not. */
function acronymsOf(words: readonly string[]): ReadonlySet<string> {
  const large = words.filter((word) => !small.test(word));
  return new Set([words, large].map((list) => list.map((word) => word.charAt(0)).join("")));
}

/** "the Coast Agency (Coag)": a single name in brackets right after a body is that body's short name. */
function indexBrackets(
  rows: readonly { readonly row: readonly NameRun[]; readonly tokens: SentenceWords["tokens"] }[],
  { byName, byWord }: Pick<Known, "byName" | "byWord">,
): void {
  for (const { row, tokens } of rows) {
    row.forEach((run, i) => {
      const body = row[i - 1];
      if (!body?.isBody || run.words.length > 1 || run.from !== body.to + 1) return;
      const isBracketed = tokens[body.to]?.word === "(" && tokens[run.to]?.word === ")";
      const entry = isBracketed ? byName.get(body.words.join(" ")) : undefined;
      if (entry) byWord.set(run.words.join(" "), entry);
    });
  }
}

/** By surname and gender, "orl f": the one woman and the one man of a surname. */
function indexGenders(byName: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry | "ambiguous"> {
  const index = new Map<string, Entry | "ambiguous">();
  for (const entry of new Set(byName.values())) {
    const key = `${surnameOf(entry.words)} ${genderOfGiven(entry)}`;
    index.set(key, index.has(key) ? "ambiguous" : entry);
  }
  return index;
}

function indexHeads(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.mentions.length === 0) continue;
    const told = entry.roles.flatMap(({ role }) => role.split(/[\s’']+/).map(foldWord));
    const heads = entry.kind === "body" ? [...entry.words.slice(-1), ...told] : told;
    for (const head of new Set(heads)) {
      const list = index.get(head);
      if (list) list.push(entry);
      else index.set(head, [entry]);
    }
  }
  return index;
}

interface Known {
  readonly byName: Map<string, Entry>;
  readonly byWord: Map<string, Entry | "ambiguous">;
  readonly byGender: ReadonlyMap<string, Entry | "ambiguous">;
  readonly tokens: SentenceWords["tokens"];
}

function entryOf(text: string, run: NameRun, known: Known): Entry | undefined {
  const key = run.words.join(" ");
  const entry = known.byName.get(key) ?? known.byWord.get(key);
  if (entry === "ambiguous") return byTitle(run, known);
  if (entry) return entry;
  if (run.words.length > 1) return undefined;
  // A surname that nobody bears in full: its own entry when a title shows a person, or it may be a body.
  addRun(text, { run, tokens: known.tokens, byName: known.byName });
  const added = known.byName.get(key);
  if (added) known.byWord.set(key, added);
  return added;
}

/** "Mrs Orl" among several of that surname: the one woman. */
function byTitle(run: NameRun, { byGender, tokens }: Known): Entry | undefined {
  const title = run.titleFrom === undefined ? [] : tokens.slice(run.titleFrom, run.from);
  const gender = genderOfWords(title.map(({ word }) => word));
  const entry = gender && byGender.get(`${run.words[0]} ${gender}`);
  return entry === "ambiguous" ? undefined : entry;
}

function genderOfGiven({ words, kind }: Entry): Gender | undefined {
  const first = words.length > 1 && kind !== "body" ? (words[0] ?? "") : "";
  if (female.has(first)) return "f";
  return male.has(first) ? "m" : undefined;
}

/** Kind, gender and roles from the words around one mention. */
function learn(text: string, entry: Entry, { run, tokens }: { run: NameRun; tokens: SentenceWords["tokens"] }): void {
  if (run.isBody) return;
  const title = run.titleFrom === undefined ? undefined : { from: run.titleFrom, to: run.from };
  if (title) {
    entry.kind = "person";
    learnTitle(text, entry, { words: tokens.slice(title.from, title.to) });
  }
  const role = readRole(text, tokens, run) ?? readTrade(text, tokens, run);
  if (role) {
    entry.kind = role.isBody ? "body" : "person";
    addRole(entry, role);
    entry.gender ??= genderOfWords(role.role.split(/\s+/).map(foldWord));
  }
  const gender = isThing(entry) ? undefined : genderOfGiven(entry);
  if (!gender) return;
  entry.kind = "person";
  entry.gender ??= gender;
}

function learnTitle(text: string, entry: Entry, { words }: { words: SentenceWords["tokens"] }): void {
  const plain = words.map(({ word }) => word);
  entry.gender ??= genderOfWords(plain);
  const isAddress = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof)$/.test(plain.at(-1) ?? "");
  const first = words[0];
  const last = words.at(-1);
  if (isAddress || !first || !last) return;
  const span = { start: first.span.start, end: last.span.end };
  addRole(entry, { role: nameText(text, span), span });
}

/** Keeps a role once, where it was first told; "spokeswoman" adds nothing to "campaign spokeswoman". */
function addRole({ roles }: Entry, { role, span }: { readonly role: string; readonly span: Span }): void {
  const told = ` ${role.toLowerCase()}`;
  if (!roles.some((known) => ` ${known.role.toLowerCase()}`.endsWith(told))) roles.push({ role, span });
}

const things = new Set(thingNouns);

/** "Orl Bridge", "Morning Show": neither a person nor a body. */
function isThing({ words }: Pick<Entry, "words">): boolean {
  return words.length > 1 && things.has(words.at(-1) ?? "");
}

function genderOfWords(words: readonly string[]): Gender | undefined {
  for (const word of words) {
    const shown = addressTitles[word] || genderedRoles[word];
    if (shown) return shown;
  }
  return undefined;
}

/** The register in its published form: who was surely told to be a person or a body. */
export function listPeople(register: Register): readonly Person[] {
  return register.entries
    .filter(
      (entry) =>
        entry.kind !== "unknown" && entry.mentions.length > 0 && !isThing(entry) && !entry.words.every(isTitle),
    )
    .map(({ name, kind, roles, mentions }) => ({ name, kind: kind === "body" ? "body" : "person", roles, mentions }));
}

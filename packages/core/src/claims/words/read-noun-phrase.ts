import { bodyNouns, groupNouns, linkingAdjectives, roleNouns } from "../lexicon/people-words.ts";
import type { Tag, Token } from "./find-tokens.ts";
import { isFiniteVerb, tagAt, wordAt } from "./word-classes.ts";

/** Half-open range of token indexes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase with what stands beside it in apposition: "Timo Varga, the interior minister,". */
export interface NounPhrase extends Range {
  readonly apposition?: Range;
  /** Where the mention ends when "who" follows the name. */
  readonly mentionTo?: number;
}

const roles = new Set([...roleNouns, ...groupNouns, ...bodyNouns, ...roleNouns.map((noun) => `${noun}s`)]);
const linking = new Set(["of", "for"]);
const placing = new Set(["from", "at", "in", "with", "on", "near", "to", "inside", "close"]);
const inner = new Set<Tag>(["cap", "noun", "num"]);

/** Whether the word names a kind of person or body. */
export function isRoleWord(word: string): boolean {
  return roles.has(word) || roles.has(word.replace(/^.*-(?=\p{L}+$)/u, ""));
}

const people = new Set(roleNouns);

/** Whether the word names an office or kind of a single person. */
export function isPersonRole(word: string): boolean {
  return people.has(word);
}

/** The noun phrase that ends with the token at `last`; of- and for-phrases belong to it. */
export function readPhraseLeft(tokens: readonly Token[], last: number): NounPhrase | undefined {
  const end = tokens[last];
  if (!end) return undefined;
  if (closers.test(end.word)) return readPastApposition(tokens, last);
  if (end.tag === "pron" || isBareDemonstrative(end)) return { from: last, to: last + 1 };
  if (!inner.has(end.tag)) return undefined;
  return { from: extendLeft(tokens, readCoreLeft(tokens, last)), to: last + 1 };
}

/** What closes an insertion between a subject and its verb; a lone hyphen is a dash in many papers. */
const closers = /^[,)–—―-]$/;

function isBareDemonstrative(token: Token): boolean {
  return token.tag === "det" && /^(?:another|some|both|one|others)$/.test(token.word);
}

/** The start of the run of names, nouns and determiner that ends at `last`. */
function readCoreLeft(tokens: readonly Token[], last: number): number {
  let from = last;
  for (let i = last - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    const after = tokens[i + 1];
    if (!token || !after) break;
    if (token.tag === "det" || (token.tag === "poss" && token.word !== "'s")) return i;
    if (!belongsLeft(token, after, tokens[i - 1])) break;
    from = i;
  }
  return from;
}

function belongsLeft(token: Token, after: Token, before: Token | undefined): boolean {
  if (token.tag === "poss" || after.tag === "poss") return token.tag === "poss" || inner.has(token.tag);
  if (token.word === "’" || token.word === "'") return true;
  if (token.tag === "conj") return isNamePair(before, after);
  if (token.tag === "ing" || token.tag === "ed")
    return after.tag === "noun" && (before?.tag === "det" || before?.tag === "noun");
  if (token.tag === "noun" && after.tag === "cap") return isRoleWord(token.word);
  return inner.has(token.tag);
}

function isNamePair(before: Token | undefined, after: Token): boolean {
  return before?.tag === "cap" && after.tag === "cap";
}

/** Takes in what an of- or for-phrase, or a place after a role, hangs on. */
function extendLeft(tokens: readonly Token[], start: number): number {
  let from = start;
  for (let steps = 0; steps < 4; steps += 1) {
    const link = tokens[from - 1];
    const head = tokens[from - 2];
    if ((link?.tag === "prep" || link?.tag === "to") && isDescribing(tokens, from - 2)) {
      from = readCoreLeft(tokens, from - 3);
      continue;
    }
    if (!link || !head || !inner.has(head.tag)) break;
    const holds = linking.has(link.word) || (placing.has(link.word) && isRoleWord(head.word));
    if (!holds) break;
    from = readCoreLeft(tokens, from - 2);
  }
  return from;
}

const linkingWords = new Set(linkingAdjectives);

/** "an audit seen by this paper", "people lost on the ship", "officials close to the talks": the noun before is the head. */
function isDescribing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // The first word of a sentence has a capital whatever it is.
  if (!token || !(tagAt(tokens, at - 1) === "noun" || at === 1)) return false;
  return token.tag === "ed" || token.tag === "past" || linkingWords.has(token.word);
}

/** "Timo Varga, the interior minister, [who told]": the name with its description; not "In Orvik, the mayor, who". */
export function readNameLeft(tokens: readonly Token[], comma: number): NounPhrase | undefined {
  const phrase = readPastApposition(tokens, comma);
  if (!phrase?.apposition || tagAt(tokens, phrase.to - 1) !== "cap") return undefined;
  const opener = tokens[phrase.apposition.from];
  const isOpening = phrase.from === 1 && tagAt(tokens, 0) === "prep";
  return isOpening || opener?.tag === "rel" ? undefined : phrase;
}

/** "Timo Varga, the interior minister, [told]": the phrase before the comma, with what stands between the commas. */
function readPastApposition(tokens: readonly Token[], last: number): NounPhrase | undefined {
  const open = wordAt(tokens, last) === ")" ? "(" : wordAt(tokens, last);
  for (let i = last - 2, tries = 0; i > 0 && last - i < 40 && tries < 3; i -= 1) {
    const token = tokens[i];
    if (token?.tag === "quote" && open !== "(") continue;
    if (token?.word !== open) continue;
    tries += 1;
    const before = tokens[i - 1];
    if (
      !before ||
      before.tag === "num" ||
      !inner.has(before.tag) ||
      !opensApposition(tokens, i + 1) ||
      hasOwnVerb(tokens, i + 1, last)
    )
      continue;
    const phrase = { from: extendLeft(tokens, readCoreLeft(tokens, i - 1)), to: i };
    return readOffice(tokens, phrase, last) ?? { ...phrase, apposition: { from: i + 1, to: last } };
  }
  return undefined;
}

/** "a ministry lawyer, Corin Aske, 37, [said]": before a name with its age stands the office. */
function readOffice(tokens: readonly Token[], name: Range, last: number): NounPhrase | undefined {
  const isAged = last - name.to === 2 && tagAt(tokens, name.to + 1) === "num";
  if (!isAged || wordAt(tokens, name.from - 1) !== "," || !isRoleWord(wordAt(tokens, name.from - 2))) return undefined;
  const from = extendLeft(tokens, readCoreLeft(tokens, name.from - 2));
  return { from, to: name.from - 1, apposition: { from: name.from, to: last } };
}

/** A finite verb outside a relative clause: what stands between the commas is a clause, no apposition. */
function hasOwnVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token?.tag === "rel" || token?.tag === "that" || token?.tag === "sub") return false;
    if (isFiniteVerb(token)) return true;
  }
  return false;
}

function opensApposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.tag === "rel" || token.tag === "det" || token.tag === "poss" || token.tag === "num") return true;
  return (
    inner.has(token.tag) || token.tag === "ed" || token.tag === "ing" || token.tag === "adv" || token.tag === "prep"
  );
}

/** The noun phrase that begins at `first`, of-phrases and apposition taken in: "said Mona Elder, an officer of the union". */
export function readPhraseRight(tokens: readonly Token[], first: number): NounPhrase | undefined {
  const begin = tokens[first];
  if (!begin) return undefined;
  if (begin.tag === "pron") return { from: first, to: first + 1 };
  if (begin.tag !== "det" && begin.tag !== "poss" && !inner.has(begin.tag)) return undefined;
  const to = readCoreRight(tokens, first);
  const apposition = readAppositionRight(tokens, to);
  return apposition ? { from: first, to, apposition } : { from: first, to };
}

function readCoreRight(tokens: readonly Token[], first: number): number {
  let to = first + 1;
  for (let i = first + 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) break;
    if (belongsRight(token, next, tokens[i - 1])) to = i + 1;
    else break;
  }
  return to;
}

function belongsRight(token: Token, next: Token | undefined, before: Token | undefined): boolean {
  if (inner.has(token.tag) || token.tag === "poss" || token.word === "’" || token.word === "'") return true;
  switch (token.tag) {
    case "time":
      return before?.tag === "det" && next?.tag === "noun";
    case "det":
      return before?.tag === "prep";
    case "ing":
    case "ed":
      return next?.tag === "noun" && before?.tag !== "cap";
    case "conj":
      return before?.tag === "cap" && next?.tag === "cap";
    case "prep":
      return next !== undefined && isLinked(token, next, before);
    default:
      return false;
  }
}

/** "of the force" hangs on any noun, "in Orvik" only on who can be there. */
function isLinked({ word }: Token, next: Token, before: Token | undefined): boolean {
  if (linking.has(word)) return next.tag !== "quote" && next.tag !== "time";
  return placing.has(word) && next.tag === "cap" && before !== undefined && isRoleWord(before.word);
}

function readAppositionRight(tokens: readonly Token[], at: number): Range | undefined {
  const sign = wordAt(tokens, at);
  if ((sign !== "," && sign !== "(") || !opensApposition(tokens, at + 1)) return undefined;
  const close = sign === "(" ? ")" : ",";
  let to = at + 1;
  while (
    to < tokens.length &&
    to - at < 30 &&
    wordAt(tokens, to) !== close &&
    tagAt(tokens, to) !== "quote" &&
    wordAt(tokens, to) !== "."
  )
    to += 1;
  return to > at + 1 ? { from: at + 1, to } : undefined;
}

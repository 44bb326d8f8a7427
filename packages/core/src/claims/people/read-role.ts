import { cut, type Span } from "#text";
import { bodyNouns, femaleNames, maleNames } from "../lexicon/people-words.ts";
import type { Tag, Token } from "../words/find-tokens.ts";
import { isPersonRole, isRoleWord, type Range } from "../words/read-noun-phrase.ts";
import { isOf, tagAt, wordAt } from "../words/word-classes.ts";
import { findNames, type NameRun } from "./find-names.ts";

/** An office or description that stands beside a name. */
export interface Role {
  readonly role: string;
  readonly span: Span;
  readonly isBody: boolean;
}

const bodies = new Set(bodyNouns);
/** "Ostrel, the largest city": neither a person nor a body. */
const places = new Set(["city", "state", "town", "capital", "house"]);

/** The role beside a name: "X, the Y", "X, 49, a Y of Z", "X, who runs the group", "the Y, X". */
export function readRole(text: string, tokens: readonly Token[], run: NameRun): Role | undefined {
  return readAfter(text, tokens, run) ?? readBefore(text, tokens, run);
}

function readAfter(text: string, tokens: readonly Token[], run: NameRun): Role | undefined {
  // "(R-Orl.), a miner": what follows is said of the name before the brackets.
  if (!/^[,(]$/.test(wordAt(tokens, run.to)) || /^[-(]$/.test(wordAt(tokens, run.from - 1))) return undefined;
  // An age may stand between: "Rolf Tamm, 62, who works at the mill".
  const isAged = tagAt(tokens, run.to + 1) === "num" && wordAt(tokens, run.to + 2) === ",";
  const at = run.to + (isAged ? 3 : 1);
  return wordAt(tokens, at) === "who" ? readRelative(text, tokens, at) : readDescription(text, tokens, at);
}

/** "the interior minister of Orland": what stands in apposition, when it tells one office or one kind of body. */
function readDescription(text: string, tokens: readonly Token[], at: number): Role | undefined {
  if (isParticiple(tokens, at) || tagAt(tokens, at) === "conj") return undefined;
  const hasArticle = isOf(tokens[at], determining) && wordAt(tokens, at) !== "'s";
  const from = hasArticle ? at + 1 : at;
  const to = endOfRole(tokens, from);
  const head = headOf(tokens, from, to);
  if (!head || places.has(head.word) || isList(tokens, { from, to }) || holdsName(tokens, { from, to }))
    return undefined;
  if (!bodies.has(head.word))
    return isPersonRole(lastPart(head.word)) ? toRole(text, tokens, { from, to, isBody: false }) : undefined;
  // "Orl, the Harbour Board" are two; "Orl, a harbour board" is one.
  const isKind = hasArticle && !head.isCapital;
  return isKind ? toRole(text, tokens, { from, to, isBody: true }) : undefined;
}

/** "founder" of "co-founder". */
function lastPart(word: string): string {
  return word.replace(/^.*-(?=\p{L}+$)/u, "");
}

/** "Orl, Queens and the Bay": names in a row. */
function isList(tokens: readonly Token[], { from, to }: Range): boolean {
  const opensCap = tagAt(tokens, from) === "cap" && !isPersonRole(wordAt(tokens, from));
  return opensCap && tokens.slice(from, to).some(({ tag }) => tag === "conj");
}

/** "Jon Orl, ambassador for trade Ana Varga": the office is that of the name it holds; "an Ana Varga aide" holds none. */
function holdsName(tokens: readonly Token[], { from, to }: Range): boolean {
  const part = tokens.slice(from, to);
  return findNames(part).some((name) => {
    if (name.isBody || name.words.length < 2 || isOf(part[name.to], owning)) return false;
    return name.titleFrom !== undefined || givenNames.has(name.words[0] ?? "") || tagAt(part, name.from - 1) === "noun";
  });
}

const owning = new Set<Tag>(["noun", "poss"]);
const givenNames = new Set([...femaleNames, ...maleNames]);
const determining = new Set<Tag>(["det", "poss"]);

/** "Orl, killing three", "Orl, denied": what happened next, no description; "acting head" is one. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  return /^(?:ed|past|ing)$/.test(tagAt(tokens, at)) && wordAt(tokens, at) !== "acting";
}

/** The word the description hangs on: the last noun before "of", "for", "at" or a relative clause. */
function headOf(tokens: readonly Token[], from: number, to: number): Token | undefined {
  let last: Token | undefined;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || token.tag === "prep" || token.tag === "rel" || token.tag === "that") break;
    last = token;
    if (isRoleWord(token.word) && !isInner(tokens[i + 1])) return token;
  }
  return last;
}

function isInner(token: Token | undefined): boolean {
  return (
    token?.tag === "noun" || token?.tag === "cap" || token?.tag === "poss" || token?.word === "'" || token?.word === "’"
  );
}

function endOfRole(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 14) {
    const token = tokens[to];
    if (!token || token.tag === "rel" || token.tag === "that" || token.tag === "quote") break;
    if (token.tag === "sign" && token.word !== "’" && token.word !== "'" && token.word !== "-" && token.word !== "&")
      break;
    if (
      token.tag === "past" ||
      token.tag === "aux" ||
      token.tag === "modal" ||
      token.tag === "sub" ||
      token.tag === "pron"
    )
      break;
    to += 1;
  }
  return to;
}

/** ", who chairs the Dockers’ Union": an office told by a verb. */
function readRelative(text: string, tokens: readonly Token[], at: number): Role | undefined {
  const verb = tokens[at + 1];
  if (
    !verb ||
    !/^(?:chairs|chaired|heads|headed|leads|led|runs|ran|owns|founded|directs|commands|represents|works|worked|teaches|edits|governs)$/.test(
      verb.word,
    )
  ) {
    return undefined;
  }
  const to = Math.min(endOfRole(tokens, at + 2), at + 12);
  return to > at + 2 ? toRole(text, tokens, { from: at + 1, to, isBody: false }) : undefined;
}

/** "the interior minister, Timo Varga": a definite role, a comma, the name. */
function readBefore(text: string, tokens: readonly Token[], run: NameRun): Role | undefined {
  if (wordAt(tokens, run.from - 1) !== "," || run.isBody) return undefined;
  const from = findOpener(tokens, run.from - 2);
  if (from === undefined) return undefined;
  const head = headOf(tokens, from + 1, run.from - 1);
  if (!head || !isRoleWord(head.word) || bodies.has(head.word)) return undefined;
  if (holdsName(tokens, { from: from + 1, to: run.from - 1 })) return undefined;
  return toRole(text, tokens, { from: from + 1, to: run.from - 1, isBody: false });
}

/** The determiner that opens the phrase ending at `last`, past of- and for-phrases. */
function findOpener(tokens: readonly Token[], last: number): number | undefined {
  for (let i = last; i >= 0 && last - i < 12; i -= 1) {
    const token = tokens[i];
    if (!isRolePart(token)) return undefined;
    if (token?.word === "'s" && tagAt(tokens, i - 1) === "cap") return beforeOwner(tokens, i - 1);
    const opens = token?.tag === "det" || (token?.tag === "poss" && token.word !== "'s");
    if (opens && !/^(?:of|for|at|and)$/.test(wordAt(tokens, i - 1))) return i;
  }
  return undefined;
}

/** "Weld’s lawyer": the index before the owner's name, which belongs to the description. */
function beforeOwner(tokens: readonly Token[], last: number): number {
  let at = last;
  while (tagAt(tokens, at) === "cap") at -= 1;
  return at;
}

function isRolePart(token: Token | undefined): boolean {
  if (!token) return false;
  return /^(?:noun|cap|num|poss|det|ing|ed)$/.test(token.tag) || /^(?:of|for|at|’|'|and|the)$/.test(token.word);
}

/** "the ferry company Norda Lines": a kind of body in small letters right before its name. */
export function readTrade(text: string, tokens: readonly Token[], run: NameRun): Role | undefined {
  const head = tokens[run.from - 1];
  if (!head || head.isCapital || !trades.has(head.word)) return undefined;
  let from = run.from - 1;
  while (tagAt(tokens, from - 1) === "noun" && run.from - from < 4) from -= 1;
  return toRole(text, tokens, { from, to: run.from, isBody: true });
}

const trades = new Set(["airline", "bank", "charity", "club", "company", "firm", "newspaper", "watchdog"]);

interface Part {
  readonly from: number;
  readonly to: number;
  readonly isBody: boolean;
}

function toRole(text: string, tokens: readonly Token[], { from, to, isBody }: Part): Role | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  return { role: cut(text, span).replace(/\s+/g, " "), span, isBody };
}

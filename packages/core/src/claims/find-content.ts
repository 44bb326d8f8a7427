import { type CueForm, findCueForms } from "./cue-forms.ts";
import type { Tag, Token } from "./find-tokens.ts";
import type { Range } from "./read-noun-phrase.ts";

const finite = new Set<Tag>(["aux", "modal", "past", "verb", "ed"]);
const starters = new Set<Tag>([
  "det",
  "pron",
  "cap",
  "noun",
  "num",
  "poss",
  "quote",
  "that",
  "sub",
  "ing",
  "aux",
  "modal",
  "conj",
  "adv",
  "rel",
  "prep",
  "to",
]);

/** Where the content right of a cue verb begins, past addressee, time and place; undefined when nothing follows. */
export function findContentStart(tokens: readonly Token[], from: number, form: CueForm): number | undefined {
  const next = tokens[from];
  if (!next || isEnd(next)) return undefined;
  const mark = findMark(tokens, from, form);
  if (mark !== undefined) return mark;
  if (form.frame === "quote") return undefined;
  if (next.word === ",") return hasMore(tokens, from + 1) ? from + 1 : undefined;
  return findBareStart(tokens, from, form);
}

function isEnd(token: Token): boolean {
  return token.word === "." || token.word === "?" || token.word === "!" || token.word === ";";
}

function hasMore(tokens: readonly Token[], from: number): boolean {
  return tokens.length - from > 3 || tokens[from]?.tag === "quote";
}

/** "that", a colon or a quotation within a short reach says where the content begins. */
function findMark(tokens: readonly Token[], from: number, form: CueForm): number | undefined {
  for (let i = from; i < tokens.length && i - from < 16; i += 1) {
    const token = tokens[i];
    if (!token || isEnd(token)) return undefined;
    if (token.word === ":" && i + 1 < tokens.length) return i + 1;
    if (token.tag === "quote") return isNearQuote(tokens, from, i) ? i : undefined;
    if (token.word === "that" && form.frame !== "quote" && isComplement(tokens, from, i)) return i + 1;
    if (i > from && finite.has(token.tag)) return undefined;
  }
  return undefined;
}

/** Only a comma, an addressee or a time stands between the verb and the quotation. */
function isNearQuote(tokens: readonly Token[], from: number, at: number): boolean {
  if (at === from) return true;
  const before = tokens[at - 1];
  return before?.word === ",";
}

function isComplement(tokens: readonly Token[], from: number, at: number): boolean {
  if (at === from) return tokens[at + 1] !== undefined && !/^(?:same|the)$/.test("");
  return finite.has(tokens[at + 1]?.tag ?? "sign") === false;
}

/** No "that": time and place phrases are stepped over, an addressee too where the verb takes one. */
function findBareStart(tokens: readonly Token[], from: number, form: CueForm): number | undefined {
  let at = skipAdjuncts(tokens, from);
  if (form.takesAddressee) at = skipAddressee(tokens, at);
  at = skipAdjuncts(tokens, at);
  if (tokens[at]?.word === ",") at += 1;
  const next = tokens[at];
  if (!next || isEnd(next) || !starters.has(next.tag)) return undefined;
  if (form.frame === "object" || form.frame === "infinitive") return at;
  return hasFinite(tokens, at) ? at : undefined;
}

const adjunctHeads =
  /^(?:on|in|at|during|after|to|of|from|before|via|with|for|about|over|late|early|last|this|earlier|later)$/;

function skipAdjuncts(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps += 1) {
    const token = tokens[at];
    if (!token) return at;
    if (token.tag === "time" || (token.tag === "adv" && tokens[at + 1]?.tag !== "num")) at += 1;
    else if (adjunctHeads.test(token.word) && (token.tag === "prep" || token.tag === "to")) {
      const end = skipPhrase(tokens, at + 1);
      if (end === at + 1) return at;
      at = end;
    } else return at;
  }
  return at;
}

/** Past one plain noun phrase: determiner, then nouns or names; a second determiner or pronoun begins the content. */
function skipPhrase(tokens: readonly Token[], from: number): number {
  let at = from;
  if (tokens[at]?.tag === "det" || tokens[at]?.tag === "poss") at += 1;
  while (at < tokens.length && /^(?:noun|cap|num|time|poss)$/.test(tokens[at]?.tag ?? "")) {
    if (tokens[at]?.tag === "poss" && tokens[at]?.word !== "'s") break;
    // "in a statement Trump would": a name after a plain noun begins the content.
    if (tokens[at]?.tag === "cap" && at > from && (tokens[at - 1]?.tag === "noun" || tokens[at - 1]?.tag === "time"))
      break;
    at += 1;
  }
  return at;
}

function skipAddressee(tokens: readonly Token[], from: number): number {
  const token = tokens[from];
  if (!token) return from;
  if (token.tag === "pron") return from + 1;
  if (token.tag === "poss" && token.word === "her") return from + 1;
  const end = skipPhrase(tokens, from);
  return tokens[end] && !finite.has(tokens[end]?.tag ?? "sign") ? end : from;
}

/** Whether a clause with its own verb begins here. */
export function hasFinite(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || isEnd(token)) return false;
    if (token.tag === "aux" || token.tag === "modal" || token.tag === "past") return true;
    if ((token.tag === "verb" || token.tag === "ed") && i > from) return true;
    if (i > from && findCueForms(token.word).length > 0) return true;
    if (i > from && token.tag === "noun" && tokens[i - 1]?.tag === "pron") return true;
  }
  return false;
}

/** The content that begins at `from`: to the end of the sentence, or where another act of saying takes over. */
export function contentAfter(tokens: readonly Token[], from: number): Range | undefined {
  if (tokens[from]?.tag === "quote" && isQuoteAlone(tokens, from)) return { from, to: from + 1 };
  let to = from;
  while (to < tokens.length && !endsContent(tokens, to, from)) to += 1;
  while (to > from && isEnd(tokens[to - 1] ?? ({ word: "." } as Token))) to -= 1;
  return to > from ? { from, to } : undefined;
}

function isQuoteAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next || next.tag === "sign" || next.tag === "conj" || next.tag === "sub";
}

function endsContent(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || at === from) return false;
  if (token.word === ";") return true;
  if (token.word !== ",") return isVerbPair(tokens, at);
  if (next?.word === "according") return true;
  if (next?.tag === "ing") return findCueForms(next.word).length > 0;
  if (next?.tag === "conj" || next?.tag === "sub") return opensSaying(tokens, at + 2);
  return false;
}

/** "… and added that": a second verb of saying with the same subject. */
function isVerbPair(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.tag !== "conj") return false;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    !next.isCapital &&
    findCueForms(next.word).some(({ form, isGuarded }) => form === "past" && !isGuarded)
  );
}

/** A subject and a verb of saying close by. */
function opensSaying(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i - from < 5; i += 1) {
    const token = tokens[i];
    if (!token || token.tag === "sign" || token.tag === "quote") return false;
    const isSaying = findCueForms(token.word).some(({ form, frame }) => form === "past" && frame === "clause");
    if (isSaying) return true;
    if (token.tag === "modal" || token.tag === "past") return false;
  }
  return false;
}

/** The content that ends before `to`: from the clause's beginning. */
export function contentBefore(tokens: readonly Token[], to: number): Range | undefined {
  if (to <= 0) return undefined;
  let end = to;
  while (end > 0 && tokens[end - 1]?.tag === "sign" && tokens[end - 1]?.word !== ")") end -= 1;
  if (tokens[end - 1]?.tag === "quote") {
    const before = tokens[end - 2];
    if (!before || before.tag === "sign" || before.tag === "conj") return { from: end - 1, to: end };
  }
  let from = end;
  while (from > 0 && tokens[from - 1]?.word !== ";") from -= 1;
  return end - from > 1 && hasFinite(tokens.slice(from, end), 0) ? { from, to: end } : undefined;
}

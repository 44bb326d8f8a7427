import { aheadWords, planVerbs } from "../lexicon/mood-words.ts";
import type { Tag, Token } from "./find-tokens.ts";
import { auxiliary, isFiniteVerb, isOf, nominal, tagAt, wordAt } from "./word-classes.ts";

/** How a clause hangs on the sentence. */
export type ClauseKind = "main" | "relative" | "subordinate" | "reduced" | "infinitive";

/** Some words of a sentence that assert one thing; a clause that another interrupts has two pieces with one `group`. */
export interface ClausePiece {
  readonly from: number;
  readonly to: number;
  readonly kind: ClauseKind;
  readonly group: number;
  /** The word that opened it: "which", "after", "if"; empty for the main clause. */
  readonly opener: string;
}

const chained = new Set([...aheadWords, ...planVerbs]);

interface Open {
  readonly kind: ClauseKind;
  readonly group: number;
  readonly opener: string;
  /** Opened right after a comma or at the sentence's start: a comma closes it. */
  readonly isFenced: boolean;
  hasVerb: boolean;
}

const subordinators = new Set([
  "after",
  "although",
  "as",
  "because",
  "before",
  "if",
  "once",
  "since",
  "though",
  "till",
  "unless",
  "until",
  "when",
  "whenever",
  "whereas",
  "where",
  "while",
  "whilst",
  "what",
  "how",
  "why",
  "whether",
]);

/** Cuts a sentence into its clauses, in reading order, without overlap and without gaps. */
export function splitClauses(tokens: readonly Token[]): readonly ClausePiece[] {
  const pieces: ClausePiece[] = [];
  const stack: Open[] = [{ kind: "main", group: 0, opener: "", isFenced: false, hasVerb: false }];
  let groups = 0;
  let from = 0;
  const cutAt = (at: number): void => {
    const top = stack.at(-1);
    if (top && at > from) pieces.push({ from, to: at, kind: top.kind, group: top.group, opener: top.opener });
    from = Math.max(from, at);
  };
  tokens.forEach((token, i) => {
    while (stack.length > 1 && closes(tokens, i, stack)) {
      cutAt(i);
      stack.pop();
    }
    const kind = opensAt(tokens, i);
    if (kind) {
      cutAt(i);
      groups += 1;
      makeRoom(stack, kind);
      stack.push({ kind, group: groups, opener: token.word, isFenced: isFenced(tokens, i), hasVerb: false });
    }
    const top = stack.at(-1);
    if (top && isFiniteVerb(token)) top.hasVerb = true;
  });
  cutAt(tokens.length);
  return pieces;
}

/** A second main clause takes the place of all before it, an infinitive that of an infinitive. */
function makeRoom(stack: Open[], kind: ClauseKind): void {
  if (kind === "main") stack.length = 0;
  else if (kind === "infinitive" && stack.at(-1)?.kind === "infinitive") stack.pop();
}

function isFenced(tokens: readonly Token[], i: number): boolean {
  return i === 0 || tagAt(tokens, i - 1) === "sign" || tagAt(tokens, i - 1) === "conj";
}

/** What kind of clause begins at this token, if one does. */
function opensAt(tokens: readonly Token[], i: number): ClauseKind | undefined {
  const token = tokens[i];
  if (!token || token.quoted >= 0) return undefined;
  if (token.tag === "rel" || isRelativeThat(tokens, i)) return "relative";
  if (opensSubordinate(tokens, i, token)) return "subordinate";
  if (isReduced(tokens, i)) return "reduced";
  if (token.tag === "to" && isInfinitive(tokens, i)) return "infinitive";
  return isSecondMain(tokens, i) ? "main" : undefined;
}

/** A condition needs no verb in sight to be one; "after the vote" without a verb is no clause. */
function opensSubordinate(tokens: readonly Token[], i: number, { tag, word }: Token): boolean {
  if (tag !== "sub" || !subordinators.has(word) || isComparison(tokens, i)) return false;
  return word === "if" || word === "unless" || hasVerbAhead(tokens, i + 1);
}

/** "as many as nine": a measure, no clause. */
function isComparison(tokens: readonly Token[], i: number): boolean {
  const measure = wordAt(tokens, i - 2) === "as" ? i - 1 : i + 1;
  return (
    wordAt(tokens, i) === "as" && /^(?:many|much|few|little|high|low|large|late|early)$/.test(wordAt(tokens, measure))
  );
}

/** "the man that fled": a noun, "that", a verb. */
function isRelativeThat(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return wordAt(tokens, i) === "that" && (before?.tag === "noun" || before?.tag === "cap") && isVerbal(tokens[i + 1]);
}

function isVerbal(token: Token | undefined): boolean {
  return isFiniteVerb(token) || token?.tag === "ed";
}

function hasVerbAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i - from < 12; i += 1) {
    const token = tokens[i];
    if (!token || token.tag === "sign") return false;
    if (isVerbal(token)) return true;
  }
  return false;
}

/** "troops sent to the border will leave": a participle after a noun, and the main verb still to come. */
function isReduced(tokens: readonly Token[], i: number): boolean {
  if (!isOf(tokens[i], participial) || !isOf(tokens[i - 1], nominal)) return false;
  if (!/^(?:prep|to|time|adv|sub)$/.test(tagAt(tokens, i + 1))) return false;
  const next = tokens.findIndex((_, k) => k > i + 1 && (isMainVerb(tokens, k) || isOf(tokens[k], turns)));
  return next > 0 && next - i < 14 && isMainVerb(tokens, next);
}

/** Surely finite, or a past form right after a noun. */
function isMainVerb(tokens: readonly Token[], i: number): boolean {
  return isOf(tokens[i], auxiliary) || (tagAt(tokens, i) === "past" && isOf(tokens[i - 1], nominal));
}

const participial = new Set<Tag>(["ed", "past"]);
const turns = new Set<Tag>(["sign", "conj", "rel", "that", "pron", "sub"]);

/** "to" before a verb, not before a place or a person. */
function isInfinitive(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  // "is to open", "due to open", "plans to open" are one verb.
  const governor = tagAt(tokens, i - 1) === "neg" ? i - 2 : i - 1;
  if (!next || tagAt(tokens, governor) === "aux" || chained.has(wordAt(tokens, governor))) return false;
  if (next.tag === "verb" || next.word === "be" || next.word === "have") return true;
  return (
    next.tag === "noun" && !next.isCapital && /^(?:det|pron|poss|cap|prep|adv|num|that)$/.test(tagAt(tokens, i + 2))
  );
}

/** "; the army …", "…, and the union …": a subject and a verb after a break. */
function isSecondMain(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || i === 0) return false;
  if (before?.word === ";") return true;
  if (token.tag !== "conj" || token.word === "or" || before?.word !== ",")
    return token.word === "but" && isVerbal(tokens[i + 1]);
  return hasSubjectAndVerb(tokens, i + 1);
}

function hasSubjectAndVerb(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first || !/^(?:pron|cap|det|poss|noun|num)$/.test(first.tag)) return false;
  for (let i = from + 1; i < tokens.length && i - from < 8; i += 1) {
    const token = tokens[i];
    if (!token || token.tag === "sign" || token.tag === "conj") return false;
    if (isVerbal(token)) return true;
  }
  return false;
}

/** Whether the innermost clause ends before this token. */
function closes(tokens: readonly Token[], i: number, stack: readonly Open[]): boolean {
  const token = tokens[i];
  const top = stack.at(-1);
  if (!token || !top || token.quoted >= 0) return false;
  if (/^[,–—]$/.test(token.word)) return top.kind !== "infinitive" || top.isFenced;
  const isPast = token.tag === "past";
  if (!isPast && !isOf(token, auxiliary)) return false;
  if (top.kind === "reduced") return !isPast || lacksVerb(stack);
  if (!isOf(tokens[i - 1], nominal) && tagAt(tokens, i - 1) !== "time") return false;
  // "the man who fled was held", "the first sent to help left": a verb after a noun goes on with the clause outside.
  return top.kind === "infinitive" ? lacksVerb(stack) : top.kind === "relative" && !top.isFenced && top.hasVerb;
}

function lacksVerb(stack: readonly Open[]): boolean {
  return stack[0]?.kind === "main" && !stack[0].hasVerb;
}

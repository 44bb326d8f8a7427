import type { Language } from "./compile-language.ts";
import type { Match } from "./match.ts";
import type { Tense } from "./read-verb.ts";
import type { Token } from "./split-tokens.ts";
import type { TimeExpression } from "./time-expression.ts";

/** "from" is said of what has begun and of what is to begin: the direction of the sentence tells. */
export type GoverningBound = NonNullable<TimeExpression["bound"]> | "from";

/** The words that govern a time, and the bound they set. */
export interface Governor {
  /** The first token of the phrase, its preposition included. */
  readonly from: number;
  readonly bound?: GoverningBound;
  /** "will not open before Friday": the bound is denied. */
  readonly isDenied?: boolean;
}

/** A governor whose bound is one that is published. */
export interface SettledGovernor extends Governor {
  readonly bound?: NonNullable<TimeExpression["bound"]>;
}

/** Prepositions of up to four words: "no later than" after "by". */
const longest = 3;

/** Reads the prepositions before a match: "by", "since", "no later than". */
export function readGovernor(tokens: readonly Token[], match: Match, language: Language): Governor {
  const governor = readPreposition(tokens, match, language);
  const canDeny = governor.bound === "before" && isDenied(tokens, governor.from, language);
  return canDeny ? { ...governor, isDenied: true } : governor;
}

function readPreposition(tokens: readonly Token[], match: Match, { prepositions }: Language): Governor {
  const inside = readBound(words(tokens, match.outerFrom, match.from), prepositions);
  for (let length = longest; length >= 1; length -= 1) {
    const from = match.outerFrom - length;
    if (from < 0 || hasBreak(tokens, from, match.outerFrom)) continue;
    const phrase = words(tokens, from, match.outerFrom);
    if (!prepositions.has(phrase)) continue;
    const bound = readBound(phrase, prepositions) ?? inside;
    return bound ? { from, bound } : { from };
  }
  const own = boundOfMod(match);
  const bound = inside ?? own;
  return bound ? { from: match.outerFrom, bound } : { from: match.outerFrom };
}

/** A denial stands no further than this before its bound. */
const denialReach = 8;

function isDenied(tokens: readonly Token[], from: number, { tense }: Language): boolean {
  for (let at = from - 1; at >= Math.max(0, from - denialReach) && !isClauseEdge(tokens, at); at -= 1) {
    if (tense.denial.has(tokens[at]?.text ?? "")) return true;
  }
  return tense.clauseMarks.size > 0 && isDeniedAfter(tokens, from, tense);
}

/** "soll vor Freitag nicht öffnen", where the denial follows in the clause. */
function isDeniedAfter(tokens: readonly Token[], from: number, tense: Language["tense"]): boolean {
  for (let at = from; at < Math.min(tokens.length, from + denialReach); at += 1) {
    const word = tokens[at]?.text ?? "";
    if (tense.denial.has(word)) return true;
    if (tense.clauseMarks.has(word)) return false;
  }
  return false;
}

function isClauseEdge(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.before === "break" || (tokens[at]?.shape === "mark" && !tokens[at]?.text.startsWith("'"));
}

function words(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

function hasBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) if (tokens[at]?.before === "break") return true;
  return false;
}

function readBound(phrase: string, prepositions: Language["prepositions"]): GoverningBound | undefined {
  const bound = prepositions.get(phrase);
  return bound ? (bound as GoverningBound) : undefined;
}

/** "no more than ten days" bounds by its own words. */
function boundOfMod({ term }: Match): GoverningBound | undefined {
  const isBounded = (term.kind === "modified" || term.kind === "limit") && term.mod === "EQUAL_OR_LESS";
  return isBounded ? "no-longer-than" : undefined;
}

/** The governor with its bound decided: "from" is "since" where nothing looks ahead. */
export function settleBound(governor: Governor, tense: () => Tense): SettledGovernor {
  const { bound, ...rest } = governor;
  if (bound !== "from") return bound === undefined ? rest : { ...rest, bound };
  return tense() === "future" ? rest : { ...rest, bound: "since" };
}

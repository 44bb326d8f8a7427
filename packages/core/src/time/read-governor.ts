import type { LanguagePack } from "./languages/language-pack.ts";
import type { Match } from "./match.ts";
import type { Token } from "./split-tokens.ts";
import type { TimeExpression } from "./time-expression.ts";

/** The words that govern a time, and the bound they set. */
export interface Governor {
  /** The first token of the phrase, its preposition included. */
  readonly from: number;
  readonly bound?: TimeExpression["bound"];
  /** "will not open before Friday": the bound is denied. */
  readonly isDenied?: boolean;
}

/** Prepositions of up to four words: "no later than" after "by". */
const longest = 3;

/** Reads the prepositions before a match: "by", "since", "no later than". */
export function readGovernor(tokens: readonly Token[], match: Match, pack: LanguagePack): Governor {
  const governor = readPreposition(tokens, match, pack);
  const canDeny = governor.bound === "before" && isDenied(tokens, governor.from, pack);
  return canDeny ? { ...governor, isDenied: true } : governor;
}

function readPreposition(tokens: readonly Token[], match: Match, pack: LanguagePack): Governor {
  const inside = readBound(words(tokens, match.outerFrom, match.from), pack);
  for (let length = longest; length >= 1; length -= 1) {
    const from = match.outerFrom - length;
    if (from < 0 || hasBreak(tokens, from, match.outerFrom)) continue;
    const phrase = words(tokens, from, match.outerFrom);
    if (!Object.hasOwn(pack.prepositions, phrase)) continue;
    const bound = readBound(phrase, pack) ?? inside;
    return bound ? { from, bound } : { from };
  }
  const own = boundOfMod(match);
  const bound = inside ?? own;
  return bound ? { from: match.outerFrom, bound } : { from: match.outerFrom };
}

/** A denial stands no further than this before its bound. */
const denialReach = 8;

function isDenied(tokens: readonly Token[], from: number, { tense }: LanguagePack): boolean {
  for (let at = from - 1; at >= Math.max(0, from - denialReach) && !isClauseEdge(tokens, at); at -= 1) {
    if (tense.denial.includes(tokens[at]?.text ?? "")) return true;
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

function readBound(phrase: string, pack: LanguagePack): TimeExpression["bound"] | undefined {
  const bound = Object.hasOwn(pack.prepositions, phrase) ? pack.prepositions[phrase] : "";
  return bound ? (bound as TimeExpression["bound"]) : undefined;
}

/** "no more than ten days" bounds by its own words. */
function boundOfMod({ term }: Match): TimeExpression["bound"] | undefined {
  const isBounded = (term.kind === "modified" || term.kind === "limit") && term.mod === "EQUAL_OR_LESS";
  return isBounded ? "no-longer-than" : undefined;
}

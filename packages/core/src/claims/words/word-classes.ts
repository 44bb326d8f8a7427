import type { Tag, Token } from "./find-tokens.ts";

const finite = new Set<Tag>(["aux", "modal", "past", "verb"]);

/** Whether the token is a finite verb or an auxiliary on its own showing; -ed forms are not sure. */
export function isFiniteVerb(token: Pick<Token, "tag"> | undefined): boolean {
  return token !== undefined && finite.has(token.tag);
}

/** A sign that ends a sentence or one of its independent parts. */
export function isEnd(token: Token | undefined): boolean {
  return token === undefined || /^[.?!;]$/.test(token.word);
}

/** A comma or a dash, which part what is said from who says it. */
export function isBreak(token: Token | undefined): boolean {
  return token?.word === "," || token?.word === "—" || token?.word === "–";
}

/** The word at an index; empty outside the sentence. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? "";
}

/** The word class at an index; empty outside the sentence. */
export function tagAt(tokens: readonly Token[], at: number): Tag | "" {
  return tokens[at]?.tag ?? "";
}

/** Whether the token is of one of these classes; no token is of none. */
export function isOf(token: Token | undefined, tags: ReadonlySet<Tag>): boolean {
  return token !== undefined && tags.has(token.tag);
}

/** Names and nouns: what a noun phrase ends in. */
export const nominal: ReadonlySet<Tag> = new Set<Tag>(["noun", "cap"]);
/** Auxiliaries and modals: surely finite. */
export const auxiliary: ReadonlySet<Tag> = new Set<Tag>(["aux", "modal"]);
/** Finite on its own or by its -ed. */
export const verbal: ReadonlySet<Tag> = new Set<Tag>(["aux", "modal", "past", "verb", "ed"]);

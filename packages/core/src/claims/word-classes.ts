import type { Tag, Token } from "./find-tokens.ts";

const finite = new Set<Tag>(["aux", "modal", "past", "verb"]);

/** Whether the token is a finite verb or an auxiliary on its own showing; -ed forms are not sure. */
export function isFinite(token: Pick<Token, "tag"> | undefined): boolean {
  return token !== undefined && finite.has(token.tag);
}

/** A sign that ends a sentence or one of its independent parts. */
export function isEnd(token: Token | undefined): boolean {
  return token === undefined || /^[.?!;]$/.test(token.word);
}

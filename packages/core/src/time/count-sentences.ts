import type { Token } from "./split-tokens.ts";

/** Tells in which sentence a token stands; to be asked of tokens in reading order, so that each is looked at once. */
export function sentenceCounter(tokens: readonly Token[]): (at: number) => number {
  let sentence = 0;
  let next = 0;
  return (at) => {
    for (; next <= at; next += 1) {
      if (tokens[next]?.before === "break" || isSentenceEdge(tokens, next - 1)) sentence += 1;
    }
    return sentence;
  };
}

/** Whether a sentence ends with the mark at a place. */
export function isSentenceEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || token.shape !== "mark" || token.isInner) return false;
  if (token.text === "?" || token.text === "!") return true;
  if (token.text !== "." || next === undefined) return false;
  const previous = tokens[at - 1];
  const isInitial = previous?.isCapital && previous.text.length <= 3 && token.before === "glued";
  const isQuote = next.before === "glued" && /^["”’»)]$/.test(next.text);
  return (next.before !== "glued" || isQuote) && !isInitial && (next.isCapital || next.shape === "mark");
}

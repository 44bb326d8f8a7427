import * as words from "../lexicon/embedding-words.ts";
import type { Token } from "../words/find-tokens.ts";

/** Whether one event, named by a verb or a noun, took place. */
export type Reality = "happened" | "ahead" | "negated" | "open";

/** What failing makes of an event: who did not fail to come, came. */
export function flip(reality: Reality): Reality {
  if (reality === "happened" || reality === "ahead") return "negated";
  return reality === "negated" ? "happened" : reality;
}

/** Whether the token says "not", "never" or ends in -n't. */
export function isNegative(token: Token | undefined): boolean {
  return token?.tag === "neg" || token?.word === "cannot" || token?.word.endsWith("n't") === true;
}

/** Every form of the words of a table whose rows hold one word each. */
function formsOf(rows: readonly string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.split(" ")));
}

/** Their infinitive shares their own fate: "managed to". */
export const sharing: ReadonlySet<string> = formsOf(words.sharingVerbs);
/** Their infinitive is told as believed or reported: "is said to". */
export const telling: ReadonlySet<string> = formsOf(words.tellingWords);
/** Their infinitive does not happen: "failed to". */
export const failing: ReadonlySet<string> = formsOf(words.failingWords);
/** Their object does not happen: "cancelled". */
export const undoing: ReadonlySet<string> = formsOf(words.undoingWords);
/** Their object is asked for, meant or feared: "called for". */
export const aiming: ReadonlySet<string> = formsOf(words.aimingWords);
/** Verbs by which the event of their subject or object comes about: "held". */
export const occurring: ReadonlySet<string> = formsOf(words.occurringVerbs);
/** Participles of what did not come about: "cancelled". */
export const fallen: ReadonlySet<string> = new Set(words.fallenParticiples);

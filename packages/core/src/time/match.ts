import type { KnownWord } from "./know-words.ts";
import type { Term } from "./term.ts";

/** Words that make a term: their tokens, and those of the governing words with them. */
export interface Match {
  readonly term: Term;
  readonly slot: string;
  readonly from: number;
  readonly to: number;
  readonly outerFrom: number;
  readonly outerTo: number;
  readonly isVague: boolean;
  /** The terms it is made of. */
  readonly parts: readonly Match[];
}

/** What a slot can be filled with at a token: its value, and the token after its last. */
export interface Filling {
  readonly slot: string;
  readonly value: unknown;
  readonly to: number;
  /** True for a name that is also a common word. */
  readonly isWeak?: boolean;
  /** The term of an earlier level that fills it. */
  readonly match?: Match;
}

/** What the tokens of a text may stand for; stretches of it where nothing can be a time are left out. */
export interface Lattice {
  /** The tokens at which a time may start, in reading order. */
  readonly places: readonly number[];
  /** What the language knows of the tokens at those places. */
  readonly known: readonly (KnownWord | undefined)[];
  /** The fillings at each token; undefined where there are none and no rule starts. */
  readonly fillings: readonly (Filling[] | undefined)[];
}

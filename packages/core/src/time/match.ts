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

/** The fillings at each token; undefined where nothing near can be a time. */
export type Lattice = readonly (Filling[] | undefined)[];

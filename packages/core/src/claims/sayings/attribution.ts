import type { CueForm } from "../words/cue-forms.ts";
import type { NounPhrase, Range } from "../words/read-noun-phrase.ts";

/** One act of saying: who, by which word, what. */
export interface Attribution {
  readonly subject?: NounPhrase;
  /** The verb's index, or that of "according". */
  readonly cue: number;
  readonly form?: CueForm;
  readonly contents: readonly Range[];
  readonly isNegated: boolean;
  readonly rule: string;
}

/** A cue verb at `i`; its particle, if any, ends at `at`. */
export interface Cue {
  readonly i: number;
  readonly at: number;
  readonly form: CueForm;
}

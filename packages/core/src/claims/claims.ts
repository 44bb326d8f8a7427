import type { Span } from "#text";

export type Status = "reported" | "planned" | "claimed" | "denied" | "conditional";

/** Who speaks: a person or a body, as far as the article tells. */
export interface Speaker {
  /** Resolved within the article: the fullest name seen ("Kassym-Jomart Tokayev", "Interior Ministry"); absent when ambiguous. */
  readonly name?: string;
  readonly role?: string;
  readonly kind?: "person" | "body";
  /** The words next to the statement: "Mr Tokayev", "the ministry", "he". */
  readonly mention?: Span;
}

/** What a stretch of text asserts: did it happen, who says so. */
export interface Statement {
  readonly span: Span;
  readonly status: Status;
  /** The innermost source. */
  readonly claimant?: Speaker;
  /** The outer sources, innermost first. */
  readonly via: readonly Speaker[];
  /** Whether the clause is negated, for event factuality: "did not open". */
  readonly negated: boolean;
  /** A plan that fell: "was called off", "has been cancelled". */
  readonly cancelled?: boolean;
  /** The body's announcement of its own act: claimed by form, may stand as reported or planned. */
  readonly ownAct: boolean;
  /** The word that decided: "denied", "will", "said". */
  readonly cue?: Span;
  /** Name of the rule that decided. */
  readonly rule: string;
}

/** One sentence with the statement its main clause makes, and those of other clauses where they differ. */
export interface Sentence {
  readonly span: Span;
  /** 0-based index of its paragraph. */
  readonly paragraph: number;
  readonly main: Statement;
  /** Clauses in reading order, covering the sentence without overlap; one when the sentence is of one mind. */
  readonly clauses: readonly Statement[];
  readonly isQuestion: boolean;
}

export interface Quotation {
  /** Direct: the words between the marks, marks left out. Indirect: the reported clause. */
  readonly span: Span;
  readonly direct: boolean;
  readonly speaker?: Speaker;
  readonly cue?: Span;
  readonly rule: string;
}

export type FigureKind = "count" | "money" | "percent" | "ratio" | "rate" | "duration" | "measure";

/** A number that counts something in the story. */
export interface Figure {
  /** The numeral with scale and unit, without the qualifier. */
  readonly span: Span;
  readonly min?: number;
  readonly max?: number;
  readonly approx: boolean;
  readonly kind: FigureKind;
  readonly unit?: string;
  /** "at least", "more than", "up to", "about", "nearly" ...; "dozens", "hundreds" for vague numerals; absent when exact. */
  readonly qualifier?: string;
  /** What is counted: head noun and participle, "people detained". */
  readonly counts?: string;
  /** A change ("three more"), not a total. */
  readonly delta: boolean;
  /** The words of place and of time in the clause. */
  readonly place?: Span;
  readonly asOf?: Span;
  readonly claimant?: Speaker;
  /** 0-based index into `Claims.sentences`. */
  readonly sentence: number;
  /** Population, history and the like: not a figure of the events. */
  readonly background: boolean;
  readonly rule: string;
}

/** A person or body of the article, all mentions taken together. */
export interface Person {
  readonly name: string;
  readonly kind: "person" | "body";
  readonly roles: readonly { readonly role: string; readonly span: Span }[];
  readonly mentions: readonly Span[];
}

/** Everything `findClaims` finds in one article. */
export interface Claims {
  readonly sentences: readonly Sentence[];
  /** What stands between marks, and reported speech where its words and its speaker are sure. */
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
  readonly people: readonly Person[];
}

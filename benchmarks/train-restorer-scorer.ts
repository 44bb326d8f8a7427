/** What is used of the scorer that lies beside the data. */
export interface Scorer {
  readonly tokenize: (text: string) => readonly string[];
  /** Windows of four tokens and how often each occurs. */
  readonly shingleBag: (text: string) => ReadonlyMap<string, number>;
  /** White space runs become one blank. */
  readonly squash: (text: string) => string;
  readonly scoreShingles: (truth: Truths, bodies: Bodies) => Scores;
  readonly scoreSegments: (truth: Truths, bodies: Bodies) => Scores;
  /** How often the first wins when pages are drawn at random. */
  readonly compareSystems: (truth: Truths, a: Bodies, b: Bodies) => { readonly wins: number };
}

export type Truths = Readonly<Record<string, Truth>>;

/** What is known of a page: all of its body, or passages that must be in it and passages that must not. */
export interface Truth {
  readonly articleBody?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

export type Bodies = Readonly<Record<string, { readonly articleBody: string }>>;

export interface Scores {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Of bodies: share of the pages that are right to the token. */
  readonly accuracy: number;
}

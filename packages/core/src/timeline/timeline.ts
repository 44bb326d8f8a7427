import type { Picture, Related } from "#article";
import type { FigureKind, Status } from "#claims";
import type { Family, Snapshot } from "#story";
import type { Span } from "#text";
import type { DayPart, Precision } from "#time";

/** Who says so. */
export interface Claimant {
  readonly name: string;
  readonly role?: string;
}

/** One sentence in one copy of one page. */
export interface Citation {
  /** Article id. */
  readonly article: string;
  readonly source: string;
  readonly url?: string;
  /** Half-open UTF-16 offsets into that article's `text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** sha-256 of the page as it was read. */
  readonly snapshot: string;
  /** A little of the text before and after, for Web Annotation's TextQuoteSelector. */
  readonly prefix: string;
  readonly suffix: string;
}

export type EntryStatus = Status | "cancelled";

export interface EntryLink {
  readonly kind: "outcome-of" | "has-outcome" | "denial-of" | "denied-by" | "revision-of" | "revised-by";
  readonly entry: string;
}

export interface Entry {
  readonly id: string;
  /** Inclusive calendar days; absent in `undated`. */
  readonly start?: string;
  readonly end?: string;
  readonly precision?: Precision;
  readonly part?: DayPart;
  readonly edtf?: string;
  readonly basis?: "stated" | "inherited" | "published";
  /** The words that gave the date, in the first citation's article. */
  readonly dateWords?: Span & { readonly text: string; readonly rule: string };
  /** The first citation's sentence, verbatim. */
  readonly text: string;
  /** Absent for a language without a claims pack. */
  readonly status?: EntryStatus;
  readonly claimant?: Claimant;
  readonly via: readonly Claimant[];
  readonly links: readonly EntryLink[];
  readonly independentSources: number;
  readonly articles: number;
  /** Relative importance within this timeline, 0 to 1. */
  readonly weight: number;
  readonly citations: readonly Citation[];
  /** Ids of figure points. */
  readonly figures: readonly string[];
  /** A person's wording, beside the verbatim text. */
  readonly edited?: { readonly by: string; readonly at: string; readonly text: string };
}

export interface TimelineArticle {
  readonly id: string;
  readonly source: string;
  readonly url?: string;
  readonly headline?: string;
  readonly standfirst?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly authors: readonly string[];
  readonly agency?: string;
  readonly place?: string;
  readonly site?: string;
  readonly language?: string;
  readonly pictures: readonly Picture[];
  readonly related: readonly Related[];
  /** Body paragraphs joined by a blank line. */
  readonly text: string;
  /** Family id. */
  readonly family?: string;
  readonly excluded?: "other-story";
  readonly warnings: readonly string[];
  readonly snapshot: Snapshot;
}

export interface FigurePoint {
  readonly id: string;
  readonly asOf?: string;
  readonly min?: number;
  readonly max?: number;
  readonly approx: boolean;
  readonly qualifier?: string;
  readonly delta: boolean;
  readonly claimant?: Claimant;
  readonly citation: Citation;
}

/** One thing counted over time, every source's number kept. */
export interface FigureSeries {
  readonly counts: string;
  readonly kind: FigureKind;
  readonly unit?: string;
  readonly place?: string;
  readonly points: readonly FigurePoint[];
}

export interface TimelineQuote {
  readonly text: string;
  readonly direct: boolean;
  readonly speaker?: Claimant;
  readonly citation: Citation;
}

export interface TimelinePerson {
  readonly name: string;
  readonly roles: readonly string[];
  readonly rolesSeen: readonly { readonly role: string; readonly asOf?: string; readonly citation: Citation }[];
}

/** What changed between two versions of one address. */
export interface Edit {
  readonly url: string;
  /** Article ids, older and newer. */
  readonly from: string;
  readonly to: string;
  readonly changes: readonly {
    /** `status`: it is said to have happened, or by somebody, where the other version has it planned, or as a fact. */
    readonly kind: "figure" | "status" | "wording" | "headline" | "added" | "removed";
    readonly before?: string;
    readonly after?: string;
    /** The entry it touches. */
    readonly entry?: string;
  }[];
}

/** The published record, format "dateline/1". */
export interface Timeline {
  readonly format: "dateline/1";
  readonly title: string;
  readonly start?: string;
  readonly end?: string;
  readonly generator: { readonly name: string; readonly version: string };
  readonly entries: readonly Entry[];
  readonly undated: readonly Entry[];
  readonly articles: readonly TimelineArticle[];
  readonly rejected: readonly { readonly source: string; readonly reason: string }[];
  readonly figures: readonly FigureSeries[];
  readonly quotes: readonly TimelineQuote[];
  readonly people: readonly TimelinePerson[];
  readonly families: readonly Family[];
  readonly edits: readonly Edit[];
}

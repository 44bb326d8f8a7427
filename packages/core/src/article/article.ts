import type { Span } from "#text";

/** What a block of the page is to a reader. Only paragraphs, subheads, quotes, list items, tables and embeds reach `Article.text`. */
export type BlockLabel =
  | "paragraph"
  | "subhead"
  | "quote"
  | "list-item"
  | "table"
  | "embed"
  | "post-title"
  | "post-time"
  | "caption"
  | "credit"
  | "headline"
  | "standfirst"
  | "byline"
  | "date-line"
  | "agency-line"
  | "teaser"
  | "newsletter"
  | "bio"
  | "correction"
  | "comment"
  | "boilerplate";

/** One block in or near the article, in page order. */
export interface Block {
  readonly label: BlockLabel;
  readonly text: string;
  /** Where it stands in `Article.text`; absent for blocks that are not body. */
  readonly span?: Span;
}

/** A picture of the article with its words kept apart. */
export interface Picture {
  readonly src?: string;
  readonly alt?: string;
  readonly caption?: string;
  /** Photographer, outlet or agency as printed, without "Picture:" or brackets. */
  readonly credit?: string;
}

/** A teaser of another story. */
export interface Related {
  readonly headline: string;
  readonly url?: string;
}

/** One post of a live page, newest or oldest first as the page has it. */
export interface LivePost {
  readonly headline?: string;
  /** ISO 8601 as the page states it. */
  readonly published?: string;
  /** The post's share of `Article.text`. */
  readonly span: Span;
}

/** One place of the page that states a field, kept whether or not it won. */
export interface Witness {
  readonly field:
    | "headline"
    | "standfirst"
    | "published"
    | "modified"
    | "authors"
    | "agency"
    | "place"
    | "site"
    | "section"
    | "language";
  readonly value: string;
  /**
   * Where it was found: "json-ld", "meta article:published_time", "microdata", "time", "date box" (an attribute of any box), "url",
   * "visible line"; for a day, less surely, "title", "text", "script", "image address", "first comment", "copyright line" ...
   */
  readonly from: string;
  readonly won: boolean;
}

/** Partial trouble that did not stop the reading. */
export type ArticleWarning =
  | "no-headline"
  | "no-date"
  | "dates-disagree"
  | "short-text"
  | "truncated-page"
  | "deep-nesting"
  | "text-from-app-state";

/** One article, its furniture put away. Unknown is an absent property. */
export interface Article {
  readonly url?: string;
  readonly headline?: string;
  readonly standfirst?: string;
  /** ISO 8601 with the page's own offset, to the precision stated: "2022-01-11T13:54", "2020-04-01T09:30:00+02:00", "2020-04-01". */
  readonly published?: string;
  readonly modified?: string;
  /** Names only, no roles and no outlets. */
  readonly authors: readonly string[];
  /** The agency's name as credited: "Press Association", "Reuters". */
  readonly agency?: string;
  /** Place of the dateline: "ESKIL, May 4 (QPA) –" gives "Eskil". */
  readonly place?: string;
  /** Day named by the dateline or dateline-like line of the body, ISO date: what "on Tuesday" is reckoned from when it is earlier than `published`. */
  readonly datelineDay?: string;
  /** The outlet. */
  readonly site?: string;
  /** The section of the outlet, as the page names it; where several are named, one of opinion: "Opinion", "Comment", "columnists". */
  readonly section?: string;
  /** BCP 47 primary subtag, from the page or told from its words. */
  readonly language?: string;
  /** Body paragraphs joined by a blank line; every offset of the record points into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pictures: readonly Picture[];
  readonly related: readonly Related[];
  readonly corrections: readonly string[];
  readonly livePosts: readonly LivePost[];
  readonly witnesses: readonly Witness[];
  readonly warnings: readonly ArticleWarning[];
}

/** Why a page gave no article. */
export type NoArticleReason = "empty-page" | "no-main-text" | "index-page" | "not-a-page" | "page-too-large";

/** What a page says of an article whose text it does not give. */
export type KnownOfArticle = Partial<Pick<Article, "url" | Witness["field"]>>;

export type ReadArticleResult =
  | { readonly ok: true; readonly article: Article }
  | {
      readonly ok: false;
      readonly reason: NoArticleReason;
      /** Which article could not be read, as far as the page tells. */
      readonly known?: KnownOfArticle;
    };

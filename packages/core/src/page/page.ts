/** An element of the page: its name, the few attributes that matter, and what its class and id words hint at. */
export interface PageElement {
  readonly tag: string;
  /** Place in document order; `Page.elements[order]` is this element. */
  readonly order: number;
  /** One past the order of its last descendant: a subtree is the range `order` to `end`. */
  readonly end: number;
  /** Order of the parent; -1 for the root. */
  readonly parent: number;
  /** Only attributes the floors above read; see `keptAttributes`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Bits of `cues` that the class and id words, the tag and the role stand for. */
  readonly cues: number;
  /** Child elements and runs of decoded text, in page order. */
  readonly children: readonly PageNode[];
}

export type PageNode = PageElement | string;

/** Partial trouble met while reading. */
export type PageWarning = "truncated-page" | "deep-nesting";

/** Why the input is no page at all. */
export type PageProblem = "empty-page" | "not-a-page" | "page-too-large";

/** An HTML page as a small tree, scripts and styles left out. */
export interface HtmlPage {
  readonly kind: "html";
  readonly root: PageElement;
  /** Every element in document order. */
  readonly elements: readonly PageElement[];
  /** Bodies of `application/ld+json` scripts, as written. */
  readonly jsonLd: readonly string[];
  /** Bodies of the scripts in which client-rendered pages keep their state, as written. */
  readonly appState: readonly string[];
  /** Bodies of all other scripts, as written. */
  readonly scripts: readonly string[];
  readonly warnings: readonly PageWarning[];
  readonly problem?: PageProblem;
}

/** A page as a person pastes it or a scraper saves it: paragraphs of lines. */
export interface TextPage {
  readonly kind: "text";
  /** Runs of lines between blank lines, each line trimmed. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly warnings: readonly PageWarning[];
  readonly problem?: PageProblem;
}

export type Page = HtmlPage | TextPage;

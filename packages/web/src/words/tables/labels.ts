// Our own wording for the closed vocabularies of the record; sorted as the record lists them.
import type { ArticleWarning, NoArticleReason } from "@dateline/core/article";
import type { Edit, EntryLink, EntryStatus } from "@dateline/core/timeline";

/** What a status is called on the page, and what it means. */
export const statusLabels: Readonly<Record<EntryStatus, { readonly label: string; readonly meaning: string }>> = {
  reported: { label: "Reported", meaning: "told as a fact, or a body's word about its own act" },
  planned: { label: "Planned", meaning: "announced, not yet done when it was written" },
  claimed: { label: "Claimed", meaning: "somebody says so; counting reports never makes it a fact" },
  denied: { label: "Denied", meaning: "somebody says it is not so" },
  conditional: { label: "Conditional", meaning: "depends on something else" },
  cancelled: { label: "Cancelled", meaning: "a plan that fell" },
};

export const linkLabels: Readonly<Record<EntryLink["kind"], string>> = {
  "outcome-of": "Outcome of the plan:",
  "has-outcome": "What came of it:",
  "denial-of": "Denies the claim:",
  "denied-by": "Denied:",
  "revision-of": "Revises the account:",
  "revised-by": "Revised:",
};

export const changeLabels: Readonly<Record<Edit["changes"][number]["kind"], string>> = {
  figure: "Figure changed",
  wording: "Wording changed",
  headline: "Headline changed",
  added: "Added",
  removed: "Removed",
};

/** What `article` may say of a page; the compiler holds the list complete. */
const pageReasons: Readonly<Record<ArticleWarning | NoArticleReason, string>> = {
  "dates-disagree": "states several dates of publication",
  "deep-nesting": "its markup is nested very deeply",
  "empty-page": "empty",
  "index-page": "a list of links, not an article",
  "no-date": "states no date of publication",
  "no-headline": "has no headline",
  "no-main-text": "no article found on it",
  "not-a-page": "not a page of text",
  "page-too-large": "too large",
  "short-text": "holds very little text",
  "text-from-app-state": "its text was taken from the page's script data",
  "truncated-page": "breaks off",
};

/** What later steps and the gathering of sources may say. */
const otherReasons: Readonly<Record<string, string>> = {
  "binary-file": "a binary file, not a page",
  "broken-compression": "its gzip compression is broken",
  "needs-network": "an address: save the page and give the file",
  "no-claims-pack": "in a language whose claims are not read yet, so its entries carry no status",
  "no-pages-in-folder": "a folder without pages",
  "not-found": "no such file or folder",
  "other-story": "tells another story",
  "same-page": "the same page, byte for byte, as another source",
  unreadable: "cannot be read",
};

/** Why a page is not in the timeline, or what to know about one that is. Codes that are not listed are shown as they are. */
export const reasonLabels: Readonly<Record<string, string>> = { ...pageReasons, ...otherReasons };

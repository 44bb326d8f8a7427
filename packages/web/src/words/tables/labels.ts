// Our own wording for the closed vocabularies of the record; sorted as the record lists them.
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

/** Why a page is not in the timeline, or what to know about one that is. Codes that are not listed are shown as they are. */
export const reasonLabels: Readonly<Record<string, string>> = {
  "binary-file": "a binary file, not a page",
  "broken-compression": "its gzip compression is broken",
  "dates-disagree": "states several dates of publication",
  "deep-nesting": "its markup is nested very deeply",
  "empty-page": "empty",
  "index-page": "a list of links, not an article",
  "needs-network": "an address: save the page and give the file",
  "no-claims-pack": "in a language whose claims are not read yet, so its entries carry no status",
  "no-date": "states no date of publication",
  "no-headline": "has no headline",
  "no-main-text": "no article found on it",
  "no-pages-in-folder": "a folder without pages",
  "not-a-page": "not a page of text",
  "not-found": "no such file or folder",
  "other-story": "tells another story",
  "page-too-large": "too large",
  "same-page": "the same page, byte for byte, as another source",
  "short-text": "holds very little text",
  "text-from-app-state": "its text was taken from the page's script data",
  "truncated-page": "breaks off",
  unreadable: "cannot be read",
};

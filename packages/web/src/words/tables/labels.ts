// Our own wording for the closed vocabularies of the record; sorted as the record lists them.
import type { Edit, EntryLink, EntryStatus } from "@dateline/core/timeline";

/** What a status means, for the legend. */
export const statusMeanings: Readonly<Record<EntryStatus, string>> = {
  reported: "told as a fact, or a body's word about its own act",
  planned: "announced, not yet done when it was written",
  claimed: "somebody says so; counting reports never makes it a fact",
  denied: "somebody says it is not so",
  conditional: "depends on something else",
  cancelled: "what was announced will not be",
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
  status: "Status changed",
  wording: "Wording changed",
  headline: "Headline changed",
  added: "Added",
  removed: "Removed",
};

import { capitalize, describeStatus } from "@dateline/core/export";
import type { EntryStatus } from "@dateline/core/timeline";

/** A status as the label of an entry or a choice: "Claimed", "Plan cancelled". */
export function labelStatus(status: EntryStatus): string {
  return capitalize(describeStatus({ status }) ?? status);
}

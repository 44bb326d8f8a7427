import { leadToClaimant } from "@dateline/core/export";
import type { Claimant, Entry } from "@dateline/core/timeline";
import type { JSX } from "preact";
import { labelStatus } from "../words/label-status.ts";
import { StatusShape } from "./shapes.tsx";

/** Whether it happened and who says so: a mark, a word, and the names. */
export function EntryStatusLine({ entry }: { readonly entry: Entry }): JSX.Element {
  const { status, claimant, via } = entry;
  return (
    <p class={`status status-${status ?? "unknown"}`}>
      {status && <StatusShape status={status} />}
      <span class="status-word">{status ? labelStatus(status) : "Status not read in this language"}</span>
      {claimant && (
        <span class="claimant">
          {leadToClaimant(status)}
          <ClaimantName claimant={claimant} />
        </span>
      )}
      {via.map((outer) => (
        <span class="claimant" key={outer.name}>
          {", via "}
          <ClaimantName claimant={outer} />
        </span>
      ))}
    </p>
  );
}

/** A name and, beside it, the role the article gives. */
export function ClaimantName({ claimant }: { readonly claimant: Claimant }): JSX.Element {
  return (
    <>
      <b dir="auto">{claimant.name}</b>
      {claimant.role && <span dir="auto">, {claimant.role}</span>}
    </>
  );
}

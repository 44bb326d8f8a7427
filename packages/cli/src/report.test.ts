import { describeReason } from "@dateline/core/export";
import type { RejectionReason } from "@dateline/gather";
import { describe, expect, it } from "vitest";

/** Why a source may give no page; the compiler refuses a missing and a surplus one. */
const reasons: Readonly<Record<RejectionReason, true>> = {
  "binary-file": true,
  "broken-archive": true,
  "broken-compression": true,
  "broken-feed": true,
  "broken-record": true,
  "compression-bomb": true,
  "empty-page": true,
  "encrypted-archive": true,
  "needs-network": true,
  "no-pages-in-container": true,
  "no-pages-in-folder": true,
  "not-a-page": true,
  "not-found": true,
  "page-too-large": true,
  "revisit-without-page": true,
  "truncated-record": true,
  "unknown-compression": true,
  unreadable: true,
  "unsafe-archive": true,
};

describe("what is said of a source that was left out", () => {
  it.each(Object.keys(reasons))("has words for %s", (reason) => {
    expect(describeReason(reason)).not.toBe(reason);
  });
});

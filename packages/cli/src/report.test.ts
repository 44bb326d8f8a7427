import { describeReason } from "@dateline/core/export";
import type { RejectionReason } from "@dateline/gather";
import { describe, expect, it } from "vitest";

/** Why a source may give no page; the compiler refuses a missing and a surplus one. */
const reasons: Readonly<Record<RejectionReason, true>> = {
  "access-refused": true,
  "bad-address": true,
  "binary-file": true,
  "broken-answer": true,
  "broken-archive": true,
  "broken-compression": true,
  "broken-feed": true,
  "broken-record": true,
  "certificate-refused": true,
  "compression-bomb": true,
  "connection-failed": true,
  "credentials-in-address": true,
  "empty-page": true,
  "encrypted-archive": true,
  "name-not-found": true,
  "needs-network": true,
  "no-pages-in-container": true,
  "no-pages-in-folder": true,
  "not-a-page": true,
  "not-found": true,
  "page-gone": true,
  "page-too-large": true,
  "private-address": true,
  "rate-limited": true,
  "refused-port": true,
  "revisit-without-page": true,
  "robots-forbid": true,
  "robots-unreadable": true,
  "server-error": true,
  "timed-out": true,
  "too-many-redirects": true,
  "truncated-record": true,
  "unexpected-status": true,
  "unknown-compression": true,
  unreadable: true,
  "unsafe-archive": true,
};

describe("what is said of a source that was left out", () => {
  it.each(Object.keys(reasons))("has words for %s", (reason) => {
    expect(describeReason(reason)).not.toBe(reason);
  });
});

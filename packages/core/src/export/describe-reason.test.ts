import { describe, expect, it } from "vitest";
import type { ArticleWarning, NoArticleReason } from "#article";
import type { TimelineArticle } from "#timeline";
import { describeReason } from "./describe-reason.ts";

/** All that the record may say; the compiler refuses a missing and a surplus one. */
const codes: Readonly<Record<ArticleWarning | NoArticleReason | NonNullable<TimelineArticle["excluded"]>, true>> = {
  "dates-disagree": true,
  "deep-nesting": true,
  "empty-page": true,
  "index-page": true,
  "no-date": true,
  "no-headline": true,
  "no-main-text": true,
  "not-a-page": true,
  "other-story": true,
  "page-too-large": true,
  "short-text": true,
  "text-from-app-state": true,
  "truncated-page": true,
};

describe("describeReason", () => {
  it.each(Object.keys(codes))("has words for %s", (code) => {
    expect(describeReason(code)).not.toBe(code);
  });
  it.each(["no-such-code", "constructor", ""])("shows %j as it is", (code) => {
    expect(describeReason(code)).toBe(code);
  });
});

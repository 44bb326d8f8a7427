import { describe, expect, it } from "vitest";
import { findClaims } from "#claims";
import { checkClaims } from "./check-claims.ts";
import { tryClaims } from "./try-claims.ts";

describe("claims in damaged texts", () => {
  it("never contradict themselves", () => {
    expect(tryClaims(3, 1500).slice(0, 5)).toEqual([]);
  });

  it.each(["", " ", "\n\n", "\u200b", "“", "“”", "“ ”", "“\u200b” he said.", "\ud800", ".", "said", "1", "’s"])(
    "hold together in %j",
    (text) => {
      expect(checkClaims(findClaims(text), text)).toEqual([]);
    },
  );
});

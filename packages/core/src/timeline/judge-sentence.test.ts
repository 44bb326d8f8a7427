import { describe, expect, it } from "vitest";
import { makeReading } from "./fixtures/make-reading.ts";
import { isNewsSentence } from "./judge-sentence.ts";

function judge(text: string): boolean {
  const { article, claims } = makeReading("page", { text, published: "2031-05-14" });
  const [sentence] = claims?.sentences ?? [];
  return (
    sentence !== undefined && isNewsSentence(article.text, sentence, { isCommentary: false, statement: sentence.main })
  );
}

describe("isNewsSentence", () => {
  it.each([
    "The dyke at Orrin gave way on Monday.",
    "Police published a photograph of the captain on Tuesday.",
    "This story of nine lost men ended on Monday.",
    "May 12: The dyke at Orrin gives way.",
    "The board corrected its report on Tuesday.",
  ])("takes: %s", (text) => {
    expect(judge(text)).toBe(true);
  });

  it.each([
    "Did the dyke at Orrin give way on Monday?",
    "Gone by Monday.",
    "If they had waited until Friday, there would have been nothing left.",
    "The dyke at Orrin after it gave way, in this aerial photograph of May 12.",
    "Picture taken May 12, 2031.",
    "May 12: Water from the dyke is seen in the fields of Orrin.",
    "A version of this article appeared in print on May 12.",
    "This article was amended on 12 May.",
    "The following correction was printed on Monday 12 May.",
    "Last updated on 12 May at noon.",
  ])("leaves out: %s", (text) => {
    expect(judge(text)).toBe(false);
  });
});

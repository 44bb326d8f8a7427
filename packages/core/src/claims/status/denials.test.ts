import { describe, expect, it } from "vitest";
import { findClaims } from "../find-claims.ts";
import { sentenceAt } from "./statement-at.ts";

function statusOf(text: string): string | undefined {
  return sentenceAt(findClaims(text), 0)?.main.status;
}

describe("denials", () => {
  it.each([
    // Rejected, wherever the rejected words stand.
    "The harbour board rejected, in a letter to the court, the charge that it had sold the quay.",
    "The guild said the treasurer had rejected the accusation that he took nine crowns.",
    "The ministry ruled out a new levy.",
    "Dag Olmar ruled out a second vote on Monday.",
    "A spokesman ruled out that the bridge had been sabotaged.",
    // Said not to exist.
    "There was no order to close the gate, the colonel said.",
    "The mayor said there had been no second ledger.",
    "The judge said that there was “no second key”.",
    // Emphatic negations.
    "Not a single crate was lost, the shipping line said.",
    "“Not one door was locked,” the school’s head, Ana Belmont, said.",
    "Neither the board nor the firm ever signed a contract, its lawyer said.",
    "Neither ship was ever in the bay, the captain testified.",
    "The envoy said the duke had never met the smith.",
    "The clerk had not touched the ledger, let alone burned it, his lawyer said.",
    "No money changed hands at all, the treasurer insisted.",
    // Who speaks for another.
    "The palace has not been sold, a palace spokesman said.",
    "The duke did not sign the letter, the duke’s lawyer said.",
    // What a story is called.
    "The report was “a fairy tale”, the governor said.",
    "The minister called the story a lie.",
    "The union described the figures as pure fiction.",
    "“This is complete nonsense,” said Jon Orl.",
  ])("denied: %s", (text) => {
    expect(statusOf(text)).toBe("denied");
  });
  it.each([
    "Villagers said no bell had rung.",
    "“Help never came,” a resident said.",
    "“I have never seen such a storm,” the harbour master said.",
    "The board said the tower was not high.",
    "There was no bread in the town, the mayor said.",
    "The miller was never paid, his family said.",
    "The clerk gave false names, the judge said.",
    "The clerk did not deny that he had burned the list.",
    "The clerk could not deny that he had burned the list.",
  ])("claimed: %s", (text) => {
    expect(statusOf(text)).toBe("claimed");
  });
  it.each([
    "Fog ruled out a rescue by air.",
    "The keeper was ruled out of the match.",
    "The mayor neither confirmed nor denied the sale.",
    "Nobody has admitted the theft.",
    "Not one shop opened on Monday.",
  ])("reported: %s", (text) => {
    expect(statusOf(text)).toBe("reported");
  });
});

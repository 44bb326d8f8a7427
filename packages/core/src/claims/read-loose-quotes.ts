import type { Attribution } from "./attribution.ts";
import { findCueForms } from "./cue-forms.ts";
import { readFirstPhrase } from "./find-subject.ts";
import type { Token } from "./find-tokens.ts";
import type { Range } from "./read-noun-phrase.ts";
import { isFiniteVerb, tagAt } from "./word-classes.ts";

/** The name of the rule for quoted words in a clause that has no verb of saying. */
export const clauseSubject = "clause-subject";

/** "Orl’s party opposes “any retreat from the coast”": words in a clause without a verb of saying are its subject's. */
export function readLooseQuotes(tokens: readonly Token[], found: readonly Attribution[]): readonly Attribution[] {
  const loose: Attribution[] = [];
  tokens.forEach((token, i) => {
    if (token.tag !== "quote" || i < 2 || found.some(({ contents }) => holds(contents, i))) return;
    const subject = readFirstPhrase(tokens, i);
    const between = subject ? tokens.slice(subject.to, i) : [];
    if (!subject || !between.some(isVerb) || between.some(bringsSubject)) return;
    const contents = [{ from: i, to: i + 1 }];
    loose.push({ subject, cue: subject.to, contents, isNegated: false, rule: clauseSubject });
  });
  return loose;
}

/** "…, and Mr Orl …": another name may be who speaks. */
function bringsSubject({ tag }: Token, i: number, between: readonly Token[]): boolean {
  const next = tagAt(between, i + 1);
  return tag === "conj" && (next === "cap" || next === "pron" || next === "det");
}

function holds(contents: readonly Range[], at: number): boolean {
  return contents.some(({ from, to }) => from <= at && at < to);
}

function isVerb(token: Token): boolean {
  return isFiniteVerb(token) || token.tag === "ed" || findCueForms(token.word).length > 0;
}

import { findCueForms } from "../words/cue-forms.ts";
import type { Token } from "../words/find-tokens.ts";
import { tagAt, wordAt } from "../words/word-classes.ts";
import type { Attribution } from "./attribution.ts";
import { isCueHere } from "./is-cue-here.ts";
import { quotedAs, readCoordinated, readInfinitive, readParticiple } from "./read-hanging.ts";
import { readInverted } from "./read-inverted.ts";
import { readLooseQuotes } from "./read-loose-quotes.ts";
import { nounClaim, readNounSource } from "./read-noun-source.ts";
import { readPlain } from "./read-plain.ts";
import { readSource } from "./read-source.ts";

/** Finds who says what in one unit, in reading order. */
export function findAttributions(tokens: readonly Token[]): readonly Attribution[] {
  const found: Attribution[] = [];
  tokens.forEach((token, i) => {
    const attribution =
      readSource(tokens, i, token) ??
      readNounSource(tokens, i, token) ??
      readCue(
        tokens,
        i,
        found.filter(({ rule }) => rule !== nounClaim),
      );
    if (attribution) note(tokens, found, attribution);
  });
  return [...found, ...readLooseQuotes(tokens, found)];
}

/**
 * A claim that another verb denies is no source of its own; one that is believed or repeated takes the verb's place, and
 * so does who is quoted.
 */
function note(tokens: readonly Token[], found: Attribution[], next: Attribution): void {
  const last = found.at(-1);
  if (next.rule === quotedAs && last && last.cue === next.cue) found[found.length - 1] = next;
  else if (next.rule !== nounClaim || !last || !sharesContent(last, next)) found.push(next);
  else if (last.form?.act !== "deny" && tagAt(tokens, next.subject?.from ?? 0) !== "poss")
    found[found.length - 1] = { ...next, cue: last.cue, rule: "noun-told" };
}

function sharesContent(last: Attribution, next: Attribution): boolean {
  return last.contents.some(({ from }) => from > last.cue && from === next.contents[0]?.from);
}

/** The shapes in the order they are tried: after its words, before its words, behind another verb. */
function readCue(tokens: readonly Token[], i: number, found: readonly Attribution[]): Attribution | undefined {
  const token = tokens[i];
  if (!token || token.tag === "quote") return undefined;
  const form = findCueForms(token.word).find(({ particle }) => !particle || wordAt(tokens, i + 1) === particle);
  if (!form || !isCueHere(tokens, i, form)) return undefined;
  const cue = { i, at: form.particle ? i + 1 : i, form };
  if (form.form === "ing") return readParticiple(tokens, cue, found);
  if (tagAt(tokens, i - 1) === "to") return readInfinitive(tokens, cue);
  return readInverted(tokens, cue) ?? readPlain(tokens, cue) ?? readCoordinated(tokens, cue, found);
}

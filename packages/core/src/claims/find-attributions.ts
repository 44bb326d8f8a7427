import type { Attribution } from "./attribution.ts";
import { findCueForms } from "./cue-forms.ts";
import type { Token } from "./find-tokens.ts";
import { isCueHere } from "./is-cue-here.ts";
import { readCoordinated, readInfinitive, readParticiple } from "./read-hanging.ts";
import { readInverted } from "./read-inverted.ts";
import { readLooseQuotes } from "./read-loose-quotes.ts";
import { readPlain } from "./read-plain.ts";
import { readSource } from "./read-source.ts";
import { tagAt, wordAt } from "./word-classes.ts";

/** Finds who says what in one unit, in reading order. */
export function findAttributions(tokens: readonly Token[]): readonly Attribution[] {
  const found: Attribution[] = [];
  tokens.forEach((token, i) => {
    const attribution = readSource(tokens, i, token) ?? readCue(tokens, i, found);
    if (attribution) found.push(attribution);
  });
  return [...found, ...readLooseQuotes(tokens, found)];
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

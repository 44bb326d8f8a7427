import type { Attribution, Cue } from "./attribution.ts";
import { contentAfter } from "./find-content.ts";
import { findContentStart } from "./find-content-start.ts";
import { findSubject, readFirstPhrase } from "./find-subject.ts";
import type { Token } from "./find-tokens.ts";
import { tagAt } from "./word-classes.ts";

/** "… and said that": the subject is that of the act of saying before it, or of the sentence. */
export function readCoordinated(
  tokens: readonly Token[],
  { i, at, form }: Cue,
  found: readonly Attribution[],
): Attribution | undefined {
  let before = i - 1;
  while (tagAt(tokens, before) === "adv" || tagAt(tokens, before) === "aux") before -= 1;
  if (tagAt(tokens, before) !== "conj" || form.form !== "past" || form.isGuarded) return undefined;
  const subject = found.at(-1)?.subject ?? readFirstPhrase(tokens, i);
  const right = findContentStart(tokens, at + 1, form);
  const content = right === undefined ? undefined : contentAfter(tokens, right, { form });
  return subject && content && { subject, cue: i, form, contents: [content], isNegated: false, rule: "coordinated" };
}

/** ", adding that …": the subject is that of the act of saying before it, or of the sentence. */
export function readParticiple(
  tokens: readonly Token[],
  { i, at, form }: Cue,
  found: readonly Attribution[],
): Attribution | undefined {
  const before = tokens[i - 1];
  const own = before?.tag === "aux" || before?.tag === "noun" ? findSubject(tokens, i).subject : undefined;
  const subject = own ?? found.at(-1)?.subject ?? readFirstPhrase(tokens, i);
  const right = findContentStart(tokens, at + 1, form);
  const content = right === undefined ? undefined : contentAfter(tokens, right, { form });
  if (!content || !subject || form.isGuarded) return undefined;
  return { subject, cue: i, form, contents: [content], isNegated: false, rule: "participle" };
}

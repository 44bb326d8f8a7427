import type { Token } from "../words/find-tokens.ts";
import { isOf, tagAt, verbal, wordAt } from "../words/word-classes.ts";
import type { Attribution, Cue } from "./attribution.ts";
import { findFrameStart, readContent } from "./find-frame-start.ts";
import { findSubject, readFirstPhrase } from "./find-subject.ts";
import { readQuotedAs } from "./read-noun-source.ts";

/** "… and said that": the subject is that of the act of saying before it, or of the sentence. */
export function readCoordinated(
  tokens: readonly Token[],
  { i, at, form }: Cue,
  found: readonly Attribution[],
): Attribution | undefined {
  let before = i - 1;
  while (tagAt(tokens, before) === "adv" || tagAt(tokens, before) === "aux") before -= 1;
  if (tagAt(tokens, before) !== "conj" || form.form === "base" || form.form === "participle") return undefined;
  const subject = found.at(-1)?.subject ?? readFirstPhrase(tokens, i);
  const right = findFrameStart(tokens, at + 1, form);
  const content = right === undefined ? undefined : readContent(tokens, right, { form });
  return subject && content && { subject, cue: i, form, contents: [content], isNegated: false, rule: "coordinated" };
}

/** "went on to say that", "is right to note that": the subject is that of the verb before "to". */
export function readInfinitive(tokens: readonly Token[], { i, at, form }: Cue): Attribution | undefined {
  let verb = i - 2;
  while (verb > 0 && i - verb < 10 && !isOf(tokens[verb], verbal)) verb -= 1;
  const { subject, isNegated } = findSubject(tokens, verb);
  const right = findFrameStart(tokens, at + 1, form);
  const content = right === undefined ? undefined : readContent(tokens, right, { form });
  // "It is fair to say that": nobody in the story says it.
  if (!subject || !content || wordAt(tokens, subject.from) === "it") return undefined;
  return { subject, cue: i, form, contents: [content], isNegated, rule: "infinitive" };
}

/** ", adding that …": the subject is that of the act of saying before it, or of the sentence. */
export function readParticiple(
  tokens: readonly Token[],
  { i, at, form }: Cue,
  found: readonly Attribution[],
): Attribution | undefined {
  const before = tokens[i - 1];
  if (before?.word === "as") return readQuoted(tokens, { i, at, form });
  const own = before?.tag === "aux" || before?.tag === "noun" ? findSubject(tokens, i).subject : undefined;
  const subject = own ?? found.at(-1)?.subject ?? readFirstPhrase(tokens, i);
  const right = findFrameStart(tokens, at + 1, form);
  const content = right === undefined ? undefined : readContent(tokens, right, { form });
  if (!content || !subject || form.isGuarded) return undefined;
  return { subject, cue: i, form, contents: [content], isNegated: false, rule: "participle" };
}

/** The name of the rule for "quoted her as saying". */
export const quotedAs = "quoted-as";

/** "quoted the captain as saying that …": the verb that quotes is the verb of the clause. */
function readQuoted(tokens: readonly Token[], { i, at, form }: Cue): Attribution | undefined {
  const quoted = readQuotedAs(tokens, i);
  const right = quoted && findFrameStart(tokens, at + 1, form);
  const content = right === undefined ? undefined : readContent(tokens, right, { form });
  if (!quoted || !content) return undefined;
  return { subject: quoted.subject, cue: quoted.verb, form, contents: [content], isNegated: false, rule: quotedAs };
}

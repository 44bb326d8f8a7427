import { cut, type Span } from "#text";
import { findCueForms } from "../words/cue-forms.ts";
import type { Tag, Token } from "../words/find-tokens.ts";
import type { SentenceWords } from "../words/find-units.ts";
import { isPersonRole } from "../words/read-noun-phrase.ts";
import { isOf, tagAt, verbal, wordAt } from "../words/word-classes.ts";
import { findNames, isTitle } from "./find-names.ts";
import type { Entry, Mention } from "./people-register.ts";
import type { Role } from "./read-role.ts";

/** How many sentences may lie between a role without a name and the name without a role. */
const reach = 3;

/**
 * Joins a role that stands without a name to the name that follows without a role: "The president of Orland has …. In an
 * address, Ivo Orl said …", "A spokeswoman for the bank denied it. “…,” Vera Lind said".
 *
 * News leads with the office and names its holder in the next sentence. Only a subject counts, only a person with no role
 * of their own takes it, and only the first name that comes.
 */
export function inheritRoles(text: string, sentences: readonly SentenceWords[], mentions: readonly Mention[]): void {
  const first = new Map<number, Mention[]>();
  for (const mention of mentions) if (mention.entry.mentions[0] === mention.span) put(first, mention);
  const entries = new Set(mentions.map(({ entry }) => entry));
  const held = new Set([...entries].flatMap(({ roles }) => roles.map(({ role }) => headOfRole(role))));
  sentences.forEach((sentence, i) => {
    const role = readBareRole(text, sentence);
    if (!role) return;
    const holder = nextName(first, sentences, i);
    if (holder && !held.has(headOfRole(role.role))) holder.roles.push({ role: role.role, span: role.span });
    if (holder) holder.kind = "person";
  });
}

function put(map: Map<number, Mention[]>, mention: Mention): void {
  const list = map.get(mention.sentence) ?? [];
  list.push(mention);
  map.set(mention.sentence, list);
}

/** The sentence's subject, when it is an office without a name: "The president of Orland", "A spokesman for the bank". */
function readBareRole(text: string, { tokens }: SentenceWords): Role | undefined {
  const verb = tokens.findIndex((token) => isOf(token, verbal));
  if (!/^(?:the|a|an)$/.test(wordAt(tokens, 0)) || verb < 2 || verb > 9) return undefined;
  const phrase = tokens.slice(1, tagAt(tokens, verb - 1) === "adv" ? verb - 1 : verb);
  const link = phrase.findIndex(({ tag }) => tag === "prep");
  const noun = wordAt(phrase, (link < 0 ? phrase.length : link) - 1);
  // "A clerk took names" tells of anybody; only who speaks for a body stands for one person.
  if (wordAt(tokens, 0) !== "the" && !noun.startsWith("spokes")) return undefined;
  if (!isPersonRole(noun) || !phrase.every((token) => isOf(token, phrasal)) || hasTitledName(phrase)) return undefined;
  const from = phrase[0]?.span.start ?? 0;
  const span = { start: from, end: phrase.at(-1)?.span.end ?? from };
  return { role: cut(text, span).replace(/\s+/g, " "), span, isBody: false };
}

const phrasal = new Set<Tag>(["noun", "cap", "prep", "det", "poss", "num"]);

function hasTitledName(phrase: readonly Token[]): boolean {
  return findNames(phrase).some(({ titleFrom }) => titleFrom !== undefined);
}

function nextName(
  first: ReadonlyMap<number, readonly Mention[]>,
  sentences: readonly SentenceWords[],
  sentence: number,
): Entry | undefined {
  for (let i = sentence + 1; i <= sentence + reach; i += 1) {
    const tokens = sentences[i]?.tokens ?? [];
    const found = first
      .get(i)
      ?.find(({ entry, span }) => entry.words.length > 1 && entry.kind !== "body" && isSpeaking(tokens, span));
    if (found) return found.entry.roles.length === 0 && !found.entry.words.some(isTitle) ? found.entry : undefined;
  }
  return undefined;
}

/** A verb of saying stands right after or right before the name. */
function isSpeaking(tokens: readonly Token[], span: Span): boolean {
  const after = tokens.find((token) => token.span.start >= span.end);
  const before = tokens.findLast((token) => token.span.end <= span.start);
  return [after, before].some((token) => token?.tag === "past" && findCueForms(token.word).length > 0);
}

/** "president" of "president of Orland": an office that somebody of the article holds already is not passed on. */
function headOfRole(role: string): string {
  return role.toLowerCase().split(/\s+(?:of|for|at|in)\s+/)[0] ?? "";
}

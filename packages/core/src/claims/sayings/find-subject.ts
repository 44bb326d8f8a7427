import type { Token } from "../words/find-tokens.ts";
import { type NounPhrase, readNameLeft, readPhraseLeft, readPhraseRight } from "../words/read-noun-phrase.ts";
import { isFiniteVerb, tagAt, wordAt } from "../words/word-classes.ts";

/** The subject of a verb and how the two stand together. */
export interface Found {
  readonly subject: NounPhrase | undefined;
  readonly isNegated: boolean;
  /** "X, who said …": the clause hangs on the name. */
  readonly isRelative: boolean;
  /** "which X said was …": the verb that follows goes on with the clause. */
  readonly isInside?: boolean;
  /** "When X said …, Y": the clause ends with its comma. */
  readonly isSubordinate?: boolean;
}

const openers = /^(?:after|although|as|because|before|since|though|until|when|while|whereas|if)$/;
const asides = /^(?:however|too|meanwhile|though|instead|also|later|then|example|instance|turn|response)$/;

/** The subject left of a verb, past auxiliaries, adverbs, times, asides between commas and "who". */
export function findSubject(tokens: readonly Token[], verb: number): Found {
  const { at: left, isNegated } = skipVerbGroup(tokens, verb - 1);
  const isRelative = /^(?:who|which)$/.test(wordAt(tokens, left));
  if (!isRelative) {
    const subject = readBeforeWho(tokens, left) ?? readPhraseLeft(tokens, skipAside(tokens, left));
    const opener = subject && tokens[subject.from - 1];
    // "the wall, which the board says was sound, fell": the source stands inside the clause about the wall.
    const isInside = subject !== undefined && /^(?:who|which)$/.test(wordAt(tokens, subject.from - 1));
    return {
      subject,
      isNegated,
      isRelative: isInside,
      isInside,
      isSubordinate: opener?.tag === "sub" && openers.test(opener.word),
    };
  }
  const isFenced = wordAt(tokens, left - 1) === ",";
  const described = isFenced ? readNameLeft(tokens, left - 1) : undefined;
  const phrase = described ?? readPhraseLeft(tokens, isFenced ? left - 2 : left - 1);
  // The mention runs up to "who", which is the word next to the verb.
  return { subject: phrase && { ...phrase, mentionTo: left + 1 }, isNegated, isRelative };
}

/** "Drivers who had seen the notice said …": who spoke stands before the clause that tells who they are. */
export function readBeforeWho(tokens: readonly Token[], last: number): NounPhrase | undefined {
  let who = last;
  while (who > 0 && last - who < 16 && !opensDescription(tokens[who])) who -= 1;
  const hasVerb = tokens.slice(who + 1, last + 1).some((token) => isFiniteVerb(token) || token.tag === "ed");
  const phrase = hasVerb && wordAt(tokens, who) === "who" ? readPhraseLeft(tokens, who - 1) : undefined;
  return phrase && isFree(tokens[phrase.from - 1]) ? phrase : undefined;
}

function opensDescription(token: Token | undefined): boolean {
  return token === undefined || token.word === "who" || /^(?:sign|quote|that)$/.test(token.tag);
}

/** Whether a phrase after this word may be a subject, not the object of a verb or a preposition. */
function isFree(token: Token | undefined): boolean {
  return token === undefined || /^(?:sign|conj|sub|that|quote)$/.test(token.tag);
}

function skipVerbGroup(tokens: readonly Token[], from: number): { readonly at: number; readonly isNegated: boolean } {
  let at = from;
  let isNegated = false;
  while (at >= 0 && isInVerbGroup(tokens, at)) {
    const token = tokens[at];
    if (token && (token.tag === "neg" || token.word.endsWith("n't"))) isNegated = true;
    at -= 1;
  }
  return { at, isNegated };
}

function isInVerbGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.tag === "adv" || token.tag === "aux" || token.tag === "neg" || token.tag === "modal") return true;
  if (token.tag === "time") return at > 0;
  // "at first put", "at last said"
  if (/^(?:first|last)$/.test(token.word)) return wordAt(tokens, at - 1) === "at";
  if (token.word === "at" && /^(?:first|last)$/.test(wordAt(tokens, at + 1))) return true;
  return token.tag === "prep" && tagAt(tokens, at + 1) === "time";
}

/** ", however," and ", for example," between a subject and its verb. */
function skipAside(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) !== ",") return at;
  for (let i = at - 1; i > 0 && at - i < 4; i -= 1) {
    if (wordAt(tokens, i) === "," && asides.test(wordAt(tokens, at - 1))) return i - 1;
  }
  return at;
}

/** The first noun phrase of the sentence, past an opening "In Orvik," or "On Sunday,". */
export function readFirstPhrase(tokens: readonly Token[], limit: number): NounPhrase | undefined {
  let start = 0;
  while (start < limit && /^(?:adv|conj|sign)$/.test(tagAt(tokens, start))) start += 1;
  const opener = tagAt(tokens, start);
  if (opener === "prep" || opener === "sub" || opener === "time" || opener === "ing") {
    while (start < limit && wordAt(tokens, start) !== ",") start += 1;
    start += 1;
  }
  const first = readPhraseRight(tokens, start);
  return first && first.to < limit && tagAt(tokens, start) !== "quote" ? first : undefined;
}

import * as words from "../lexicon/mood-words.ts";
import type { Saying } from "../quotations/find-quotations.ts";
import type { Token } from "../words/find-tokens.ts";
import { isRoleWord, type Range } from "../words/read-noun-phrase.ts";
import { tagAt, wordAt } from "../words/word-classes.ts";

const acts = new Set(words.actVerbs);
const saids = new Set(words.saidNouns);
const grants = new Set(words.grantNouns);

/** "dismissed", "rejected": a rumour or a minister. */
const turningDown = /^(?:dismiss|reject|repudiate)$/;

/**
 * Whether a verb of saying does something here, instead of telling something: to order or urge is itself what happened,
 * "declared a state of emergency" and "dismissed the appeal" are acts.
 */
export function isDeed({ attribution: { form, contents, cue, subject }, unit: { tokens } }: Saying): boolean {
  if (!form) return false;
  // "Fog ruled out a rescue": only somebody says so.
  if (form.verb === "rule" && form.act === "deny") return !isSomebody(tokens, subject);
  if (contents.some(({ from }) => tagAt(tokens, from) === "quote")) return false;
  if (form.act === "order") return true;
  if (form.act === "deny") return !isSomethingSaid(tokens, form.verb, cue);
  return acts.has(form.verb) && contents.every((content) => content.from > cue && isPhrase(tokens, content));
}

/** Whether what is denied or dismissed is a clause or something said: not "denied bail", "rejected the offer". */
function isSomethingSaid(tokens: readonly Token[], verb: string, cue: number): boolean {
  const isFinal = verb === "deny";
  if (!isFinal && !turningDown.test(verb)) return true;
  const from = pastInsertion(tokens, cue + 1);
  const rest = tokens.slice(from, from + 8);
  const end = rest.findIndex(({ tag, word }) => tag === "sign" && word !== "’" && word !== "-");
  const object = end < 0 ? rest : rest.slice(0, end);
  if (object.some(({ tag, word }) => tag === "quote" || tag === "that" || saids.has(word))) return true;
  return isFinal && !object.some(({ word }) => grants.has(word));
}

/** A name, a pronoun, an office or a body. */
function isSomebody(tokens: readonly Token[], subject: Range | undefined): boolean {
  const words = subject ? tokens.slice(subject.from, subject.to) : [];
  return words.some(({ word, tag }, i) => tag === "pron" || isRoleWord(word) || (tag === "cap" && i > 0));
}

/** "rejected, in a letter, the charge": what stands between two commas right after the verb. */
function pastInsertion(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) !== ",") return at;
  const close = tokens.findIndex(({ word }, i) => i > at && word === ",");
  return close > 0 && close - at < 16 ? close + 1 : at;
}

/** A noun phrase, which may carry a relative clause, with no clause of its own. */
function isPhrase(tokens: readonly Token[], { from, to }: Range): boolean {
  if (/^(?:that|pron)$/.test(tagAt(tokens, from)) || wordAt(tokens, from - 1) === "that") return false;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || /^(?:sign|rel|that|sub|quote)$/.test(token.tag)) return true;
    if (token.tag === "aux" || token.tag === "modal") return false;
    if (token.tag === "past" && tagAt(tokens, i + 1) !== "prep") return false;
  }
  return true;
}

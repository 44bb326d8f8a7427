import { type CueForm, findCueForms } from "../words/cue-forms.ts";
import type { Tag, Token } from "../words/find-tokens.ts";
import type { Range } from "../words/read-noun-phrase.ts";
import { isFiniteVerb, isOf, tagAt, verbal, wordAt } from "../words/word-classes.ts";
import { contentAfter } from "./find-content.ts";
import { findContentStart } from "./find-content-start.ts";
import type { Found } from "./find-subject.ts";

/** Where what is said begins right of a verb of saying, by what the verb takes; undefined when nothing follows. */
export function findFrameStart(tokens: readonly Token[], from: number, form: CueForm): number | undefined {
  return (
    findQuestion(tokens, from, form) ??
    findOrder(tokens, from, form) ??
    findContentStart(tokens, from, form) ??
    findThing(tokens, from, form)
  );
}

const questionWords = /^(?:whether|if|how|what|why|when|where|who|which)$/;

/** "asked the mayor on Sunday whether …": the question, past whom and when. */
function findQuestion(tokens: readonly Token[], from: number, { act }: CueForm): number | undefined {
  if (act !== "ask") return undefined;
  for (let at = from; at < tokens.length && at - from < 9; at += 1) {
    const token = tokens[at];
    if (!token || stopsPhrase(token)) return undefined;
    if (questionWords.test(token.word)) return at;
  }
  return undefined;
}

const addressed = new Set<Tag>(["det", "poss", "cap", "noun", "pron", "num"]);

/** "urged drivers to wait", "asked them to leave": who should act and what they should do. */
function findOrder(tokens: readonly Token[], from: number, { act, frame }: CueForm): number | undefined {
  if (act !== "ask" && !(act === "order" && frame === "infinitive")) return undefined;
  if (!isOf(tokens[from], addressed)) return undefined;
  const to = tokens.findIndex(
    ({ tag }, at) => at > from && tag === "to" && !/^(?:det|poss|cap|pron|num)$/.test(tagAt(tokens, at + 1)),
  );
  const isNear = to > from && to - from < 12;
  return isNear && !tokens.slice(from + 1, to).some(stopsPhrase) ? from : undefined;
}

function stopsPhrase(token: Token): boolean {
  return token.tag === "sign" || token.tag === "quote" || isOf(token, verbal);
}

const things = new Set<Tag>(["det", "poss", "cap", "noun", "num", "ing"]);

/** "announced a curfew", "cited the cost": a thing named stands for what is said of it. */
function findThing(tokens: readonly Token[], from: number, { takesThing, form }: CueForm): number | undefined {
  if (!takesThing || form === "base" || !isOf(tokens[from], things)) return undefined;
  return wordAt(tokens, from + 1) === "," ? undefined : from;
}

/** The content that begins at `start`: a clause runs on, a thing named ends with its phrase. */
export function readContent(
  tokens: readonly Token[],
  start: number,
  { form, found }: { readonly form: CueForm; readonly found?: Found | undefined },
): Range | undefined {
  const content = contentAfter(tokens, start, { form, found });
  if (!content || !form.takesThing || !isThing(tokens, content)) return content;
  let to = content.from + 1;
  while (to < content.to && !endsThing(tokens, to)) to += 1;
  return { from: content.from, to };
}

/** No finite verb before the first sign or subordinate clause: a phrase, not "the bridge was open". */
function isThing(tokens: readonly Token[], { from, to }: Range): boolean {
  if (tagAt(tokens, from - 1) === "that") return false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token || /^(?:sign|sub|rel|that)$/.test(token.tag)) return true;
    if (isFiniteVerb(token)) return false;
  }
  return true;
}

/** A dash, a clause of time, "on Monday" or a second verb: the speaker's words about the thing are over. */
function endsThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return true;
  if (token.tag === "sub") return /^(?:after|before|when|while|although|though|because|since)$/.test(token.word);
  if (token.tag === "prep") return next?.tag === "time" && tagAt(tokens, at + 2) !== "noun";
  if (token.tag === "time") return next === undefined || next.tag === "sign";
  if (token.word === ",") return next?.tag === "ing" || next?.tag === "conj" || next?.tag === "sub";
  if (token.tag === "conj") return next !== undefined && findCueForms(next.word).some(({ form }) => form !== "base");
  return /^[-–—―:]$/.test(token.word);
}

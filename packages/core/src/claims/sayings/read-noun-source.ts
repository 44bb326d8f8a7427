import { cueNouns, viewNouns } from "../lexicon/cue-nouns.ts";
import { type CueForm, findCueForms } from "../words/cue-forms.ts";
import type { Tag, Token } from "../words/find-tokens.ts";
import { type NounPhrase, type Range, readPhraseLeft, readPhraseRight } from "../words/read-noun-phrase.ts";
import { isFiniteVerb, isOf, nominal, tagAt, wordAt } from "../words/word-classes.ts";
import type { Attribution } from "./attribution.ts";
import { contentAfter } from "./find-content.ts";
import { findSubject } from "./find-subject.ts";
import { placeSource } from "./read-source.ts";

/** The name of the rule for "the union’s claim that …". */
export const nounClaim = "noun-that";

const views = new Set(viewNouns);
const cues: ReadonlyMap<string, CueForm> = buildCues();

function buildCues(): ReadonlyMap<string, CueForm> {
  return new Map(
    Object.entries(cueNouns).flatMap(([noun, verb]) => {
      const form = findCueForms(verb).find((one) => one.form === "base");
      return form ? [noun, `${noun}s`].map((word): [string, CueForm] => [word, form]) : [];
    }),
  );
}

/** A source told by a noun: "the union’s claim that …", "in the words of the mayor, …", "by her account, …". */
export function readNounSource(tokens: readonly Token[], i: number, token: Token): Attribution | undefined {
  if (views.has(token.word)) return readView(tokens, i);
  const form = tagAt(tokens, i) === "cap" ? undefined : cues.get(token.word);
  return form && readClaim(tokens, i, form);
}

/** "In the words of the mayor, …", "by the union’s account, …", and the same at the end of the sentence. */
function readView(tokens: readonly Token[], i: number): Attribution | undefined {
  const isOpened = wordAt(tokens, i + 1) === "of";
  const subject = isOpened ? readPhraseRight(tokens, i + 2) : readOwner(tokens, i);
  if (!subject) return undefined;
  const from = isOpened ? i - 2 : subject.from - 1;
  if (!/^(?:in|by)$/.test(wordAt(tokens, from)) || (isOpened && wordAt(tokens, i - 1) !== "the")) return undefined;
  // "who leads in his view" asks; between commas the words are his.
  if (from > 0 && !/^(?:sign|conj|that|sub)$/.test(tagAt(tokens, from - 1))) return undefined;
  const end = isOpened ? subject.to : i + 1;
  return placeSource(tokens, { subject, cue: i, isNegated: false, rule: "in-words-of" }, { from, end });
}

/** Whose: "the union’s", "her". */
function readOwner(tokens: readonly Token[], i: number): NounPhrase | undefined {
  const before = tokens[i - 1];
  if (before?.tag !== "poss") return undefined;
  if (before.word === "'s") return readPhraseLeft(tokens, i - 2);
  return /^(?:his|her|their|its)$/.test(before.word) ? { from: i - 1, to: i } : undefined;
}

/** "The union’s claim that …", "a warning by the mayor that …"; what nobody is named for is only told. */
function readClaim(tokens: readonly Token[], i: number, form: CueForm): Attribution | undefined {
  const isBy = /^(?:by|from)$/.test(wordAt(tokens, i + 1));
  const subject = isBy ? readPhraseRight(tokens, i + 2) : readOwner(tokens, i);
  const that = isBy && subject ? subject.to : i + 1;
  if (!subject || tagAt(tokens, that) !== "that") return undefined;
  const content = contentAfter(tokens, that + 1, { form });
  if (!content) return undefined;
  const contents = [{ from: content.from, to: secondVerb(tokens, content) }];
  return { subject, cue: i, form, contents, isNegated: false, rule: nounClaim };
}

/** "the claim that the pit was safe [was] false": the second verb of a clause is that of the sentence around it. */
function secondVerb(tokens: readonly Token[], { from, to }: Range): number {
  let verbs = 0;
  for (let i = from; i < to; i += 1) {
    if (isOf(tokens[i], turns)) verbs = 0;
    if (isFiniteVerb(tokens[i]) && !isOf(tokens[i - 1], grouping)) verbs += 1;
    if (verbs > 1) return i;
  }
  return to;
}

/** After these another verb may follow in the same clause. */
const turns = new Set<Tag>(["conj", "rel", "that", "sub", "quote", "sign"]);
const grouping = new Set<Tag>(["adv", "aux", "modal", "neg"]);

/** How many words may stand between "quoted" and "as saying". */
const quotedReach = 20;

/** "quoted the captain as saying that …", "was quoted as saying …": who is quoted speaks. */
export function readQuotedAs(
  tokens: readonly Token[],
  i: number,
): { readonly verb: number; readonly subject: NounPhrase } | undefined {
  if (wordAt(tokens, i - 1) !== "as") return undefined;
  const verb = tokens.findLastIndex(
    ({ word }, k) => k < i && i - k < quotedReach && /^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(word),
  );
  if (verb < 0) return undefined;
  const isPassive = /^(?:was|were|is|are|been|being)$/.test(wordAt(tokens, verb - 1)) || verb === i - 2;
  const subject = isPassive ? findSubject(tokens, verb).subject : readPhraseRight(tokens, verb + 1);
  return subject && (isPassive || isOf(tokens[subject.to - 1], nominal)) ? { verb, subject } : undefined;
}

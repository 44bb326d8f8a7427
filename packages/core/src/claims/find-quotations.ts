import { type Span, trimSpan } from "#text";
import type { Attribution } from "./attribution.ts";
import type { Quotation, Speaker } from "./claims.ts";
import type { Quoted } from "./find-quoted.ts";
import type { Token } from "./find-tokens.ts";
import { readTopic } from "./find-topics.ts";
import type { Unit } from "./find-units.ts";
import { clauseSubject } from "./read-loose-quotes.ts";
import type { Range } from "./read-noun-phrase.ts";
import { resolveSpeaker, type Scene, type Spoken } from "./resolve-speaker.ts";

/** An act of saying with its speaker named and its content placed in the text. */
export interface Saying {
  readonly attribution: Attribution;
  readonly unit: Unit;
  readonly speaker: Speaker | undefined;
  readonly spoken: Spoken | undefined;
  readonly cue: Span;
  readonly contents: readonly Span[];
}

interface Heard {
  readonly unit: Unit;
  readonly attributions: readonly Attribution[];
}

/** Names the speaker of each act of saying, in reading order, so that a later "he" can look back. */
export function resolveSayings(
  scene: Pick<Scene, "text" | "register"> & { readonly walls: readonly number[] },
  units: readonly Heard[],
): readonly Saying[] {
  const spoken: Spoken[] = [];
  const topics: Spoken[] = [];
  let passed = 0;
  return units.flatMap((heard) => {
    while ((scene.walls[passed] ?? Number.POSITIVE_INFINITY) <= heard.unit.span.start) passed += 1;
    const here = { ...scene, spoken, topics: topics.slice(-1), wall: scene.walls[passed - 1] ?? 0 };
    const phrase = readTopic(heard.unit);
    const topic = phrase && resolveSpeaker(here, heard.unit.tokens, phrase);
    if (topic) topics.push(topic);
    return hear(heard, here, topic);
  });
}

/** A scene that goes on: who speaks is noted for those who come later. */
type Hearing = Scene & { readonly spoken: Spoken[] };

/** The acts of saying of one unit; what its own sentence is about comes before what was said before. */
function hear({ unit, attributions }: Heard, scene: Hearing, topic: Spoken | undefined): readonly Saying[] {
  const { tokens } = unit;
  return attributions.map((attribution) => {
    // "Orl was late, she said": who speaks after the words is not their subject.
    const topics = topic && !isAfterWords(attribution) ? [topic] : scene.topics;
    const who = attribution.subject && resolveSpeaker({ ...scene, topics }, tokens, attribution.subject);
    if (who) scene.spoken.push(who);
    const cue = tokens[attribution.cue]?.span ?? unit.span;
    const contents = attribution.contents.map((range) => contentSpan(scene.text, tokens, range));
    return { attribution, unit, speaker: who?.speaker, spoken: who, cue, contents };
  });
}

function isAfterWords({ subject, contents }: Attribution): boolean {
  return subject !== undefined && contents.some(({ from }) => from < subject.from);
}

function contentSpan(text: string, tokens: readonly Token[], { from, to }: Range): Span {
  return trimSpan(text, { start: tokens[from]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 });
}

/** Builds the quotations: those between marks, each with a speaker where one is told, and the reported ones. */
export function buildQuotations(
  text: string,
  quoted: readonly Quoted[],
  sayings: readonly Saying[],
): readonly Quotation[] {
  const direct = attributeQuoted(text, quoted, sayings);
  const indirect = sayings.filter(({ attribution }) => attribution.rule !== clauseSubject).flatMap(reportedOf);
  return [...direct, ...indirect].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function reportedOf(saying: Saying): readonly Quotation[] {
  return saying.contents
    .filter((span, i) => !isQuotedWhole(saying, i) && span.end > span.start)
    .map((span) => ({
      span,
      direct: false,
      ...(saying.speaker && { speaker: saying.speaker }),
      cue: saying.cue,
      rule: saying.attribution.rule,
    }));
}

/** Content that is nothing but one quotation is direct speech, found by its marks. */
function isQuotedWhole({ attribution, unit }: Saying, at: number): boolean {
  const range = attribution.contents[at];
  return range !== undefined && range.to - range.from === 1 && unit.tokens[range.from]?.tag === "quote";
}

interface Given {
  readonly speaker: Speaker | undefined;
  readonly cue?: Span;
  readonly rule: string;
}

function attributeQuoted(text: string, quoted: readonly Quoted[], sayings: readonly Saying[]): readonly Quotation[] {
  const index = indexSayings(sayings);
  const given = quoted.map((one, i) => fromSaying(text, one, index.get(i)));
  spreadForward(text, quoted, given);
  spreadBack(text, quoted, given);
  followSayings(text, quoted, { given, sayings });
  return quoted.flatMap((one, i): Quotation[] => {
    const { speaker, cue, rule } = given[i] ?? { speaker: undefined, rule: "unattributed" };
    if (isScare(text, one) && (!speaker || isDoubt(one, index.get(i)))) return [];
    return [{ span: one.inner, direct: true, ...(speaker && { speaker }), ...(cue && { cue }), rule }];
  });
}

/** For each quotation the saying whose content holds it, the narrowest content first. */
function indexSayings(sayings: readonly Saying[]): ReadonlyMap<number, Saying> {
  const best = new Map<number, { readonly saying: Saying; readonly size: number }>();
  for (const saying of sayings) {
    for (const { from, to } of saying.attribution.contents) {
      for (const { quoted } of saying.unit.tokens.slice(from, to)) {
        if (quoted >= 0 && to - from < (best.get(quoted)?.size ?? Number.POSITIVE_INFINITY))
          best.set(quoted, { saying, size: to - from });
      }
    }
  }
  return new Map([...best].map(([quoted, { saying }]) => [quoted, saying]));
}

function fromSaying(text: string, one: Quoted, saying: Saying | undefined): Given | undefined {
  if (!saying || (saying.attribution.rule === clauseSubject && isScare(text, one))) return undefined;
  return { speaker: saying.speaker, cue: saying.cue, rule: saying.attribution.rule };
}

/**
 * A quotation that stands alone goes on with the speaker of the one before it: in its paragraph, in the chain of an
 * unclosed one, or where it fills a paragraph right after one that ended in that speaker's words.
 */
function spreadForward(text: string, quoted: readonly Quoted[], given: (Given | undefined)[]): void {
  let last = -1;
  quoted.forEach((one, i) => {
    const from = quoted[last];
    const speaker = given[last]?.speaker;
    if (!given[i] && from && speaker && goesOn(text, from, one)) given[i] = { speaker, rule: "goes-on" };
    if (given[i]) last = i;
  });
}

function goesOn(text: string, from: Quoted, one: Quoted): boolean {
  const distance = one.paragraph - from.paragraph;
  if (one.isContinued && distance === 1) return true;
  if (!standsAlone(text, one)) return false;
  return distance === 0 || (distance === 1 && fillsParagraph(text, one));
}

interface Following {
  readonly given: (Given | undefined)[];
  readonly sayings: readonly Saying[];
}

/** "She denied it. “Never.”": a quotation on its own after reported speech is that speaker's, within or right after its paragraph. */
function followSayings(text: string, quoted: readonly Quoted[], { given, sayings }: Following): void {
  let next = 0;
  quoted.forEach((one, i) => {
    while (next < sayings.length && (sayings[next]?.cue.start ?? 0) < one.outer.start) next += 1;
    const saying = sayings[next - 1];
    if (given[i] || !saying?.speaker || !standsAlone(text, one)) return;
    const distance = one.paragraph - saying.unit.paragraph;
    const isNext = distance === 1 && startsParagraph(text, one);
    const isNear = distance === 0 || (isNext && text.slice(saying.unit.span.end, one.outer.start).trim() === "");
    if (isNear) given[i] = { speaker: saying.speaker, rule: "follows" };
  });
}

function startsParagraph(text: string, { outer }: Quoted): boolean {
  return outer.start === 0 || /\n\s*$/.test(text.slice(Math.max(0, outer.start - 4), outer.start));
}

/** Nothing but the quotation between two paragraph breaks. */
function fillsParagraph(text: string, one: Quoted): boolean {
  const { outer } = one;
  return startsParagraph(text, one) && /^\s*(?:\n|$)/.test(text.slice(outer.end, outer.end + 4));
}

/** The first parts of a quotation over several paragraphs take the speaker told at its end. */
function spreadBack(text: string, quoted: readonly Quoted[], given: (Given | undefined)[]): void {
  for (let i = quoted.length - 2; i >= 0; i -= 1) {
    const one = quoted[i];
    const next = quoted[i + 1];
    const speaker = given[i + 1]?.speaker;
    if (!one || !next || given[i] || !speaker) continue;
    const leads = one.isOpen || (one.paragraph === next.paragraph && standsAlone(text, one));
    if (leads) given[i] = { speaker, rule: "leads-to" };
  }
}

/** A quotation that is a sentence of its own: nothing but it between two sentence ends. */
function standsAlone(text: string, { inner, outer }: Quoted): boolean {
  const before = text.slice(Math.max(0, outer.start - 3), outer.start).trimEnd();
  const endsSelf = /[.!?…,—]['’”"]*$/.test(text.slice(inner.start, inner.end).trimEnd());
  return endsSelf && (before === "" || /[.!?:”"\n’)]$/.test(before));
}

/** ‘terrorists’ in single marks inside a reported clause: the outlet's distance, not the speaker's words. */
function isDoubt({ isSingle }: Quoted, saying: Saying | undefined): boolean {
  return isSingle && saying?.attribution.contents.every(({ from, to }) => to - from > 1) === true;
}

/** One to three words that nobody is said to have said, or the title of a work: no speech. */
function isScare(text: string, { inner, isSingle }: Quoted): boolean {
  const words = text.slice(inner.start, inner.end).split(/\s+/);
  return isSingle || words.length <= 3 || isWorkTitle(words);
}

/** "The Long Way to the Sea": every word but the small ones has a capital. */
function isWorkTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.replace(/\P{L}/gu, "").length > 3);
  return (
    words.length < 14 &&
    long.length > 0 &&
    /^\p{Lu}/u.test(words[0] ?? "") &&
    long.every((word) => /^\P{L}*\p{Lu}/u.test(word))
  );
}

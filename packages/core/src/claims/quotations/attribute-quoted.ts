import { isInside, type Span } from "#text";
import type { Quotation, Speaker } from "../claims.ts";
import { clauseSubject } from "../sayings/read-loose-quotes.ts";
import type { Saying } from "./find-quotations.ts";
import type { Quoted } from "./find-quoted.ts";

interface Given {
  readonly speaker: Speaker | undefined;
  readonly cue?: Span;
  readonly rule: string;
}

/** The quotations between marks, each with its speaker where one is told; doubted words and titles of works are left out. */
export function attributeQuoted(
  text: string,
  quoted: readonly Quoted[],
  sayings: readonly Saying[],
): readonly Quotation[] {
  const index = indexSayings(sayings);
  const given = quoted.map((one, i) => fromSaying(text, one, index.get(i)));
  spreadForward(text, quoted, given);
  spreadBack(text, quoted, given);
  followSayings(text, quoted, { given, sayings });
  // A paragraph in single marks among quotations in double ones is a heading.
  const hasDouble = quoted.some(({ isSingle }) => !isSingle);
  return quoted.flatMap((one, i): Quotation[] => {
    if (hasDouble && one.isSingle && fillsParagraph(text, one)) return [];
    const { speaker, cue, rule } = given[i] ?? { speaker: undefined, rule: "unattributed" };
    if (isScare(text, one) && (!speaker || isDoubt(text, one, index.get(i)))) return [];
    return [{ span: one.inner, direct: true, ...(speaker && { speaker }), ...(cue && { cue }), rule }];
  });
}

/** For each quotation the saying whose content holds it, the narrowest content first; a verb of saying before a colon. */
function indexSayings(sayings: readonly Saying[]): ReadonlyMap<number, Saying> {
  const best = new Map<number, Holding>();
  for (const holding of sayings.flatMap(holdingsOf)) {
    const known = best.get(holding.quoted);
    if (!known || holding.size < known.size) best.set(holding.quoted, holding);
  }
  return new Map([...best].map(([quoted, { saying }]) => [quoted, saying]));
}

/** A saying that has a quotation in its content. */
interface Holding {
  readonly saying: Saying;
  readonly quoted: number;
  /** How many words the content has: a colon half a word more than a verb. */
  readonly size: number;
}

function holdingsOf(saying: Saying): readonly Holding[] {
  const { attribution, unit } = saying;
  return attribution.contents.flatMap(({ from, to }) => {
    const size = to - from + (attribution.rule === "colon" ? 0.5 : 0);
    const inside = unit.tokens.slice(from, to).filter(({ quoted }) => quoted >= 0);
    return inside.map(({ quoted }) => ({ saying, quoted, size }));
  });
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
    const saying = outermost(sayings, next - 1);
    if (given[i] || !saying?.speaker || !standsAlone(text, one)) return;
    const distance = one.paragraph - saying.unit.paragraph;
    const isNext = distance === 1 && startsParagraph(text, one);
    const isNear = distance === 0 || (isNext && text.slice(saying.unit.span.end, one.outer.start).trim() === "");
    if (isNear) given[i] = { speaker: saying.speaker, rule: "follows" };
  });
}

/** "Orl said that critics had warned of it. “…”": who told of the others speaks on. */
function outermost(sayings: readonly Saying[], last: number): Saying | undefined {
  const inner = sayings[last];
  const outer = sayings[last - 1];
  const isTold = inner && outer?.unit === inner.unit && outer.contents.some((content) => isInside(inner.cue, content));
  return isTold ? outer : inner;
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

/** ‘terrorists’ in single marks, or a title, inside a reported clause: the outlet's words, not the speaker's. */
function isDoubt(text: string, { inner, isSingle }: Quoted, saying: Saying | undefined): boolean {
  const words = text.slice(inner.start, inner.end).split(/\s+/);
  return (
    (isSingle || (words.length > 1 && isWorkTitle(words))) &&
    saying?.attribution.contents.every(({ from, to }) => to - from > 1) === true
  );
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

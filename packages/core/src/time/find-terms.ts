import type { Element, Language, Rule } from "./compile-language.ts";
import { isBelievable } from "./guard-terms.ts";
import { mendUnit } from "./mend-unit.ts";
import { type Filling, readFigures } from "./read-figures.ts";
import { readNumbers } from "./read-numbers.ts";
import type { Token } from "./split-tokens.ts";
import type { Term } from "./term.ts";

/** Words that make a term: their tokens, and those of the governing words with them. */
export interface Match {
  readonly term: Term;
  readonly slot: string;
  readonly from: number;
  readonly to: number;
  readonly outerFrom: number;
  readonly outerTo: number;
  readonly isVague: boolean;
  /** The terms it is made of. */
  readonly parts: readonly Match[];
}

/** A filling that may be a term of an earlier level. */
interface Cell extends Filling {
  readonly match?: Match;
}

/** Patterns reach this many tokens before a word that triggers the search, and after it. */
const reachBefore = 7;
const reachAfter = 5;

type Lattice = readonly (Cell[] | undefined)[];

/**
 * Finds the words that make a term: the longest ones at each place, in reading order, never overlapping.
 */
export function findTerms(tokens: readonly Token[], language: Language): readonly Match[] {
  const lattice = readLattice(tokens, language);
  for (const level of language.levels) {
    for (let at = 0; at < tokens.length; at += 1) {
      const cells = lattice[at];
      const token = tokens[at];
      if (cells === undefined || token === undefined) continue;
      const found = new Map<string, Match>();
      for (const rule of level.byWord.get(token.text) ?? [])
        keepLonger(found, matchRule(rule, at, { tokens, lattice, language }));
      for (const slot of new Set(cells.map((cell) => cell.slot))) {
        for (const rule of level.bySlot.get(slot) ?? [])
          keepLonger(found, matchRule(rule, at, { tokens, lattice, language }));
      }
      for (const match of found.values()) {
        cells.push({ slot: match.slot, value: match.term, to: match.outerTo, match });
      }
    }
  }
  return chooseLongest(lattice);
}

function keepLonger(found: Map<string, Match>, match: Match | undefined): void {
  if (match === undefined) return;
  const best = found.get(match.slot);
  if (best === undefined || match.outerTo > best.outerTo) found.set(match.slot, match);
}

function readLattice(tokens: readonly Token[], language: Language): Lattice {
  const entries = tokens.map((_, at) => readEntries(tokens, at, language));
  const isActive = new Uint8Array(tokens.length);
  tokens.forEach((token, at) => {
    if (!isTrigger(token, entries[at])) return;
    isActive.fill(1, Math.max(0, at - reachBefore), Math.min(tokens.length, at + reachAfter));
  });
  return tokens.map((token, at) => {
    if (isActive[at] !== 1) return undefined;
    if (token.shape === "number") return [...readFigures(tokens, at, language.pack)];
    return [
      ...(entries[at]?.cells ?? []),
      ...readNumbers(tokens, at, language.pack),
      ...mendUnit(tokens, at, language),
    ];
  });
}

interface Looked {
  readonly cells: readonly Cell[];
  readonly isTrigger: boolean;
}

function readEntries(tokens: readonly Token[], at: number, language: Language): Looked | undefined {
  const token = tokens[at];
  const entries = token?.shape === "word" ? language.entries.get(token.text) : undefined;
  if (token === undefined || entries === undefined) return undefined;
  const cells: Cell[] = [];
  let hasTrigger = false;
  for (const { slot, value, rest, isWeak, isShort, isTrigger } of entries) {
    if (!rest.every((word, i) => tokens[at + 1 + i]?.text === word)) continue;
    const to = at + 1 + rest.length;
    cells.push({ slot, value, to: isShort && hasStop(tokens, to) ? to + 1 : to, isWeak });
    hasTrigger ||= isTrigger;
  }
  return { cells, isTrigger: hasTrigger };
}

/** The full stop after "Jan." or "Sept." belongs to the name. */
function hasStop(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.text === "." && tokens[to]?.before === "glued";
}

function isTrigger(token: Token, looked: Looked | undefined): boolean {
  if (token.shape === "number") return token.text.length >= 4 || token.text.includes(":") || token.text.includes("/");
  return looked?.isTrigger === true;
}

interface Field {
  readonly tokens: readonly Token[];
  readonly lattice: Lattice;
  readonly language: Language;
}

interface Pick {
  readonly element: Element;
  readonly from: number;
  readonly cell?: Cell;
  readonly to: number;
}

function matchRule(rule: Rule, at: number, field: Field): Match | undefined {
  const picks = matchElements(rule.elements, 0, { at, field });
  if (picks === undefined) return undefined;
  const inside = picks.filter((pick) => !pick.element.isOutside);
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const match: Match = {
    term: buildTerm(rule, picks),
    slot: rule.pattern.as ?? "date",
    from: leaveArticle(first.cell?.match?.from ?? first.from, last.to, { rule, tokens: field.tokens }),
    to: last.cell?.match?.to ?? last.to,
    outerFrom: at,
    outerTo: picks.at(-1)?.to ?? last.to,
    isVague: rule.pattern.vague === true,
    parts: picks.flatMap((pick) => pick.cell?.match ?? []),
  };
  const isLoneWeak = inside.length === 1 && first.cell?.isWeak === true;
  const isWeak = inside.some((pick) => pick.cell?.isWeak === true);
  return isBelievable(match, { tokens: field.tokens, language: field.language, isWeak, isLoneWeak })
    ? match
    : undefined;
}

/** "the third-quarter loss": before a hyphened adjective the article belongs to the noun. */
function leaveArticle(from: number, to: number, { rule, tokens }: { rule: Rule; tokens: readonly Token[] }): number {
  const isArticle = to - from > 2 && tokens[from]?.text === "the" && adjectives.has(rule.pattern.means);
  if (!isArticle) return from;
  for (let at = from + 2; at < to; at += 1) if (tokens[at]?.before !== "hyphen") return from;
  return from + 1;
}

/** The kinds of term that are often said as an adjective. */
const adjectives: ReadonlySet<Term["kind"]> = new Set(["span", "quarter", "shift"]);

function matchElements(
  elements: readonly Element[],
  index: number,
  place: { at: number; field: Field },
): Pick[] | undefined {
  const element = elements[index];
  if (element === undefined) return [];
  const { at, field } = place;
  if (element.look !== undefined) {
    return looksRight(element, field.tokens[at]) ? matchElements(elements, index + 1, place) : undefined;
  }
  const token = field.tokens[at];
  if (token === undefined || (index > 0 && token.before === "break")) return undefined;
  if (element.words !== undefined) {
    if (!element.words.has(token.text)) return undefined;
    const rest = matchElements(elements, index + 1, { at: at + 1, field });
    if (rest === undefined) return undefined;
    return [{ element, from: at, to: at + 1 }, ...rest];
  }
  let best: Pick[] | undefined;
  for (const cell of field.lattice[at] ?? []) {
    if (cell.slot !== element.slot) continue;
    const rest = matchElements(elements, index + 1, { at: cell.to, field });
    if (rest === undefined) continue;
    const picks = [{ element, from: at, cell, to: cell.to }, ...rest];
    if (best === undefined || (picks.at(-1)?.to ?? 0) > (best.at(-1)?.to ?? 0)) best = picks;
  }
  return best;
}

function looksRight({ look, words }: Element, next: Token | undefined): boolean {
  const word = next === undefined || next.before === "break" ? undefined : next;
  if (look === "clause-end") return word === undefined || word.shape === "mark";
  return (word !== undefined && words?.has(word.text) === true) === (look === "one-of");
}

/** The term of a rule: the pattern's fixed fields with the slots filled in. */
function buildTerm(rule: Rule, picks: readonly Pick[]): Term {
  const fields: Record<string, unknown> = { kind: rule.pattern.means, ...rule.pattern.with };
  for (const { element, cell } of picks) {
    if (element.field === undefined || cell === undefined) continue;
    if (isRecord(cell.value) && cell.match === undefined) Object.assign(fields, cell.value);
    else fields[element.field] = cell.value === "few" ? undefined : cell.value;
  }
  // The pack's test proves that every pattern gives its kind the fields the kind asks for.
  return fields as unknown as Term;
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

const termSlots = new Set(["date", "span", "clock", "age", "bare", "ref"]);

/** The longest terms from left to right; of two equally long ones that of the later level. */
function chooseLongest(lattice: Lattice): readonly Match[] {
  const chosen: Match[] = [];
  for (let at = 0; at < lattice.length; ) {
    let best: Match | undefined;
    for (const { match } of lattice[at] ?? []) {
      if (match === undefined || !termSlots.has(match.slot)) continue;
      if (best === undefined || match.to > best.to || (match.to === best.to && isBetter(match, best))) best = match;
    }
    if (best === undefined) at += 1;
    else {
      chosen.push(best);
      at = best.outerTo;
    }
  }
  return chosen;
}

function isBetter(match: Match, best: Match): boolean {
  return Number(match.isVague) <= Number(best.isVague);
}

import type { Language, Rule } from "./compile-language.ts";
import type { Opening } from "./know-words.ts";
import type { Filling, Lattice, Match } from "./match.ts";
import { type Field, matchRule } from "./match-rule.ts";
import { readLattice } from "./read-lattice.ts";
import type { Token } from "./split-tokens.ts";

/** The slots whose terms are times by themselves; a part of a day needs a day. */
const termSlots: ReadonlySet<string> = new Set(["date", "span", "clock", "age", "bare", "ref", "none"]);

/** Finds the words that make a term: the longest ones at each place, in reading order, never overlapping. */
export function findTerms(tokens: readonly Token[], language: Language): readonly Match[] {
  const lattice = readLattice(tokens, language);
  const field = { tokens, lattice, language };
  language.levels.forEach((_, level) => {
    for (const at of lattice.places) addTerms(level, at, field);
  });
  return chooseLongest(lattice).filter(({ term }) => term.kind !== "none");
}

/** Adds the terms that the rules of a level make at a token to its fillings: of each slot the longest. */
function addTerms(level: number, at: number, field: Field): void {
  const fillings = field.lattice.fillings[at] ?? [];
  const found: Match[] = [];
  matchOpening(field.lattice.known[at]?.openings[level], at, { field, found });
  const bySlot = field.language.levels[level];
  for (let index = 0; index < fillings.length; index += 1) {
    const rules = bySlot?.get(fillings[index]?.slot ?? "");
    if (rules === undefined || !isFirstOfSlot(fillings, index)) continue;
    for (const rule of rules) keepLonger(found, matchRule(rule, at, field));
  }
  for (const match of found) fillings.push({ slot: match.slot, value: match.term, to: match.outerTo, match });
}

interface Search {
  readonly field: Field;
  readonly found: Match[];
}

function matchOpening(opening: Opening | undefined, at: number, { field, found }: Search): void {
  if (opening === undefined || !mayOpen(opening, at + 1, field)) return;
  for (const rule of opening.rules) if (mayGoOn(rule, at + 1, field)) keepLonger(found, matchRule(rule, at, field));
}

function isFirstOfSlot(fillings: readonly Filling[], index: number): boolean {
  const slot = fillings[index]?.slot;
  for (let before = 0; before < index; before += 1) if (fillings[before]?.slot === slot) return false;
  return true;
}

/** Whether any rule of an opening can go on: "the" starts many rules, and before most words none of them fits. */
function mayOpen({ words, slots, isOpen }: Opening, next: number, { tokens, lattice }: Field): boolean {
  if (isOpen || words.has(tokens[next]?.text ?? "")) return true;
  for (const { slot } of lattice.fillings[next] ?? []) if (slots.has(slot)) return true;
  return false;
}

/** Whether the second element of a rule fits. */
function mayGoOn({ elements }: Rule, next: number, { tokens, lattice }: Field): boolean {
  const second = elements[1];
  if (second === undefined || second.look !== undefined) return true;
  if (second.words !== undefined) return second.words.has(tokens[next]?.text ?? "");
  for (const { slot } of lattice.fillings[next] ?? []) if (slot === second.slot) return true;
  return false;
}

function keepLonger(found: Match[], match: Match | undefined): void {
  if (match === undefined) return;
  const index = found.findIndex(({ slot }) => slot === match.slot);
  const best = found[index];
  if (best === undefined) found.push(match);
  else if (match.outerTo > best.outerTo) found[index] = match;
}

/** The longest terms from left to right. */
function chooseLongest({ places, fillings }: Lattice): readonly Match[] {
  const chosen: Match[] = [];
  let next = 0;
  for (const at of places) {
    const best = at < next ? undefined : longestOf(fillings[at] ?? []);
    if (best === undefined) continue;
    chosen.push(best);
    next = Math.max(at + 1, best.outerTo);
  }
  return chosen;
}

/** Of two equally long terms the later is the better: it was made by a later level, or says less vaguely what it means. */
function longestOf(fillings: readonly Filling[]): Match | undefined {
  let best: Match | undefined;
  for (const { match } of fillings) {
    if (match === undefined || !termSlots.has(match.slot)) continue;
    const isLonger = best === undefined || match.to > best.to;
    if (isLonger || (match.to === best?.to && Number(match.isVague) <= Number(best.isVague))) best = match;
  }
  return best;
}

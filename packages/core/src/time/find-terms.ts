import type { Language, Rule, RuleIndex } from "./compile-language.ts";
import type { Lattice, Match } from "./match.ts";
import { type Field, matchRule } from "./match-rule.ts";
import { readLattice } from "./read-lattice.ts";
import type { Token } from "./split-tokens.ts";

/** The slots whose terms are times by themselves; a part of a day needs a day. */
const termSlots: ReadonlySet<string> = new Set(["date", "span", "clock", "age", "bare", "ref", "none"]);

/** Finds the words that make a term: the longest ones at each place, in reading order, never overlapping. */
export function findTerms(tokens: readonly Token[], language: Language): readonly Match[] {
  const lattice = readLattice(tokens, language);
  const field = { tokens, lattice, language };
  for (const level of language.levels) {
    for (let at = 0; at < tokens.length; at += 1) addTerms(level, at, field);
  }
  return chooseLongest(lattice).filter(({ term }) => term.kind !== "none");
}

/** Adds the terms that the rules of a level make at a token to its fillings: of each slot the longest. */
function addTerms(level: RuleIndex, at: number, field: Field): void {
  const fillings = field.lattice[at];
  if (fillings === undefined) return;
  const found: Match[] = [];
  const rules = level.byWord.get(field.tokens[at]?.text ?? "") ?? [];
  for (const rule of rules) if (mayGoOn(rule, at + 1, field)) keepLonger(found, matchRule(rule, at, field));
  fillings.forEach(({ slot }, index) => {
    const rules = level.bySlot.get(slot);
    const isTried = rules === undefined || fillings.findIndex((filling) => filling.slot === slot) < index;
    if (!isTried) for (const rule of rules) keepLonger(found, matchRule(rule, at, field));
  });
  for (const match of found) fillings.push({ slot: match.slot, value: match.term, to: match.outerTo, match });
}

/** Whether the second element fits: a quick look, for "the" starts many rules and most fail there. */
function mayGoOn({ elements }: Rule, next: number, { tokens, lattice }: Field): boolean {
  const second = elements[1];
  if (second === undefined || second.look !== undefined) return true;
  if (second.words !== undefined) return second.words.has(tokens[next]?.text ?? "");
  for (const { slot } of lattice[next] ?? []) if (slot === second.slot) return true;
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
function chooseLongest(lattice: Lattice): readonly Match[] {
  const chosen: Match[] = [];
  for (let at = 0; at < lattice.length; ) {
    const best = longestAt(lattice, at);
    if (best !== undefined) chosen.push(best);
    at = Math.max(at + 1, best?.outerTo ?? 0);
  }
  return chosen;
}

/** Of two equally long terms the later is the better: it was made by a later level, or says less vaguely what it means. */
function longestAt(lattice: Lattice, at: number): Match | undefined {
  let best: Match | undefined;
  for (const { match } of lattice[at] ?? []) {
    if (match === undefined || !termSlots.has(match.slot)) continue;
    const isLonger = best === undefined || match.to > best.to;
    if (isLonger || (match.to === best?.to && Number(match.isVague) <= Number(best.isVague))) best = match;
  }
  return best;
}

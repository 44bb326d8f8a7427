import type { Language, Rule, RuleIndex } from "./compile-language.ts";
import type { Lattice, Match } from "./match.ts";
import { type Field, matchRule } from "./match-rule.ts";
import { readLattice } from "./read-lattice.ts";
import type { Token } from "./split-tokens.ts";

/** The slots whose terms are times by themselves; a part of a day needs a day. */
const termSlots: ReadonlySet<string> = new Set(["date", "span", "clock", "age", "bare", "ref"]);

/** Finds the words that make a term: the longest ones at each place, in reading order, never overlapping. */
export function findTerms(tokens: readonly Token[], language: Language): readonly Match[] {
  const lattice = readLattice(tokens, language);
  const field = { tokens, lattice, language };
  for (const level of language.levels) {
    for (let at = 0; at < tokens.length; at += 1) addTerms(level, at, field);
  }
  return chooseLongest(lattice);
}

/** Adds the terms that the rules of a level make at a token to its fillings: of each slot the longest. */
function addTerms(level: RuleIndex, at: number, field: Field): void {
  const fillings = field.lattice[at];
  if (fillings === undefined) return;
  const found = new Map<string, Match>();
  const tried = new Set<Rule>();
  const tryRules = (rules: readonly Rule[] | undefined): void => {
    for (const rule of rules ?? []) {
      if (tried.has(rule)) continue;
      tried.add(rule);
      const match = matchRule(rule, at, field);
      if (match !== undefined && match.outerTo > (found.get(match.slot)?.outerTo ?? 0)) found.set(match.slot, match);
    }
  };
  tryRules(level.byWord.get(field.tokens[at]?.text ?? ""));
  for (const { slot } of fillings) tryRules(level.bySlot.get(slot));
  for (const match of found.values()) fillings.push({ slot: match.slot, value: match.term, to: match.outerTo, match });
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

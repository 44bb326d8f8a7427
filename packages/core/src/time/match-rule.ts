import type { Element, Language, Rule } from "./compile-language.ts";
import { isBelievable } from "./guard-terms.ts";
import type { Filling, Lattice, Match } from "./match.ts";
import type { Token } from "./split-tokens.ts";
import type { Term } from "./term.ts";

/** The text that rules are matched against. */
export interface Field {
  readonly tokens: readonly Token[];
  readonly lattice: Lattice;
  readonly language: Language;
}

/** An element of a rule with the tokens it took. */
interface Pick {
  readonly element: Element;
  readonly from: number;
  readonly filling?: Filling;
  readonly to: number;
}

/** Matches a rule at a token, the longest way; undefined where it does not fit or the words around speak against it. */
export function matchRule(rule: Rule, at: number, field: Field): Match | undefined {
  const picks = matchElements(rule.elements, 0, { at, field });
  if (picks === undefined) return undefined;
  const inside = picks.filter((pick) => !pick.element.isOutside);
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const to = last.filling?.match?.to ?? last.to;
  const match: Match = {
    term: buildTerm(rule, picks),
    slot: rule.pattern.as ?? "date",
    from: leaveArticle(first.filling?.match?.from ?? first.from, to, { rule, field }),
    to,
    outerFrom: at,
    outerTo: picks.at(-1)?.to ?? to,
    isVague: rule.pattern.vague === true,
    parts: picks.flatMap((pick) => pick.filling?.match ?? []),
  };
  const isWeak = inside.some((pick) => pick.filling?.isWeak === true);
  const around = { tokens: field.tokens, language: field.language, isWeak, isAlone: inside.length === 1 };
  return isBelievable(match, around) ? match : undefined;
}

/** The kinds of term that are often said as an adjective. */
const adjectives: ReadonlySet<Term["kind"]> = new Set(["span", "quarter", "shift"]);

/** "the third-quarter loss": before a hyphened adjective the article belongs to the noun. */
function leaveArticle(from: number, to: number, { rule, field }: { rule: Rule; field: Field }): number {
  const { tokens, language } = field;
  const isArticle =
    to - from > 2 && language.pack.articles.includes(tokens[from]?.text ?? "") && adjectives.has(rule.pattern.means);
  if (!isArticle) return from;
  for (let at = from + 2; at < to; at += 1) if (tokens[at]?.before !== "hyphen") return from;
  return from + 1;
}

interface Place {
  readonly at: number;
  readonly field: Field;
}

function matchElements(elements: readonly Element[], index: number, place: Place): Pick[] | undefined {
  const element = elements[index];
  if (element === undefined) return [];
  const { at, field } = place;
  const token = field.tokens[at];
  if (element.look !== undefined) {
    return looksRight(element, token) ? matchElements(elements, index + 1, place) : undefined;
  }
  if (token === undefined || (index > 0 && token.before === "break")) return undefined;
  if (element.slot !== undefined) return matchSlot(elements, index, place);
  if (element.words?.has(token.text) !== true) return undefined;
  const rest = matchElements(elements, index + 1, { at: at + 1, field });
  return rest && [{ element, from: at, to: at + 1 }, ...rest];
}

function matchSlot(elements: readonly Element[], index: number, { at, field }: Place): Pick[] | undefined {
  let best: Pick[] | undefined;
  for (const filling of field.lattice.fillings[at] ?? []) {
    const element = elements[index];
    if (element === undefined || filling.slot !== element.slot) continue;
    const rest = matchElements(elements, index + 1, { at: filling.to, field });
    const picks = rest && [{ element, from: at, filling, to: filling.to }, ...rest];
    if (picks !== undefined && endOf(picks) > endOf(best)) best = picks;
  }
  return best;
}

function endOf(picks: readonly Pick[] | undefined): number {
  return picks?.at(-1)?.to ?? -1;
}

function looksRight({ look, words }: Element, next: Token | undefined): boolean {
  if (look === "hyphen") return next?.before === "hyphen";
  const word = next === undefined || next.before === "break" ? undefined : next;
  if (look === "clause-end") return word === undefined || word.shape === "mark";
  return (word !== undefined && words?.has(word.text) === true) === (look === "one-of");
}

/** The term of a rule: the pattern's fixed fields with the slots filled in; a record is spread. */
function buildTerm(rule: Rule, picks: readonly Pick[]): Term {
  const fields: Record<string, unknown> = { kind: rule.pattern.means, ...rule.pattern.with };
  for (const { element, filling } of picks) {
    if (element.field === undefined || filling === undefined) continue;
    if (isRecord(filling.value) && filling.match === undefined) Object.assign(fields, filling.value);
    else fields[element.field] = filling.value;
  }
  // The test of the packs proves that every pattern gives its kind the fields the kind asks for.
  return fields as unknown as Term;
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

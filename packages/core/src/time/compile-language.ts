import type { CalendarNames } from "#text";
import type { LanguagePack, Pattern, WordValue } from "./languages/language-pack.ts";

/** One element of a pattern, ready to match. */
export interface Element {
  /** The words that match, or undefined for a slot. */
  readonly words?: ReadonlySet<string>;
  readonly slot?: string;
  readonly field?: string;
  /** Looks at the next word without taking it: one of `words`, none of them, no word at all, or a word
   * joined by a hyphen. */
  readonly look?: "one-of" | "none-of" | "clause-end" | "hyphen";
  readonly isOutside: boolean;
}

/** A pattern without optional elements. */
export interface Rule {
  readonly pattern: Pattern;
  readonly elements: readonly Element[];
}

/** Words of a slot; `rest` are those after the first. */
export interface Entry {
  readonly slot: string;
  readonly value: WordValue;
  readonly rest: readonly string[];
  readonly isWeak: boolean;
  /** Whether it is the short form of a longer name, so that a full stop may belong to it. */
  readonly isShort: boolean;
  readonly isTrigger: boolean;
}

/** The rules of one level, by what their first element can be. */
export interface RuleIndex {
  readonly byWord: ReadonlyMap<string, readonly Rule[]>;
  readonly bySlot: ReadonlyMap<string, readonly Rule[]>;
}

/** A language ready to be searched for. */
export interface Language {
  readonly pack: LanguagePack;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly levels: readonly RuleIndex[];
  readonly yearCompanions: ReadonlySet<string>;
  readonly units: readonly string[];
}

/** Makes the tables of a language from its pack and its calendar names; done once for each language. */
export function compileLanguage(pack: LanguagePack, calendar: CalendarNames): Language {
  const slots: LanguagePack["words"] = { ...pack.words, month: calendar.months, weekday: calendar.weekdays };
  const triggers = new Set(pack.triggers);
  const entries = new Map<string, Entry[]>();
  for (const [slot, words] of Object.entries(slots)) {
    for (const [phrase, value] of Object.entries(words)) {
      const [first = "", ...rest] = phrase.split(" ");
      const entry = {
        slot,
        value,
        rest,
        isWeak: Object.hasOwn(pack.ambiguous, phrase),
        isShort:
          shortened.has(slot) &&
          Object.entries(words).some(([name, other]) => other === value && name.length > phrase.length),
        isTrigger: triggers.has(slot),
      };
      addTo(entries, first, entry);
    }
  }
  return {
    pack,
    entries,
    levels: pack.patterns.map(indexRules),
    yearCompanions: new Set(pack.yearCompanions),
    units: Object.keys(slots["counted-unit"] ?? {}).filter((word) => word.length >= 4 && !word.includes(" ")),
  };
}

/** The slots whose names are shortened with a full stop. */
const shortened = new Set(["month", "weekday"]);

function addTo<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function indexRules(patterns: readonly Pattern[]): RuleIndex {
  const byWord = new Map<string, Rule[]>();
  const bySlot = new Map<string, Rule[]>();
  for (const rule of patterns.flatMap(compilePattern)) {
    const [first] = rule.elements;
    if (first?.slot !== undefined) addTo(bySlot, first.slot, rule);
    for (const word of first?.words ?? []) addTo(byWord, word, rule);
  }
  return { byWord, bySlot };
}

/** The variants of a pattern with and without each optional element. */
function compilePattern(pattern: Pattern): readonly Rule[] {
  let variants: readonly (readonly Element[])[] = [[]];
  for (const source of pattern.when.split(" ")) {
    const isOptional = source.startsWith("[");
    const element = readElement(isOptional ? source.slice(1, -1) : source);
    const longer = variants.map((elements) => [...elements, element]);
    variants = isOptional ? [...longer, ...variants] : longer;
  }
  return variants.map((elements) => ({ pattern, elements }));
}

function readElement(source: string): Element {
  if (source === "~") return { look: "hyphen", isOutside: true };
  if (source === "$") return { look: "clause-end", isOutside: true };
  if (source.startsWith("!")) return { look: "none-of", words: new Set(source.slice(1).split("|")), isOutside: true };
  if (source.startsWith("=")) return { look: "one-of", words: new Set(source.slice(1).split("|")), isOutside: true };
  const isOutside = source.startsWith("^");
  const text = isOutside ? source.slice(1) : source;
  if (!text.startsWith("{")) return { words: new Set(text.split("|")), isOutside };
  const [slot = "", field = slot] = text.slice(1, -1).split(":");
  return { slot, field, isOutside };
}

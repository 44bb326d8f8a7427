import type { CalendarNames } from "#text";
import { inflect } from "./inflect.ts";
import { type KnownWord, knowWords } from "./know-words.ts";
import type { LanguagePack, Pattern, WordValue } from "./languages/language-pack.ts";
import { type NumberWords, readNumberWords } from "./read-number-words.ts";
import { sieveWords } from "./sieve-words.ts";
import type { Spelling } from "./split-tokens.ts";
import { type Sets, tenseSets } from "./tense-sets.ts";

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

/** A language ready to be searched for. */
export interface Language {
  readonly pack: LanguagePack;
  readonly spelling: Spelling;
  readonly words: ReadonlyMap<string, KnownWord>;
  /** Whether a word may be one that starts the search; most are not. */
  readonly mayTrigger: (word: string) => boolean;
  /** Whether a word may be one that leaves no doubt that the word before it is a unit. */
  readonly mayFollowUnit: (word: string) => boolean;
  readonly numberWords: NumberWords;
  /** The rules of each level by the slot they start with; those that start with a word are known with it. */
  readonly levels: readonly ReadonlyMap<string, readonly Rule[]>[];
  readonly yearCompanions: ReadonlySet<string>;
  readonly units: readonly string[];
  /** The words that govern a time, and the bound they set or "". */
  readonly prepositions: ReadonlyMap<string, string>;
  readonly tense: Sets;
}

type Slots = { readonly [slot: string]: ReadonlyMap<string, WordValue> };

/** Makes the tables of a language from its pack and its calendar names; done once for each language. */
export function compileLanguage(pack: LanguagePack, calendar: CalendarNames): Language {
  const slots = readSlots(pack, calendar);
  const entries = readEntries(pack, slots);
  const prepositions = Object.entries(pack.prepositions);
  const numberWords = readNumberWords(pack);
  const levels = pack.patterns.map((level) => level.flatMap((pattern) => compilePattern(pattern, pack)));
  return {
    pack,
    spelling: readSpelling(pack, { slots, entries }),
    words: knowWords({ entries, numberWords, articles: pack.numbers.articles, levels }),
    mayTrigger: sieveWords(listTriggers(entries)),
    mayFollowUnit: sieveWords(slots["after-unit"]?.keys() ?? []),
    numberWords,
    levels: levels.map(indexBySlot),
    yearCompanions: new Set(pack.yearCompanions),
    units: [...(slots["counted-unit"]?.keys() ?? [])].filter((word) => word.length >= 4 && !word.includes(" ")),
    prepositions: new Map(prepositions.flatMap(([words, bound]) => inflect(words, pack).map((word) => [word, bound]))),
    tense: tenseSets(pack),
  };
}

/** The words of every slot in all their forms; the names of months and weekdays come from the calendar. */
function readSlots(pack: LanguagePack, calendar: CalendarNames): Slots {
  const known: LanguagePack["words"] = {
    ...pack.words,
    month: { ...calendar.months, ...pack.words["month"] },
    weekday: { ...calendar.weekdays, ...pack.words["weekday"] },
  };
  const leftOut = new Set(pack.calendarNamesLeftOut);
  return Object.fromEntries(
    Object.entries(known).map(([slot, words]) => {
      const forms = Object.entries(words).flatMap(([phrase, value]) =>
        inflect(phrase, pack).map((form) => [form, value] as const),
      );
      const isCalendar = shortened.has(slot);
      return [slot, new Map(forms.filter(([form]) => !isCalendar || !leftOut.has(form)))];
    }),
  );
}

type Entries = ReadonlyMap<string, readonly Entry[]>;

function readEntries(pack: LanguagePack, slots: Slots): Entries {
  const triggers = new Set(pack.triggers);
  const entries = new Map<string, Entry[]>();
  for (const [slot, words] of Object.entries(slots)) {
    for (const [phrase, value] of words) {
      const [first = "", ...rest] = phrase.split(" ");
      const entry = {
        slot,
        value,
        rest,
        isWeak: Object.hasOwn(pack.ambiguous, phrase),
        isShort: shortened.has(slot) && [...words].some(([name, other]) => other === value && isShortOf(phrase, name)),
        isTrigger: triggers.has(slot),
      };
      addTo(entries, first, entry);
    }
  }
  return entries;
}

/** The slots whose names are shortened with a full stop. */
const shortened = new Set(["month", "weekday"]);

/** "jan", "sept" and "thurs" are short names; "märz" and "montag" are none, though "maerz" and "montags" are longer. */
function isShortOf(word: string, name: string): boolean {
  return word.length <= 3 ? name.length > word.length : word.length <= 5 && name.length > word.length + 1;
}

function addTo<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function readSpelling(pack: LanguagePack, { slots, entries }: { slots: Slots; entries: Entries }): Spelling {
  const hasStops = pack.numbers.ordinalEndings.includes(".");
  return {
    elides: pack.elides === true,
    compounds: readCompounds(pack, slots),
    abbreviations: new Set(pack.abbreviations),
    afterOrdinal: new Set(hasStops ? listTriggers(entries) : []),
  };
}

/** The first words of what starts the search. */
function listTriggers(entries: Entries): readonly string[] {
  return [...entries].flatMap(([word, list]) => (list.some(({ isTrigger }) => isTrigger) ? word : []));
}

/** Every word that two slots make when they are written together. */
function readCompounds(pack: LanguagePack, slots: Slots): ReadonlyMap<string, number> {
  const heads = (slot: string): readonly string[] => singleWords(slots, slot).filter((word) => word.length > 2);
  const pairs = (pack.compounds ?? []).flatMap(([first, second]) =>
    heads(first).flatMap((head) => singleWords(slots, second).map((tail) => [head + tail, head.length] as const)),
  );
  return new Map(pairs);
}

function singleWords(slots: Slots, slot: string): readonly string[] {
  return [...(slots[slot]?.keys() ?? [])].filter((word) => !word.includes(" "));
}

function indexBySlot(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const bySlot = new Map<string, Rule[]>();
  for (const rule of rules) {
    const slot = rule.elements[0]?.slot;
    if (slot !== undefined) addTo(bySlot, slot, rule);
  }
  return bySlot;
}

/** The variants of a pattern with and without each optional element. */
function compilePattern(pattern: Pattern, pack: LanguagePack): readonly Rule[] {
  let variants: readonly (readonly Element[])[] = [[]];
  for (const source of pattern.when.split(" ")) {
    const isOptional = source.startsWith("[");
    const element = readElement(isOptional ? source.slice(1, -1) : source, pack);
    const longer = variants.map((elements) => [...elements, element]);
    variants = isOptional ? [...longer, ...variants] : longer;
  }
  return variants.map((elements) => ({ pattern, elements }));
}

function readElement(source: string, pack: LanguagePack): Element {
  if (source === "~") return { look: "hyphen", isOutside: true };
  if (source === "$") return { look: "clause-end", isOutside: true };
  const readWords = (list: string) => new Set(list.split("|").flatMap((word) => inflect(word, pack)));
  if (source.startsWith("!")) return { look: "none-of", words: readWords(source.slice(1)), isOutside: true };
  if (source.startsWith("=")) return { look: "one-of", words: readWords(source.slice(1)), isOutside: true };
  const isOutside = source.startsWith("^");
  const text = isOutside ? source.slice(1) : source;
  if (!text.startsWith("{")) return { words: readWords(text), isOutside };
  const [slot = "", field = slot] = text.slice(1, -1).split(":");
  return { slot, field, isOutside };
}

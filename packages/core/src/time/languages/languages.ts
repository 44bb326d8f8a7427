import { type CalendarNames, calendarNames } from "#text";
import { compileLanguage, type Language } from "../compile-language.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import type { LanguagePack } from "./language-pack.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";

/** A language whose time words are known: a BCP 47 primary subtag. */
export type LanguageCode = "en" | "de" | "fr" | "es" | "ru";

/** Every pack there is. */
export const packs: Readonly<Record<LanguageCode, LanguagePack>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ru: russian,
};

/** Whether times can be found in a language, by its BCP 47 primary subtag. */
export function hasTimePack(language: string | undefined): language is LanguageCode {
  return language !== undefined && Object.hasOwn(packs, language);
}

const compiled = new Map<LanguageCode, Language>();

/** The tables of a language, made when it is first asked for. */
export function languageOf(code: LanguageCode): Language {
  const known = compiled.get(code) ?? compileLanguage(packs[code], calendarOf(code));
  compiled.set(code, known);
  return known;
}

function calendarOf(code: LanguageCode): CalendarNames {
  return calendarNames.find((names) => names.code === code) ?? { code, months: {}, weekdays: {} };
}

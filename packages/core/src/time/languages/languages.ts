import { englishCalendar } from "#text";
import { compileLanguage, type Language } from "../compile-language.ts";
import { english } from "./english.ts";

/** The languages whose time words are known. */
export const languages: { readonly en: Language } = {
  en: compileLanguage(english, englishCalendar),
};

export type LanguageCode = keyof typeof languages;

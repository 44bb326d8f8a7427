// How dates are written out in English. Months and weekdays come from the table that they are read with.
import { englishCalendar } from "#text";
import { capitalize } from "../capitalize.ts";

/** The names a date formatter needs, in calendar order. */
export interface DateWords {
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly quarters: readonly string[];
  /** EDTF season codes 21 to 24. */
  readonly seasons: readonly string[];
}

export const english: DateWords = {
  months: fullNames(englishCalendar.months),
  weekdays: fullNames(englishCalendar.weekdays),
  quarters: ["first", "second", "third", "fourth"],
  seasons: ["spring", "summer", "autumn", "winter"],
};

/** Each number's full name, which stands before its abbreviations, with the capital that English gives it. */
function fullNames(forms: Readonly<Record<string, number>>): readonly string[] {
  const names: string[] = [];
  for (const [form, number] of Object.entries(forms)) names[number - 1] ??= capitalize(form);
  return names;
}

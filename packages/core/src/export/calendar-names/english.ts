// How dates are written out in English: month, weekday, quarter and season names in calendar order.

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
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  quarters: ["first", "second", "third", "fourth"],
  seasons: ["spring", "summer", "autumn", "winter"],
};

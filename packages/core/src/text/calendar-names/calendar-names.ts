/** How a language writes its months and weekdays; keys are lower case, with and without a final full stop stripped. */
export interface CalendarNames {
  /** BCP 47 primary language subtag. */
  readonly code: string;
  /** Every written form (nominative, genitive, abbreviations) to 1-12, the full name of a month before its abbreviations. */
  readonly months: Readonly<Record<string, number>>;
  /** Every written form to ISO weekday numbers, Monday 1 to Sunday 7, full names first. */
  readonly weekdays: Readonly<Record<string, number>>;
}

import type { CalendarNames } from "./calendar-names.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { polish } from "./polish.ts";
import { portuguese } from "./portuguese.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";
import { turkish } from "./turkish.ts";

/** Every language whose calendar names are known, English first. */
export const calendarNames: readonly CalendarNames[] = [
  english,
  dutch,
  french,
  german,
  italian,
  polish,
  portuguese,
  russian,
  spanish,
  turkish,
];

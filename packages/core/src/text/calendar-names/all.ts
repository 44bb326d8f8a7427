import { arabic } from "./arabic.ts";
import type { CalendarNames } from "./calendar-names.ts";
import { czech } from "./czech.ts";
import { danish } from "./danish.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { finnish } from "./finnish.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { greek } from "./greek.ts";
import { hungarian } from "./hungarian.ts";
import { indonesian } from "./indonesian.ts";
import { italian } from "./italian.ts";
import { norwegian } from "./norwegian.ts";
import { polish } from "./polish.ts";
import { portuguese } from "./portuguese.ts";
import { romanian } from "./romanian.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";
import { swedish } from "./swedish.ts";
import { turkish } from "./turkish.ts";
import { ukrainian } from "./ukrainian.ts";

/** Every language whose calendar names are known: English first, then those the program reads whole, then those it only dates. */
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
  arabic,
  czech,
  danish,
  finnish,
  greek,
  hungarian,
  indonesian,
  norwegian,
  romanian,
  swedish,
  ukrainian,
];

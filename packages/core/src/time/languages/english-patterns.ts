// How English names times, written for this project; the notation is that of `Pattern.when`.
import type { Pattern } from "./language-pack.ts";

const days: readonly Pattern[] = [
  { when: "{near-day:days}", means: "near-day" },
  { when: "{near-part}", means: "moment" },
  { when: "[earlier|later] this {day-part:part}", means: "moment", with: { days: 0 } },
  { when: "{day-part:part}", means: "part", as: "part" },
  { when: "the {day-part:part}", means: "part", as: "part" },
  { when: "{edge} {day-part:part}", means: "part", as: "part" },
  { when: "{edge} {day-part:part}", means: "part" },
  { when: "^in|during|into the {day-part:part}", means: "part" },

  { when: "{weekday}", means: "weekday" },
  { when: "{direction} {weekday}", means: "weekday" },
  { when: "the following {weekday}", means: "weekday", with: { direction: 1, isTold: true } },
  { when: "the previous {weekday}", means: "weekday", with: { direction: -1, isTold: true } },
  { when: "{weekday} [of] {direction:weeks} week", means: "weekday" },
  { when: "{direction:weeks} week [on] {weekday}", means: "weekday" },
];

const dates: readonly Pattern[] = [
  { when: "{month}", means: "fields" },
  { when: "{direction} {month}", means: "fields" },
  { when: "{month} [of] {direction:years} year", means: "fields" },
  { when: "[the] {day} [of] {month} [of] {direction:years} year", means: "fields" },
  { when: "{month} {day} [of] {direction:years} year", means: "fields" },
  { when: "{month} [of] [,] {year}", means: "fields" },
  { when: "{month} [of] [,] {spoken-year:year}", means: "fields" },
  { when: "{month} [the] {day}", means: "fields" },
  { when: "{month} [the] {ordinal:day}", means: "fields" },
  { when: "{month} {day} [,] {year}", means: "fields" },
  { when: "{month} {ordinal:day} [,] {year}", means: "fields" },
  { when: "[the] {day} [of] {month}", means: "fields" },
  { when: "[the] {ordinal:day} of {month}", means: "fields" },
  { when: "[the] {day} [of] {month} [,] {year}", means: "fields" },
  { when: "[the] {ordinal:day} of {month} [,] {year}", means: "fields" },
  { when: "{weekday} [,] [the] {day} [of] {month}", means: "fields" },
  { when: "{weekday} [,] [the] {day} [of] {month} [,] {year}", means: "fields" },
  { when: "[this] [coming|past] {weekday} [,] {month} [the] {day}", means: "fields" },
  { when: "[this] [coming|past] {weekday} [,] {month} [the] {ordinal:day}", means: "fields" },
  { when: "{weekday} [,] {month} {day} [,] {year}", means: "fields" },
  { when: "{numeric-date}", means: "fields" },
  { when: "{weekday} [,] {numeric-date}", means: "fields" },
  { when: "{feast}", means: "fields" },
  { when: "{feast} [of] [,] {year}", means: "fields" },
  { when: "{direction} {feast}", means: "fields" },
  { when: "year end", means: "fields", with: { years: 0, month: 12, day: 31 } },
  { when: "year 's end", means: "fields", with: { years: 0, month: 12, day: 31 } },
  { when: "{year}", means: "fields" },
  { when: "the {year} period", means: "fields" },
  { when: "[the] [fiscal] year {year}", means: "fields" },
  { when: "[the] year {spoken-year:year}", means: "fields" },
  { when: "{spoken-year:year}", means: "fields" },
  { when: "fiscal {year}", means: "fields" },

  { when: "[between] {day:first} to|until|through|till|and {day:last} [of] {month}", means: "day-range" },
  { when: "[between] {day:first} to|until|through|till|and {day:last} [of] {month} [,] {year}", means: "day-range" },
  { when: "{day-range} [of] {month}", means: "day-range" },
  { when: "{day-range} [of] {month} [,] {year}", means: "day-range" },
  { when: "{month} {day-range}", means: "day-range" },
  { when: "{month} {day-range} [,] {year}", means: "day-range" },
  { when: "[between] {month} {day:first} to|until|through|till|and {day:last}", means: "day-range" },
  { when: "[between] {month} {day:first} to|until|through|till|and {day:last} [,] {year}", means: "day-range" },
  { when: "{year-range}", means: "year-range" },
];

const quarters: readonly Pattern[] = [
  { when: "[the] {ordinal:quarter} quarter", means: "quarter" },
  { when: "[the] {ordinal:quarter} fiscal quarter", means: "quarter" },
  { when: "[the] fiscal {ordinal:quarter} quarter", means: "quarter" },
  { when: "[the] {ordinal:quarter} quarter [of] [,] {year}", means: "quarter" },
  { when: "[the] {ordinal:quarter} quarter of {direction:years} year", means: "quarter" },
  { when: "{direction:years} year 's {ordinal:quarter} quarter", means: "quarter" },
  { when: "{direction:years} year 's quarter", means: "quarter" },
  { when: "[the] {year} {ordinal:quarter} quarter", means: "quarter" },
  { when: "the {year} quarter", means: "quarter" },
  { when: "q {number:quarter}", means: "quarter" },
  { when: "q {number:quarter} {year}", means: "quarter" },
  { when: "the quarter", means: "quarter" },
  { when: "the full|whole|entire quarter", means: "quarter" },
  { when: "[the] latest quarter", means: "quarter" },
  { when: "this|that quarter", means: "quarter" },
  { when: "the latest period", means: "quarter" },
  { when: "last|previous quarter", means: "unit", with: { unit: "quarter", direction: -1 } },
  { when: "the last|previous|prior|preceding quarter", means: "unit", with: { unit: "quarter", direction: -1 } },
  { when: "[the] next|coming quarter", means: "unit", with: { unit: "quarter", direction: 1 } },
  { when: "[the] current quarter", means: "unit", with: { unit: "quarter", direction: 0 } },
  { when: "[the] year ago|earlier quarter|period", means: "quarter", with: { years: -1 } },
  { when: "[the] year ago|earlier {ordinal:quarter} quarter", means: "quarter", with: { years: -1 } },
  { when: "the quarter a year ago|earlier", means: "quarter", with: { years: -1 } },
  { when: "[the] {ordinal:half} half of {year}", means: "half" },
  { when: "[the] {ordinal:half} half of {direction:years} year", means: "half" },
  { when: "the last|latter half of {year}", means: "half", with: { half: 2 } },
];

const longTimes: readonly Pattern[] = [
  { when: "[the] {season}", means: "season" },
  { when: "{direction} {season}", means: "season" },
  { when: "[the] {season} of|in {year}", means: "season" },
  { when: "[the] {season} of {spoken-year:year}", means: "season" },
  { when: "{season} {year}", means: "season" },
  { when: "[the] {decade}", means: "decade" },
  { when: "the {decade-word:decade}", means: "decade" },
  { when: "[the] {ordinal:century} century", means: "century" },

  { when: "{direction} {unit}", means: "unit" },
  { when: "{direction} calendar|fiscal|financial {unit}", means: "unit" },
  { when: "{told:direction} {unit}", means: "told-unit" },
  { when: "^later|earlier in the day", means: "told-unit", with: { unit: "day", direction: 0 } },
  { when: "the {long-unit:unit}", means: "bare-unit", as: "bare" },
  { when: "the full|fiscal|whole|entire {long-unit:unit}", means: "bare-unit", as: "bare" },
  { when: "the [fiscal] year =ended|ending", means: "span", with: { unit: "year", amount: 1 }, as: "span" },
  { when: "^on|over|at|by the weekend", means: "bare-unit", with: { unit: "weekend" } },
];

const spans: readonly Pattern[] = [
  { when: "[the] {number:amount} {counted-unit:unit}", means: "span", as: "span" },
  {
    when: "[the] {number:amount} more|full|whole|straight|consecutive|additional|long|short|trading|business {counted-unit:unit}",
    means: "span",
    as: "span",
  },
  { when: "{number:amount} {fraction:plus} {counted-unit:unit}", means: "span", as: "span" },
  { when: "{number:amount} and a half {counted-unit:unit}", means: "span", with: { plus: 0.5 }, as: "span" },
  { when: "a|an {single-unit:unit}", means: "span", with: { amount: 1 }, as: "span" },
  { when: "a|an full|whole|entire|additional {single-unit:unit}", means: "span", with: { amount: 1 }, as: "span" },
  { when: "[a|the] couple of {counted-unit:unit}", means: "span", with: { amount: 2 }, as: "span" },
  { when: "half a|an {single-unit:unit}", means: "span", with: { amount: 0.5 }, as: "span" },
  { when: "a half {single-unit:unit}", means: "span", with: { amount: 0.5 }, as: "span" },
  { when: "a|an {single-unit:unit} and a half", means: "span", with: { amount: 1.5 }, as: "span" },
  { when: "{few} {plural-unit:unit}", means: "span", as: "span" },
  { when: "{few} more|hundred|thousand {plural-unit:unit}", means: "span", as: "span" },
  { when: "several|many {single-unit:unit}", means: "span", as: "span" },
  { when: "several|many|recent|coming quarters", means: "span", with: { unit: "quarter" }, as: "span" },
  { when: "{number:amount} consecutive|straight quarters", means: "span", with: { unit: "quarter" }, as: "span" },
  { when: "{number:amount} quarters", means: "span", with: { unit: "quarter" }, as: "quarters" },
  { when: "{plural-unit:unit}", means: "span", as: "span", vague: true },
  { when: "{number:amount} {counted-unit:unit} old|olds", means: "span", as: "age", vague: true },
  { when: "{while:value}", means: "while", vague: true },
];

const clocks: readonly Pattern[] = [
  { when: "{hour} {half}", means: "clock", as: "clock" },
  { when: "{hour} {half} {zone}", means: "clock", as: "clock" },
  { when: "{hour} o'clock", means: "clock", as: "clock" },
  { when: "{clock-figure} [{half}]", means: "clock", as: "clock" },
  { when: "{clock-figure} [{half}] {zone}", means: "clock", as: "clock" },
  { when: "{pointed-figure} {half}", means: "clock", as: "clock" },
  { when: "{hour-word:hour}", means: "clock", as: "clock" },
];

const recurring: readonly Pattern[] = [
  { when: "every|each {unit}", means: "set" },
  { when: "every|each quarter", means: "set", with: { unit: "quarter" } },
  { when: "every|each {weekday}", means: "set" },
  { when: "every|each {month}", means: "set" },
  { when: "{weekday} {day-parts:part}", means: "set" },
  {
    when: "^million|billion|thousand|hundred|times|twice|once|percent a|an {unit} !ago|earlier|later|before|after",
    means: "set",
  },
  { when: "{recurring-word:value}", means: "set", vague: true },
];

const references: readonly Pattern[] = [
  { when: "{present-word:value}", means: "ref", as: "ref", vague: true },
  { when: "{past-word:value}", means: "ref", as: "ref", vague: true },
  { when: "{future-word:value}", means: "ref", as: "ref", vague: true },
];

/** Parts and hours of days, and the edges of months and years. */
const moments: readonly Pattern[] = [
  { when: "{edge} {date:of}", means: "edge" },
  { when: "{edge} {bare:of}", means: "edge" },
  { when: "{date} {part}", means: "moment" },
  { when: "{date} [in|during] {part}", means: "moment" },
  { when: "{part} [on] {date}", means: "moment" },
  { when: "{part} of {date}", means: "moment" },
  { when: "{date} [,] {clock}", means: "moment" },
  { when: "{date} [,] at {clock}", means: "moment" },
  { when: "{clock} [on] {date}", means: "moment" },
  { when: "{clock} , {date}", means: "moment" },
];

const distances: readonly Pattern[] = [
  { when: "{span} ago", means: "shift", with: { side: -1, from: "written" } },
  { when: "{span} or so ago", means: "shift", with: { side: -1, from: "written" } },
  { when: "{span:of} or so", means: "modified", with: { mod: "APPROX" }, as: "span" },
  { when: "{reach-direction:direction} {span} or so", means: "stretch" },
  { when: "{span} ago [on] {date:from}", means: "shift", with: { side: -1 } },
  { when: "{span} from now", means: "shift", with: { side: 1, from: "written" } },
  { when: "{span} from {date:from}", means: "shift", with: { side: 1 } },
  { when: "{span} earlier|previously", means: "shift", with: { side: -1, from: "told" } },
  { when: "{span} before $", means: "shift", with: { side: -1, from: "told" } },
  { when: "{span} later|afterwards|afterward", means: "shift", with: { side: 1, from: "told" } },
  { when: "{span} after|following {date:from}", means: "shift", with: { side: 1 } },
  { when: "{span} before {date:from}", means: "shift", with: { side: -1 } },
  { when: "{span} ^after", means: "shift", with: { side: -1, from: "event" } },
  { when: "{span} ^before", means: "shift", with: { side: 1, from: "event" } },
  { when: "^in {span}", means: "ahead" },
  { when: "^in {span} ' time", means: "ahead", with: { isSure: true } },
  {
    when: "[the] year ago|earlier",
    means: "shift",
    with: { side: -1, from: "written", span: { kind: "span", unit: "year", amount: 1 } },
  },
  { when: "[the] year ago|earlier {span:of}", means: "modified", with: { mod: "APPROX" }, as: "span" },
  { when: "[the] first|final|early {span:of}", means: "modified", with: { mod: "START" }, as: "span" },
  { when: "[the] first|final|early|last {quarters:of}", means: "modified", with: { mod: "START" }, as: "span" },
  { when: "{reach-direction:direction} {span}", means: "stretch" },
  { when: "{reach-direction:direction} {quarters:span}", means: "stretch" },
  { when: "recent {span}", means: "stretch", with: { direction: -1 } },
  { when: "coming {span}", means: "stretch", with: { direction: 1 } },
];

const modified: readonly Pattern[] = [
  { when: "earlier [on] {date:of}", means: "side", with: { side: -1 } },
  { when: "earlier in {date:of}", means: "side", with: { side: -1 } },
  { when: "earlier in {bare:of}", means: "side", with: { side: -1 } },
  { when: "later [on] {date:of}", means: "side", with: { side: 1 } },
  { when: "later in {date:of}", means: "side", with: { side: 1 } },
  { when: "later in {bare:of}", means: "side", with: { side: 1 } },
  { when: "shortly|just|soon after|before {date:of}", means: "modified", with: { mod: "APPROX" } },
  { when: "{modifier:mod} {date:of}", means: "modified" },
  { when: "{modifier:mod} {clock:of}", means: "modified", as: "clock" },
  { when: "{modifier:mod} {span:of}", means: "modified", as: "span" },
  { when: "{count-modifier:mod} {span:of}", means: "modified", as: "span" },
  { when: "^take|takes|taking|last|lasts|lasting {limit:mod} {number:amount} $", means: "limit" },
];

const ranges: readonly Pattern[] = [
  { when: "^from {date:from} to|until|till|through {date:to}", means: "range" },
  { when: "^between {date:from} and {date:to}", means: "range" },
  { when: "{date:from} to|until|till|through {date:to}", means: "range" },
];

export const englishPatterns: readonly (readonly Pattern[])[] = [
  [...days, ...dates, ...quarters, ...longTimes, ...spans, ...clocks, ...recurring, ...references],
  moments,
  distances,
  modified,
  ranges,
];

// How German names times, written for this project; the notation is that of `Pattern.when`. Articles and prepositions stay outside.
import type { Pattern } from "./language-pack.ts";

const oneDay = { kind: "span", unit: "day", amount: 1 };

/** A day counted from the one last spoken of. */
const toldDay = (direction: -1 | 0 | 1): object => ({ kind: "told-unit", unit: "day", direction });

const article = "der|des|dem|den|die|das";

const days: readonly Pattern[] = [
  { when: "{near-day:days}", means: "near-day" },
  { when: "{near-part}", means: "moment" },
  { when: "{day-part:part}", means: "part", as: "part" },
  { when: "{adverb-part:part}", means: "part", as: "part" },
  { when: "{adverb-part:part}", means: "part", as: "adverb" },
  { when: "{early} {day-part:part}", means: "part", as: "part" },
  { when: "^am {day-part:part} !zuvor|davor|darauf|danach", means: "part" },
  { when: "^seit|bis [^zum] [^dem|den] [{early}] {day-part:part}", means: "part" },
  { when: "^am {early} {day-part:part}", means: "part" },
  { when: "^in|während ^der nacht !zum|zu|auf|von|vom", means: "part", with: { part: "night" } },
  { when: "^in ^den {early} {day-part:part} !des", means: "part" },
  { when: "^in ^den {day-part:part} !des", means: "part" },
  { when: "tags darauf|danach", means: "told-unit", with: { unit: "day", direction: 1 } },
  { when: "tags zuvor|davor", means: "told-unit", with: { unit: "day", direction: -1 } },
  { when: "vortag|vortages|vortags", means: "told-unit", with: { unit: "day", direction: -1 } },
  { when: "vorabend", means: "moment", with: { date: toldDay(-1), part: "evening" } },
  { when: "abend zuvor", means: "moment", with: { date: toldDay(-1), part: "evening" } },
  { when: "nacht zuvor", means: "moment", with: { date: toldDay(-1), part: "night" } },
  { when: "morgen darauf", means: "moment", with: { date: toldDay(1), part: "morning" } },
  { when: "{told:direction} {day-part:part}", means: "moment", with: { date: toldDay(0) } },
  { when: "nächst(adj)|folgend(adj) {day-part:part}", means: "moment", with: { date: toldDay(1) } },
  { when: "an ^diesem {day-part:part}", means: "moment", with: { days: 0 } },

  { when: "^des {habit:weekday}", means: "weekday" },
  { when: "jed(adj) {weekday}", means: "set" },
  { when: "{habit:weekday}", means: "set" },
  { when: "{weekday}", means: "weekday" },
  { when: "{direction} {weekday}", means: "weekday" },
  { when: "darauffolgend(adj)|folgend(adj) {weekday}", means: "weekday", with: { direction: 1, isTold: true } },
  { when: "{weekday} darauf", means: "weekday", with: { direction: 1, isTold: true } },
  { when: "{weekday} zuvor|davor", means: "weekday", with: { direction: -1, isTold: true } },
  { when: "{weekday} [der] {direction:weeks} woche", means: "weekday" },
  { when: "{direction:weeks} woche {weekday}", means: "weekday" },
  { when: "{weekday} in einer woche", means: "weekday", with: { weeksOn: 1 } },
];

const dates: readonly Pattern[] = [
  { when: "{month}", means: "fields" },
  { when: "{direction} {month}", means: "fields" },
  { when: "{month} [des] {direction:years} jahres", means: "fields" },
  { when: "{month} des vorjahres", means: "fields", with: { years: -1 } },
  { when: "{month} {year}", means: "fields" },
  { when: "{month} {spoken-year:year}", means: "fields" },
  { when: "{month} des jahres {year}", means: "fields" },
  { when: "{day} {month} [,] [{year}]", means: "fields" },
  { when: "{day} {month} [des] {direction:years} jahres", means: "fields" },
  { when: "{day} {month} des vorjahres", means: "fields", with: { years: -1 } },
  { when: "{ordinal:day} {month} [{year}]", means: "fields" },
  { when: "{weekday} [,] [dem|den|der] {day} {month} [{year}]", means: "fields" },
  { when: "{ordinal:day} {ordinal:month} {year}", means: "fields" },
  { when: "{weekday} [,] [dem|den|der] {numeric-date}", means: "fields" },
  { when: "{weekday} [,] [dem|den|der] {short-date}", means: "fields" },
  { when: "{numeric-date}", means: "fields" },
  { when: "^am|vom|zum|bis|ab {short-date}", means: "fields" },
  { when: "^bis ^zum {short-date}", means: "fields" },
  { when: "^seit|vor|nach|ab ^dem {short-date}", means: "fields" },
  { when: "^am {day-figure:day} !bis|und|oder|sowie|/|-|–", means: "fields" },
  { when: "{feast}", means: "fields" },
  { when: "{feast} {year}", means: "fields" },
  { when: "{direction} {feast}", means: "fields" },
  { when: "{movable-feast:days}", means: "easter" },
  { when: "{movable-feast:days} {year}", means: "easter" },
  { when: "{ordinal:nth} {weekday} im|des|in {month} [{year}]", means: "nth" },
  { when: "{ordinal:nth} {weekday} im monat {month} [{year}]", means: "nth" },
  { when: "{ordinal:nth} woche im|des {month} [{year}]", means: "nth" },
  { when: "{year}", means: "fields" },
  { when: "{spoken-year:year}", means: "fields" },

  { when: "{day:first} bis|-|–|—|/ [zum] [einschließlich] {day:last} {month} [{year}]", means: "day-range" },
  { when: "{day:first} ~ {day:last} {month} [{year}]", means: "day-range" },
  { when: "^zwischen [^dem] {day:first} und [dem] {day:last} {month} [{year}]", means: "day-range" },
  {
    when: "{day:first} und|oder|sowie [am|dem] {day:last} {month} [{year}]",
    means: "day-range",
    with: { isList: true },
  },
  { when: "{year:first} ~ {year:last}", means: "year-range" },
  { when: "{year:first} ~ {short-year:last}", means: "year-range" },
  { when: "{year-pair}", means: "year-range" },
];

/** The edge of the running year, month or week, in one word. */
const edgeOf = (
  edge: "start" | "middle" | "end",
  unit: "year" | "month" | "week",
): { readonly [field: string]: unknown } => ({
  edge,
  of: { kind: "bare-unit", unit },
});

const edges: readonly Pattern[] = [
  { when: "jahresanfang(s)|jahresbeginn(s)", means: "edge", with: edgeOf("start", "year") },
  { when: "jahresmitte", means: "edge", with: edgeOf("middle", "year") },
  { when: "jahresende(s)", means: "edge", with: edgeOf("end", "year") },
  { when: "monatsanfang(s)|monatsbeginn(s)", means: "edge", with: edgeOf("start", "month") },
  { when: "monatsmitte", means: "edge", with: edgeOf("middle", "month") },
  { when: "monatsende(s)", means: "edge", with: edgeOf("end", "month") },
  { when: "wochenanfang(s)|wochenbeginn(s)", means: "edge", with: edgeOf("start", "week") },
  { when: "wochenmitte", means: "edge", with: edgeOf("middle", "week") },
];

const longTimes: readonly Pattern[] = [
  { when: "{ordinal:quarter} quartal(s)", means: "quarter" },
  { when: "{ordinal:quarter} quartal(s) [des] [jahres] {year}", means: "quarter" },
  { when: "{ordinal:quarter} quartal(s) des vorjahres", means: "quarter", with: { years: -1 } },
  { when: "{ordinal:quarter} quartal(s) [des] {direction:years} jahres", means: "quarter" },
  { when: "q {number:quarter} [{year}]", means: "quarter" },
  { when: "vorjahresquartal(s)", means: "quarter", with: { years: -1 } },
  { when: "{ordinal:half} halbjahr(es)|jahreshälfte {year}", means: "half" },
  { when: "{ordinal:half} halbjahr(es)|jahreshälfte", means: "half" },
  { when: "{ordinal:half} halbjahr(es) [des] {direction:years} jahres", means: "half" },
  { when: "{ordinal:half} halbjahr(es) des vorjahres", means: "half", with: { years: -1 } },
  { when: "{ordinal:half} hälfte des jahres {year}", means: "half" },

  { when: "{season}", means: "season" },
  { when: "{direction} {season}", means: "season" },
  { when: "{season} [des] [jahres] {year}", means: "season" },
  { when: "{decade} jahre(n)", means: "decade" },
  { when: "{short-decade:decade} jahre(n)", means: "decade" },
  { when: "{decade-word:decade} jahre(n)", means: "decade" },
  { when: "{decade-noun:decade}", means: "decade" },
  { when: "{ordinal:century} jahrhundert(es)", means: "century" },

  { when: "{direction} {long-unit:unit}", means: "unit" },
  { when: "{far-direction:direction} {long-unit:unit}", means: "unit" },
  { when: "{unit-word}", means: "unit" },
  { when: "wochenende(s)", means: "bare-unit", with: { unit: "weekend" } },
  { when: "{told:direction} {unit}", means: "told-unit" },
  { when: "nächst(adj) tag(es)", means: "told-unit", with: { unit: "day", direction: 1 } },
  { when: "{unit} darauf|danach", means: "told-unit", with: { direction: 1 } },
  { when: "{unit} zuvor|davor", means: "told-unit", with: { direction: -1 } },
  { when: `[${article}] {long-unit:unit}`, means: "bare-unit", as: "whole" },
];

const spans: readonly Pattern[] = [
  { when: "{number:amount} {counted-unit:unit}", means: "span", as: "span" },
  {
    when: "{number:amount} weiter(adj)|voll(adj)|ganz(adj)|lang(adj)|kurz(adj) {counted-unit:unit}",
    means: "span",
    as: "span",
  },
  { when: "ein(adj) halb(adj) {counted-unit:unit}", means: "span", with: { amount: 0.5 }, as: "span" },
  { when: "{number:amount} {counted-unit:unit} alt|alt(adj)", means: "span", as: "age", vague: true },
  { when: "{few} {plural-unit:unit}", means: "span", as: "span" },
  { when: "{plural-unit:unit}", means: "span", as: "span", vague: true },
];

const clocks: readonly Pattern[] = [
  { when: "{hour} uhr [{zone}]", means: "clock", as: "clock" },
  { when: "{hour} uhr {clock-half:half}", means: "clock", as: "clock" },
  { when: "{number:hour} uhr {clock-half:half}", means: "clock", as: "clock" },
  { when: "{hour} uhr {number:minute}", means: "clock", as: "clock" },
  { when: "{number:hour} uhr", means: "clock", as: "clock" },
  { when: "{clock-figure} uhr [{zone}]", means: "clock", as: "clock" },
  { when: "{pointed-figure} uhr [{zone}]", means: "clock", as: "clock" },
  { when: "{hour-word:hour}", means: "clock", as: "clock" },
];

const recurring: readonly Pattern[] = [
  { when: "jed(adj) {unit}", means: "set" },
  { when: "jed(adj) {month}", means: "set" },
  { when: "jed(adj) quartal", means: "set", with: { unit: "quarter" } },
  { when: "^pro {unit}", means: "set" },
  { when: "{recurring-word:value}", means: "set", vague: true },
];

const references: readonly Pattern[] = [
  { when: "{present-word:value}", means: "ref", as: "ref", vague: true },
  { when: "{past-word:value}", means: "ref", as: "ref", vague: true },
  { when: "{future-word:value}", means: "ref", as: "ref", vague: true },
];

/** Parts and hours of days, the edges of longer times, and measured durations. */
const moments: readonly Pattern[] = [
  { when: "{edge} {date:of}", means: "edge" },
  { when: "{edge} {whole:of}", means: "edge" },
  { when: "nacht von|vom {weekday} auf|zum|zu [den] {date}", means: "moment", with: { part: "night" } },
  { when: "nacht auf|zum|zu|vom [den|dem] {date}", means: "moment", with: { part: "night" } },
  { when: "{date} {part}", means: "moment" },
  { when: "{date} [,] am {part}", means: "moment" },
  { when: "{part} {date}", means: "moment" },
  { when: "{adverb} am {date}", means: "moment" },
  { when: "wochenende um|vom [den|dem] {date:of}", means: "around", with: { unit: "weekend" } },
  { when: "woche vom|ab [dem] {date:of}", means: "around", with: { unit: "week" } },
  { when: "{modifier:mod} {span:of}", means: "modified", as: "span" },
  { when: "{count-modifier:mod} {span:of}", means: "modified", as: "span" },
  { when: "{modifier:mod} {clock:of}", means: "modified", as: "clock" },
  { when: "^höchstens|maximal {number:amount} $", means: "limit", with: { mod: "EQUAL_OR_LESS" } },
];

const distances: readonly Pattern[] = [
  { when: "{date} [,] [um|gegen|ab|kurz|nach|vor] {clock}", means: "moment" },
  { when: "{clock} [am] {date}", means: "moment" },
  { when: "vor {span}", means: "shift", with: { side: -1, from: "written" } },
  { when: "{date:from} vor {span}", means: "shift", with: { side: -1 } },
  { when: "{span} zuvor|vorher|davor", means: "shift", with: { side: -1, from: "told" } },
  { when: "{span} später|danach|darauf", means: "shift", with: { side: 1, from: "told" } },
  { when: "tag vor [dem|der|den] {date:from}", means: "shift", with: { side: -1, span: oneDay } },
  { when: "tag nach [dem|der|den] {date:from}", means: "shift", with: { side: 1, span: oneDay } },
  { when: "{span} nach [dem|der|den] {date:from}", means: "shift", with: { side: 1 } },
  { when: "{span} vor [dem|der|den] {date:from}", means: "shift", with: { side: -1 } },
  { when: "{span} ^nach", means: "shift", with: { side: -1, from: "event" } },
  { when: "{span} ^vor", means: "shift", with: { side: 1, from: "event" } },
  { when: "^in {span}", means: "ahead" },
  { when: "{reach-direction:direction} {span}", means: "stretch" },
  { when: "ersten {span:of}", means: "modified", with: { mod: "START" }, as: "span" },
];

const modified: readonly Pattern[] = [
  { when: "{early:edge} {date:of}", means: "edge" },
  { when: "kurz vor|nach {date:of}", means: "modified", with: { mod: "APPROX" } },
  { when: "im|am weiteren verlauf {date:of}", means: "side", with: { side: 1 } },
  { when: "später ^am {date:of}", means: "side", with: { side: 1 } },
  { when: "früher ^am {date:of}", means: "side", with: { side: -1 } },
  { when: "{modifier:mod} {date:of}", means: "modified" },
];

const ranges: readonly Pattern[] = [
  { when: "^von|vom [^dem] {date:from} [,] bis [zum|zur|in] [den|die] {date:to}", means: "range" },
  { when: "^zwischen [^dem|der] {date:from} und [dem|der] {date:to}", means: "range" },
  { when: "{date:from} bis [zum|zur] {date:to}", means: "range" },
];

export const germanPatterns: readonly (readonly Pattern[])[] = [
  [...days, ...dates, ...edges, ...longTimes, ...spans, ...clocks, ...recurring, ...references],
  moments,
  distances,
  modified,
  ranges,
];

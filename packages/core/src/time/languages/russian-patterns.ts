// How Russian names times, written for this project; the notation is that of `Pattern.when`. Prepositions stay outside.
import type { Pattern } from "./language-pack.ts";

const oneDay = { kind: "span", unit: "day", amount: 1 };
const lastDay = { kind: "span", unit: "hour", amount: 24 };

/** A day counted from the one last spoken of. */
const toldDay = (direction: -1 | 0 | 1): object => ({ kind: "told-unit", unit: "day", direction });

/** A pattern without a year, and with one as Russian writes it: "2031", "2031 года", "2031 г.", "2031-го" */
const withYear = (pattern: Pattern): readonly Pattern[] => [
  pattern,
  { ...pattern, when: `${pattern.when} {year} [год(m)]` },
  { ...pattern, when: `${pattern.when} {year} г|гг [.]` },
  { ...pattern, when: `${pattern.when} {year} го|м [год(m)]` },
];

/** What a figure takes behind its hyphen to be an ordinal: "1-й", "1-го", "1-м". */
const ordinalMark = "й|я|е|го|ого|м|ом|му|ому|ый|ий|ая|ое|ой|ую|ю|ым";

/** What "накануне" may be the eve of; where nothing of the kind follows, it is yesterday. */
const eves = [
  "выборов|голосования|референдума|тура|заседания|переговоров|встречи|саммита|форума|съезда|визита|поездки|приезда",
  "матча|игры|турнира|финала|сезона|старта|начала|открытия|закрытия|премьеры|концерта|парада|церемонии|свадьбы",
  "праздника|праздников|годовщины|юбилея|каникул|экзамена|экзаменов|войны|вторжения|наступления|гибели|смерти|суда",
  "первого|второго|очередного|очередных|нового|новых|президентских|парламентских|всеобщих|этого|этой|своего|своей",
].join("|");

const days: readonly Pattern[] = [
  { when: "{near-day:days}", means: "near-day" },
  { when: "{near-adjective:days} [д(den)]", means: "near-day" },
  { when: `накануне ${eves}`, means: "none", as: "none" },
  { when: "{near-part}", means: "moment" },
  { when: "{day-part:part}", means: "part", as: "part" },
  { when: "{adverb-part:part}", means: "part", as: "part" },
  { when: "{adverb-part:part} !ранее|раньше|позже|позднее|спустя|назад", means: "part" },
  { when: "^до|к|с|под {day-part:part}", means: "part" },
  { when: "^в|во {half-day:part}", means: "part" },
  { when: "{half-day:part}", means: "part", as: "part" },

  { when: "{weekday}", means: "weekday" },
  // "на" appoints a day ahead, but not here.
  { when: "по состоянию на {weekday}", means: "weekday" },
  { when: "{direction} {weekday}", means: "weekday" },
  { when: "{weekday} {direction:weeks} недел(week)", means: "weekday" },
  { when: "{weekday} на {direction:weeks} недел(week)", means: "weekday" },
  { when: "{direction:weeks} недел(week) в|во {weekday}", means: "weekday" },
  { when: "кажд(hard) {weekday}", means: "set" },
  { when: "^по {habit:weekday}", means: "set" },
  { when: "{habit:weekday}", means: "set" },
];

const told: readonly Pattern[] = [
  { when: "т(that) [же] {unit}", means: "told-unit", with: { direction: 0 } },
  { when: "т(that) же самый|самого|самом|самую|самой {unit}", means: "told-unit", with: { direction: 0 } },
  { when: "эт(this) [же] д(den)", means: "told-unit", with: { unit: "day", direction: 0 } },
  { when: "следующ(zh) [же] д(den)", means: "told-unit", with: { unit: "day", direction: 1 } },
  { when: "другой день", means: "told-unit", with: { unit: "day", direction: 1 } },
  { when: "предыдущ(zh) {unit}", means: "told-unit", with: { direction: -1 } },
  { when: "т(that) [же] {adverb-part:part}", means: "moment", with: { date: toldDay(0) } },
  { when: "т(that) [же] {day-part:part}", means: "moment", with: { date: toldDay(0) } },
  { when: "следующ(zh) {day-part:part}", means: "moment", with: { date: toldDay(1) } },
  { when: "{adverb-part:part} следующего дня", means: "moment", with: { date: toldDay(1) } },
  { when: "{adverb-part:part} т(that) же дня", means: "moment", with: { date: toldDay(0) } },
];

const dates: readonly Pattern[] = [
  ...withYear({ when: "{month}", means: "fields" }),
  ...withYear({ when: "{month}", means: "fields", as: "named-month" }),
  { when: "{direction} {month}", means: "fields" },
  { when: "{month} {direction:years} год(m)", means: "fields" },
  { when: "{month} {far-direction:years} год(m)", means: "fields" },
  { when: "{month} т(that) [же] год(m)", means: "fields", with: { toldYears: 0 } },
  { when: "{day} {month} т(that) [же] год(m)", means: "fields", with: { toldYears: 0 } },
  ...withYear({ when: "{day} {month}", means: "fields" }),
  ...withYear({ when: "{day} го|е|ого|ое {month}", means: "fields" }),
  ...withYear({ when: "{ordinal:day} {month}", means: "fields" }),
  { when: "{day} {month} {direction:years} год(m)", means: "fields" },
  { when: "{day} {month} {far-direction:years} год(m)", means: "fields" },
  { when: "{ordinal:day} {month} {direction:years} год(m)", means: "fields" },
  ...withYear({ when: "{weekday} [,] {day} [го|е] {month}", means: "fields" }),
  { when: "{numeric-date} [года|г]", means: "fields" },
  { when: "{weekday} [,] {numeric-date}", means: "fields" },
  { when: "{day} [го|е] числа|число|числу", means: "fields" },
  { when: "{ordinal:day} числа|число|числу", means: "fields" },
  ...withYear({ when: "{feast}", means: "fields" }),
  { when: "{direction} {feast}", means: "fields" },
  ...withYear({ when: "{movable-feast:days}", means: "easter" }),
  ...withYear({ when: "{ordinal:nth} {weekday} {month}", means: "nth" }),
  ...withYear({ when: "{ordinal:nth} недел(week) {month}", means: "nth" }),

  ...withYear({ when: "^с|со {day:first} [го] по|до {day:last} [е|го] {month}", means: "day-range" }),
  ...withYear({ when: "^между {day:first} и {day:last} {month}", means: "day-range" }),
  ...withYear({ when: "{day:first} ~ {day:last} {month}", means: "day-range" }),
  ...withYear({ when: "{day:first} –|—|- {day:last} {month}", means: "day-range" }),
  ...withYear({ when: "{day:first} и|или {day:last} {month}", means: "day-range", with: { isList: true } }),
  ...withYear({
    when: "{day:first} , {day:second} и|или {day:last} {month}",
    means: "day-range",
    with: { isList: true },
  }),
];

const streets = "улиц(f)|улиц(fe)|площад(num)|проспект(m)|переул(end)|переулке|переулок|имени";

const years: readonly Pattern[] = [
  // A street is called after a day.
  { when: `${streets} {year} год(m)`, means: "none", as: "none" },
  { when: `${streets} {day} {month}`, means: "none", as: "none" },
  { when: `${streets} {ordinal} {month}`, means: "none", as: "none" },
  // What tells the age of people and things places nothing.
  { when: "{year} [года|год] рождения|выпуска|постройки|издания", means: "none", as: "none" },
  { when: "{year} г . рождения|выпуска|постройки|издания|р", means: "none", as: "none" },
  { when: "{year} год(m)", means: "fields" },
  { when: "{year} г|гг [.]", means: "fields" },
  { when: "{year} м|го|му|й|ом|ого [год(m)]", means: "fields" },
  { when: "^в {year} =и|или", means: "fields" },
  { when: "{year:first} ~ {year:last} [год(m)]", means: "year-range" },
  { when: "{year:first} ~ {year:last} гг|г [.]", means: "year-range" },
  { when: "{year:first} –|—|- {year:last} год(m)", means: "year-range" },
  { when: "{year:first} –|—|- {year:last} гг|г [.]", means: "year-range" },
  { when: "{year:first} ~ {short-year:last} год(m)|гг|г", means: "year-range" },
  { when: "^с|со {year:first} [го] по|до {year:last} [й|го] [год(m)|г|гг]", means: "year-range" },
  { when: "^между {year:first} и {year:last} год(m)", means: "year-range" },
  { when: "{year-pair}", means: "year-range" },
];

/** A part of a year counted by its number: in a word, in Roman figures, in figures with or without an ending. */
const numbered = (field: string, noun: string): readonly string[] => [
  `{ordinal:${field}} ${noun}`,
  `{roman:${field}} ${noun}`,
  `{number:${field}} [${ordinalMark}] ${noun}`,
];

/** Halves of a year that is named. */
const halvesOf = (half: string): readonly Pattern[] => [
  { when: `${half} {year} [год(m)]`, means: "half" },
  { when: `${half} {year} г|гг [.]`, means: "half" },
  { when: `${half} {direction:years} год(m)`, means: "half" },
];

const partsOfYears: readonly Pattern[] = [
  ...numbered("quarter", "квартал(m)").flatMap((when): readonly Pattern[] => [
    ...withYear({ when, means: "quarter" }),
    { when: `${when} {direction:years} год(m)`, means: "quarter" },
  ]),
  ...numbered("half", "полугоди(ie)").flatMap(halvesOf),
  ...numbered("half", "полугоди(ie)").map((when): Pattern => ({ when, means: "half" })),
];

const longTimes: readonly Pattern[] = [
  ...withYear({ when: "{season}", means: "season" }),
  { when: "{direction} {season}", means: "season" },
  { when: "{season} {direction:years} год(m)", means: "season" },
  { when: "{season} т(that) [же] год(m)", means: "season", with: { told: 0 } },
  { when: "т(that) [же] {season}", means: "season", with: { told: 0 } },

  { when: "{year:decade} {decade-mark:mark} [год(m)]", means: "decade" },
  { when: "{short-year:decade} {decade-mark:mark} [год(m)] !числ(neut)", means: "decade" },
  { when: "{decade-word:decade} год(m)", means: "decade" },
  { when: "{decade-noun:decade} [год(m)]", means: "decade" },
  ...numbered("century", "век(m)|столети(ie)").map((when): Pattern => ({ when, means: "century" })),
  { when: "{roman:century} в|вв .", means: "century" },

  { when: "{direction} {long-unit:unit}", means: "unit" },
  { when: "{direction} календарн(hard)|финансов(hard)|учебн(hard) год(m)", means: "unit", with: { unit: "year" } },
  { when: "{far-direction:direction} {long-unit:unit}", means: "unit" },
  { when: "{near-weekend} выходн(plural) !д(den)", means: "unit", with: { unit: "weekend", direction: 0 } },
  { when: "{past-weekend} выходн(plural) !д(den)", means: "unit", with: { unit: "weekend", direction: -1 } },
  { when: "следующ(zh) выходн(plural) !д(den)", means: "unit", with: { unit: "weekend", direction: 1 } },
  { when: "{weekend-word:unit} !д(den)|и", means: "bare-unit" },
  { when: "{whole-unit:unit}", means: "bare-unit", as: "whole" },
];

const kinds = "полн(hard)|цел(hard)|рабоч(zh)|календарн(hard)|долг(hard)|последн(soft)|непрерывн(hard)|лишн(soft)";

const spans: readonly Pattern[] = [
  { when: "{number:amount} {counted-unit:unit}", means: "span", as: "span" },
  { when: `{number:amount} ${kinds} {counted-unit:unit}`, means: "span", as: "span" },
  { when: "{number:amount} с половиной {counted-unit:unit}", means: "span", with: { plus: 0.5 }, as: "span" },
  { when: "{half-unit:unit}", means: "span", with: { amount: 0.5 }, as: "span" },
  { when: "{few} {counted-unit:unit}", means: "span", as: "span" },
  { when: "{single-unit:unit}", means: "span", with: { amount: 1 }, as: "one" },
  { when: "{stretch-unit:unit}", means: "span", with: { amount: 1 }, as: "stretched" },
  {
    when: "^за|на {measured-unit:unit} !до|назад|ранее|раньше|позже|позднее|спустя|вперед|больше|меньше",
    means: "span",
    with: { amount: 1 },
    as: "span",
  },
  { when: "^в ^течение|течении {single-unit:unit} !до|после", means: "span", with: { amount: 1 }, as: "span" },
  { when: "{plural-unit:unit}", means: "span", as: "several" },
];

const ages: readonly Pattern[] = [
  "^возрасте [^около|до|от|старше] {number:amount} лет|год(m)",
  "^в {number:amount} лет !колонии|лишения|тюрьмы|заключения|ареста|строгого",
  "^возрасте ^от ^{number:least} ^до {number:amount} лет",
  "^ему|ей|им|мне|которому|которой [^уже|сейчас|всего] {number:amount} лет|год(m)",
  "^было|был|исполнилось|исполнится|исполняется [^уже|всего] {number:amount} лет|год(m)",
].map((when): Pattern => ({ when, means: "span", with: { unit: "year" }, as: "age", vague: true }));

const clocks: readonly Pattern[] = [
  { when: "{hour} час(m) {clock-half:half}", means: "clock", as: "clock" },
  { when: "{number:hour} час(m) {clock-half:half}", means: "clock", as: "clock" },
  // "три дня" is as often three days.
  { when: "{number:hour} утра [{zone}]", means: "clock", with: { half: "am" }, as: "clock" },
  { when: "{number:hour} вечера [{zone}]", means: "clock", with: { half: "pm" }, as: "clock" },
  { when: "^в|до|к|около {number:hour} ночи", means: "clock", with: { half: "am" }, as: "clock" },
  { when: "{hour} час(m) {number:minute} минут(f) [{clock-half:half}] [{zone}]", means: "clock", as: "clock" },
  { when: "час {clock-half:half}", means: "clock", with: { hour: 1 }, as: "clock" },
  { when: "^в|к|с|до|около|после {hour} час(m) !назад|спустя|подряд|до|после", means: "clock", as: "clock" },
  { when: "{hour} час(m) {zone}", means: "clock", as: "clock" },
  { when: "^в ^районе {hour} час(m)", means: "clock", as: "clock" },
  { when: "^в|к|с|до|около|после|на {clock-figure} [{zone}]", means: "clock", as: "clock" },
  { when: "^в|к|с|до|около|после|на {clock-figure} ( {zone} )", means: "clock", as: "clock" },
  { when: "{clock-figure} {zone}", means: "clock", as: "clock" },
  { when: "{clock-figure}", means: "clock", as: "figure" },
  {
    when: "^в|во|с|до|к|около {pointed-figure} [{zone}] !раза|рубля|процента|млн|млрд|тыс",
    means: "clock",
    as: "clock",
  },
  { when: "{pointed-figure} {zone}", means: "clock", as: "clock" },
  { when: "{hour-word:hour}", means: "clock", as: "clock" },
];

const recurring: readonly Pattern[] = [
  { when: "кажд(hard) {unit}", means: "set" },
  { when: "кажд(hard) {month}", means: "set" },
  { when: "кажд(hard) квартал", means: "set", with: { unit: "quarter" } },
  { when: "^по выходным", means: "set", with: { unit: "weekend" } },
  { when: "^раз|раза|дважды|трижды ^в {unit}", means: "set" },
  { when: "{recurring-word:value}", means: "set", vague: true },
];

const references: readonly Pattern[] = [
  { when: "{present-word:value}", means: "ref", as: "ref", vague: true },
  { when: "{past-word:value}", means: "ref", as: "ref", vague: true },
  { when: "{future-word:value}", means: "ref", as: "ref", vague: true },
  {
    when: "в будущем !год(m)|месяц(mj)|квартал(m)|сезоне",
    means: "ref",
    with: { value: "FUTURE_REF" },
    as: "ref",
    vague: true,
  },
];

/** Parts and hours of days, the edges of longer times, and measured durations. */
const moments: readonly Pattern[] = [
  { when: "{edge} {date:of}", means: "edge" },
  { when: "{edge} {whole:of}", means: "edge" },
  { when: "перв(hard) числ(neut)|декад(f) {date:of}", means: "edge", with: { edge: "start" } },
  { when: "втор(hard) декад(f) {date:of}", means: "edge", with: { edge: "middle" } },
  { when: "последн(soft) числ(neut)|декад(f)|дн(dni) {date:of}", means: "edge", with: { edge: "end" } },
  { when: "трет(iy) декад(f) {date:of}", means: "edge", with: { edge: "end" } },
  // Halves of a year go before those of any time, which are rougher.
  ...halvesOf("{ordinal:half} половин(f)"),
  { when: "{ordinal:half} половин(f) года", means: "half" },
  { when: "{half-edge:edge} {date:of}", means: "edge" },
  { when: "{half-edge:edge} {whole:of}", means: "edge" },
  { when: "ночь на {date}", means: "moment", with: { part: "night" } },
  { when: "ночь|полночь с|со {date:from} на {date}", means: "moment", with: { part: "night" } },
  { when: "ночь с|со {day:from} на {date}", means: "moment", with: { part: "night" } },
  { when: "{date} [,] [в|во|с|ближе] [к|ко|под] {part}", means: "moment" },
  { when: "^до|к|с|на {part} {date}", means: "moment" },
  { when: "{part} [,] [в|во] {date}", means: "moment" },
  { when: "недел(week) с {date:of}", means: "around", with: { unit: "week" } },
  { when: "{modifier:mod} {span:of}", means: "modified", as: "span" },
  { when: "{modifier:mod} {one:of}", means: "modified", as: "span" },
  { when: "{modifier:mod} {clock:of}", means: "modified", as: "clock" },
];

const distances: readonly Pattern[] = [
  { when: "{date} [,] [в|к|около|примерно|до|после|с] {clock}", means: "moment" },
  { when: "{date} [,] [в|к|около|примерно] {figure:clock}", means: "moment" },
  { when: "{clock} [,] [в|во] {date}", means: "moment" },
  { when: "{figure:clock} [,] [в|во] {date}", means: "moment" },
  {
    when: "накануне !рано|поздно|поздним|ранним|утром|днем|днём|вечером|ночью {date:from}",
    means: "shift",
    with: { side: -1, span: oneDay },
  },
  ...["{span}", "{one:span}"].flatMap((span): readonly Pattern[] => [
    { when: `${span} [тому] назад`, means: "shift", with: { side: -1, from: "written" } },
    { when: `^через ${span}`, means: "ahead", with: { orTold: true } },
    { when: `спустя ${span}`, means: "shift", with: { side: 1, from: "told" } },
    { when: `${span} спустя`, means: "shift", with: { side: 1, from: "told" } },
    { when: `${span} ранее|раньше`, means: "shift", with: { side: -1, from: "told" } },
    { when: `${span} позже|позднее`, means: "shift", with: { side: 1, from: "told" } },
    { when: `за ${span} до этого|того`, means: "shift", with: { side: -1, from: "told" } },
    { when: `через|спустя ${span} после этого|того`, means: "shift", with: { side: 1, from: "told" } },
    { when: `за ${span} до {date:from}`, means: "shift", with: { side: -1 } },
    { when: `через|спустя ${span} после {date:from}`, means: "shift", with: { side: 1 } },
    { when: `^через|спустя ${span} ^после`, means: "shift", with: { side: -1, from: "event" } },
    { when: `^за ${span} ^до`, means: "shift", with: { side: 1, from: "event" } },
  ]),
  { when: "{span} после {date:from}", means: "shift", with: { side: 1 } },
  { when: "{span} ^после", means: "shift", with: { side: -1, from: "event" } },
  { when: "{reach-direction:direction} {span}", means: "stretch" },
  { when: "{reach-plural:direction} {several:span}", means: "stretch" },
  { when: "последн(soft) {stretched:span}", means: "stretch", with: { direction: -1 } },
  {
    when: "последн(soft)|минувш(zh)|прошедш(zh)|истекш(zh) сут(ki)",
    means: "stretch",
    with: { direction: -1, span: lastDay },
  },
  { when: "ближайш(zh) сут(ki)", means: "stretch", with: { direction: 1, span: lastDay } },
  { when: "перв(hard) {span:of}", means: "modified", with: { mod: "START" }, as: "span" },
];

const modified: readonly Pattern[] = [
  { when: "вскоре|сразу после {date:of}", means: "modified", with: { mod: "APPROX" } },
  { when: "позже|позднее ^в|во|на {date:of}", means: "side", with: { side: 1 } },
  { when: "ранее|раньше ^в|во|на {date:of}", means: "side", with: { side: -1 } },
  { when: "{modifier:mod} {date:of}", means: "modified" },
];

const ranges: readonly Pattern[] = [
  { when: "{date:from} ~ {date:to}", means: "range" },
  { when: "{named-month:from} –|—|- {named-month:to}", means: "range" },
  { when: "^с|со|от {date:from} [,] по|до {date:to}", means: "range" },
  { when: "^между {date:from} и {date:to}", means: "range" },
];

export const russianPatterns: readonly (readonly Pattern[])[] = [
  [
    ...days,
    ...told,
    ...dates,
    ...years,
    ...partsOfYears,
    ...longTimes,
    ...spans,
    ...ages,
    ...clocks,
    ...recurring,
    ...references,
  ],
  moments,
  distances,
  modified,
  ranges,
];

// How Spanish names times, written for this project; the notation is that of `Pattern.when`. Articles and prepositions stay outside.
import type { Pattern } from "./language-pack.ts";

const oneDay = { kind: "span", unit: "day", amount: 1 };
const oneUnit = { amount: 1 };

/** A day counted from the one last spoken of. */
const toldDay = (direction: -1 | 0 | 1): object => ({ kind: "told-unit", unit: "day", direction });

/** What may follow "la noche" when it is that of something else. */
const ofSomething = "de|del|en";

const days: readonly Pattern[] = [
  { when: "{near-day:days}", means: "near-day" },
  { when: "{near-day:days} [,] {weekday:name}", means: "near-day" },
  { when: "mañana", means: "near-day", with: { days: 1 } },
  { when: "mañana [,] {weekday:name}", means: "near-day", with: { days: 1 } },
  { when: "{near-day:days} ( {weekday:name} )", means: "near-day" },
  { when: "mañana ( {weekday:name} )", means: "near-day", with: { days: 1 } },
  { when: "{near-part}", means: "moment" },
  // "la mañana" is no tomorrow.
  { when: "la|una|esa|aquella mañana", means: "none", as: "none" },
  { when: "{day-part:part}", means: "part", as: "part" },
  { when: "{edge} [la] {day-part:part}", means: "part", as: "part" },
  { when: "{edge} de la {day-part:part}", means: "part", as: "part" },
  { when: `^por|en|durante ^la {day-part:part} !${ofSomething}`, means: "part" },
  { when: "^de madrugada", means: "part", with: { part: "night" } },
  { when: `^desde ^la {day-part:part} !${ofSomething}`, means: "part" },
  { when: "esa [misma] {day-part:part}", means: "moment", with: { date: toldDay(0) } },
  { when: "misma {day-part:part}", means: "moment", with: { date: toldDay(0) } },
  { when: "{day-part:part} siguiente", means: "moment", with: { date: toldDay(1) } },
  { when: "{day-part:part} anterior", means: "moment", with: { date: toldDay(-1) } },
  { when: "víspera !de|del", means: "told-unit", with: { unit: "day", direction: -1 } },

  { when: "{weekday}", means: "weekday" },
  { when: "^este {weekday}", means: "weekday" },
  { when: "{direction} {weekday}", means: "weekday" },
  { when: "{weekday} {direction}", means: "weekday" },
  { when: "{weekday} siguiente", means: "weekday", with: { direction: 1, isTold: true } },
  { when: "{weekday} anterior|previo", means: "weekday", with: { direction: -1, isTold: true } },
  { when: "{weekday} de la {direction:weeks} semana", means: "weekday" },
  { when: "{weekday} de la semana {direction:weeks}", means: "weekday" },
  { when: "{weekday} de esta semana", means: "weekday", with: { weeks: 0 } },
  { when: "los {weekday}", means: "set" },
  { when: "todos los {weekday}", means: "set" },
  { when: "cada {weekday}", means: "set" },
  { when: "^de {weekday} a {weekday} !de|pasado|próximo", means: "none", as: "none" },
];

const dates: readonly Pattern[] = [
  { when: "{month}", means: "fields" },
  { when: "{direction} [mes] [de] {month}", means: "fields" },
  { when: "{month} {direction}", means: "fields" },
  { when: "{month} del año {direction:years}", means: "fields" },
  { when: "{month} del presente|corriente año", means: "fields", with: { years: 0 } },
  { when: "{day} de {month} del presente|corriente año", means: "fields", with: { years: 0 } },
  { when: "{month} de este año", means: "fields", with: { years: 0 } },
  { when: "{month} [de|del] {year}", means: "fields" },
  { when: "{month} de|del año {year}", means: "fields" },
  { when: "{day} [de] {month}", means: "fields" },
  { when: "{day} [de] {month} [de|del] {year}", means: "fields" },
  { when: "{day} de {month} [de|del] año {year}", means: "fields" },
  { when: "{day} de {month} {direction}", means: "fields" },
  { when: "{direction} {day} de {month}", means: "fields" },
  { when: "{day} de {month} del año {direction:years}", means: "fields" },
  { when: "{day} de {month} de este año", means: "fields", with: { years: 0 } },
  { when: "primero de {month} [de|del] [{year}]", means: "fields", with: { day: 1 } },
  { when: "[{direction:said}] {weekday} [,] {day} [de] {month}", means: "fields" },
  { when: "[{direction:said}] {weekday} [,] {day} [de] {month} [de|del] {year}", means: "fields" },
  { when: "{weekday} {day} !horas|h|años|días|por|,|de|a|en", means: "fields" },
  { when: "día {day} !de", means: "fields" },
  { when: "{numeric-date}", means: "fields" },
  { when: "{weekday} [,] {numeric-date}", means: "fields" },
  { when: "^el|del|al {short-date}", means: "fields" },
  { when: "^antes ^de|del fin de año", means: "fields", with: { years: 0, month: 12, day: 31 } },
  { when: "{feast}", means: "fields" },
  { when: "{feast} [de] {year}", means: "fields" },
  { when: "{feast} {direction}", means: "fields" },
  { when: "{direction} {feast}", means: "fields" },
  { when: "{movable-feast:days}", means: "easter" },
  { when: "{movable-feast:days} [de] {year}", means: "easter" },
  { when: "{ordinal:nth} {weekday} de {month} [de] [{year}]", means: "nth" },
  { when: "{ordinal:nth} semana de {month} [de] [{year}]", means: "nth" },
  { when: "{year}", means: "fields" },
  { when: "año {year}", means: "fields" },

  { when: "^del {day:first} al {day:last} de {month}", means: "day-range" },
  { when: "^del {day:first} al {day:last} de {month} [de|del] {year}", means: "day-range" },
  { when: "^del {weekday:eve} {day:first} al {weekday:morrow} {day:last} de {month}", means: "day-range" },
  { when: "{day:first} al|-|–|—|/ {day:last} de {month}", means: "day-range" },
  { when: "{day:first} ~ {day:last} [de] {month}", means: "day-range" },
  { when: "^entre ^el {day:first} y [el] {day:last} de {month}", means: "day-range" },
  { when: "^entre ^el {day:first} y [el] {day:last} de {month} [de|del] {year}", means: "day-range" },
  { when: "{day:first} , {day:second} y|o|e {day:last} de {month}", means: "day-range", with: { isList: true } },
  { when: "{day:first} y|o|e|ni [el] {day:last} de {month}", means: "day-range", with: { isList: true } },
  {
    when: "{day:first} y|o|e|ni [el] {day:last} de {month} [de|del] {year}",
    means: "day-range",
    with: { isList: true },
  },
  { when: "{year:first} ~ {year:last}", means: "year-range" },
  { when: "{year:first} ~ {short-year:last}", means: "year-range" },
  { when: "{year-pair}", means: "year-range" },
  {
    when: "curso|temporada|campaña|año [escolar|académico|lectivo|judicial] {year:first} ~ {year:last}",
    means: "year-range",
  },
  {
    when: "curso|temporada|campaña|año [escolar|académico|lectivo|judicial] {year:first} ~ {short-year:last}",
    means: "year-range",
  },
  { when: "curso|temporada|campaña|año [escolar|académico|lectivo|judicial] {year-pair}", means: "year-range" },
];

const longTimes: readonly Pattern[] = [
  { when: "{ordinal:quarter} trimestre", means: "quarter" },
  { when: "{ordinal:quarter} trimestre [de|del] {year}", means: "quarter" },
  { when: "{ordinal:quarter} trimestre del año|ejercicio [{year}]", means: "quarter" },
  { when: "{ordinal:quarter} trimestre del año {direction:years}", means: "quarter" },
  { when: "{ordinal:quarter} trimestre de este año", means: "quarter", with: { years: 0 } },
  { when: "{ordinal:half} semestre", means: "half" },
  { when: "{ordinal:half} semestre|mitad [de|del] {year}", means: "half" },
  { when: "{ordinal:half} semestre|mitad del año [{year}]", means: "half" },
  { when: "{ordinal:half} semestre|mitad del año {direction:years}", means: "half" },
  { when: "{ordinal:half} semestre|mitad de este año", means: "half", with: { years: 0 } },

  { when: "{season}", means: "season" },
  { when: "{direction} {season}", means: "season" },
  { when: "{season} {direction}", means: "season" },
  { when: "{season} [de|del] {year}", means: "season" },
  { when: "años {year:decade}", means: "decade" },
  { when: "años {short-year:decade}", means: "decade" },
  { when: "años {decade-word:decade}", means: "decade" },
  { when: "década de|del [los] [años] {year:decade}", means: "decade" },
  { when: "década de [los] [años] {short-year:decade}", means: "decade" },
  { when: "década de [los] [años] {decade-word:decade}", means: "decade" },
  { when: "siglo {century-word:century}", means: "century" },

  { when: "este {weekend-word:unit}", means: "bare-unit" },
  { when: "{long-unit:unit} {direction}", means: "unit" },
  { when: "{direction} {long-unit:unit}", means: "unit" },
  { when: "{weekend-word:unit}", means: "bare-unit" },
  { when: "{unit} siguiente|posterior", means: "told-unit", with: { direction: 1 } },
  { when: "siguiente {unit}", means: "told-unit", with: { direction: 1 } },
  { when: "{unit} anterior|previo|previa", means: "told-unit", with: { direction: -1 } },
  { when: "ese|esa|aquel|aquella [mismo|misma] {unit}", means: "told-unit", with: { direction: 0 } },
  { when: "mismo|misma {unit}", means: "told-unit", with: { direction: 0 } },
  {
    when: "última {unit-week:unit}",
    means: "stretch",
    with: { direction: -1, span: { kind: "span", unit: "week", ...oneUnit } },
  },
  {
    when: "fin|final|finales|cierre de|del año",
    means: "edge",
    with: { edge: "end", of: { kind: "bare-unit", unit: "year" } },
  },
  {
    when: "fin|final|finales|cierre de|del mes",
    means: "edge",
    with: { edge: "end", of: { kind: "bare-unit", unit: "month" } },
  },
  { when: "[el|la|este|esta] {running-unit:unit}", means: "bare-unit", as: "whole" },
];

const spans: readonly Pattern[] = [
  { when: "{number:amount} {counted-unit:unit}", means: "span", as: "span" },
  { when: "{number:amount} largos|largas|buenos|buenas|otros {counted-unit:unit}", means: "span", as: "span" },
  {
    when: "{number:amount} {counted-unit:unit} consecutivos|consecutivas|seguidos|seguidas|completos",
    means: "span",
    as: "span",
  },
  { when: "{number:amount} {counted-unit:unit} y medio|media", means: "span", with: { plus: 0.5 }, as: "span" },
  { when: "medio|media {single-unit:unit}", means: "span", with: { amount: 0.5 }, as: "span" },
  { when: "^desde ^hace {number:amount} {counted-unit:unit}", means: "span", as: "span" },
  { when: "^desde ^hace {few} {plural-unit:unit}", means: "span", as: "span" },
  { when: "^en ^un ^plazo ^de {number:amount} {counted-unit:unit}", means: "span", as: "span" },
  { when: "^en ^un ^plazo ^máximo ^de {number:amount} {counted-unit:unit}", means: "span", as: "span" },
  { when: "últim(o)|pasad(o) {number:amount} {counted-unit:unit}", means: "span", as: "last-span" },
  { when: "{number:amount} últim(o) {counted-unit:unit}", means: "span", as: "last-span" },
  { when: "{number:amount} próxim(o) {counted-unit:unit}", means: "span", as: "next-span" },
  { when: "próxim(o) {number:amount} {counted-unit:unit}", means: "span", as: "next-span" },
  { when: "{number:amount} primeros|primeras {counted-unit:unit}", means: "span", as: "span" },
  { when: "{few} {plural-unit:unit}", means: "span", as: "span" },
  { when: "{plural-unit:unit}", means: "span", as: "span", vague: true },
];

/** What looks like a time and dates nothing: ages, streets, feasts in the names of things. */
const names: readonly Pattern[] = [
  { when: "{number:amount} {age-unit:unit} de edad", means: "span", as: "age", vague: true },
  { when: "^{person:who} [^,] ^de {number:amount} {age-unit:unit}", means: "span", as: "age", vague: true },
  { when: "^, ^de {number:amount} {age-unit:unit} =,|)|.|y|que", means: "span", as: "age", vague: true },
  { when: "^,|( {number:amount} {age-unit:unit} =,|)|.|y|que", means: "span", as: "age", vague: true },
  { when: "^edad ^de {number:amount} {age-unit:unit}", means: "span", as: "age", vague: true },
  { when: "^a ^los {number:amount} {age-unit:unit}", means: "span", as: "age", vague: true },
  {
    when: "^tiene|tenía|cumplió|cumple|cumplirá {number:amount} {age-unit:unit}",
    means: "span",
    as: "age",
    vague: true,
  },
  { when: "^{street} [^del|de|al] {day} [de] {month} [de] [{year}]", means: "none", as: "none" },
  { when: "^{street} [^de] {month}", means: "none", as: "none" },
  { when: "^{season-thing} ^de {season}", means: "none", as: "none" },
  { when: "^{feast-thing} ^de|del {feast}", means: "none", as: "none" },
  { when: "^{feast-thing} ^de|del {movable-feast}", means: "none", as: "none" },
];

const clocks: readonly Pattern[] = [
  { when: "^a|hacia|sobre|desde|hasta ^las|la {hour} [horas|h] [{zone}]", means: "clock", as: "clock" },
  { when: "^las|la {hour} horas|h [{zone}]", means: "clock", as: "clock" },
  { when: "^a|hacia|sobre|desde|hasta ^las|la {number:hour}", means: "clock", as: "clock" },
  { when: "^a|hacia|sobre|desde|hasta ^las|la {hour} [horas] {clock-half:half}", means: "clock", as: "clock" },
  { when: "^a|hacia|sobre|desde|hasta ^las|la {number:hour} {clock-half:half}", means: "clock", as: "clock" },
  {
    when: "^a|hacia|sobre|desde|hasta ^las|la {number:hour} y media {clock-half:half}",
    means: "clock",
    with: { minute: 30 },
    as: "clock",
  },
  { when: "^a|hacia|sobre|desde|hasta ^las|la {clock-figure} [horas|h|hs] [{zone}]", means: "clock", as: "clock" },
  { when: "^a|hacia|sobre|desde|hasta ^las|la {clock-figure} {clock-half:half} [{zone}]", means: "clock", as: "clock" },
  { when: "^a|hacia|sobre|desde|hasta ^las|la {pointed-figure} [horas|h|hs] [{zone}]", means: "clock", as: "clock" },
  {
    when: "^a|hacia|sobre|desde|hasta ^las|la {pointed-figure} {clock-half:half} [{zone}]",
    means: "clock",
    as: "clock",
  },
  { when: "{clock-figure} horas|h|hs [{zone}]", means: "clock", as: "clock" },
  { when: "{pointed-figure} horas|h|hs [{zone}]", means: "clock", as: "clock" },
  { when: "{hour} {clock-half:half} [{zone}]", means: "clock", as: "clock" },
  { when: "{clock-figure} {clock-half:half} [{zone}]", means: "clock", as: "clock" },
  { when: "^de {clock-figure} =a", means: "clock", as: "clock" },
  { when: "^de {pointed-figure} =a", means: "clock", as: "clock" },
  { when: "{hour-word:hour}", means: "clock", as: "clock" },
];

const recurring: readonly Pattern[] = [
  { when: "cada {unit}", means: "set" },
  { when: "cada {month}", means: "set" },
  { when: "cada {number} {counted-unit}", means: "none", as: "none" },
  { when: "todos los {each-unit:unit}", means: "set" },
  { when: "todas las {each-unit:unit}", means: "set" },
  { when: "^al|por {unit} !siguiente|anterior|de|del", means: "set", vague: true },
  { when: "{recurring-word:value}", means: "set", vague: true },
];

const references: readonly Pattern[] = [
  { when: "{present-word:value}", means: "ref", as: "ref", vague: true },
  { when: "{past-word:value}", means: "ref", as: "ref", vague: true },
  { when: "{future-word:value}", means: "ref", as: "ref", vague: true },
];

/** Parts and hours of days, the edges of longer times, and measured durations. */
const moments: readonly Pattern[] = [
  { when: "[^por|en|durante|desde] [^la] noche del {weekday:eve} al {date}", means: "moment", with: { part: "night" } },
  { when: "[^por|en|durante|desde] [^la] noche del {day:eve} al {date}", means: "moment", with: { part: "night" } },
  {
    when: "[^por|en|durante|desde] [^la] madrugada del {weekday:eve} al {date}",
    means: "moment",
    with: { part: "night" },
  },
  { when: "{edge} {date:of}", means: "edge" },
  { when: "{edge} {whole:of}", means: "edge" },
  { when: "primera quincena|mitad de|del [mes] [de] {date:of}", means: "edge", with: { edge: "first-half" } },
  { when: "segunda quincena|mitad de|del [mes] [de] {date:of}", means: "edge", with: { edge: "second-half" } },
  { when: "lo que va de|del {whole:of}", means: "side", with: { side: -1 } },
  { when: "[^por|en|durante|desde] ^la {part} del|de [este] {date}", means: "moment" },
  { when: "{part} del|de [este] {date}", means: "moment" },
  { when: "{date} [,] por|en|de [la] {part}", means: "moment" },
  { when: "{date} [,] a {edge:when} [de] [la] {part}", means: "moment" },
  { when: "{weekend-word:unit} del {date:of}", means: "around" },
  { when: "semana del {date:of}", means: "around", with: { unit: "week" } },
  { when: "{modifier:mod} {span:of}", means: "modified", as: "span" },
  { when: "{number} a|o|u {span:of}", means: "modified", with: { mod: "APPROX" }, as: "span" },
  { when: "^desde ^hace {modifier:mod} {span:of}", means: "modified", as: "span" },
  { when: "{modifier:mod} {clock:of}", means: "modified", as: "clock" },
  { when: "^como ^máximo|mucho {number:amount} $", means: "limit", with: { mod: "EQUAL_OR_LESS" } },
];

const distances: readonly Pattern[] = [
  { when: "{date} [,] {clock}", means: "moment" },
  { when: "{clock} del|de [este] {date}", means: "moment" },
  { when: "{clock} , {date}", means: "moment" },
  { when: "hace {span}", means: "shift", with: { side: -1, from: "written" } },
  { when: "hace ya {span}", means: "shift", with: { side: -1, from: "written" } },
  { when: "{span} atrás", means: "shift", with: { side: -1, from: "written" } },
  { when: "{span} antes !de|del", means: "shift", with: { side: -1, from: "told" } },
  { when: "{span} después !de|del", means: "shift", with: { side: 1, from: "told" } },
  { when: "{span} más tarde", means: "shift", with: { side: 1, from: "told" } },
  { when: "día después de|del [la|el] {date:from}", means: "shift", with: { side: 1, span: oneDay } },
  { when: "día antes de|del [la|el] {date:from}", means: "shift", with: { side: -1, span: oneDay } },
  { when: "víspera de|del [la|el] {date:from}", means: "shift", with: { side: -1, span: oneDay } },
  { when: "{span} después de|del [la|el] {date:from}", means: "shift", with: { side: 1 } },
  { when: "{span} antes de|del [la|el] {date:from}", means: "shift", with: { side: -1 } },
  { when: "{span} ^después ^de|del", means: "shift", with: { side: -1, from: "event" } },
  { when: "{span} ^antes ^de|del", means: "shift", with: { side: 1, from: "event" } },
  { when: "^dentro ^de {span}", means: "ahead", with: { isSure: true } },
  { when: "^de ^aquí ^a {span}", means: "ahead", with: { isSure: true } },
  { when: "^en {span}", means: "ahead" },
  { when: "{last-span:span}", means: "stretch", with: { direction: -1 } },
  { when: "{next-span:span}", means: "stretch", with: { direction: 1 } },
  { when: "primeros|primeras {span:of}", means: "modified", with: { mod: "START" }, as: "span" },
];

const modified: readonly Pattern[] = [
  { when: "temprano [el] {date:of}", means: "edge", with: { edge: "start" } },
  { when: "más tarde [el] {date:of}", means: "side", with: { side: 1 } },
  { when: "poco antes|después del|de [la] {date:of}", means: "modified", with: { mod: "APPROX" } },
  { when: "{modifier:mod} {date:of}", means: "modified" },
  { when: "^a ^más ^tardar [^el|en|la|a] {date:of}", means: "modified", with: { mod: "ON_OR_BEFORE" } },
];

const ranges: readonly Pattern[] = [
  { when: "^del {date:from} al|a {date:to}", means: "range" },
  { when: "^de !lunes|martes|miércoles|jueves|viernes|sábado|domingo {date:from} a {date:to}", means: "range" },
  { when: "^desde [^el|la] {date:from} [,] hasta [el|la] {date:to}", means: "range" },
  { when: "^entre [^el|la] {date:from} y [el|la] {date:to}", means: "range" },
  { when: "{date:from} al {date:to}", means: "range" },
];

export const spanishPatterns: readonly (readonly Pattern[])[] = [
  [...days, ...dates, ...longTimes, ...spans, ...clocks, ...names, ...recurring, ...references],
  moments,
  distances,
  modified,
  ranges,
];

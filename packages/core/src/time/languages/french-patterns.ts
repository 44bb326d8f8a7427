// How French names times, written for this project; the notation is that of `Pattern.when`. Articles and prepositions stay outside.
import type { Pattern } from "./language-pack.ts";

const oneDay = { kind: "span", unit: "day", amount: 1 };
const twoDays = { kind: "span", unit: "day", amount: 2 };

/** A day counted from the one last spoken of. */
const toldDay = (direction: -1 | 0 | 1): object => ({ kind: "told-unit", unit: "day", direction });

/** What may follow "le lundi" when it is one Monday and not every Monday. */
const oneWeekday =
  "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|1er|01|02|03|04|05|06|07|08|09|" +
  "suivant|précédent|dernier|prochain|passé|d'|saint|gras|noir|de|des|qui|où|même|premier";

/** What may follow "la nuit", "le lendemain" when they are those of something else. */
const ofSomething = "de|du|des|d'";

const days: readonly Pattern[] = [
  { when: "{near-day:days}", means: "near-day" },
  { when: "{near-day:days} {weekday:name}", means: "near-day" },
  { when: "{near-part}", means: "moment" },
  { when: "{day-part:part}", means: "part", as: "part" },
  { when: "{edge} {day-part:part}", means: "part", as: "part" },
  { when: `^en {edge} {day-part:part} !${ofSomething}`, means: "part" },
  { when: `^dans|durant|pendant ^la|l' {day-part:part} !${ofSomething}`, means: "part" },
  { when: `^au petit matin !${ofSomething}`, means: "part", with: { part: "morning" } },
  { when: `^depuis ^le|la {day-part:part} !${ofSomething}`, means: "part" },
  { when: "{day-part:part} même", means: "moment", with: { date: toldDay(0) } },
  { when: "même {day-part:part}", means: "moment", with: { date: toldDay(0) } },
  { when: "ce|cet|cette {day-part:part} là", means: "moment", with: { date: toldDay(0) } },
  { when: "lendemain {day-part:part}", means: "moment", with: { date: toldDay(1) } },
  { when: "lendemain au {day-part:part}", means: "moment", with: { date: toldDay(1) } },
  { when: "veille au {day-part:part}", means: "moment", with: { date: toldDay(-1) } },
  {
    when: `lendemain !${ofSomething}|matin|soir|midi|après|au`,
    means: "told-unit",
    with: { unit: "day", direction: 1 },
  },
  { when: `veille !${ofSomething}|au`, means: "told-unit", with: { unit: "day", direction: -1 } },
  { when: `surlendemain !${ofSomething}`, means: "shift", with: { span: twoDays, side: 1, from: "told" } },
  { when: `avant veille !${ofSomething}`, means: "shift", with: { span: twoDays, side: -1, from: "told" } },

  { when: "{weekday}", means: "weekday" },
  { when: "{weekday} {direction}", means: "weekday" },
  { when: "{weekday} suivant|d'", means: "weekday", with: { direction: 1, isTold: true } },
  { when: "{weekday} d' après", means: "weekday", with: { direction: 1, isTold: true } },
  { when: "{weekday} précédent", means: "weekday", with: { direction: -1, isTold: true } },
  { when: "{weekday} de la semaine {direction:weeks}", means: "weekday" },
  { when: "{weekday} de cette semaine", means: "weekday", with: { weeks: 0 } },
  { when: "{weekday} en huit", means: "weekday", with: { weeksOn: 1 } },
  { when: `le {weekday} !${oneWeekday}`, means: "set" },
  { when: "chaque {weekday}", means: "set" },
  { when: "[tous] les {habit:weekday}", means: "set" },
];

const dates: readonly Pattern[] = [
  { when: "{month}", means: "fields" },
  { when: "{month} {direction}", means: "fields" },
  { when: "{month} de l' année {direction:years}", means: "fields" },
  { when: "{month} de l' an {direction:years}", means: "fields" },
  { when: "{month} de cette année", means: "fields", with: { years: 0 } },
  { when: "{month} {year}", means: "fields" },
  { when: "{month} de l' année {year}", means: "fields" },
  { when: "{day} {month} [{year}]", means: "fields" },
  { when: "{day} {month} {direction}", means: "fields" },
  { when: "{day} {month} de l' année {direction:years}", means: "fields" },
  { when: "{day} {month} de l' an {direction:years}", means: "fields" },
  { when: "{day} {month} de cette année", means: "fields", with: { years: 0 } },
  { when: "[^le] {weekday} [,] [le] {day} {month} [{year}]", means: "fields" },
  { when: "[^le] {weekday} [,] [le] {day} {month} {direction}", means: "fields" },
  { when: "[^le] {weekday} {day} !h|heures|heure|ans|jours|%", means: "fields" },
  { when: "{numeric-date}", means: "fields" },
  { when: "[^le] {weekday} {numeric-date}", means: "fields" },
  { when: "^le|du|au {short-date}", means: "fields" },
  { when: "{feast}", means: "fields" },
  { when: "{feast} {year}", means: "fields" },
  { when: "{feast} {direction}", means: "fields" },
  { when: "[^le] {movable-feast:days}", means: "easter" },
  { when: "[^le] {movable-feast:days} {year}", means: "easter" },
  { when: "{ordinal:nth} {weekday} de|d'|du {month} [{year}]", means: "nth" },
  { when: "{ordinal:nth} {weekday} du mois de|d' {month} [{year}]", means: "nth" },
  { when: "{ordinal:nth} semaine de|d' {month} [{year}]", means: "nth" },
  { when: "{year}", means: "fields" },
  { when: "^l'|en|à|depuis an|année {year}", means: "fields" },
  { when: "^l' an {number:year}", means: "fields" },

  { when: "^du [{weekday:eve}] {day:first} au [{weekday:morrow}] {day:last} {month} [{year}]", means: "day-range" },
  { when: "{day:first} au|-|–|—|/ {day:last} {month} [{year}]", means: "day-range" },
  { when: "{day:first} ~ {day:last} {month} [{year}]", means: "day-range" },
  { when: "^entre ^le {day:first} et le {day:last} {month} [{year}]", means: "day-range" },
  { when: "{day:first} , {day:second} et|ou {day:last} {month} [{year}]", means: "day-range", with: { isList: true } },
  { when: "{day:first} et|ou [le] {day:last} {month} [{year}]", means: "day-range", with: { isList: true } },
  { when: "{year:first} ~ {year:last}", means: "year-range" },
  { when: "{year:first} ~ {short-year:last}", means: "year-range" },
  { when: "{year-pair}", means: "year-range" },
  { when: "^l' année|exercice {year:first} ~ {year:last}", means: "year-range" },
  { when: "année scolaire|universitaire {year:first} ~ {year:last}", means: "year-range" },
  { when: "année scolaire|universitaire {year-pair}", means: "year-range" },
  { when: "saison {year:first} ~ {year:last}", means: "year-range" },
  { when: "saison {year-pair}", means: "year-range" },
];

const longTimes: readonly Pattern[] = [
  { when: "{ordinal:quarter} trimestre [{year}]", means: "quarter" },
  { when: "{ordinal:quarter} trimestre de {year}", means: "quarter" },
  { when: "{ordinal:quarter} trimestre de l' année|exercice [{year}]", means: "quarter" },
  { when: "{ordinal:quarter} trimestre de l' année|an {direction:years}", means: "quarter" },
  { when: "{ordinal:quarter} trimestre de cette année", means: "quarter", with: { years: 0 } },
  { when: "t {number:quarter} {year}", means: "quarter" },
  { when: "{ordinal:half} semestre [{year}]", means: "half" },
  { when: "{ordinal:half} semestre|moitié de {year}", means: "half" },
  { when: "{ordinal:half} semestre|moitié de l' année [{year}]", means: "half" },
  { when: "{ordinal:half} semestre|moitié de l' année|an {direction:years}", means: "half" },

  { when: "{season}", means: "season" },
  { when: "{season} {direction}", means: "season" },
  { when: "{season} [de] {year}", means: "season" },
  { when: "années {year:decade}", means: "decade" },
  { when: "années {short-year:decade}", means: "decade" },
  { when: "années {decade-word:decade}", means: "decade" },
  { when: "{century-word:century} siècle", means: "century" },
  { when: "{ordinal:century} siècle", means: "century" },

  { when: "{long-unit:unit} {direction}", means: "unit" },
  { when: "{reach-direction:direction} {long-unit:unit}", means: "unit" },
  { when: "ce|cet|cette {running-unit:unit} [ci]", means: "unit", with: { direction: 0 } },
  { when: "{long-unit:unit} d' avant", means: "told-unit", with: { direction: -1 } },
  { when: "{unit} suivant|suivante", means: "told-unit", with: { direction: 1 } },
  { when: "{unit} d' après", means: "told-unit", with: { direction: 1 } },
  { when: "{unit} précédent|précédente", means: "told-unit", with: { direction: -1 } },
  { when: "ce|cet|cette {unit} là", means: "told-unit", with: { direction: 0 } },
  { when: "même {unit}", means: "told-unit", with: { direction: 0 } },
  { when: "jour même", means: "told-unit", with: { unit: "day", direction: 0 } },
  { when: "[ce] {weekend-word:unit}", means: "bare-unit" },
  { when: "[la|le|l'|cette|ce] {running-unit:unit}", means: "bare-unit", as: "whole" },
];

const spans: readonly Pattern[] = [
  { when: "{number:amount} {counted-unit:unit}", means: "span", as: "span" },
  {
    when: "{number:amount} longs|longues|bons|bonnes|autres|petits|petites {counted-unit:unit}",
    means: "span",
    as: "span",
  },
  {
    when: "{number:amount} {counted-unit:unit} supplémentaires|consécutifs|consécutives|entiers|entières",
    means: "span",
    as: "span",
  },
  { when: "{number:amount} {counted-unit:unit} et demi|demie", means: "span", with: { plus: 0.5 }, as: "span" },
  { when: "{number} demi {counted-unit:unit}", means: "span", with: { amount: 0.5 }, as: "span" },
  { when: "{number:amount} dernier(s)|dernière(s) {counted-unit:unit}", means: "span", as: "last-span" },
  { when: "dernier(s)|dernière(s) {number:amount} {counted-unit:unit}", means: "span", as: "last-span" },
  { when: "{number:amount} prochain(es) {counted-unit:unit}", means: "span", as: "next-span" },
  { when: "prochain(es) {number:amount} {counted-unit:unit}", means: "span", as: "next-span" },
  { when: "{number:amount} premiers|premières {counted-unit:unit}", means: "span", as: "span" },
  { when: "{few} {plural-unit:unit}", means: "span", as: "span" },
  { when: "{plural-unit:unit}", means: "span", as: "span", vague: true },
  {
    when: "^âgé|âgée|âgés|âgées ^de {number:amount} ans|mois",
    means: "span",
    with: { unit: "year" },
    as: "age",
    vague: true,
  },
  { when: "^{person:who} ^de {number:amount} ans|mois", means: "span", with: { unit: "year" }, as: "age", vague: true },
  { when: "^âge ^de {number:amount} ans", means: "span", with: { unit: "year" }, as: "age", vague: true },
  { when: "^à {number:amount} ans", means: "span", with: { unit: "year" }, as: "age", vague: true },
  { when: "^,|( {number:amount} ans =,|)|.|et|est|a", means: "span", with: { unit: "year" }, as: "age", vague: true },
];

/** What looks like a time and dates nothing: streets, feasts in the names of things, the news at eight, ages. */
const names: readonly Pattern[] = [
  { when: "^{street} ^du|de {day} {month} [{year}]", means: "none", as: "none" },
  { when: "^{season-thing} ^d'|de {season}", means: "none", as: "none" },
  { when: "^{feast-thing} ^de {feast}", means: "none", as: "none" },
  { when: "^{feast-thing} ^de {movable-feast}", means: "none", as: "none" },
  { when: "^père|jean|marie {feast}", means: "none", as: "none" },
  { when: "{number} heures|h|jours|mois sur {number}", means: "none", as: "none" },
  { when: "{number} h / {number}", means: "none", as: "none" },
  { when: "^tous|toutes ^les {number} {counted-unit}", means: "none", as: "none" },
  { when: "^le|au|du|journal [^de] 13|20 heures|h", means: "none", as: "none" },
  { when: "^les|des|aux ^moins|plus ^de {number} ans", means: "none", as: "none" },
];

const clocks: readonly Pattern[] = [
  { when: "{hour} h [{number:minute}] [{zone}]", means: "clock", as: "clock" },
  { when: "^à|vers|dès|avant|après {hour} heures|heure [{number:minute}] [{zone}]", means: "clock", as: "clock" },
  { when: "^de {hour} heures|h =à", means: "clock", as: "clock" },
  { when: "{hour} heures {zone}", means: "clock", as: "clock" },
  { when: "^à|vers|dès|avant|après {number:hour} heures|heure", means: "clock", as: "clock" },
  {
    when: "^à|vers|dès|avant|après {number:hour} heures|heure du matin",
    means: "clock",
    with: { half: "am" },
    as: "clock",
  },
  {
    when: "^à|vers|dès|avant|après {number:hour} heures|heure du soir",
    means: "clock",
    with: { half: "pm" },
    as: "clock",
  },
  { when: "^à|vers|dès {clock-figure} [{zone}]", means: "clock", as: "clock" },
  { when: "{clock-figure} {zone}", means: "clock", as: "clock" },
  { when: "{hour-word:hour}", means: "clock", as: "clock" },
];

const recurring: readonly Pattern[] = [
  { when: "chaque {unit}", means: "set" },
  { when: "chaque {month}", means: "set" },
  { when: "tous les {each-unit:unit}", means: "set" },
  { when: "toutes les {each-unit:unit}", means: "set" },
  { when: "^par {unit}", means: "set", vague: true },
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
  { when: "première quinzaine|moitié de|d'|du [mois] [de] {date:of}", means: "edge", with: { edge: "first-half" } },
  {
    when: "seconde|deuxième quinzaine|moitié de|d'|du [mois] [de] {date:of}",
    means: "edge",
    with: { edge: "second-half" },
  },
  { when: "nuit de {weekday:eve} à|au {date}", means: "moment", with: { part: "night" } },
  { when: "nuit du {day:eve} au {date}", means: "moment", with: { part: "night" } },
  { when: "nuit du {weekday:eve} {day:before} au {date}", means: "moment", with: { part: "night" } },
  { when: "nuit d' hier à {date}", means: "moment", with: { part: "night" } },
  { when: "{part} de|du|d' {date}", means: "moment" },
  { when: "{date} [,] {part}", means: "moment" },
  { when: "{date} [,] au|en|à|dans [la|le|l'] {part}", means: "moment" },
  { when: "heures de {date}", means: "moment", with: { part: "night" } },
  { when: "{weekend-word:unit} du|des {date:of}", means: "around" },
  { when: "semaine du {date:of}", means: "around", with: { unit: "week" } },
  { when: "{modifier:mod} {span:of}", means: "modified", as: "span" },
  { when: "{number} à|ou {span:of}", means: "modified", with: { mod: "APPROX" }, as: "span" },
  { when: "{modifier:mod} {clock:of}", means: "modified", as: "clock" },
  { when: "^au ^maximum|plus {number:amount} $", means: "limit", with: { mod: "EQUAL_OR_LESS" } },
];

const distances: readonly Pattern[] = [
  { when: "{date} [,] [à|vers|peu|dès] [avant|après|de|les] {clock}", means: "moment" },
  { when: "{clock} [le] {date}", means: "moment" },
  { when: "il y a {span}", means: "shift", with: { side: -1, from: "written" } },
  { when: "voici|voilà {span}", means: "shift", with: { side: -1, from: "written" } },
  { when: "il y a {span} ce|cette|jour", means: "shift", with: { side: -1, from: "written" } },
  { when: "{span} plus tôt", means: "shift", with: { side: -1, from: "told" } },
  { when: "{span} auparavant", means: "shift", with: { side: -1, from: "told" } },
  { when: "{span} avant $", means: "shift", with: { side: -1, from: "told" } },
  { when: "{span} plus tard", means: "shift", with: { side: 1, from: "told" } },
  { when: "{span} après $", means: "shift", with: { side: 1, from: "told" } },
  { when: "lendemain [de|du|d'] [le|la|l'] {date:from}", means: "shift", with: { side: 1, span: oneDay } },
  { when: "veille [de|du|d'] [le|la|l'] {date:from}", means: "shift", with: { side: -1, span: oneDay } },
  { when: "{span} après [le|la|l'] {date:from}", means: "shift", with: { side: 1 } },
  { when: "{span} avant [le|la|l'] {date:from}", means: "shift", with: { side: -1 } },
  { when: "{span} ^après", means: "shift", with: { side: -1, from: "event" } },
  { when: "{span} ^avant", means: "shift", with: { side: 1, from: "event" } },
  { when: "^dans {span}", means: "ahead", with: { isSure: true } },
  { when: "^d' ^ici {span}", means: "ahead", with: { isSure: true } },
  { when: "^d' ^ici ^à {span}", means: "ahead", with: { isSure: true } },
  { when: "{last-span:span}", means: "stretch", with: { direction: -1 } },
  { when: "{next-span:span}", means: "stretch", with: { direction: 1 } },
  { when: "premiers|premières {span:of}", means: "modified", with: { mod: "START" }, as: "span" },
];

const modified: readonly Pattern[] = [
  { when: "tôt {date:of}", means: "edge", with: { edge: "start" } },
  { when: "tard {date:of}", means: "edge", with: { edge: "end" } },
  { when: "plus tard {date:of}", means: "side", with: { side: 1 } },
  { when: "plus tard dans [la|le|l'] {whole:of}", means: "side", with: { side: 1 } },
  { when: "plus tôt {date:of}", means: "side", with: { side: -1 } },
  { when: "plus tôt dans [la|le|l'] {whole:of}", means: "side", with: { side: -1 } },
  { when: "peu avant|après {date:of}", means: "modified", with: { mod: "APPROX" } },
  { when: "{modifier:mod} {date:of}", means: "modified" },
  { when: "^au ^plus ^tard [^le|à|en|au|la|l'] {date:of}", means: "modified", with: { mod: "ON_OR_BEFORE" } },
];

const ranges: readonly Pattern[] = [
  { when: "^du {date:from} au|à {date:to}", means: "range" },
  { when: "^de|d' {date:from} [,] à|au|jusqu' [à|au] {date:to}", means: "range" },
  { when: "^entre [^le|la|l'|la] {date:from} et [le|la|l'] {date:to}", means: "range" },
  { when: "{date:from} au {date:to}", means: "range" },
];

export const frenchPatterns: readonly (readonly Pattern[])[] = [
  [...days, ...dates, ...longTimes, ...spans, ...clocks, ...names, ...recurring, ...references],
  moments,
  distances,
  modified,
  ranges,
];

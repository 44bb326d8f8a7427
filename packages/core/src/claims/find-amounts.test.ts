import { describe, expect, it } from "vitest";
import { cut } from "#text";
import type { Figure } from "./claims.ts";
import { findClaims } from "./find-claims.ts";

/** "count 12", "money 10..15 EUR", "count ..30". */
function write({ kind, unit, min, max }: Figure): string {
  const [low, high] = [min, max].map((value) => (value === undefined ? "" : String(Math.round(value * 1e4) / 1e4)));
  return [kind, low === high ? low : `${low}..${high}`, unit].filter((part) => part !== undefined).join(" ");
}

// Each text marks its figures by brackets and is followed by what they are.
const rows: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  money: [
    ["The repair will cost [£4bn].", "money 4000000000 GBP"],
    ["Eskil pledged [US$3.2m] in aid.", "money 3200000 USD"],
    ["The fund paid [25 million euros] to farmers.", "money 25000000 EUR"],
    ["Losses reached [Rs 300 crore].", "money 3000000000 INR"],
    ["The dam cost [half a billion dollars].", "money 500000000 USD"],
    ["It offered [$1.5 billion-$2 billion] in loans.", "money 1500000000..2000000000 USD"],
    ["The bank was fined between [€10m and €15m].", "money 10000000..15000000 EUR"],
    ["A ticket costs [45p].", "money 0.45 GBP"],
    ["The gang demanded a [million dollars].", "money 1000000 USD"],
    ["He earned [¥30,000].", "money 30000 JPY"],
    ["The state owes [CHF 40 million].", "money 40000000 CHF"],
    ["The tax will raise [A$900 million].", "money 900000000 AUD"],
    ["Prices rose by [50 cents].", "money 0.5 USD"],
    ["The grant of [500,000 pounds] was cut.", "money 500000 GBP"],
    ["The firm lost [60 million Swiss francs].", "money 60000000 CHF"],
    ["It borrowed [$300-million].", "money 300000000 USD"],
    ["The [$40m] bridge fell.", "money 40000000 USD"],
    ["The [$40-million] bridge fell.", "money 40000000 USD"],
    ["The province got [2.4 trillion rupiah].", "money 2400000000000 IDR"],
    ["A loaf costs [90 roubles].", "money 90 RUB"],
    ["[€2,5 million] was spent.", "money 2500000 EUR"],
    ["The budget is [EUR 1.2bn].", "money 1200000000 EUR"],
    ["Aid worth [tens of millions of dollars] vanished.", "money 20000000..99999999 USD"],
  ],
  percent: [
    ["Turnout was [61.4 percent].", "percent 61.4"],
    ["Turnout was [61.4 per cent].", "percent 61.4"],
    ["Just [7%] voted.", "percent 7"],
    ["Support fell by [four percentage points].", "percent 4 percentage point"],
    ["Support fell [4] points to [31%].", "count 4", "percent 31"],
    ["The bank raised rates by [25 basis points].", "percent 25 basis point"],
    ["Rents rose between [3% and 5%].", "percent 3..5"],
    ["Growth of [2-3%] is expected.", "percent 2..3"],
    ["A [20 percent] cut was refused.", "percent 20"],
    ["[Ninety per cent] of the crop is lost.", "percent 90"],
    ["A [12-percent] levy was set.", "percent 12"],
    ["Shares rose [7 %] to [182p].", "percent 7", "money 1.82 GBP"],
  ],
  ratio: [
    ["[One in five] homes has no heat.", "ratio 0.2"],
    ["[Two-thirds] of the wells are dry.", "ratio 0.6667"],
    ["[Three out of ten] pupils stayed home.", "ratio 0.3"],
    ["Almost [half] the roads are cut.", "ratio 0.5"],
    ["[A quarter] of the fleet sank.", "ratio 0.25"],
    ["[Two thirds] of the wells are dry.", "ratio 0.6667"],
    ["More than [three-quarters] of votes are counted.", "ratio 0.75.."],
    ["[Nine in 10] shops closed.", "ratio 0.9"],
    ["[1 in 4] children is underweight.", "ratio 0.25"],
    ["The court ruled [5]-[2] against the law.", "count 5", "count 2"],
    ["Lawmakers voted [312] to [208] to dismiss her.", "count 312", "count 208"],
    ["The motion passed by [61] votes to [40].", "count 61", "count 40"],
  ],
  rate: [
    ["Oil rose to [$82] a barrel.", "rate 82 USD/barrel"],
    ["The plant makes [40 tonnes] a day.", "rate 40 tonne/day"],
    ["The field pumps [two million barrels] per day.", "rate 2000000 barrel/day"],
    ["Winds of [120 mph] hit Orl.", "rate 120 mph"],
    ["Gusts reached [180 km/h].", "rate 180 km/h"],
    ["The town has [12.4] deaths per 100,000 people.", "rate 12.4 deaths/100000"],
    ["Pay is [$9] an hour.", "rate 9 USD/hour"],
    ["Prices rise [3%] a year.", "rate 3 percent/year"],
    ["Some [300] people a day cross the bridge.", "rate 300 people/day"],
    ["Bread sells at [$4] per kilo.", "rate 4 USD/kg"],
  ],
  duration: [
    ["A [three-day] truce began.", "duration 3 day"],
    ["A [72-hour] deadline was set.", "duration 72 hour"],
    ["He was jailed for [14 years].", "duration 14 year"],
    ["Talks lasted [six hours].", "duration 6 hour"],
    ["She faces up to [25 years] in prison.", "duration ..25 year"],
    ["The war has lasted more than a decade."],
    ["A [six-month-long] strike ended.", "duration 6 month"],
    ["The siege lasted [two and a half years].", "duration 2.5 year"],
    ["Power was out for [90 minutes].", "duration 90 minute"],
    ["The queue took [two to three hours].", "duration 2..3 hour"],
    ["It will last [18 months].", "duration 18 month"],
    ["The two-week-old protest grew."],
    ["He got a [five-year] sentence.", "duration 5 year"],
  ],
  measure: [
    ["The front is [140km] long.", "measure 140 km"],
    ["It struck [35 kilometres] off Orl.", "measure 35 km"],
    ["Fire burned [12,000 hectares] of forest.", "measure 12000 hectare"],
    ["A magnitude-[6.8] quake struck Orl.", "measure 6.8 magnitude"],
    ["A [6.8-magnitude] quake struck Orl.", "measure 6.8 magnitude"],
    ["The quake, with a magnitude of [7.1], hit at night.", "measure 7.1 magnitude"],
    ["It reached [44 degrees Celsius] in Orl.", "measure 44 degree"],
    ["It reached [44C] in Orl.", "measure 44 degree"],
    ["The town got [210 mm] of rain.", "measure 210 mm"],
    ["The ship carried [300 tonnes] of wheat.", "measure 300 tonne"],
    ["The wave was [10 metres] high.", "measure 10 m"],
    ["A [40-foot] wall fell.", "measure 40 foot"],
    ["The river rose [2.5m] above its banks.", "measure 2.5 m"],
    ["Some [20 miles] of road is gone.", "measure 20 mile"],
    ["The camp covers [3 square kilometres].", "measure 3 square km"],
    ["The plant gives [600MW].", "measure 600 MW"],
    ["Troops moved [five to six miles] inland.", "measure 5..6 mile"],
    ["A [15,000-tonne] ship sank.", "measure 15000 tonne"],
  ],
};

describe.each(Object.keys(rows))("figures: %s", (group) => {
  it.each(rows[group] ?? [])("%s", (marked, ...amounts) => {
    const text = marked.replace(/[[\]]/g, "");
    const { figures } = findClaims(text);
    expect(figures.map(({ span }) => cut(text, span))).toEqual(marked.match(/(?<=\[)[^\]]+/g) ?? []);
    expect(figures.map(write)).toEqual(amounts);
  });
});

import { describe, expect, it } from "vitest";
import { cut } from "#text";
import type { Figure } from "../claims.ts";
import { findClaims } from "../find-claims.ts";

/** "count 12", "money 10..15 EUR", "count ..30". */
function write({ kind, unit, min, max }: Figure): string {
  const [low, high] = [min, max].map((value) => (value === undefined ? "" : String(Math.round(value * 1e4) / 1e4)));
  return [kind, low === high ? low : `${low}..${high}`, unit].filter((part) => part !== undefined).join(" ");
}

// Each text marks its figures by brackets and is followed by what they are.
const rows: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  tolls: [
    [
      "[Twenty-three] people were killed and at least [one hundred and five] wounded in Orl.",
      "count 23",
      "count 105..",
    ],
    ["The collapse killed [12] people and left [40] more missing.", "count 12", "count 40"],
    ["The dead included [three] children and a [pair] of nurses.", "count 3", "count 2"],
    ["[Two] soldiers and a [dozen] rebels died.", "count 2", "count 12"],
    ["Police detained no fewer than [61] protesters.", "count 61.."],
    ["As many as [4,000] families have been displaced since Monday.", "count ..4000"],
    ["Some [300] villagers were evacuated by boat.", "count 300"],
    ["Nearly [1,500] houses burned.", "count 1500"],
    ["Well over [200] vessels were lost.", "count 200.."],
    ["Fewer than [ten] clinics are open.", "count ..10"],
    ["A [dozen] or so tents stood by the road.", "count 12"],
    ["[Scores] of pilgrims were trampled.", "count 40..99"],
    ["[Hundreds] fled the blaze.", "count 200..999"],
    ["[Tens of thousands] of workers walked out.", "count 20000..99999"],
    ["[Thousands] of homes lost power, and [dozens] of roads were shut.", "count 2000..9999", "count 24..99"],
    ["All but [three] of the [40] passengers survived.", "count 3", "count 40"],
    ["[Three] more bodies were pulled from the Marn, bringing the toll to [41].", "count 3", "count 41"],
    ["A further [12] people are unaccounted for.", "count 12"],
    ["An additional [2,500] troops will be sent.", "count 2500"],
    ["Another [nine] were injured, [four] of them seriously.", "count 9", "count 4"],
    ["The toll stood at [88] on Sunday.", "count 88"],
    ["The number of dead rose from [12] to [41] overnight.", "count 12", "count 41"],
    ["Arrests fell from [80] to [60].", "count 80", "count 60"],
    ["Between [30 and 40] houses were flooded.", "count 30..40"],
    ["[Twenty to thirty] gunmen entered the mine.", "count 20..30"],
    ["[20-25] boats are missing.", "count 20..25"],
    ["[20–25] boats are missing.", "count 20..25"],
    ["Officials counted [30 to 40] craters.", "count 30..40"],
    ["At least [one] person died.", "count 1.."],
    ["[One] woman was killed and [five] people hurt.", "count 1", "count 5"],
    ["Eskil has taken in a [million] refugees.", "count 1000000"],
    ["A [thousand] people marched.", "count 1000"],
    ["More than [half a million] people lack water.", "count 500000.."],
    ["About [1.2 million] homes were dark.", "count 1200000"],
    ["The quake left [12 500] people homeless.", "count 12500"],
    ["Roughly [2.5 lakh] farmers joined.", "count 250000"],
    ["[Seven] of the [eleven] hostages were freed.", "count 7", "count 11"],
    ["The [1,100-strong] force left.", "count 1100"],
    ["Some [two hundred] lorries are stuck.", "count 200"],
    ["The convoy of [17] trucks carried food for [3,400] people.", "count 17", "count 3400"],
    ["[Eight out of ten] were women.", "ratio 0.8"],
    ["The ship had [1,204] passengers and [61] crew aboard.", "count 1204", "count 61"],
    ["Up to [five] pupils were hit, the school said.", "count ..5"],
    ["Over [600] calls came in.", "count 600.."],
    ["The storm killed “at least [30]” people.", "count 30.."],
    ["Just [two] wells still work.", "count 2"],
    ["Only [16] of its [90] beds are free.", "count 16", "count 90"],
    ["Not more than [50] people stayed.", "count ..50"],
    ["Almost [3m] voters are registered.", "count 3000000"],
    ["[150k] tickets were sold.", "count 150000"],
    ["The number of suspected cases passed [1,000].", "count 1000"],
    ["By dusk the count was [412].", "count 412"],
    ["[Six] people, including [two] firefighters, died.", "count 6", "count 2"],
    ["The fire left [19] dead, [44] injured and [three] missing.", "count 19", "count 44", "count 3"],
    ["The team found [six] [five-metre] cracks.", "count 6", "measure 5 m"],
    ["[Five] people were killed, among them a 14-year-old girl.", "count 5"],
    ["The fire destroyed [3,200] homes and [41,000 acres] of forest.", "count 3200", "measure 41000 acre"],
    ["[Thirty-one] of the [sixty-four] seats went to the Reform Party.", "count 31", "count 64"],
    ["[Two thousand] reservists reported for duty on 4 June.", "count 2000"],
    ["The quake killed “more than [2,000] people”, state radio said.", "count 2000.."],
    ["At least [six] and possibly [nine] divers are missing.", "count 6..", "count 9"],
    ["[One hundred] tents arrived.", "count 100"],
    ["The army has [200,000]-odd men.", "count 200000"],
    ["[40]+ ships are waiting.", "count 40.."],
    ["The number of dead has more than doubled, to [86].", "count 86"],
    ["[Hundreds] more were hurt.", "count 200..999"],
    ["The queue was [three to four] lorries deep.", "count 3..4"],
    ["The court acquitted [five] of the [19] defendants, including [two] generals.", "count 5", "count 19", "count 2"],
    ["Police fired [15 to 20] shots.", "count 15..20"],
    ["It has [1,250,000] members.", "count 1250000"],
    ["He scored [three] goals in [two] games.", "count 3", "count 2"],
    ["Nearly [two dozen] trucks burned.", "count 24"],
    ["The vote was [61] in favour and [39] against.", "count 61", "count 39"],
    ["[Eleven] people, [eight] of them women, were rescued.", "count 11", "count 8"],
    ["The list has [12] names.", "count 12"],
    ["[Several hundred] demonstrators stayed.", "count 200..999"],
    ["The group says it has a [few thousand] members.", "count 2000..9999"],
    ["Not one survivor was found."],
    ["Between [50] people in Orl and [70] in Marn took part.", "count 50", "count 70"],
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

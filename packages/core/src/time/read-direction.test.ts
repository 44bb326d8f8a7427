import { describe, expect, it } from "vitest";
import { english } from "./languages/english.ts";
import { readDirection } from "./read-direction.ts";
import { splitTokens } from "./split-tokens.ts";

describe("readDirection", () => {
  it.each([
    { text: "The council met on *Monday", tense: "past" },
    { text: "The council will meet on *Monday", tense: "future" },
    { text: "The council is to meet on *Monday", tense: "future" },
    { text: "The vote is due on *Monday", tense: "future" },
    { text: "The vote had been due on *Monday", tense: "planned" },
    { text: "Divers were due to look at the hull on *Monday", tense: "planned" },
    { text: "The court was to sit on *Monday", tense: "planned" },
    { text: "The report was expected on *Monday", tense: "planned" },
    { text: "The pier was set to open on *Monday", tense: "planned" },
    { text: "A match that was planned for *Monday has been called off", tense: "future" },
    { text: "The hearing has been scheduled for *Monday", tense: "future" },
    { text: "The hay was set on fire on *Monday", tense: "past" },
    { text: "The crew was called to a fire on *Monday", tense: "past" },
    { text: "The mayor called for calm on *Monday", tense: "past" },
    { text: "The line, it said, hoped to open on *Monday", tense: "future" },
    { text: "The firm had hoped to open on *Monday", tense: "planned" },
    { text: "The crew expected the lock to open by *Monday", tense: "future" },
    { text: "The crew expected a crowd but met nobody on *Monday", tense: "past" },
    { text: "They promised to the last man on *Monday", tense: "past" },
    { text: "He would quit if the board did not pay by *Monday", tense: "future" },
    { text: "The board did not pay by *Monday", tense: "past" },
    { text: "The board told them to pay by *Monday", tense: "future" },
    { text: "The board failed to pay by *Monday", tense: "past" },
    { text: "The board told them to pay on *Monday", tense: "past" },
    { text: "The island declared a ban starting *Monday", tense: "future" },
    { text: "A march that had been called for *Monday was dropped", tense: "past" },
    { text: "A fair that was to open on *Monday has been cancelled", tense: "future" },
    { text: "The budget will be presented on *Monday", tense: "future" },
    { text: "The shops will stay closed from *Monday", tense: "future" },
    { text: "Troops sent here in May will start to leave on *Monday", tense: "future" },
    { text: "The talks, set to resume *Monday", tense: "future" },
    { text: "She hopes to travel on *Monday", tense: "future" },
    { text: "Hopes of rain, *Monday", tense: "none" },
    { text: "He won on *Monday", tense: "past" },
    { text: "On *Monday it will be ten years", tense: "future" },
    { text: "On *Monday the mayor spoke", tense: "past" },
    { text: "It will rain. On *Monday the mayor spoke", tense: "past" },
    { text: "He says *Monday's strike will go ahead", tense: "future" },
    { text: "He said *Monday's strike was over", tense: "past" },
    { text: "They cheered *Friday's planned march", tense: "future" },
    { text: "The court adjourned the case until *Monday", tense: "future" },
    { text: "The vote was postponed to *Monday", tense: "future" },
    { text: "The court postponed the case on *Monday", tense: "past" },
    { text: "They have until *Monday", tense: "future" },
    { text: "Voters go to the polls on *Monday", tense: "future" },
    { text: "He flew out to go home on *Monday", tense: "past" },
    { text: "Rain is forecast for *Monday", tense: "future" },
    { text: "The box had to be moved on *Monday. It has been found", tense: "past" },
    { text: "The box was to be moved on *Monday. It has been found", tense: "planned" },
    { text: "The ban of 3 May was lifted on *Monday", tense: "past" },
    { text: "Mr Will Orl, *Monday", tense: "none" },
    { text: "*Monday", tense: "none" },
  ])("reads $tense in: $text", ({ text, tense }) => {
    const tokens = splitTokens(text.replace("*", ""));
    const at = tokens.findIndex(({ start }) => start >= text.indexOf("*"));
    expect(readDirection(tokens, at, english.tense).tense).toBe(tense);
  });
});

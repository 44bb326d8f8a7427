import { describe, expect, it } from "vitest";
import { stemWord } from "./stem-word.ts";

describe("stemWord", () => {
  it.each([
    ["resign", "resigned", "resigning", "resigns", "resignation"],
    ["stop", "stopped", "stopping", "stops"],
    ["kill", "killed", "killing", "kills"],
    ["riot", "riots", "rioters", "rioting", "rioter"],
    ["announce", "announced", "announcement", "announces", "announcing"],
    ["appoint", "appointed", "appointment"],
    ["party", "parties"],
    ["organise", "organised", "organisation", "organizing"],
    ["leave", "left", "leaves", "leaving"],
    ["begin", "began", "begun", "beginning"],
    ["die", "died", "dies", "dying"],
    ["close", "closed", "closes"],
    ["nation", "nations", "national"],
    ["rally", "rallies", "rallied"],
    ["supply", "supplies", "supplied"],
    ["station", "stations", "stationed"],
  ])("gives the forms of %s one stem", (...forms) => {
    expect(new Set(forms.map(stemWord)).size).toBe(1);
  });
  it.each([
    ["port", "party"],
    ["police", "policy"],
    ["house", "hour"],
    ["minister", "ministry"],
    ["state", "statement"],
    ["state", "station"],
    ["missing", "mission"],
    ["officer", "office"],
    ["departed", "departments"],
    ["2010s", "2010"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(stemWord(a)).not.toBe(stemWord(b));
  });
  it.each(["", "is", "bus", "sky", "7th"])("leaves %j whole", (word) => {
    expect(stemWord(word)).toBe(word);
  });
});

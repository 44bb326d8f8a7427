import { isDeepStrictEqual } from "node:util";
import { findClaims } from "#claims";
import { findTimes } from "#time";
import { checkClaims } from "./check-claims.ts";
import { makeDice } from "./mutate-page.ts";
import { mutatedTexts } from "./random-claims.ts";

/** One text in so many is read a second time. */
const againEvery = 10;

/** What is wrong with the claims of so many damaged texts, the text beside each fault. */
export function tryClaims(seed: number, count: number): readonly string[] {
  const wrong: string[] = [];
  let round = 0;
  for (const text of mutatedTexts(makeDice(seed), count)) {
    wrong.push(...tryText(text, round % againEvery === 0).map((what) => `${what} in ${JSON.stringify(text)}`));
    round += 1;
  }
  return wrong;
}

function tryText(text: string, isAgain: boolean): readonly string[] {
  const times = findTimes(text, { writtenOn: "2031-03-12" });
  const claims = findClaims(text, { times });
  const isSame = !isAgain || isDeepStrictEqual(findClaims(text, { times }), claims);
  return [...checkClaims(claims, text), ...(isSame ? [] : ["other claims the second time"])];
}

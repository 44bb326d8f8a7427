import type { CueForm } from "./cue-forms.ts";
import type { Token } from "./find-tokens.ts";

const bars = new Set(["det", "poss", "prep", "to", "modal"]);
/** In capitals these are verbs of a headline; "States" and "Reports" are names. */
const headlineVerbs = new Set(["says", "said", "tells", "told", "tweeted", "adding", "saying"]);
/** With "a" or "the" and no quotation these do something else: "called a strike". */
const callForms = /^(?:call|calls|called|calling)$/;
const callables = /^(?:strike|election|elections|meeting|vote|referendum|session|summit|truce|halt|ceasefire|conference|ambulance|police|witness|witnesses|off|out|up|back|in)$/;

/** Whether a form of a cue verb is a finite verb (or a participle that says) here, by what stands before and after it. */
export function isCueHere(tokens: readonly Token[], i: number, form: CueForm): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!token || (before && bars.has(before.tag))) return false;
  if (token.isCapital && !headlineVerbs.has(token.word)) return false;
  if (after?.word === "by" && form.form !== "s") return false;
  if (callForms.test(token.word) && isOtherCall(tokens, i)) return false;
  switch (form.form) {
    case "past":
    case "participle":
      return !isPassive(tokens, i);
    case "ing":
      return isParticiplePlace(before);
    case "base":
      return isPluralBefore(tokens, i) && after?.tag !== "sign";
    default:
      return before?.tag !== "num" && !isNounPlace(after);
  }
}

function isParticiplePlace(before: Token | undefined): boolean {
  return before?.word === "," || before?.tag === "aux" || before?.tag === "noun" || before?.tag === "quote";
}

/** "claims of fraud", "reports from the front": a plural noun. */
function isNounPlace(after: Token | undefined): boolean {
  return after !== undefined && /^(?:of|from|by|about|to|is|are|was|were|have|has|had|and|or)$/.test(after.word);
}

function isOtherCall(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next && callables.test(next.word)) return true;
  const isArticle = next?.tag === "det" || next?.tag === "poss";
  return isArticle && tokens.slice(i + 2, i + 6).some(({ word }) => callables.test(word));
}

function isPluralBefore(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (tokens[at]?.tag === "adv") at -= 1;
  const before = tokens[at];
  if (!before) return false;
  if (before.tag === "pron") return /^(?:i|we|they|you|who)$/.test(before.word);
  if (before.tag === "rel" || before.word === ",") return true;
  return (before.tag === "noun" || before.tag === "cap") && /(?:[^s]s|people|police|men|women)$/.test(before.word);
}

/** "was told", "is called": the subject is not who speaks. */
function isPassive(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (tokens[at]?.tag === "adv" || tokens[at]?.tag === "neg") at -= 1;
  return /^(?:am|is|are|was|were|be|been|being|isn't|wasn't|weren't|get|got)$/.test(tokens[at]?.word ?? "");
}

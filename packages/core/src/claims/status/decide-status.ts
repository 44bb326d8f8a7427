import type { Speaker, Status } from "../claims.ts";
import { actVerbs, firstPersonWords, officialWords, openerWords, proofNouns } from "../lexicon/mood-words.ts";
import { bodyNouns } from "../lexicon/people-words.ts";
import type { Saying } from "../quotations/find-quotations.ts";
import type { Token } from "../words/find-tokens.ts";
import type { Mood } from "./read-mood.ts";

/** A status and the rule that gave it. */
export interface Decision {
  readonly status: Status;
  readonly rule: string;
}

/** What surrounds a clause besides its own words. */
export interface Setting {
  /** Outer to inner. */
  readonly chain: readonly Saying[];
  readonly isAttributed: boolean;
  readonly isConditional: boolean;
  /** An infinitive or a clause of time under something planned. */
  readonly isAhead: boolean;
  /** Its negation denies, not only describes. */
  readonly isDenial: boolean;
}

/** Denied outright before conditional before planned before denied by a negation before claimed before reported. */
export function decideStatus(mood: Mood, { chain, isAttributed, isConditional, isAhead, isDenial }: Setting): Decision {
  if (chain.some(({ attribution: { form, isNegated } }) => form?.act === "deny" && !isNegated)) {
    return { status: "denied", rule: "denying-verb" };
  }
  if (chain.some(isEmptyHanded)) return { status: "denied", rule: "denying-words" };
  if (mood.isDenied) return { status: "denied", rule: "denying-words" };
  if (isConditional || mood.isConditional) return { status: "conditional", rule: "condition" };
  if (mood.isPlanned || isAhead) return { status: "planned", rule: "ahead" };
  if (isDenial && isAttributed) return { status: "denied", rule: "negated-claim" };
  if (chain.at(-1)?.attribution.form?.act === "plan") return { status: "planned", rule: "planning-verb" };
  if (isAttributed) return { status: "claimed", rule: "attributed" };
  if (mood.isHearsay) return { status: "claimed", rule: "hearsay" };
  return { status: "reported", rule: "plain" };
}

/** "found no evidence that the mast was cut": what follows is what was not found. */
function isEmptyHanded({ attribution: { cue, contents }, unit: { tokens } }: Saying): boolean {
  const from = contents[0]?.from ?? 0;
  const between = from > cue ? tokens.slice(cue + 1, Math.min(from, cue + 6)) : [];
  return between.some(({ word }, i) => word === "no" && proofs.has(between[i + 1]?.word ?? ""));
}

const proofs = new Set(proofNouns);
const own = new Set(firstPersonWords);
const official = new Set([...officialWords, ...bodyNouns]);
const acts = new Set(actVerbs);
const openers = new Set(openerWords);

/** Whether the speaker tells of its own doing: its pronoun is the subject, or an office announces what it will do. */
export function isOwnAct({ attribution, speaker }: Saying, content: readonly Token[], mood: Mood): boolean {
  const { form } = attribution;
  if (!speaker || !form || form.act === "deny") return false;
  if (form.frame === "infinitive") return form.act === "plan";
  const first = content.find(({ tag }) => tag !== "sign" && tag !== "that" && tag !== "adv");
  if (!isOffice(speaker)) return false;
  if ((first && own.has(first.word)) || acts.has(form.verb)) return true;
  return openers.has(form.verb) && mood.isPlanned;
}

/** Whether a body speaks, or somebody who holds an office. */
export function isOffice({ kind, role = "", name = "" }: Speaker): boolean {
  return kind === "body" || isOfficial(`${role} ${name}`);
}

function isOfficial(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => official.has(word));
}

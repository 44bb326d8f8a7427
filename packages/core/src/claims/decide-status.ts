import type { Status } from "./claims.ts";
import type { Saying } from "./find-quotations.ts";
import type { Token } from "./find-tokens.ts";
import { firstPersonWords, officialWords, openerWords } from "./lexicon/mood-words.ts";
import { bodyNouns } from "./lexicon/people-words.ts";
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
}

/** Denied before conditional before planned before claimed before reported. */
export function decideStatus(mood: Mood, { chain, isAttributed, isConditional, isAhead }: Setting): Decision {
  if (chain.some(({ attribution: { form, isNegated } }) => form?.act === "deny" && !isNegated)) {
    return { status: "denied", rule: "denying-verb" };
  }
  if (mood.isDenied) return { status: "denied", rule: "denying-words" };
  if (mood.isNegated && isAttributed) return { status: "denied", rule: "negated-claim" };
  if (isConditional || mood.isConditional) return { status: "conditional", rule: "condition" };
  if (mood.isPlanned || isAhead) return { status: "planned", rule: "ahead" };
  if (chain.at(-1)?.attribution.form?.act === "plan") return { status: "planned", rule: "planning-verb" };
  if (isAttributed) return { status: "claimed", rule: "attributed" };
  if (mood.isHearsay) return { status: "claimed", rule: "hearsay" };
  return { status: "reported", rule: "plain" };
}

const own = new Set(firstPersonWords);
const official = new Set([...officialWords, ...bodyNouns]);
const openers = new Set(openerWords);

/** Whether the speaker tells of its own doing: its pronoun is the subject, or an office announces what it will do. */
export function isOwnAct({ attribution, speaker }: Saying, content: readonly Token[], mood: Mood): boolean {
  const { form } = attribution;
  if (!speaker || !form || form.act === "deny") return false;
  if (form.frame === "infinitive") return form.act === "plan";
  const first = content.find(({ tag }) => tag !== "sign" && tag !== "that" && tag !== "adv");
  const isOffice = speaker.kind === "body" || isOfficial(`${speaker.role ?? ""} ${speaker.name ?? ""}`);
  if (!isOffice) return false;
  if (first && own.has(first.word)) return true;
  if (!openers.has(form.verb)) return false;
  const isBare = !content.some(({ tag }) => tag === "aux" || tag === "modal" || tag === "past");
  if (form.verb === "announce" && isBare) return true;
  return mood.isPlanned;
}

function isOfficial(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => official.has(word));
}

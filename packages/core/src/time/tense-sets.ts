import { inflect } from "./inflect.ts";
import type { LanguagePack, TenseWords } from "./languages/language-pack.ts";

/** The lists of a language in all their forms, ready to be asked; a list it does not have is empty. */
export type Sets = { readonly [name in keyof Required<TenseWords>]: ReadonlySet<string> };

const names = [
  "achieved",
  "adverbEndings",
  "appointing",
  "between",
  "clauseJoints",
  "clauseMarks",
  "condition",
  "dating",
  "deadline",
  "denial",
  "determiner",
  "future",
  "futureEndings",
  "futureForms",
  "halfPlanned",
  "infinitive",
  "infinitiveShapes",
  "joining",
  "lookingBack",
  "moved",
  "movedTo",
  "neutral",
  "notFuture",
  "notPast",
  "onward",
  "opening",
  "owner",
  "participleForms",
  "participleShapes",
  "past",
  "pastEndings",
  "pastForms",
  "pastPlan",
  "perfect",
  "perfectInfinitive",
  "perfectShapes",
  "planAhead",
  "planAlone",
  "planned",
  "planning",
  "present",
  "promised",
  "skipped",
  "timetabled",
  "wishing",
] as const satisfies readonly (keyof TenseWords)[];

export function tenseSets({ tense, inflections }: Pick<LanguagePack, "tense" | "inflections">): Sets {
  const pack = inflections === undefined ? {} : { inflections };
  const entries = names.map((name) => [name, new Set((tense[name] ?? []).flatMap((word) => inflect(word, pack)))]);
  return Object.fromEntries(entries) as Sets;
}

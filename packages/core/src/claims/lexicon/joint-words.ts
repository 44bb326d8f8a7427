// Closed-class words that join a phrase or clause to what stands before it, grouped by what they announce; from general knowledge of English.

import type { Tag } from "../words/find-tokens.ts";

/** How what is joined on begins: a group of words, or else a word class. */
export type Opener =
  | Tag
  | "which"
  | "while"
  | "as"
  | "when"
  | "if"
  | "though"
  | "and"
  | "but"
  | "or"
  | "during"
  | "in"
  | "with"
  | "compared"
  | "a"
  | "he";

const groups: readonly (readonly [Opener, readonly string[]])[] = [
  ["which", ["which", "who", "whose", "whom", "where"]],
  ["while", ["while", "whereas"]],
  ["as", ["as"]],
  ["when", ["when", "after", "before", "since", "until", "once", "following"]],
  ["if", ["if", "because", "unless", "so", "whether", "how", "what", "why", "than"]],
  ["though", ["although", "though", "even", "despite"]],
  ["and", ["and"]],
  ["but", ["but", "yet"]],
  ["or", ["or", "nor"]],
  ["during", ["during", "via", "amid"]],
  ["in", ["in", "on", "at"]],
  ["with", ["with", "without"]],
  ["compared", ["according", "compared", "including", "like", "such"]],
  ["a", ["a", "an"]],
  ["he", ["he", "she", "it", "they", "i", "we", "you"]],
];

/** The group each joining word belongs to. */
export const jointOpeners: ReadonlyMap<string, Opener> = new Map(
  groups.flatMap(([group, words]) => words.map((word) => [word, group] as const)),
);

const times = [
  ["present", ["is", "are", "has", "have", "'s", "does", "do"]],
  ["backshifted", ["would", "could", "might", "had", "was", "were", "did"]],
  ["future", ["will", "can", "may", "should", "must"]],
] as const;

/** What time an auxiliary tells of: reported speech puts "will" as "would" and "is" as "was". */
export const auxiliaryTimes: ReadonlyMap<string, "present" | "backshifted" | "future"> = new Map(
  times.flatMap(([time, words]) => words.map((word) => [word, time] as const)),
);

// Words and phrases that say whether a thing happened, is planned, doubted or denied. From general knowledge of news English.

/** Nouns and adjectives that deny what follows. */
export const denyingPhrases: readonly string[] = [
  "no evidence",
  "no truth",
  "no basis",
  "untrue",
  "baseless",
  "unfounded",
  "false",
];
/** Openers of a condition. */
export const conditionWords: readonly string[] = ["if", "unless", "provided"];
/** Modal verbs that leave it open. */
export const openModals: readonly string[] = ["could", "might", "may", "couldn't", "mightn't"];
/** Modal verbs that place it ahead. */
export const futureModals: readonly string[] = ["will", "won't", "shall"];
/** Adjectives and participles that, before "to", place it ahead: "due to open", "expected to fall". */
export const aheadWords: readonly string[] = [
  "about",
  "due",
  "expected",
  "going",
  "planning",
  "poised",
  "preparing",
  "ready",
  "scheduled",
  "set",
  "slated",
  "supposed",
  "likely",
  "bound",
  "intending",
];
/** Words that place an event ahead without "to": "is due on Friday", "is planned for May". */
export const plannedWords: readonly string[] = [
  "due",
  "expected",
  "planned",
  "scheduled",
  "slated",
  "upcoming",
  "forthcoming",
];
/** Verbs whose infinitive is a plan: "plans to open", "vowed to stay". */
export const planVerbs: readonly string[] = [
  "agree",
  "agreed",
  "agrees",
  "aim",
  "aims",
  "aiming",
  "decide",
  "decided",
  "decides",
  "hope",
  "hoped",
  "hopes",
  "hoping",
  "intend",
  "intends",
  "intended",
  "offer",
  "offered",
  "offers",
  "plan",
  "plans",
  "planned",
  "planning",
  "pledge",
  "pledged",
  "pledges",
  "prepare",
  "prepares",
  "promise",
  "promised",
  "promises",
  "propose",
  "proposed",
  "proposes",
  "threaten",
  "threatened",
  "threatens",
  "vow",
  "vowed",
  "vows",
  "want",
  "wants",
  "wanted",
  "wish",
  "seek",
  "seeks",
  "sought",
  "seeking",
  "expect",
  "expects",
  "considering",
  "wishes",
];
/** Adverbs and verbs of hearsay without a source. */
export const hearsayWords: readonly string[] = [
  "reportedly",
  "allegedly",
  "purportedly",
  "supposedly",
  "alleged",
  "rumoured",
  "rumored",
  "apparently",
];
/** Verbs that make an event not happen: "failed to", "refused to", "cancelled". */
export const failureVerbs: readonly string[] = [
  "avoid",
  "avoided",
  "cancel",
  "cancelled",
  "canceled",
  "declined",
  "decline",
  "declines",
  "fail",
  "failed",
  "failing",
  "fails",
  "neglected",
  "prevent",
  "prevented",
  "prevents",
  "refuse",
  "refused",
  "refuses",
  "refusing",
  "stop",
  "stopped",
  "without",
];
/** Words that a plan fell: "was called off". */
export const cancelledWords: readonly string[] = [
  "cancelled",
  "canceled",
  "abandoned",
  "scrapped",
  "shelved",
  "postponed",
  "aborted",
  "axed",
];
/** Nouns of whoever announces its own acts. */
export const firstPersonWords: readonly string[] = [
  "it",
  "he",
  "she",
  "they",
  "we",
  "i",
  "its",
  "his",
  "her",
  "their",
  "our",
  "my",
];
/** Words of the reporting outlet itself: its own report is no claim. */
export const ownOutletWords: readonly string[] = ["correspondent", "correspondents", "reporter"];
/** Verbs by which a body counts or judges without a verb of saying: "police counted", "officials put the number at". */
export const countingVerbs: readonly string[] = ["blamed", "counted", "estimated", "put", "puts", "reckoned"];

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
export const countingVerbs: readonly string[] = ["corrected", "counted", "cut", "lowered", "put", "puts", "raised", "revised"];
/** Offices that can announce what a state or body will do. */
export const officialWords: readonly string[] = [
  "admiral", "army", "authorities", "authority", "board", "cabinet", "chancellor", "city", "club", "commander", "commission", "committee", "company", "council", "court", "emir", "force", "general", "government", "governor", "head", "junta", "king", "mayor", "minister", "ministry", "office",
  "officials", "parliament", "party", "police", "premier", "president", "prince", "queen", "secretary", "school", "troops", "union", "university",
];
/** Verbs of saying by which an office announces. */
export const openerWords: readonly string[] = ["add", "announce", "confirm", "declare", "say", "state", "tell"];
/** Openers of a clause of time that leans on the time of its main clause. */
export const timeOpeners: readonly string[] = ["after", "before", "once", "till", "until", "when", "whenever", "where", "whether", "why", "how", "what", "as"];
/** Verbs after which "to" tells what did happen: "managed to", "had to". */
export const implicativeVerbs: readonly string[] = [
  "began", "begun", "came", "continue", "continued", "continues", "continuing", "dared", "forced", "got", "had", "has", "helped", "known", "led", "managed", "moved", "proved", "rushed", "seem", "seemed", "seems", "appear", "appeared", "appears", "started", "took", "tend", "used", "went", "believed", "said", "thought", "reported", "understood", "found", "estimated", "alleged",
];
/** Verbs after which "to" tells what did not happen. */
export const failingVerbs: readonly string[] = ["decline", "declined", "declines", "fail", "failed", "failing", "fails", "neglected", "refuse", "refused", "refuses", "refusing", "unable", "failure", "refusal"];
/** Verbs and nouns that ask or aim for what their object names. */
export const directiveVerbs: readonly string[] = [
  "demand", "demanded", "demands", "forecast", "propose", "proposed", "proposes", "request", "requested", "requests", "seek", "seeking", "seeks", "sought", "urged", "urges", "plan", "plans", "planning", "threatened", "threatens", "expects", "expect", "awaits", "await",
];
/** Adjectives of what has not come yet. */
export const nearingAdjectives: readonly string[] = ["coming", "eventual", "expected", "forthcoming", "future", "impending", "looming", "planned", "possible", "potential", "proposed", "prospective", "scheduled", "upcoming"];
/** Verbs whose infinitive tells a result: "fell to reach its lowest level". */
export const resultVerbs: readonly string[] = ["become", "close", "end", "finish", "reach", "slip"];

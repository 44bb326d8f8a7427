// Words by which a report tells what became of a plan, or denies something, English, listed by hand by kind.

/** A plan that fell or was put off: alternatives of one pattern. */
export const fallPhrases: readonly string[] = [
  ...[
    "call(?:s|ed)? (?:it |them )?off",
    "called (?:\\S+ ){1,4}off",
    "calling off",
    "cancel\\S*",
    "abandon\\S*",
    "scrap(?:s|ped|ping)?",
  ],
  ...[
    "postpon\\S*",
    "put(?:s|ting)? (?:\\S+ ){0,4}off",
    "put back",
    "delay(?:s|ed)?",
    "shelve[sd]?",
    "not (?:\\S+ )?take place",
  ],
  ...["dropp?(?:s|ed)? (?:its|their|his|her|the) plans?"],
];

/** A plan that is to come true otherwise or at another time: alternatives of one pattern. */
export const shiftPhrases: readonly string[] = [
  ...["reschedul\\S*", "brought forward", "moved (?:to|from)", "(?:will|would) now", "(?:ahead of|behind) schedule"],
  ...["(?:earlier|later) than (?:planned|expected|promised)"],
];

/** Words that announce, alter or deny, and so say nothing of what is announced, altered or denied. */
export const framingWords: readonly string[] = [
  ...[
    "plan",
    "plans",
    "planned",
    "planning",
    "due",
    "expect",
    "expects",
    "expected",
    "hope",
    "hopes",
    "hoped",
    "schedule",
  ],
  ...["scheduled", "set", "going", "intend", "intends", "promise", "promised", "announced", "likely", "ahead", "early"],
  ...["earlier", "late", "later", "today", "tomorrow", "yesterday", "day", "days", "week", "weeks", "month", "morning"],
  ...["afternoon", "evening", "night", "next", "last", "time", "called", "call", "put", "off", "cancel", "cancelled"],
  ...["cancellation", "postponed", "postpone", "delayed", "delay", "abandoned", "scrapped", "moved", "place", "take"],
  ...["taken", "because", "report", "reports", "reported", "claim", "claims", "claimed", "deny", "denied", "denies"],
  ...["any", "anybody", "anyone", "ever", "never", "according", "about", "get", "got", "make", "made", "people"],
];

/** What opens the part of a sentence that is denied: alternatives of one pattern. */
export const denialVerbs: readonly string[] = [
  ...[
    "den(?:y|ies|ied|ying)",
    "reject(?:s|ed|ing)?",
    "disput(?:es?|ed|ing)",
    "dismiss(?:es|ed|ing)?",
    "refut(?:es?|ed|ing)",
  ],
  ...["contradict(?:s|ed)?", "rebuff(?:s|ed)?"],
];

/** What stands between the one who shall act and the act: alternatives of one pattern. */
export const planCues: readonly string[] = [
  ...[
    "will",
    "would",
    "shall",
    "(?:is|are|was|were)(?: \\S+)? (?:to|due|set|planned|expected|scheduled|likely|supposed)",
  ],
  ...[
    "(?:has|have|had) (?:been )?(?:promised|planned|called|scheduled)",
    "(?:plan|intend|expect|hope|aim|want|vow)(?:s|ed|ned)?",
  ],
  ...["prepar(?:es?|ed)"],
];

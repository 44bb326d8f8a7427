// Nouns that carry what somebody says, from general knowledge of news English.

/** Nouns before "that" by the verb of saying they stand for: "the union’s claim that the pit was sound". */
export const cueNouns: Readonly<Record<string, string>> = {
  accusation: "allege",
  acknowledgement: "acknowledge",
  acknowledgment: "acknowledge",
  admission: "admit",
  allegation: "allege",
  announcement: "announce",
  argument: "argue",
  assertion: "assert",
  assurance: "assure",
  boast: "boast",
  claim: "claim",
  comment: "comment",
  complaint: "complain",
  confirmation: "confirm",
  contention: "contend",
  declaration: "declare",
  denial: "deny",
  disclosure: "disclose",
  insistence: "insist",
  prediction: "predict",
  remark: "remark",
  revelation: "reveal",
  statement: "state",
  suggestion: "suggest",
  testimony: "testify",
  warning: "warn",
};

/** Nouns that, with "in" or "by" and whose they are, say in whose words a clause is. */
export const viewNouns: readonly string[] = [
  "account",
  "estimate",
  "estimation",
  "opinion",
  "reckoning",
  "telling",
  "view",
  "words",
];

// Words that tell how a sentence reads, English, listed by hand by word class.

/** Who speaks of himself does not report. */
export const firstPersonWords: readonly string[] = [
  "i",
  "i'm",
  "i've",
  "i'd",
  "me",
  "my",
  "we",
  "we're",
  "we've",
  "our",
];

export const secondPersonWords: readonly string[] = ["you", "your", "you're", "you'll", "yours"];

/** Words of what may be, is wished or is feared. */
export const hedgeWords: readonly string[] = [
  ...["may", "might", "could", "would", "should", "if", "perhaps", "maybe", "possibly", "probably", "likely"],
  ...["expected", "hope", "hopes", "hoped", "fear", "fears", "feared", "believe", "believes", "think", "seems", "seem"],
];

/** Verbs and prepositions of attribution. */
export const sayingWords: readonly string[] = [
  ...["said", "says", "say", "saying", "told", "tells", "added", "adding", "according", "asked", "explained", "noted"],
];

/** Openers that lean on the sentence before. */
export const leaningOpeners: readonly string[] = [
  ...["he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "their", "its", "but", "and", "so"],
  ...["or", "yet", "however", "there", "then", "meanwhile", "also", "still", "such", "both", "another", "others"],
];

/** Signs of page furniture that ran into the text. */
export const furnitureSigns: readonly string[] = [
  ...[
    "|",
    "http",
    "www.",
    "@",
    "©",
    "»",
    "photograph:",
    "photo:",
    "click ",
    "related:",
    "read more",
    "copyright",
    "e-mail",
  ],
];

/** English words of news that lose no ending, for what is left would be another word's stem, in our own choice. */
export const wholeWords: readonly string[] = [
  ...["ally", "apartment", "apply", "assembly", "comment", "commission", "community", "department", "element"],
  ...["emergency", "evening", "family", "former", "general", "mission", "nation", "number", "officer", "personal"],
  ...["rally", "reply", "security", "statement", "station", "supply", "university"],
];

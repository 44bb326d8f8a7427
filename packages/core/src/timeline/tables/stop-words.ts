// Function words of English that carry no news: determiners, pronouns, auxiliaries, prepositions, conjunctions and the
// verbs of saying. Listed by hand by word class.

/** Words left out of sentence vectors. */
export const stopWords: readonly string[] = [
  ...["a", "an", "the", "this", "that", "these", "those", "some", "any", "each", "every", "no", "all", "both", "such"],
  ...["i", "me", "my", "we", "us", "our", "you", "your", "he", "him", "his", "she", "her", "it", "its", "they", "them"],
  ...["their", "theirs", "ours", "mine", "who", "whom", "whose", "which", "what", "one", "ones", "himself", "itself"],
  ...["am", "is", "are", "was", "were", "be", "been", "being", "do", "does", "did", "done", "have", "has", "had"],
  ...["having", "can", "could", "may", "might", "must", "shall", "should", "will", "would", "cannot"],
  ...["of", "in", "on", "at", "by", "for", "from", "to", "with", "about", "into", "over", "under", "after", "before"],
  ...["between", "through", "during", "against", "among", "around", "as", "off", "out", "up", "down", "upon", "via"],
  ...["and", "or", "but", "nor", "so", "if", "than", "then", "because", "while", "when", "where", "whether", "until"],
  ...["since", "though", "although", "also", "not", "only", "just", "more", "most", "much", "many", "very", "too"],
  ...["there", "here", "now", "again", "still", "even", "other", "another", "same", "own", "few", "less", "how", "why"],
  ...["said", "say", "says", "saying", "told", "mr", "mrs", "ms", "it's", "don't", "didn't", "he's", "that's"],
];

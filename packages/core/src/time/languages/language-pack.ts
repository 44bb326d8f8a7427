import type { Term } from "../term.ts";

/** What a word stands for in a slot; a record is spread into the term. */
export type WordValue = string | number | { readonly [field: string]: string | number };

/**
 * One way of naming a time.
 *
 * `when` is a row of elements: a word or `a|b` alternatives, `{slot}` for any word of that slot, `{slot:field}` to keep it
 * under another name, `[...]` around an element that may be missing, `^` before an element that governs the expression
 * and is left out of its span. Four elements look ahead without taking a word: `=a|b` where one of these words follows, `!a|b`
 * where none does, `$` where no word follows in the clause, `~` where a hyphen or dash joins the next word.
 */
export interface Pattern {
  readonly when: string;
  /** The term it makes: the slots become its fields. */
  readonly means: Term["kind"];
  readonly with?: { readonly [field: string]: unknown };
  /** The slot it fills in later patterns. @default "date" */
  readonly as?: string;
  /** True for words that only the `timeml` profile tags. */
  readonly vague?: boolean;
}

/** The words of one language; plain data, so that it survives JSON. */
export interface LanguagePack {
  readonly code: string;
  /**
   * Slot -> words (one or several, lower-case) -> value. The words of `after-unit` leave no doubt that the word before them
   * is a unit, even misspelt: "five fays ago".
   */
  readonly words: { readonly [slot: string]: { readonly [words: string]: WordValue } };
  /**
   * Endings by name. A word with such a name in brackets stands for all its forms, in slots, patterns, prepositions and
   * tense lists: "letzt(adj) woche".
   */
  readonly inflections?: { readonly [name: string]: readonly string[] };
  /** Names and abbreviations of the calendar that are commoner as other words ("so", "mar") and are not to be read. */
  readonly calendarNamesLeftOut?: readonly string[];
  /** Pairs of slots whose words are also written as one: "montagabend". */
  readonly compounds?: readonly (readonly [string, string])[];
  /** Words shortened with a full stop that ends no sentence: "mio". */
  readonly abbreviations?: readonly string[];
  /** The apostrophe ends the word before it: "l'" in "l'an", not "'s" in "Monday's". */
  readonly elides?: boolean;
  /** What takes a capital inside a sentence: the names of months and weekdays, every noun, or neither. */
  readonly capitals: "names" | "nouns" | "none";
  /** Number words: counted values, multipliers, and the words that may stand between them. */
  readonly numbers: {
    readonly values: { readonly [word: string]: number };
    readonly scales: { readonly [word: string]: number };
    readonly joiners: readonly string[];
    /** Words that stand for one before a multiplier: "a hundred". */
    readonly articles: readonly string[];
    /** Endings after figures: "3rd", "1970s"; a full stop where ordinals are written so. */
    readonly ordinalEndings: readonly string[];
    readonly decadeEndings: readonly string[];
    /** Words that may stand between a ten and its one: "treinta y uno". */
    readonly tenJoiners?: readonly string[];
    /** The word inside numbers that are written as one, the one before its ten: "ein-und-zwanzig". */
    readonly glue?: string;
    /** @default "." */
    readonly decimalMark?: "." | ",";
  };
  /** Slots whose words start the search; a stretch of text without any is skipped. */
  readonly triggers: readonly string[];
  /** Levels: the terms of one level are slots for the next. */
  readonly patterns: readonly (readonly Pattern[])[];
  /** Articles that belong to the noun behind a hyphened adjective: "the third-quarter loss". */
  readonly articles: readonly string[];
  /** Endings of a plural, after which a number before it counts things and is no year; and endings that only look so. */
  readonly plural: { readonly endings: readonly string[]; readonly not: readonly string[] };
  /** Words after a figure that make it an amount: "2000 Euro". */
  readonly measures?: readonly string[];
  /** Where every noun has a capital: nouns after which a figure is a number and no year, "Linie 2031". */
  readonly numbered?: readonly string[];
  /** A time may stand before the noun it describes ("after Friday prayers"), so that only at the end of a clause it is a bound. */
  readonly timesDescribe?: boolean;
  /** "day-first" reads 3/4/2013 as 3 April. */
  readonly dateOrder: "day-first" | "month-first";
  /** Times of one word that are also common words or names, and the words before that make them a time. */
  readonly ambiguous: { readonly [word: string]: readonly string[] };
  /** Words before a lone year that make it a year. */
  readonly yearCompanions: readonly string[];
  /** Words that govern a time, and the bound they set, if any; "from" is "since" unless the sentence looks ahead. */
  readonly prepositions: { readonly [words: string]: string };
  readonly tense: TenseWords;
}

/** The closed lists from which the direction of a sentence is read. Those a language has no use for are left out. */
export interface TenseWords {
  /** "will", "shall", "would": what follows is ahead. */
  readonly future: readonly string[];
  /** "is", "are": with "to" or a planned participle they look ahead. */
  readonly present?: readonly string[];
  /** "was", "had". */
  readonly past?: readonly string[];
  /** "was", "were": before an infinitive a plan of the past. */
  readonly pastPlan?: readonly string[];
  /** "has", "have": the present perfect. */
  readonly perfect?: readonly string[];
  /** "due", "set", "expected": plans. */
  readonly planned?: readonly string[];
  /** Words and marks between the times of a list: "on Friday, and on Monday". */
  readonly joining: readonly string[];
  /** Words that deny what follows: "not", "never". */
  readonly denial: readonly string[];
  /** "set", "bound": plans only before one of `planAhead`. */
  readonly halfPlanned?: readonly string[];
  /** Words after a planned participle without auxiliary that make it a plan: "planned for Friday". */
  readonly planAhead?: readonly string[];
  /** Words that may stand between an auxiliary and its verb: "not". */
  readonly between?: readonly string[];
  /** Phrases that begin like what is ahead and are said of the past: "could not be reached". */
  readonly lookingBack?: readonly string[];
  /** Planned words that need no other: "a vote due Friday". */
  readonly planAlone?: readonly string[];
  /** Endings of adverbs, which may stand between as well. */
  readonly adverbEndings?: readonly string[];
  /** What makes a weekday the owner of the next noun: "Monday's strike". */
  readonly owner?: readonly string[];
  /** "plans", "hoped": a verb that looks ahead before an infinitive. */
  readonly planning?: readonly string[];
  /** "expects", "wants": those who look ahead may be named before the infinitive. */
  readonly wishing?: readonly string[];
  /** Words right before a time that name it as fixed: "for Monday". */
  readonly appointing?: readonly string[];
  /** Words between "is" and the day on which something is to be: "is on Monday". */
  readonly dating?: readonly string[];
  /** Words right before a time from which something holds: ahead, where no verb looks back. */
  readonly onward?: readonly string[];
  /** Words right before a time at which something is to begin: "a ban starting Monday". */
  readonly opening?: readonly string[];
  /** Words right before a time that make it a bound, "by", and those of a condition, "if". */
  readonly deadline?: readonly string[];
  readonly condition?: readonly string[];
  /** Past verbs whose object is ahead: "promised an answer by Friday". */
  readonly promised?: readonly string[];
  /** Past verbs whose infinitive has happened, or has not: "failed to pay". */
  readonly achieved?: readonly string[];
  /** Words before a noun: "to the" is no infinitive, and "a corrected list" holds no verb. */
  readonly determiner?: readonly string[];
  /** "opens", "expires": a present form that is said of what the calendar holds. */
  readonly timetabled?: readonly string[];
  /** "postponed", "adjourned": what is done now to a time ahead, before one of `movedTo`. */
  readonly moved?: readonly string[];
  readonly movedTo?: readonly string[];
  /** The mark of an infinitive. */
  readonly infinitive?: readonly string[];
  /** Auxiliaries that leave the direction to the word before them: "be", "been". */
  readonly neutral?: readonly string[];
  /** Irregular past forms. */
  readonly pastForms?: readonly string[];
  /** Regular past endings. */
  readonly pastEndings?: readonly string[];
  /** Words with a past ending that are no verb: "need", "hundred". */
  readonly notPast?: readonly string[];
  /** Endings of verbs that look ahead ("-era"), words that only look so, and forms that no ending tells. */
  readonly futureEndings?: readonly string[];
  readonly notFuture?: readonly string[];
  readonly futureForms?: readonly string[];
  /** Words between a preposition and its time, which are passed over to find it: the articles. */
  readonly skipped?: readonly string[];
  /**
   * Marks that part clauses. Where they are given, all verbs of the clause of a time are read together, as German and Dutch
   * ask for, whose verbs stand at both ends of it; otherwise the verb nearest before the time gives its direction, or the
   * first after it.
   */
  readonly clauseMarks?: readonly string[];
  /** Words that may join two clauses without a mark: "und". */
  readonly clauseJoints?: readonly string[];
  /** Of verbs read by clauses: how participles begin and end ("ge…t"), and those that no such shape tells. */
  readonly participleShapes?: readonly string[];
  readonly participleForms?: readonly string[];
  /** Shapes of infinitives that hold their mark: "anzukommen". */
  readonly infinitiveShapes?: readonly string[];
  /** Shapes that make a participle only beside a verb of `perfect`, and else an infinitive: "be…en". */
  readonly perfectShapes?: readonly string[];
  /** Of verbs read by clauses: "haben", "sein", which after a participle look back even with a verb of the future. */
  readonly perfectInfinitive?: readonly string[];
}

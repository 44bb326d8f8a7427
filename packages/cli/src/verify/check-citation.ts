import type { Entry } from "@dateline/core/timeline";
import type { PlacedCitation } from "./list-citations.ts";
import { type Problem, problemUnless } from "./problem.ts";
import type { RecordArticle } from "./read-record.ts";

/** An article of the record beside its text, read again from the page; no text when the page could not be read. */
export interface ReadAgain {
  readonly article: RecordArticle;
  readonly text?: string;
}

/** Whether a citation agrees with its article's record, and its words stand where it says. */
export function checkCitation({ where, citation }: PlacedCitation, cited: ReadAgain | undefined): readonly Problem[] {
  if (cited === undefined)
    return [{ where, what: `cites article ${citation.article}, which the record does not hold` }];
  const { article, text } = cited;
  const agreements = [
    ...problemUnless(citation.snapshot === article.snapshot.sha256, where, "its sha-256 is not its article's"),
    ...problemUnless(citation.source === article.source, where, "its source is not its article's"),
    ...problemUnless(citation.url === article.url, where, "its url is not its article's"),
  ];
  if (text === undefined) return [...agreements, { where, what: "its page could not be read again" }];
  const { start, end, prefix, suffix } = citation;
  return [
    ...agreements,
    ...problemUnless(text.slice(start, end) === citation.text, where, "its words do not stand there on the page"),
    ...problemUnless(text.slice(0, start).endsWith(prefix), where, "the words before it are not the page's"),
    ...problemUnless(text.slice(end).startsWith(suffix), where, "the words after it are not the page's"),
  ];
}

/** Whether an entry says what it cites, and its date words stand in its first citation's article. */
export function checkEntry(entry: Entry, articles: ReadonlyMap<string, ReadAgain>): readonly Problem[] {
  const where = `entry ${entry.id}`;
  const [first] = entry.citations;
  if (first === undefined) return [{ where, what: "cites nothing" }];
  const problems = [...problemUnless(entry.text === first.text, where, "its text is not what it cites")];
  const text = articles.get(first.article)?.text;
  const { dateWords } = entry;
  if (dateWords === undefined || text === undefined) return problems;
  const stand = text.slice(dateWords.start, dateWords.end) === dateWords.text;
  return [...problems, ...problemUnless(stand, where, "its date words do not stand there on the page")];
}

import type { Article } from "@dateline/core/article";
import { describeMoment, describeReason } from "@dateline/core/export";
import type { Reading } from "@dateline/core/story";
import { findParagraphs } from "@dateline/core/text";
import { cleanText } from "./clean-text.ts";
import { listMarks, markText } from "./mark-text.ts";
import type { Terminal } from "./terminal.ts";
import { wrapWords } from "./wrap-words.ts";

function printFields(article: Article, source: string, { colors, width }: Terminal): string {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["published", describeMoment(article.published ?? "undated")],
    ["modified", article.modified && describeMoment(article.modified)],
    ["by", article.authors.length > 0 ? article.authors.join(", ") : undefined],
    ["agency", article.agency],
    ["place", article.place],
    ["site", article.site],
    ["address", article.url],
    ["source", source],
    ["warnings", article.warnings.length > 0 ? article.warnings.map(describeReason).join("; ") : undefined],
  ];
  return rows
    .flatMap(([name, value]) => (value === undefined ? [] : [`${colors.dim(`${name}:`)} ${cleanText(value)}`]))
    .map((row) => wrapWords(row, width))
    .join("\n");
}

function printBody(reading: Reading, terminal: Terminal): string[] {
  const { text } = reading.article;
  const safe = cleanText(text);
  const marks = listMarks(reading).map((mark) => ({ ...mark, meaning: cleanText(mark.meaning) }));
  return findParagraphs(text).map((span) => {
    const inside = marks.filter((mark) => mark.span.start >= span.start && mark.span.end <= span.end);
    return wrapWords(markText({ text: safe, span, marks: inside, terminal }), terminal.width);
  });
}

/** One article for reading in a terminal: its fields, then its text with dates, quotations and figures marked. */
export function printReading(reading: Reading, terminal: Terminal): string {
  const { article, source } = reading;
  const { colors, width } = terminal;
  const head = [
    colors.bold(wrapWords(cleanText(article.headline ?? "(no headline)"), width)),
    ...(article.standfirst === undefined ? [] : [wrapWords(cleanText(article.standfirst), width)]),
    printFields(article, source, terminal),
  ];
  return `${[...head, ...printBody(reading, terminal)].join("\n\n")}\n`;
}

import type { Citation } from "#timeline";
import { sentenceAddress } from "./cite-links.ts";
import { describeDay } from "./describe-day.ts";
import { escapeMarkdown, linkMarkdown } from "./escape-markdown.ts";
import type { SourceIndex } from "./source-index.ts";

/** Footnotes numbered as they are first called for; one sentence of one article is one footnote. */
export interface Footnotes {
  /** The mark to set in the text: "[^3]". */
  readonly mark: (citation: Citation) => string;
  /** The notes, in order of number. */
  readonly write: () => readonly string[];
}

/** Starts an empty set of footnotes. */
export function startFootnotes(sources: SourceIndex): Footnotes {
  const notes = new Map<string, Citation>();
  const numbers = new Map<string, number>();
  return {
    mark: (citation) => {
      const key = `${citation.article}\n${citation.start}\n${citation.end}`;
      const number = numbers.get(key) ?? notes.size + 1;
      numbers.set(key, number);
      notes.set(key, citation);
      return `[^${number}]`;
    },
    write: () => [...notes.values()].map((citation, i) => `[^${i + 1}]: ${noteOf(citation, sources)}`),
  };
}

/** Outlet, headline, day; the cited sentence with a little around it; the page as it was read. */
function noteOf(citation: Citation, sources: SourceIndex): string {
  const { headline, published } = sources.articleOf(citation) ?? {};
  const address = sentenceAddress(citation);
  const where = address === undefined ? escapeMarkdown(citation.source) : linkMarkdown(headline ?? "page", address);
  const parts = [
    escapeMarkdown(sources.outletOf(citation)),
    where,
    published && escapeMarkdown(describeDay(published)),
  ];
  return `${parts.filter((part) => part !== undefined).join(", ")}: ${inContext(citation)} (sha256 ${citation.snapshot.slice(0, 12)})`;
}

function inContext({ prefix, text, suffix }: Citation): string {
  const before = escapeMarkdown(prefix);
  const after = escapeMarkdown(suffix);
  const opening = before === "" ? "" : `\u2026${before} `;
  return `${opening}**${escapeMarkdown(text)}**${after === "" ? "" : ` ${after}\u2026`}`;
}

import type { Citation } from "#timeline";

/** Words at either end of a sentence that are enough to find it on its page. */
const edgeWords = 5;

/** The address when it is one a reader may follow: http or https, nothing that runs. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}

/**
 * The address of the sentence on the live page, as a text fragment (`#:~:text=`).
 *
 * The live page may have changed since: the citation's snapshot is what was read.
 *
 * @returns Absent when the article has no web address.
 */
export function sentenceAddress(citation: Pick<Citation, "url" | "text">): string | undefined {
  const href = webAddress(citation.url);
  if (href === undefined) return undefined;
  const words = citation.text.split(/\s+/u).filter((word) => word !== "");
  if (words.length === 0) return href;
  const parts =
    words.length <= 2 * edgeWords ? [words] : [words.slice(0, edgeWords), words.slice(words.length - edgeWords)];
  const fragment = parts.map((part) => encodeFragment(part.join(" "))).join(",");
  return `${href}${href.includes("#") ? "" : "#"}:~:text=${fragment}`;
}

/** Names one sentence within a record: the article's id and the sentence's offsets. */
export function sentenceId(citation: Pick<Citation, "article" | "start" | "end">): string {
  return `${citation.article}:${citation.start}-${citation.end}`;
}

/** "-" has a meaning in text fragments; an apostrophe or bracket would end a Markdown or HTML link. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

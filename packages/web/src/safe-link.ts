import type { Citation } from "@dateline/core/timeline";

/** The address when it is one that a reader may be sent to: http or https, nothing else. */
export function readSafeUrl(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { href, protocol } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? href : undefined;
}

const wordsAtEachEnd = 6;

/** The citation's address with a text fragment, so that a browser opens the page at the sentence. */
export function linkToSentence({ url, text }: Pick<Citation, "url" | "text">): string | undefined {
  const href = readSafeUrl(url);
  if (!href) return undefined;
  const words = text.toWellFormed().split(/\s+/).filter(Boolean);
  if (words.length === 0) return href;
  const isLong = words.length > wordsAtEachEnd * 3;
  const parts = isLong ? [words.slice(0, wordsAtEachEnd), words.slice(-wordsAtEachEnd)] : [words];
  const fragment = parts.map((part) => encodeURIComponent(part.join(" ")).replaceAll("-", "%2D")).join(",");
  return `${href}${href.includes("#") ? "" : "#"}:~:text=${fragment}`;
}

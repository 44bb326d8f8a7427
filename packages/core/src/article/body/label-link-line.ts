import type { BlockLabel } from "../article.ts";
import type { PageBlock } from "./find-blocks.ts";
import { readHost } from "./read-host.ts";

/** A line is one of links when this share of it is. */
const linkedShare = 0.8;
/** "More on the flood: https://..." is a teaser whether its address is a link or not. */
const pointsElsewhere = /^(?:find|follow|more|read|see)\s.*\shttps?:\/\/\S+$/i;
const longestPointer = 160;
const longestHeadline = 80;
const fewestHeadlineWords = 4;
/** A lone word that links out is a button. */
const bareWord = /^\p{L}+$/u;

/**
 * Labels a line that is all link: a teaser when it reads like a headline, else furniture. A link to another site is neither:
 * a shop, a source, an address printed in the text.
 *
 * @param host - The page's own, as far as it is known.
 */
export function labelLinkLine(block: PageBlock, host: string | undefined): BlockLabel | undefined {
  const { text, linkLength } = block;
  if (text.length < longestPointer && pointsElsewhere.test(text)) return "teaser";
  if (linkLength < text.replaceAll(" ", "").length * linkedShare) return undefined;
  if (/[.!?]["”’)]?$/.test(text) && text.length > longestHeadline) return undefined;
  if (!bareWord.test(text) && leadsOut(block, host)) return undefined;
  return text.split(" ").length >= fewestHeadlineWords ? "teaser" : "boilerplate";
}

function leadsOut({ link }: PageBlock, host: string | undefined): boolean {
  const target = readHost(link?.attributes["href"]);
  return target !== undefined && host !== undefined && domainOf(target) !== domainOf(host);
}

function domainOf(host: string): string {
  return host.split(".").slice(-2).join(".");
}

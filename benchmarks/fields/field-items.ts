import { type Article, readArticle } from "@dateline/core/article";
import { readHtmlPage } from "@dateline/core/page";
import { type FieldName, fieldNames, hashPage, type PageGold, type Range } from "./gold.ts";
import type { SourcePage } from "./load-page.ts";
import type { Items } from "./match-items.ts";
import { readRange } from "./read-lines.ts";

export type FieldItems = Readonly<Record<FieldName, Items>>;

const nothing: FieldItems = {
  captions: [],
  credits: [],
  agency: [],
  byline: [],
  teasers: [],
  corrections: [],
  livePosts: [],
};

/** The words of the gold's ranges. */
export function readGoldItems({ key, html }: SourcePage, gold: PageGold): FieldItems {
  if (hashPage(html) !== gold.sha256) throw new Error(`${key}: the page is not the one that was annotated`);
  const read = (range: Range) =>
    readRange(html, range).replace(/\\u([\da-f]{4})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Object.fromEntries(fieldNames.map((name): [FieldName, Items] => [name, gold[name].map(read)])) as Record<
    FieldName,
    Items
  >;
}

/** What our reader makes of the same page. */
export function readOurItems({ html, url }: SourcePage): FieldItems {
  const result = readArticle(readHtmlPage(html), url === undefined ? {} : { url });
  if (!result.ok) return nothing;
  const { pictures, agency, authors, related, corrections } = result.article;
  return {
    captions: pictures.flatMap(({ caption }) => caption ?? []),
    credits: pictures.flatMap(({ credit }) => credit ?? []),
    agency: agency === undefined ? [] : [agency],
    byline: authors,
    teasers: related.map(({ headline }) => headline),
    corrections,
    livePosts: describePosts(result.article),
  };
}

const describedLength = 160;

/** A post by its heading, its time as clocks of 24 and 12 hours write it, and its first words. */
function describePosts({ livePosts, text }: Article): Items {
  return livePosts.map(({ headline = "", published = "", span }) => {
    const [, hour = "", minute = ""] = /T(\d{2}):(\d{2})/.exec(published) ?? [];
    const times = hour === "" ? "" : `${hour}:${minute} ${Number(hour)} ${Number(hour) % 12 || 12}`;
    return `${headline} ${times} ${text.slice(span.start, Math.min(span.end, span.start + describedLength))}`;
  });
}

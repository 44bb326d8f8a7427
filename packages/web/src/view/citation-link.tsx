import { describeMoment, nameOutlet, sentenceAddress } from "@dateline/core/export";
import type { Citation, TimelineArticle } from "@dateline/core/timeline";
import type { JSX } from "preact";
import type { TimelineLookup } from "../timeline-lookup.ts";

interface CitationProps {
  readonly citation: Citation;
  readonly lookup: TimelineLookup;
}

/** The attributes of foreign text: its language when the page is not English, its direction by its own letters. */
export function languageOf(article: TimelineArticle | undefined): { readonly dir: "auto"; readonly lang?: string } {
  const language = article?.language;
  return language && language !== "en" && /^[a-z]{2,3}(-|$)/i.test(language)
    ? { dir: "auto", lang: language }
    : { dir: "auto" };
}

/** Outlet, headline and time of publication; the headline leads to the sentence when the page has an address. */
export function CitationLine({ citation, lookup }: CitationProps): JSX.Element {
  const article = lookup.articles.get(citation.article);
  const headline = article?.headline ?? citation.source;
  const href = sentenceAddress(citation);
  const published = article?.published && describeMoment(article.published);
  return (
    <span class="citation-line">
      <b dir="auto">{article ? nameOutlet(article) : citation.source}</b>
      {", "}
      {href ? (
        <a href={href} rel="noreferrer noopener" {...languageOf(article)}>
          {headline}
        </a>
      ) : (
        <cite {...languageOf(article)}>{headline}</cite>
      )}
      {published && <span class="quiet">, {published}</span>}
    </span>
  );
}

/** The short name of a citation, for tables: the outlet, leading to the sentence. */
export function CitationShort({ citation, lookup }: CitationProps): JSX.Element {
  const article = lookup.articles.get(citation.article);
  const name = article ? nameOutlet(article) : citation.source;
  const href = sentenceAddress(citation);
  if (!href) return <span dir="auto">{name}</span>;
  return (
    <a href={href} rel="noreferrer noopener" dir="auto">
      {name}
    </a>
  );
}

/** The sentence between the few words that stand before and after it, cut between words. */
export function SentenceInContext({ citation, lookup }: CitationProps): JSX.Element {
  const article = lookup.articles.get(citation.article);
  const isFromStart = citation.start <= citation.prefix.length;
  const prefix = isFromStart ? citation.prefix : citation.prefix.replace(/^\S*\s/, "");
  const suffix = citation.suffix.replace(/\s\S*$/, "");
  return (
    <p class="context" {...languageOf(article)}>
      {prefix && (
        <span class="quiet">
          {isFromStart ? "" : "… "}
          {prefix}
        </span>
      )}
      <q class="cited">{citation.text}</q>
      {suffix && <span class="quiet">{suffix} …</span>}
    </p>
  );
}

/** The fingerprint of the page as it was read: short to the eye, whole in the title. */
export function SnapshotMark({ sha256 }: { readonly sha256: string }): JSX.Element {
  return (
    <span class="snapshot" title={`sha-256 ${sha256}`}>
      page as read: <code>{sha256.slice(0, 12)}</code>
    </span>
  );
}

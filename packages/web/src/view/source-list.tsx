import { describeCount, describeMoment, describeReason, nameOutlet, webAddress } from "@dateline/core/export";
import { compareText } from "@dateline/core/text";
import type { TimelineArticle } from "@dateline/core/timeline";
import type { JSX } from "preact";
import { listArticlesInStory, type TimelineLookup } from "../timeline-lookup.ts";
import { languageOf } from "./citation-link.tsx";

interface SourceListProps {
  readonly lookup: TimelineLookup;
}

/** Every article read, the copies of one text under the origin they share. */
export function SourceList({ lookup }: SourceListProps): JSX.Element | null {
  const { timeline } = lookup;
  const byText = Map.groupBy(listArticlesInStory(timeline), (article) => article.family ?? article.id);
  if (byText.size === 0) return null;
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">Sources</h2>
      <p class="section-note">
        An agency's text and all its copies count as one source, however many outlets carry it. The long number is the
        fingerprint (sha-256) of the page as it was read.
      </p>
      <ul class="families">
        {[...byText.values()].map((articles) => (
          <FamilyItem key={articles[0]?.id} articles={articles.toSorted(comparePublished)} lookup={lookup} />
        ))}
      </ul>
    </section>
  );
}

/** By time as the pages state it; those without one last. Zones are left alone: the order is for reading. */
function comparePublished(a: TimelineArticle, b: TimelineArticle): number {
  return compareText(a.published ?? "~", b.published ?? "~");
}

function FamilyItem({
  articles,
  lookup,
}: SourceListProps & { readonly articles: readonly TimelineArticle[] }): JSX.Element {
  const [first] = articles;
  return (
    <li class={articles.length > 1 ? "family" : "single"}>
      {articles.length > 1 && (
        <p class="origin" dir="auto">
          {first && lookup.sources.originOf({ article: first.id, source: first.source })}{" "}
          <span class="quiet">one text, {describeCount(articles.length, "article")}</span>
        </p>
      )}
      <ul>
        {articles.map((article) => (
          <ArticleItem key={article.id} article={article} />
        ))}
      </ul>
    </li>
  );
}

function ArticleItem({ article }: { readonly article: TimelineArticle }): JSX.Element {
  const { authors, agency, warnings, snapshot } = article;
  const by = [authors.join(", "), agency ? `text by ${agency}` : ""].filter(Boolean).join("; ");
  return (
    <li>
      <p>
        <b dir="auto">{nameOutlet(article)}</b>, <ArticleTitle article={article} />
        <span class="quiet">{listMoments(article)}</span>
      </p>
      {by && (
        <p class="quiet" dir="auto">
          {by}
        </p>
      )}
      {warnings.length > 0 && <p class="warning">Note: {warnings.map(describeReason).join("; ")}</p>}
      <p class="fingerprint">
        <code>{snapshot.sha256}</code>
        {snapshot.fetchedAt && <span class="quiet"> fetched {describeMoment(snapshot.fetchedAt)}</span>}
      </p>
    </li>
  );
}

/** The headline, leading to the page when its address is one. */
export function ArticleTitle({ article }: { readonly article: TimelineArticle }): JSX.Element {
  const href = webAddress(article.url);
  const title = article.headline ?? article.source;
  if (!href) return <cite {...languageOf(article)}>{title}</cite>;
  return (
    <a href={href} rel="noreferrer noopener" {...languageOf(article)}>
      {title}
    </a>
  );
}

function listMoments({ published, modified }: TimelineArticle): string {
  const moments = [published && describeMoment(published), modified && `changed ${describeMoment(modified)}`];
  return moments.map((moment) => (moment ? `, ${moment}` : "")).join("");
}

import type { HtmlPage } from "#page";
import type { Article, ArticleWarning, KnownOfArticle, ReadArticleResult, Witness } from "./article.ts";
import { findBlocks, type PageBlock } from "./body/find-blocks.ts";
import { findCorrections } from "./body/find-corrections.ts";
import { findPictures } from "./body/find-pictures.ts";
import { isIndexPage } from "./body/is-index-page.ts";
import { type FoundBody, readBody } from "./body/read-body.ts";
import { readHost } from "./body/read-host.ts";
import { readStatedBody } from "./body/read-stated-body.ts";
import { findDates } from "./metadata/find-dates.ts";
import { findHeadline } from "./metadata/find-headline.ts";
import { findLanguage } from "./metadata/find-language.ts";
import { findOrigin } from "./metadata/find-origin.ts";
import { findSection } from "./metadata/find-section.ts";
import { findSite } from "./metadata/find-site.ts";
import { findStandfirst } from "./metadata/find-standfirst.ts";
import { type PageMarks, readPageMarks } from "./metadata/page-marks.ts";
import { wonValue } from "./metadata/won-value.ts";
import { findRelated } from "./teasers/find-related.ts";

const shortText = 250;

/** What a page shows before it is asked whether that is an article: its headline, standfirst and body. */
interface Shown {
  readonly marks: PageMarks;
  readonly pageBlocks: readonly PageBlock[];
  readonly heads: ReturnType<typeof findHeadline>;
  readonly standfirst: readonly Witness[];
  readonly shown: FoundBody;
}

function readShown(page: HtmlPage, url: string | undefined): Shown {
  const marks = readPageMarks(page);
  const pageBlocks = findBlocks(page);
  const loud = pageBlocks.find((block) => block.isLoud && block.text.length > 15);
  const heads = findHeadline({ page, marks, loud: loud?.text, url });
  const standfirst = findStandfirst(page, marks, pageBlocks);
  const shown = readBody(page, pageBlocks, {
    headlines: heads.headline === undefined ? [] : [heads.headline],
    standfirst: wonValue(standfirst, "standfirst"),
    anchor: heads.element ?? (heads.headline === loud?.text ? loud?.element : undefined),
    host: readHost(url ?? marks.canonical),
  });
  return { marks, pageBlocks, heads, standfirst, shown };
}

/** Reads the article of an HTML page. */
export function readHtmlArticle(page: HtmlPage, url: string | undefined): ReadArticleResult {
  const { marks, pageBlocks, heads, standfirst, shown } = readShown(page, url);
  const sources = { page, pageBlocks, marks, heads, url };
  if (isIndexPage(shown.measure, marks))
    return { ok: false, reason: "index-page", ...tellKnown({ ...sources, body: shown }, standfirst) };
  const stated = readStatedBody(page, marks, shown.text);
  // What is shown of a live page holds its posts; a stated text does not tell them apart.
  const body = stated === undefined ? shown : { ...shown, ...stated, livePosts: [] };
  if (body.text === "") return { ok: false, reason: "no-main-text", ...tellKnown({ ...sources, body }, standfirst) };
  const address = url ?? marks.canonical;
  const { facts, witnesses, isDisputed } = readFacts({ ...sources, body });
  const article: Article = {
    ...(address && { url: address }),
    ...(heads.headline && { headline: heads.headline }),
    ...wonField("standfirst", standfirst),
    ...facts,
    text: body.text,
    blocks: body.blocks,
    pictures: findPictures({ ...body, anchor: heads.element }),
    related: findTeasers({ ...sources, body }),
    corrections: findCorrections(body.measure, body.labelled),
    livePosts: body.livePosts,
    witnesses: [...heads.witnesses, ...standfirst, ...witnesses],
    warnings: [
      ...page.warnings,
      ...findWarnings({ headline: heads.headline, facts, text: body.text, isDisputed, isStated: stated !== undefined }),
    ],
  };
  return { ok: true, article };
}

/** What the page says of the article though its text is not there to read. */
function tellKnown(sources: FactSources, standfirst: readonly Witness[]): { readonly known?: KnownOfArticle } {
  const { datelineDay: _datelineDay, authors, ...facts } = readFacts(sources).facts;
  const { headline } = sources.heads;
  const address = sources.url ?? sources.marks.canonical;
  const known: KnownOfArticle = {
    ...(headline && { headline }),
    ...wonField("standfirst", standfirst),
    ...facts,
    ...(authors.length > 0 && { authors }),
  };
  return Object.keys(known).length === 0 ? {} : { known: { ...(address && { url: address }), ...known } };
}

interface FactSources {
  readonly page: HtmlPage;
  readonly pageBlocks: readonly PageBlock[];
  readonly marks: PageMarks;
  readonly heads: ReturnType<typeof findHeadline>;
  readonly body: FoundBody;
  readonly url: string | undefined;
}

type Facts = Pick<Article, "authors"> &
  Partial<
    Pick<Article, "published" | "modified" | "agency" | "place" | "datelineDay" | "site" | "section" | "language">
  >;

interface ReadFacts {
  readonly facts: Facts;
  readonly witnesses: readonly Witness[];
  readonly isDisputed: boolean;
}

/** What the page says of the article: who wrote it, when, where. */
function readFacts({ page, pageBlocks, marks, heads, body, url }: FactSources): ReadFacts {
  const places = { page, blocks: pageBlocks, anchor: heads.element, region: body.region };
  const dates = findDates(places, marks, url);
  const site = findSite(marks, heads.headline);
  const address = url ?? marks.canonical;
  const origin = findOrigin({ places, marks, body, site, address, published: dates.published });
  const section = findSection(places, marks, address);
  const language = findLanguage(marks, body.text);
  const facts: Facts = {
    ...(dates.published && { published: dates.published }),
    ...(dates.modified && { modified: dates.modified }),
    ...origin.facts,
    ...wonField("site", site),
    ...wonField("section", section),
    ...wonField("language", language),
  };
  return {
    facts,
    witnesses: [...dates.witnesses, ...origin.witnesses, ...site, ...section, ...language],
    isDisputed: dates.isDisputed,
  };
}

function findTeasers({ page, pageBlocks, marks, heads, body, url }: FactSources): Article["related"] {
  return findRelated({
    page,
    blocks: pageBlocks,
    labelled: body.labelled,
    headline: heads.headline,
    anchor: heads.element,
    next: body.next,
    addresses: [url, marks.canonical].flatMap((one) => one ?? []),
  });
}

function wonField<F extends "standfirst" | "site" | "section" | "language">(
  field: F,
  witnesses: readonly Witness[],
): Partial<Record<F, string>> {
  const value = wonValue(witnesses, field);
  return value === undefined ? {} : ({ [field]: value } as Partial<Record<F, string>>);
}

interface WarningSources {
  readonly headline: string | undefined;
  readonly facts: Facts;
  readonly text: string;
  readonly isDisputed: boolean;
  readonly isStated: boolean;
}

function findWarnings({ headline, facts, text, isDisputed, isStated }: WarningSources): readonly ArticleWarning[] {
  const found: readonly (readonly [boolean, ArticleWarning])[] = [
    [headline === undefined, "no-headline"],
    [facts.published === undefined, "no-date"],
    [isDisputed, "dates-disagree"],
    [text.length < shortText, "short-text"],
    [isStated, "text-from-app-state"],
  ];
  return found.flatMap(([isSo, warning]) => (isSo ? [warning] : []));
}

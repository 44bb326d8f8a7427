import type { HtmlPage } from "#page";
import type { Article, ArticleWarning, ReadArticleResult, Witness } from "./article.ts";
import { findBlocks } from "./body/find-blocks.ts";
import { findPictures } from "./body/find-pictures.ts";
import { findRelated } from "./body/find-related.ts";
import { readBody } from "./body/read-body.ts";
import { findAuthors } from "./metadata/find-authors.ts";
import { type FoundDates, findDates } from "./metadata/find-dates.ts";
import { findHeadline } from "./metadata/find-headline.ts";
import { findLanguage } from "./metadata/find-language.ts";
import { findSite } from "./metadata/find-site.ts";
import { findStandfirst } from "./metadata/find-standfirst.ts";
import { readPageMarks } from "./metadata/page-marks.ts";
import { readDatelines } from "./metadata/read-datelines.ts";
import { wonValue } from "./metadata/won-value.ts";

const shortText = 250;

/** Reads the article of an HTML page. */
export function readHtmlArticle(page: HtmlPage, url: string | undefined): ReadArticleResult {
  const marks = readPageMarks(page);
  const pageBlocks = findBlocks(page);
  const heads = findHeadline(marks, pageBlocks.find((block) => block.isLoud && block.text.length > 15)?.text);
  const standfirst = findStandfirst(page, marks, pageBlocks);
  const { text, blocks, region, labelled } = readBody(page, pageBlocks, {
    headlines: heads.headline === undefined ? [] : [heads.headline],
    standfirst: wonValue(standfirst, "standfirst"),
    anchor: heads.element,
  });
  if (text === "") return { ok: false, reason: "no-main-text" };
  const places = { page, blocks: pageBlocks, anchor: heads.element, region };
  const dates = findDates(places, marks, url);
  const site = findSite(marks, heads.headline);
  const authors = findAuthors(places, marks, wonValue(site, "site"));
  const opening = readDatelines({
    lines: [],
    paragraphs: blocks.filter(({ span }) => span !== undefined).map((block) => block.text),
    published: dates.published,
  });
  const language = findLanguage(marks, text);
  const address = url ?? marks.canonical;
  const agency = authors.agency ?? opening.agency;
  const article: Article = {
    ...(address && { url: address }),
    ...(heads.headline && { headline: heads.headline }),
    ...wonField("standfirst", standfirst),
    ...(dates.published && { published: dates.published }),
    ...(dates.modified && { modified: dates.modified }),
    authors: authors.authors,
    ...(agency && { agency }),
    ...(opening.place && { place: opening.place }),
    ...(opening.datelineDay && { datelineDay: opening.datelineDay }),
    ...wonField("site", site),
    ...wonField("language", language),
    text,
    blocks,
    pictures: findPictures(page, region),
    related: findRelated(page, heads.headline),
    corrections: labelled.filter(({ label }) => label === "correction").map(({ block }) => block.text),
    livePosts: [],
    witnesses: [...heads.witnesses, ...standfirst, ...dates.witnesses, ...authors.witnesses, ...site, ...language],
    warnings: findWarnings({ hasHeadline: heads.headline !== undefined, dates, text, page }),
  };
  return { ok: true, article };
}

function wonField<F extends "standfirst" | "site" | "language">(
  field: F,
  witnesses: readonly Witness[],
): Partial<Record<F, string>> {
  const value = wonValue(witnesses, field);
  return value === undefined ? {} : ({ [field]: value } as Partial<Record<F, string>>);
}

interface WarningSources {
  readonly hasHeadline: boolean;
  readonly dates: FoundDates;
  readonly text: string;
  readonly page: HtmlPage;
}

function findWarnings({ hasHeadline, dates, text, page }: WarningSources): readonly ArticleWarning[] {
  const found: readonly (readonly [boolean, ArticleWarning])[] = [
    [!hasHeadline, "no-headline"],
    [dates.published === undefined, "no-date"],
    [dates.isDisputed, "dates-disagree"],
    [text.length < shortText, "short-text"],
  ];
  return [...page.warnings, ...found.flatMap(([isSo, warning]) => (isSo ? [warning] : []))];
}

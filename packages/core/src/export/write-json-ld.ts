import type { Citation, Claimant, Entry, EntryStatus, Timeline, TimelineArticle } from "#timeline";
import { sentenceAddress, webAddress } from "./cite-links.ts";

/** Terms schema.org lacks; the names are those of the "dateline/1" record. */
const vocabulary = "urn:dateline:1#";

type Node = Readonly<Record<string, unknown>>;

/** What somebody says is a claim; what is told as done or due is an event. */
const isClaim: Readonly<Record<EntryStatus, boolean>> = {
  reported: false,
  planned: false,
  cancelled: false,
  claimed: true,
  denied: true,
  conditional: true,
};

const eventStatus: Readonly<Partial<Record<EntryStatus, string>>> = {
  planned: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
};

/**
 * Writes schema.org JSON-LD: the articles, an Event for what is told as done or due, a Claim for what somebody says,
 * each with the sentences it appears in.
 *
 * Never a ClaimReview: that is a person's verdict. "<" is written as an escape, for script elements.
 */
export function writeJsonLd(timeline: Timeline): string {
  const graph = [...timeline.articles.map(articleNode), ...[...timeline.entries, ...timeline.undated].map(entryNode)];
  const document = {
    "@context": ["https://schema.org", { dateline: vocabulary }],
    "@id": "urn:dateline:timeline",
    "@type": "CreativeWork",
    name: timeline.title,
    ...known({ temporalCoverage: coverageOf(timeline) }),
    hasPart: graph,
  };
  return `${JSON.stringify(document, null, 2).replaceAll("<", "\\u003c")}\n`;
}

function articleNode(article: TimelineArticle): Node {
  const { snapshot } = article;
  return known({
    "@type": "NewsArticle",
    "@id": articleId(article.id),
    url: webAddress(article.url),
    headline: article.headline,
    description: article.standfirst,
    datePublished: article.published,
    dateModified: article.modified,
    author: article.authors.length === 0 ? undefined : article.authors.map((name) => ({ "@type": "Person", name })),
    publisher: organization(article.site),
    sourceOrganization: organization(article.agency),
    inLanguage: article.language,
    encoding: known({
      "@type": "MediaObject",
      sha256: snapshot.sha256,
      contentSize: `${snapshot.bytes} B`,
      encodingFormat: snapshot.mediaType,
    }),
  });
}

function entryNode(entry: Entry): Node {
  const record = known({
    "dateline:status": entry.status,
    "dateline:precision": entry.precision,
    "dateline:basis": entry.basis,
    "dateline:independentSources": entry.independentSources,
    "dateline:links": entry.links.length === 0 ? undefined : entry.links.map(linkNode),
  });
  const isSaid = entry.status !== undefined && isClaim[entry.status];
  return { ...(isSaid ? claimNode(entry) : eventNode(entry)), ...record };
}

function eventNode(entry: Entry): Node {
  return known({
    "@type": "Event",
    "@id": entryId(entry.id),
    name: entry.edited?.text ?? entry.text,
    startDate: entry.start,
    endDate: entry.end,
    eventStatus: entry.status === undefined ? undefined : eventStatus[entry.status],
    "dateline:edtf": entry.edtf,
    "dateline:claimant": speakerNode(entry.claimant),
    subjectOf: entry.citations.map(quotationNode),
  });
}

function claimNode(entry: Entry): Node {
  return known({
    "@type": "Claim",
    "@id": entryId(entry.id),
    text: entry.text,
    author: speakerNode(entry.claimant),
    temporalCoverage: entry.edtf,
    appearance: entry.citations.map(quotationNode),
  });
}

function quotationNode(citation: Citation): Node {
  return known({
    "@type": "Quotation",
    text: citation.text,
    url: sentenceAddress(citation),
    isPartOf: { "@id": articleId(citation.article) },
    "dateline:start": citation.start,
    "dateline:end": citation.end,
  });
}

function linkNode({ kind, entry }: Entry["links"][number]): Node {
  return { "dateline:kind": kind, "dateline:entry": { "@id": entryId(entry) } };
}

/** Whether a speaker is a person or a body the record does not say, so neither does the type. */
function speakerNode(claimant: Claimant | undefined): Node | undefined {
  return claimant && known({ name: claimant.name, "dateline:role": claimant.role });
}

function organization(name: string | undefined): Node | undefined {
  return name === undefined ? undefined : { "@type": "Organization", name };
}

function coverageOf({ start, end }: Timeline): string | undefined {
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}

function articleId(id: string): string {
  return `urn:dateline:article:${id}`;
}

function entryId(id: string): string {
  return `urn:dateline:entry:${id}`;
}

/** The node without its unknown fields. */
function known(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}

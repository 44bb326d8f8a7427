import type { Timeline } from "#timeline";

/** The keys of a type in their published order; the compiler refuses a missing or a surplus one. */
export type JsonShape<T> = T extends readonly (infer Item)[]
  ? JsonShape<Item>
  : T extends object
    ? { readonly [Key in keyof T]-?: JsonShape<NonNullable<T[Key]>> }
    : true;

/** A shape whose type is no longer known: what the writer walks. */
export type AnyShape = true | { readonly [key: string]: AnyShape };

type ItemOf<Key extends keyof Timeline> = NonNullable<Timeline[Key]> extends readonly (infer Item)[] ? Item : never;
type EntryShape = JsonShape<ItemOf<"entries">>;

const claimant: EntryShape["claimant"] = { name: true, role: true };

const citation: EntryShape["citations"] = {
  article: true,
  source: true,
  url: true,
  start: true,
  end: true,
  text: true,
  snapshot: true,
  prefix: true,
  suffix: true,
};

const entry: EntryShape = {
  id: true,
  start: true,
  end: true,
  precision: true,
  part: true,
  edtf: true,
  basis: true,
  dateWords: { start: true, end: true, text: true, rule: true },
  text: true,
  status: true,
  claimant,
  via: claimant,
  links: { kind: true, entry: true },
  independentSources: true,
  articles: true,
  weight: true,
  citations: citation,
  figures: true,
  edited: { by: true, at: true, text: true },
};

const article: JsonShape<ItemOf<"articles">> = {
  id: true,
  source: true,
  url: true,
  headline: true,
  standfirst: true,
  published: true,
  modified: true,
  authors: true,
  agency: true,
  place: true,
  site: true,
  language: true,
  pictures: { src: true, alt: true, caption: true, credit: true },
  related: { headline: true, url: true },
  text: true,
  family: true,
  excluded: true,
  warnings: true,
  snapshot: { sha256: true, bytes: true, mediaType: true, fetchedAt: true },
};

const figures: JsonShape<ItemOf<"figures">> = {
  counts: true,
  kind: true,
  unit: true,
  place: true,
  points: {
    id: true,
    asOf: true,
    min: true,
    max: true,
    approx: true,
    qualifier: true,
    delta: true,
    claimant,
    citation,
  },
};

/** Every key of the published record, in the order it is written. */
export const timelineShape: JsonShape<Timeline> = {
  format: true,
  title: true,
  start: true,
  end: true,
  generator: { name: true, version: true },
  entries: entry,
  undated: entry,
  articles: article,
  rejected: { source: true, reason: true },
  figures,
  quotes: { text: true, direct: true, speaker: claimant, citation },
  people: { name: true, roles: true, rolesSeen: { role: true, asOf: true, citation } },
  families: { id: true, articles: true, origin: true },
  edits: {
    url: true,
    from: true,
    to: true,
    changes: { kind: true, before: true, after: true, entry: true },
  },
};

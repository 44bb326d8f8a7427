/** What is known of the outlet of a page. */
export interface OutletMarks {
  readonly site?: string | undefined;
  readonly url?: string | undefined;
  /** The SOURCE as given: a path, an address, "-". */
  readonly source: string;
}

/** The outlet's name; for a page that names none, its host or the last part of the source as it was given. */
export function nameOutlet({ site, url, source }: OutletMarks): string {
  return site ?? hostOf(url ?? source) ?? source.replace(/^.*[/\\](?=.)/, "");
}

/** The host of a web address, lower-cased, without "www."; absent for anything else. */
export function hostOf(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(/^www\./, "") || undefined;
}

/** Second-level names that many hosts share. */
const shared = new Set(["ac", "co", "com", "edu", "gov", "net", "org"]);

/**
 * The letters and digits of the part of an address's host that is a name.
 *
 * @example
 * readHostName("https://www.quarrow-herald.co.uk/news"); // "quarrowherald"
 */
export function readHostName(url: string | undefined): string | undefined {
  const host = url?.replace(/^[a-z]+:\/\//i, "").split(/[/:?#]/)[0] ?? "";
  const parts = host.toLowerCase().split(".");
  const name = parts.length > 2 && shared.has(parts.at(-2) ?? "") ? parts.at(-3) : parts.at(-2);
  return name?.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Hosts that give each writer a diary under the writer's own name. */
const diaryHost =
  /(?:^|[/.@])(?:blogspot|blogger|livejournal|tumblr|typepad|wordpress|over-blog|substack)\.[a-z]{2,3}(?:\.[a-z]{2})?(?=[/:?#]|$)/i;

/**
 * Whether an address, or the one that an archive of the web keeps under it, is that of one person's diary.
 *
 * @example
 * isDiaryAddress("https://adaorl.wordpress.com/2031/05"); // true
 */
export function isDiaryAddress(url: string | undefined): boolean {
  return diaryHost.test(url?.slice(0, 200) ?? "");
}

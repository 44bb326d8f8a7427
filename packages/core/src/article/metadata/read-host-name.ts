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

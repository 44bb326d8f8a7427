import { addressWords } from "../clues/teaser-words.ts";

/** Where a link leads, as far as its address tells. */
export interface StoryAddress {
  /** The same for all links to one page: host and path, and the query where the path names no story. */
  readonly key: string;
  /** Whether the address reads like that of a story, like that of a section, a person or a service, or like neither. */
  readonly kind: "story" | "list" | "unclear";
}

const noPage = /^(?:#|javascript:|mailto:|tel:|sms:|whatsapp:|data:|about:)/i;
const file = /\.(?:jpe?g|png|gif|webp|svg|mp3|mp4|pdf|docx?|zip|xml|rss|ics)$/;
const pageEnding = /\.(?:html?|php|shtml|aspx?|jsp|ece|cms|story|do)$/;
/** "?p=1201" names a page whatever the path is. */
const queryId = /[?&](?:p|\w*id|\w*no|\w*nr)=\d{2}/i;
const listWords: ReadonlySet<string> = new Set(addressWords);
/** An address that says so much in its last part names a story: "river-rises-over-night". */
const slugLength = 14;
const slugSigns = 2;
/** Shorter names of outlets begin like too many others. */
const nameLength = 7;
const longNumber = /\d{4}/;
/** All that was written in a year, a month or on a day: "/2031/05". */
const archive = /^\/(?:19|20)\d{2}(?:\/\d{1,2}){0,2}$/;
/** A number, or words joined by signs, as the value of a query. */
const queryName = /=(?:[\w.-]*\d{2}|[^&=-]+-[^&=-]+-)/;

/**
 * Makes a reader of the addresses of one page's links.
 *
 * @param own - The page's own addresses: where it was read, and what it says itself.
 * @returns For each link's target what it is; nothing for other sites, for files, and for the page itself.
 *
 * @example
 * const read = makeAddressReader(["https://orlpost.example/town/river-rises-over-night-1201"]);
 * read("/town/pier-closed-for-winter-1198"); // { key: "orlpost.example/town/pier-closed-for-winter-1198", kind: "story" }
 * read("/town/"); // { key: "orlpost.example/town", kind: "list" }
 */
export function makeAddressReader(own: readonly string[]): (href: string) => StoryAddress | undefined {
  const pages = own.map((address) => splitAddress(address, undefined));
  const [page] = pages;
  const names = pages.map(({ host }) => nameOf(host));
  // A site may keep all its stories under "topics".
  const ownParts: ReadonlySet<string> = new Set(page?.path.split("/"));
  return (href) => {
    if (href === "" || noPage.test(href)) return undefined;
    const target = splitAddress(href, page);
    if (file.test(target.path) || leadsOut(target, names) || pages.some((one) => isSame(target, one))) return undefined;
    const key = `${target.host}${target.path}${isPlain(target) ? "" : target.query}`;
    return { key, kind: isAbove(target, page) || isList(target, ownParts) ? "list" : readKind(target) };
  };
}

interface Address {
  readonly host: string;
  /** Lower case, without the last slash. */
  readonly path: string;
  readonly query: string;
}

const addressForm = /^(?:(?:https?:)?\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?/i;

function splitAddress(text: string, base: Address | undefined): Address {
  const [, host, path = "", query = ""] = addressForm.exec(text.trim()) ?? [];
  const full = host !== undefined || path.startsWith("/") ? path : `${folderOf(base)}${path}`;
  return {
    host: (host ?? base?.host ?? "").toLowerCase().replace(/^www\./, ""),
    path: full.toLowerCase().replace(/(?<!\/)\/+$/, ""),
    query,
  };
}

function folderOf(base: Address | undefined): string {
  return base === undefined ? "/" : base.path.slice(0, base.path.lastIndexOf("/") + 1);
}

/** Whether it is of another outlet: one whose name neither begins with an own one nor the other way round. */
function leadsOut({ host }: Address, names: readonly string[]): boolean {
  if (names.length === 0 || host === "") return false;
  const name = nameOf(host);
  return !names.some(
    (own) => name === own || (own.length >= nameLength && (own.startsWith(name) || name.startsWith(own))),
  );
}

/** Whether it is a folder that the page lies in: its section. */
function isAbove({ path, query }: Address, page: Address | undefined): boolean {
  return !queryId.test(query) && (page?.path.startsWith(`${path}/`) ?? false);
}

function isList({ path, query }: Address, ownParts: ReadonlySet<string>): boolean {
  const parts = path.split("/");
  return parts.some((part) => listWords.has(part) && !ownParts.has(part)) || (query === "" && archive.test(path));
}

function readKind({ path, query }: Address): "story" | "unclear" {
  return namesStory(path) || queryName.test(query) ? "story" : "unclear";
}

/** Two addresses of one path are one page, unless the path names none. */
function isSame(one: Address, other: Address): boolean {
  return one.host === other.host && one.path === other.path && (isPlain(one) || one.query === other.query);
}

/** Whether the path alone names the page, so that the query only tells where a reader came from. */
function isPlain({ path, query }: Address): boolean {
  return query === "" || !queryName.test(query) || (namesStory(path) && !pageEnding.test(path));
}

function namesStory(path: string): boolean {
  const parts = path.split("/").filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  const signs = last.length - last.replace(/[-_+]|%20/g, "").length;
  return (
    (last.length >= slugLength && signs >= slugSigns) ||
    longNumber.test(path) ||
    (parts.length > 1 && pageEnding.test(last))
  );
}

/** The part of a host that its owner chose: "news.orlpost.co.uk" gives "orlpost". */
function nameOf(host: string): string {
  const labels = host.split(".");
  const isTwofold = labels.at(-1)?.length === 2 && (labels.at(-2)?.length ?? slugLength) <= 3;
  return labels.at(isTwofold ? -3 : -2) ?? host;
}

import { Parser } from "htmlparser2";
import type { ListedAddress } from "../gathered-page.ts";
import { known } from "./feed-item.ts";

/** An address as a list has it. */
export type ListEntry = Omit<ListedAddress, "listedIn">;

/** The fields of an entry that are read, by their elements' local names. */
type EntryFields = Partial<Record<string, string>>;

const fieldNames = new Set(["loc", "title", "publication_date", "name"]);

function entryOf(element: string, fields: EntryFields): ListEntry | undefined {
  const { loc, title, publication_date: published, name } = fields;
  if (loc === undefined) return undefined;
  const publisher = name === undefined ? undefined : { name };
  return known({ url: loc, leadsTo: element === "sitemap" ? "feed" : "page", title, published, publisher } as const);
}

/**
 * The addresses of a sitemap, with what a news sitemap says of each; those of a sitemap index lead to more sitemaps.
 *
 * Only the entities of XML itself are resolved, so none can grow.
 */
export function readSitemap(content: string): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  let fields: EntryFields = {};
  let text = "";
  let depth = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        depth += 1;
        text = "";
        if (depth === 2) fields = {};
        void name;
      },
      ontext: (part) => {
        text += part;
      },
      onclosetag: (name) => {
        const local = name.slice(name.indexOf(":") + 1);
        depth -= 1;
        // Pictures and other languages have a `loc` and `title` of their own.
        const isOwn = name === "loc" || name.startsWith("news:");
        if (isOwn && fieldNames.has(local) && text.trim() !== "") fields[local] ??= text.trim();
        const entry = depth === 1 ? entryOf(name, fields) : undefined;
        if (entry !== undefined) entries.push(entry);
        text = "";
      },
    },
    { xmlMode: true },
  );
  parser.end(content);
  return entries;
}

import { type Opml, parseOpml } from "feedsmith";
import { known } from "./feed-item.ts";
import type { ListEntry } from "./read-sitemap.ts";

type Outline = Opml.Outline<string>;

function entryOf({ text, title, type, url, xmlUrl }: Outline): ListEntry | undefined {
  if (xmlUrl !== undefined) return known({ url: xmlUrl, leadsTo: "feed", title: title ?? text } as const);
  if (url === undefined) return undefined;
  const leadsTo = type?.toLowerCase() === "link" ? "page" : "feed";
  return known({ url, leadsTo, title: title ?? text } as const);
}

function listEntries(outlines: readonly Outline[]): readonly ListEntry[] {
  return outlines.flatMap((outline) => {
    const entry = entryOf(outline);
    return [...(entry === undefined ? [] : [entry]), ...listEntries(outline.outlines ?? [])];
  });
}

/** The addresses of an OPML list, groups resolved, in its order; undefined when it cannot be read. */
export function readOpml(content: string): readonly ListEntry[] | undefined {
  try {
    return listEntries(parseOpml(content).body?.outlines ?? []);
  } catch {
    return undefined;
  }
}

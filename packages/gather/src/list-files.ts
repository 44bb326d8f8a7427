import type { Dirent } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";

/** The endings a file may have to be read out of a folder; what is no page, list or container beside them is left out. */
const readNames =
  /\.(?:(?:html?|xhtml|xht|shtml|txt|text|md|markdown|warc|xml|rss|atom|rdf|opml)(?:\.gz)?|wacz|mhtml?|json)$/i;

/** Endings that many other things have, too. */
const vagueNames = /\.(?:xml|json)(?:\.gz)?$/i;

/** A file of a folder. */
export interface ListedFile {
  readonly path: string;
  /** Its ending says little: it is left out unless it turns out to hold addresses or pages. */
  readonly isVague: boolean;
}

/** The order of code units: the same on every machine, whatever its locale. */
function compareNames(first: Dirent, second: Dirent): number {
  if (first.name === second.name) return 0;
  return first.name < second.name ? -1 : 1;
}

/** Whether a link leads to something within the folder; what lies outside is none of the reader's business. */
async function leadsInto(root: string, link: string): Promise<boolean> {
  try {
    return (await realpath(link)).startsWith(root.endsWith(sep) ? root : root + sep);
  } catch {
    return false;
  }
}

async function* listWithin(root: string, folder: string): AsyncGenerator<ListedFile> {
  const found = await readdir(folder, { withFileTypes: true });
  for (const item of found.sort(compareNames)) {
    if (item.name.startsWith(".")) continue;
    const path = join(folder, item.name);
    if (item.isDirectory()) yield* listWithin(root, path);
    else if (!readNames.test(item.name)) continue;
    else if (item.isFile() || (item.isSymbolicLink() && (await leadsInto(root, path)))) {
      yield { path, isVague: vagueNames.test(item.name) };
    }
  }
}

/**
 * The files of a folder that may be read, its subfolders included, sorted by name.
 *
 * Hidden files, files of other kinds, links that lead out of the folder and links to folders are left out.
 */
export async function* listFiles(folder: string): AsyncGenerator<ListedFile> {
  yield* listWithin(await realpath(folder), folder);
}

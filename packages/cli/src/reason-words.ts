/** Reasons of the record, said for a person. A reason that is not here is shown as it is. */
const words: Readonly<Record<string, string>> = {
  "binary-file": "it is a binary file, not a page",
  "broken-compression": "its gzip compression is broken",
  "empty-page": "it is empty",
  "index-page": "it is an index of articles, not an article",
  "needs-network": "it is an address; this release reads saved pages only, so save the page and give the file",
  "no-main-text": "no article text was found in it",
  "no-pages-in-folder": "the folder holds no .html or .txt file",
  "not-a-page": "it is not a page",
  "not-found": "no such file or folder",
  "page-too-large": "it is larger than the limit of one page",
  "reading-failed": "a fault of dateline kept it from being read; please report it",
  "same-page": "it is the same page, byte for byte, as another source",
  unreadable: "it cannot be read",
};

/** Says why a source was rejected. */
export function describeReason(reason: string): string {
  return words[reason] ?? reason;
}

/** Every reason that is said in words. */
export function listReasons(): readonly string[] {
  return Object.keys(words);
}

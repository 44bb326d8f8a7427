// Our own wording for the reasons and warnings of the record, to stand after a colon.

/** Why a source gave no article. */
export const rejectionWords: Readonly<Record<string, string>> = {
  "binary-file": "a binary file, not a page",
  "broken-compression": "its gzip compression is broken",
  "empty-page": "empty",
  "index-page": "a list of articles, not an article",
  "needs-network": "an address, and this release reads saved pages only: save the page and give the file",
  "no-main-text": "no article text was found in it",
  "no-pages-in-folder": "a folder without pages",
  "not-a-page": "not a page of text",
  "not-found": "no such file or folder",
  "page-too-large": "larger than the limit of one page",
  "reading-failed": "a fault of dateline kept it from being read; please report it",
  "same-page": "the same page, byte for byte, as another source",
  unreadable: "cannot be read",
};

/** What to know of an article that was read. */
export const noteWords: Readonly<Record<string, string>> = {
  "dates-disagree": "states several dates of publication",
  "deep-nesting": "its markup is nested very deeply",
  "no-claims-pack": "in a language whose claims are not read yet, so its entries carry no status",
  "no-date": "states no date of publication",
  "no-headline": "has no headline",
  "other-story": "tells another story",
  "short-text": "holds very little text",
  "text-from-app-state": "its text was taken from the page's script data",
  "truncated-page": "breaks off",
};

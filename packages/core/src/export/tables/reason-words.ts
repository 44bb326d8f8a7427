// Our own wording for the reasons and warnings of the record, to stand after a colon.

/** Why a source gave no article. */
export const rejectionWords: Readonly<Record<string, string>> = {
  "binary-file": "a binary file, not a page",
  "broken-archive": "a broken zip archive",
  "broken-compression": "its gzip compression is broken",
  "broken-feed": "a feed or list that cannot be read",
  "broken-record": "a broken record",
  "compression-bomb": "it unpacks to so much that it was made to harm",
  "empty-page": "empty",
  "encrypted-archive": "encrypted",
  "index-page": "a list of articles, not an article",
  "needs-network": "an address, and this release reads saved pages only: save the page and give the file",
  "no-main-text": "no article text was found in it",
  "no-pages-in-container": "holds no page",
  "no-pages-in-folder": "a folder without pages",
  "not-a-page": "not a page of text",
  "not-found": "no such file or folder",
  "page-too-large": "larger than the limit of one page",
  "reading-failed": "a fault of dateline kept it from being read; please report it",
  "revisit-without-page": "says that a page was the same as before, and the earlier page is not here",
  "same-page": "the same page, byte for byte, as another source",
  "truncated-record": "it breaks off before its end",
  "unknown-compression": "compressed in a way that is not known",
  unreadable: "cannot be read",
  "unsafe-archive": "an archive with names that lead out of it, made to harm",
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

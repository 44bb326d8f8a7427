// The parts of HTML the floors above look at; the element and attribute names are those of the HTML standard.

/** Attributes kept in the tree; class is turned into cue bits and dropped. */
export const keptAttributes: readonly string[] = [
  "alt",
  "content",
  "data-original",
  "data-src",
  "datetime",
  "href",
  "http-equiv",
  "id",
  "itemid",
  "itemprop",
  "itemscope",
  "itemtype",
  "lang",
  "name",
  "property",
  "pubdate",
  "rel",
  "size",
  "src",
  "srcset",
  "title",
  "type",
];

/** Elements whose text is no text of the page. */
export const silentTags: readonly string[] = [
  "button",
  "canvas",
  "datalist",
  "iframe",
  "input",
  "noembed",
  "noframes",
  "noscript",
  "object",
  "option",
  "script",
  "select",
  "style",
  "svg",
  "template",
  "textarea",
];

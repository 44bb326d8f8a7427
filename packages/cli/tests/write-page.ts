export interface PageParts {
  readonly headline?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly paragraphs?: readonly string[];
}

const story = [
  "A footbridge over the Marn fell into the river on Saturday, and four people were taken to hospital.",
  "The town of Eskel said it would inspect its other eleven bridges by the end of the month.",
  "Residents had complained about cracks in the deck since February, said Ilse Trant, a baker whose shop stands beside it.",
  "The bridge was built in 1974 and repaired twice. Traffic on the river was stopped until Tuesday.",
];

/** A page of an invented paper about an invented footbridge; a part that is not given is not on the page. */
export function writePage({ headline, published, paragraphs = story }: PageParts = {}): string {
  const time = published === undefined ? "" : `<meta property="article:published_time" content="${published}">`;
  const title = headline === undefined ? "" : `<h1>${headline}</h1>`;
  const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${time}</head>
<body><main><article>${title}\n${body}\n</article></main></body></html>\n`;
}

/**
 * Makes a test of whether a line opens with one of the phrases, as whole words; letter case and curly apostrophes aside.
 *
 * @param phrases - Lower case; an entry that ends in a sign may be followed by anything.
 */
export function makeOpeningTest(phrases: readonly string[]): (line: string) => boolean {
  const byStart = new Map<string, string[]>();
  for (const phrase of phrases) {
    const key = phrase.slice(0, 2);
    byStart.set(key, [...(byStart.get(key) ?? []), phrase]);
  }
  return (line) => {
    const start = openingOf(line);
    const candidates = byStart.get(lastKey);
    return candidates?.some((phrase) => start.startsWith(phrase) && isWordEnd(start, phrase.length)) === true;
  };
}

let lastLine = "";
let lastOpening = "";
/** Its first two signs. */
let lastKey = "";

/** The first words of a line without the signs before them, save quotation marks: what is said is no furniture; one line is asked about by several tests in turn. */
function openingOf(line: string): string {
  if (line === lastLine) return lastOpening;
  lastLine = line;
  lastOpening = line
    .slice(0, 80)
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[\s>•*»►▶→|+\-–—[(.…]+/, "");
  lastKey = lastOpening.slice(0, 2);
  return lastOpening;
}

function isWordEnd(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at)) || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

/** Makes a test of whether a text holds one of the phrases as whole words; letter case aside. */
export function makeWordTest(phrases: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(`(?<!\\p{L})(?:${phrases.join("|")})(?!\\p{L})`, "iu");
  return (text) => pattern.test(text);
}

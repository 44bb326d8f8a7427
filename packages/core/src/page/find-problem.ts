import type { PageProblem } from "./page.ts";

/** More than this is refused outright rather than cut: no news page comes near it. */
const maxInputLength = 200_000_000;
/** How much of the beginning is looked at to tell text from bytes. */
const sampleLength = 4096;

/** How files open that are often mistaken for pages: PDF, ZIP and Office, GIF, PNG, rich text. */
const otherFormats: readonly string[] = ["%PDF-", "PK\u0003\u0004", "GIF8", "\u0089PNG", "\ufffdPNG", "{\\rtf"];

/** Whether the input can be a page at all: neither blank, nor bytes read as text, nor another kind of document. */
export function findProblem(input: string): PageProblem | undefined {
  if (input.length > maxInputLength) return "page-too-large";
  const sample = input.slice(0, sampleLength);
  const start = sample.trimStart();
  if (start === "" && input.trim() === "") return "empty-page";
  if (otherFormats.some((opening) => start.startsWith(opening)) || /^(?:\{\s*"|\[\s*[{"\]])/.test(start))
    return "not-a-page";
  return isBinary(sample) ? "not-a-page" : undefined;
}

function isBinary(sample: string): boolean {
  let odd = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code === 0xfffd || code < 9 || (code > 13 && code < 32 && code !== 27)) odd += 1;
  }
  return odd > 8 && odd > sample.length / 20;
}

import type { Witness } from "../article.ts";
import { functionWords } from "../clues/function-words.ts";
import { languageMetas } from "../clues/meta-names.ts";
import { findMeta, type PageMarks } from "./page-marks.ts";

const languagesOf = new Map<string, string[]>();
for (const [code, words] of Object.entries(functionWords)) {
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), code]);
}

/** How much of a text is read to tell its language. */
const sampleLength = 1000;
const fewestWords = 4;

/** Tells the language of a text by its commonest words; absent when they are too few to tell. */
export function tellLanguage(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const word of readWords(text.slice(0, sampleLength).toLowerCase())) {
    const codes = languagesOf.get(word);
    if (codes !== undefined) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < fewestWords) return undefined;
  return second !== undefined && second[1] * 1.2 > first[1] ? undefined : first[0];
}

/** The words between blanks and stops. */
function readWords(text: string): readonly string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !gaps.has(text.charCodeAt(at))) continue;
    if (at > start) words.push(text.slice(start, at));
    start = at + 1;
  }
  return words;
}

const gaps = new Set([...' \n\t\u00a0.,:;!?()"“”«»„'].map((sign) => sign.charCodeAt(0)));

/** The words of the text are believed before the page's own label, which templates often get wrong. */
export function findLanguage(marks: PageMarks | undefined, text: string): readonly Witness[] {
  const told = tellLanguage(text);
  const stated = marks && (marks.language ?? findMeta(marks, languageMetas)?.value);
  const code = /^[a-z]{2,3}(?=$|[-_])/.exec(stated?.trim().toLowerCase() ?? "")?.[0];
  return [
    ...(told === undefined ? [] : [{ field: "language" as const, value: told, from: "words", won: true }]),
    ...(code === undefined
      ? []
      : [{ field: "language" as const, value: code, from: "markup", won: told === undefined }]),
  ];
}

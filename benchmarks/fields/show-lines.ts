// `node benchmarks/fields/show-lines.ts SET/ID ... [--all] [--path] [--data DIR]`: a page as numbered lines, for the person who annotates it.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadPage } from "./load-page.ts";
import { type Line, readLines } from "./read-lines.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: "boolean", default: false },
    path: { type: "boolean", default: false },
    data: { type: "string", default: join(import.meta.dirname, "../../../shared/bench") },
  },
});

const plainTags = new Set(["html", "body", "div", "span", "p", "ul", "ol", "main", "section"]);
const farFromArticle = /^(?:button|footer|nav|option)\b|\bnav(?:bar|igation)?\b|\bmenu\b|cookie|consent/i;

/** The few innermost steps of the path that say something. */
function writePath(path: readonly string[]): string {
  if (values.path) return path.join(" > ");
  const telling = path.filter((step) => !plainTags.has(step));
  return telling
    .slice(-3)
    .map((step) => step.slice(0, 32))
    .join(" > ");
}

function writeLink(link: string | undefined): string {
  return link === undefined ? "" : ` -> ${link.replace(/^https?:\/\/[^/]*/, "").slice(0, 50)}`;
}

/** Long lines show both ends: what matters in a paragraph is how it opens and how it closes. */
function shorten(text: string): string {
  return text.length <= 180 ? text : `${text.slice(0, 80)} [...] ${text.slice(-80)}`;
}

const neighbour = /\b(?:prev|previous|next)\b/i;

/** What lies inside an `article` is near, its footer too, which often names the author; and so are the next and previous story. */
function isNear(line: Line): boolean {
  const article = line.path.findLastIndex((step) => /^article\b/.test(step));
  const inner = line.path.slice(article + 1);
  const far = article >= 0 ? /^(?:button|option)\b/ : farFromArticle;
  return !line.isHidden && (line.path.some((step) => neighbour.test(step)) || !inner.some((step) => far.test(step)));
}

/** The lines near the article; all of them where a page's menu seems to hold the article. */
function chooseLines(lines: readonly Line[]): readonly Line[] {
  const near = lines.filter(isNear);
  const measure = (some: readonly Line[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return values.all || measure(near) * 4 < measure(lines) ? lines : near;
}

/** One line for the reader's eye; the path is left out where it is that of the line above. */
function writeLine(line: Line, above: string): string {
  const path = writePath(line.path);
  const marks = `${line.isHidden ? " HIDDEN" : ""}${line.isAfterPicture ? " [picture]" : ""}`;
  const where = path === above && line.link === undefined ? "" : `   {${path}${writeLink(line.link)}}`;
  return `${line.number}${marks} ${shorten(line.text)}${where}\n`;
}

for (const key of positionals) {
  const page = loadPage(join(values.data, "extract"), key);
  process.stdout.write(`\n# ${key} ${page.url ?? ""}\n`);
  let above = "";
  for (const line of chooseLines(readLines(page.html))) {
    process.stdout.write(writeLine(line, above));
    above = writePath(line.path);
  }
}

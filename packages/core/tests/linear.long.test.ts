import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { readArticle } from "#article";
import { readHtmlPage, readTextPage } from "#page";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** The larger of two pages is so many times as long ... */
const growth = 4;
/** ... and may take so many times as long. */
const mostTime = growth * 2.2;
const length = 40_000;
/** What is read of a page may hold so many bytes for each of its signs, however long it is. */
const mostBytes = 200;
/** What is quicker than this, in milliseconds, cannot be measured well. */
const least = 4;
const retries = 4;

const opening =
  "<title>Bridge at Orl falls</title><h1>Bridge at Orl falls</h1><p>The bridge at Orl fell on Monday, the town said.</p>";

const marks: readonly string[] = [
  "<ul><li>Orl",
  "<div>",
  '<div class="story-body related">x',
  "<b>Orl ",
  "<p>Orl",
  "<h1>Bridge at Orl falls</h1>",
  "<h2>Bridge</h2>",
  '<a href="/x">Bridge at Orl closed again</a> ',
  '<li><a href="/x">Bridge at Orl closed again</a></li>',
  "<h2><a href=/a>Bridge at Orl closed</a></h2><p>Orl.</p>",
  '<a rel="author" href="/author/ada">Ada Orl</a>',
  '<span class="byline">By Ada Orl</span>',
  '<time datetime="2031-03-04">4 March 2031</time>',
  '<div class="date">4 March 2031</div>',
  "<figure><img src=a><figcaption>A boat. Photo: Ada Orl</figcaption></figure>",
  "<figure><figcaption>A boat. ",
  '<div class="caption">A boat <img src=a>',
  '<div class="image"><span class="credit">QPA</span>',
  '<meta name="author" content="Ada Orl">',
  '<meta property="article:published_time" content="2031-03-04">',
  '<link rel="canonical" href="/x">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Orl"}</script>',
  '<script>var date = "2031-03-04";</script>',
  '<span itemprop="author">Ada Orl</span>',
  '<p itemprop="description" class="standfirst">The bridge at Orl fell.</p>',
  '<p itemprop="headline" class="headline">The bridge at Orl fell.</p>',
  '<article itemprop="liveBlogUpdate"><h2>Orl</h2><time datetime="2031-03-04T10:00">10:00</time><p>The bridge fell.</p></article>',
  '<div itemprop="liveBlogUpdate"><p>Orl fell. ',
  "<table><tr><td>Orl</td><td>12</td></tr></table>",
  "<table><tr><td>",
  "<tr><td>Orl<td>12",
  "<svg><math>",
  "<select><option>",
  "<!-- x -->",
  "<br>Orl",
  "<blockquote>“Orl.”",
  "</p>",
  "&amp;",
  "&nbsp;",
  "<p class='kicker category'>Orl</p>",
];

const words: readonly string[] = [
  "a",
  "Orl ",
  "Orl, ",
  "The bridge at Orl fell on Monday, the town said. ",
  "4 March 2031 ",
  "2031-03-04 ",
  "12.03.31 ",
  "10:30 ",
  "1",
  "By Ada Orl and ",
  "Ada Orl; ",
  "Photo: ",
  "Photo: Ada Orl. ",
  "(QPA) – ",
  "(",
  ")",
  "“",
  "/",
  "-",
  ". ",
  ": ",
  "| ",
  "@orl ",
  "Read more: ",
  "© ",
  "\t",
  "\u00a0 ",
  "ORL, March 4 (QPA) – ",
  "Reporting by Ada Orl; ",
  "京",
];

type Reader = (size: number) => unknown;

const cases: readonly { readonly name: string; readonly read: Reader }[] = [
  ...marks.map((mark) => ({ name: `page of ${mark}`, read: readMarks(mark) })),
  ...marks.map((mark) => ({ name: `head of ${mark}`, read: readAfter(mark) })),
  ...words.map((word) => ({ name: `paragraph of ${word}`, read: readMarks(word) })),
  ...words.map((word) => ({ name: `paragraphs of ${word}`, read: readMarks(`<p>${word.repeat(5)}`) })),
  ...words.map((word) => ({ name: `line of ${word}`, read: readLines(word) })),
  ...words.map((word) => ({ name: `lines of ${word}`, read: readLines(`${word.repeat(5)}\n`) })),
  ...words.map((word) => ({ name: `JSON-LD text of ${word}`, read: readStated(word) })),
  { name: "JSON-LD nodes", read: readNodes },
];

function fill(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

function readPage(html: string): unknown {
  const page = readHtmlPage(html);
  return [page, readArticle(page, { url: "https://orl.example/2031/03/bridge" })];
}

function readMarks(mark: string): Reader {
  return (size) => readPage(`${opening}<p>${fill(mark, size)}`);
}

function readAfter(mark: string): Reader {
  return (size) => readPage(`${fill(mark, size)}${opening}`);
}

function readLines(piece: string): Reader {
  return (size) => readArticle(readTextPage(`Bridge at Orl falls\n\n${fill(piece, size)}`));
}

function readStated(word: string): Reader {
  return (size) => {
    const text = JSON.stringify(fill(word, size / 4));
    const node = `{"@type":"NewsArticle","headline":${text},"articleBody":${text},"author":{"name":${text}},"datePublished":${text}}`;
    return readPage(`<script type="application/ld+json">${node}</script>${opening}`);
  };
}

function readNodes(size: number): unknown {
  const node = '{"@type":"Person","@id":"#a","name":"Ada Orl"},{"@type":"NewsArticle","author":{"@id":"#b"}},';
  return readPage(`<script type="application/ld+json">[${fill(node, size)}{}]</script>${opening}`);
}

function measureTime(read: Reader, size: number): number {
  const before = process.cpuUsage();
  read(size);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What must outlive the measuring of it. */
const held: unknown[] = [];

function measureMemory(read: Reader, size: number): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  held.push(read(size));
  collectGarbage();
  const after = process.memoryUsage().heapUsed;
  held.length = 0;
  return after - before;
}

function isLinear(read: Reader): boolean {
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  for (let left = retries; left >= 0; left -= 1) {
    small = Math.min(small, measureTime(read, length));
    large = Math.min(large, measureTime(read, length * growth));
    if (large <= Math.max(least, small) * mostTime) return true;
  }
  return false;
}

describe("four times the page", () => {
  it.each(cases)("takes four times as long: $name", ({ read }) => {
    expect(isLinear(read)).toBe(true);
  });

  it.each(cases)("is held in memory that grows with it alone: $name", ({ read }) => {
    const size = length * growth;
    expect(measureMemory(read, size)).toBeLessThan(size * mostBytes);
  });

  it("holds for one line of four million letters", () => {
    expect(measureTime(readLines("Orl "), 4_000_000)).toBeLessThan(10_000);
    expect(measureTime(readMarks("Orl "), 4_000_000)).toBeLessThan(10_000);
  });
});

import { describe, expect, it } from "vitest";
import { readHtmlPage } from "#page";
import { readArticle } from "../read-article.ts";

const body =
  "<p>The bridge at Orl fell on Monday, the town said, and nobody was on it when it did.</p>" +
  "<p>Workers had closed the road an hour before, after a crack was seen in the northern pier.</p>" +
  "<p>The mayor of Eskil, on the other bank, promised boats for those who work across the river.</p>";

function readPublished(html: string, url?: string): readonly (string | undefined)[] {
  const result = readArticle(readHtmlPage(html), url === undefined ? {} : { url });
  if (!result.ok) return [result.reason];
  const { published, witnesses } = result.article;
  return [published, witnesses.find(({ field, won }) => field === "published" && won)?.from];
}

const page = (before: string, after = "", head = ""): string =>
  `<html><head><title>A bridge falls at Orl</title>${head}</head><body><main><h1>A bridge falls at Orl</h1>${before}<div class="story">${body}</div>${after}</main></body></html>`;

describe("findDates", () => {
  it.each([
    {
      why: "a line under the headline",
      html: page("<p>By Ada Orl | 3 September 2031</p>"),
      found: ["2031-09-03", "visible line"],
    },
    {
      why: "the leaf of a calendar",
      html: page("<div>03</div><div>Sep</div><div>2031</div>"),
      found: ["2031-09-03", "visible line"],
    },
    {
      why: "the leaf of a calendar with its clock",
      html: page("<div>September 3</div><div>14:05 2031</div>"),
      found: ["2031-09-03", "visible line"],
    },
    {
      why: "a line with bars that ends in a full stop",
      html: page("<p>World News | 3 September 2031 | 7:09 am | Quarrow Press Agency.</p>"),
      found: ["2031-09-03T07:09", "visible line"],
    },
    {
      why: "the foot of the article",
      html: page("", '<p class="post-footer">This report was posted by Ada Orl on 3 September 2031 at 14:05.</p>'),
      found: ["2031-09-03T14:05", "visible line"],
    },
    {
      why: "a box that shows an age and states the moment",
      html: page('<p><span title="2031-09-03T14:05:00+02:00">3 days ago</span></p>'),
      found: ["2031-09-03T14:05:00+02:00", "date box"],
    },
    {
      why: "a box that counts seconds",
      html: page('<p><span data-timestamp="1946210700">3 days ago</span></p>'),
      found: ["2031-09-03T14:05:00Z", "date box"],
    },
    {
      why: "an element that is two properties at once",
      html: page('<p><span itemprop="datePublished dateModified" content="2031-09-03">this week</span></p>'),
      found: ["2031-09-03", "microdata"],
    },
    {
      why: "a property of RDFa",
      html: page('<p><span property="schema:dateCreated" content="2031-09-03">this week</span></p>'),
      found: ["2031-09-03", "microdata"],
    },
    {
      why: "a script",
      html: page("", "", '<script>window.page = {"id": 7, "publicationDate": "2031-09-03T14:05:00+02:00"};</script>'),
      found: ["2031-09-03T14:05:00+02:00", "script"],
    },
    {
      why: "a meta of the system's own making",
      html: page("", "", '<meta name="orlpress:uploaded" content="2031-09-03T14:05:00+02:00">'),
      found: ["2031-09-03T14:05:00+02:00", "meta orlpress:uploaded"],
    },
    {
      why: "a node of the graph that is not the article",
      html: page(
        "",
        "",
        '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"A bridge falls at Orl"},{"@type":"WebPage","datePublished":"2031-09-03"}]}</script>',
      ),
      found: ["2031-09-03", "json-ld"],
    },
    {
      why: "the address of the picture",
      html: page("", "", '<meta property="og:image" content="https://orl.example/pictures/2031/09/03/bridge.jpg">'),
      found: ["2031-09-03", "image address"],
    },
    {
      why: "the earliest comment",
      html: page(
        "",
        '<div class="comments"><p>Bo, 3 September 2031, 18:00</p><p>Ada, 4 September 2031, 9:00</p></div>',
      ),
      found: ["2031-09-03T18:00", "first comment"],
    },
    {
      why: "a copyright line",
      html: page("", "<footer><p>© Orl Courier, 03.09.2031</p></footer>"),
      found: ["2031-09-03", "copyright line"],
    },
    {
      why: "months before days, as another date of the page shows",
      html: page("<p>9/3/2031</p>", "<p>Next council: 9/23/2031</p>"),
      found: ["2031-09-03", "visible line"],
    },
    {
      why: "months before days in the United States",
      html: page("<p>9/3/2031</p>", "", '<meta property="og:locale" content="en_US">'),
      found: ["2031-09-03", "visible line"],
    },
  ])("finds the day in $why", ({ html, found }) => {
    expect(readPublished(html)).toEqual(found);
  });

  it.each([
    { why: "a sentence of the story", html: page("<p>On 3 September 2031 the old bridge was closed for good.</p>") },
    { why: "the day of an event", html: page("<p>Termin: 3. September 2031, 19 Uhr</p>") },
    { why: "the day somebody joined", html: page("<p>Ada Orl, member since 3 September 2031</p>") },
    { why: "a quoted post", html: page("", "<blockquote><p>— Bo (@bo) September 3, 2031</p></blockquote>") },
    { why: "a teaser", html: page("", '<div class="related"><p>A dam leaks</p><p>3 September 2031</p></div>') },
    { why: "a count before a month", html: page("<ul><li><b>3</b></li><li>September 2031</li></ul>") },
    { why: "an age", html: page("<p>3 days ago</p>") },
  ])("takes no day from $why", ({ html }) => {
    expect(readPublished(html)).toEqual([undefined, undefined]);
  });

  it("takes the day under the headline before that of the teasers above it", () => {
    const html = `<html><body><ul><li>A dam leaks</li><li>4 September 2031</li></ul>${page("<p>By Ada Orl</p><p>3 September 2031</p>")}`;
    expect(readPublished(html)).toEqual(["2031-09-03", "visible line"]);
  });
  it("keeps publication and change apart", () => {
    const result = readArticle(
      readHtmlPage(page("<p>Updated: 5 September 2031</p><p>Published: 3 September 2031</p>")),
    );
    expect(result).toMatchObject({ ok: true, article: { published: "2031-09-03", modified: "2031-09-05" } });
  });
  it("reads a box around the whole page as no sidebar", () => {
    const html = `<html><body class="has-footer sidebar">${page("<p>3 September 2031</p>")}</body></html>`;
    expect(readPublished(html)).toEqual(["2031-09-03", "visible line"]);
  });
});

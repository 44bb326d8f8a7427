import { describe, expect, it } from "vitest";
import { rangeIn, readLines } from "./read-lines.ts";

describe("readLines", () => {
  it.each([
    { html: "<p>One <i>two</i><br>three</p>", texts: ["One two", "three"] },
    { html: "<p>One\n  two</p><script>x</script><style>y</style>", texts: ["One two"] },
    { html: "<div>One<div>two</div> three </div>", texts: ["One", "two", "three"] },
    { html: "<noscript>no</noscript><svg><text>no</text></svg>", texts: [] },
  ])("cuts $html", ({ html, texts }) => {
    expect(readLines(html).map(({ text }) => text)).toEqual(texts);
  });

  it("knows where in the source every unit was written, entities and joined spaces too", () => {
    const html = "<p>Orl &amp;\n\n Eskil</p>";
    const [line] = readLines(html);
    expect(line?.text).toBe("Orl & Eskil");
    expect(line && html.slice(...rangeIn(line, 4, 5))).toBe("&amp;");
    expect(line && html.slice(...rangeIn(line, 6, 11))).toBe("Eskil");
  });

  it("marks hidden lines, links and pictures", () => {
    const html = '<img><p><a href="/a">One</a></p><div style="display: none"><p>two</p></div>';
    const [one, two] = readLines(html);
    expect(one).toMatchObject({ link: "/a", isHidden: false, isAfterPicture: true });
    expect(two).toMatchObject({ isHidden: true, isAfterPicture: false });
  });
});

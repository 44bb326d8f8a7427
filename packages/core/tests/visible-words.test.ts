import { describe, expect, it } from "vitest";
import { makeDice, mutatePage } from "./mutate-page.ts";
import { readOwnPages } from "./own-pages.ts";
import { compareWords } from "./visible-words.ts";

const pages = readOwnPages().filter(({ kind }) => kind === "html");

describe("words of our tree and of the HTML standard's", () => {
  it.each(pages)("are the same on $name", ({ content }) => {
    expect(compareWords(content)).toEqual([]);
  });

  it.each([
    "<p>One<p>Two<li>Three<dd>Four",
    "<table><tr><td>One<td>Two<tr><th>Three<p>Four</table>Five",
    "<table>One<tr><td>Two</table>Three",
    "<b><i>One</b>Two</i>Three<a>Four<a>Five",
    "One</p>Two</br>Three</div></b>Four",
    "<form>One<form>Two</form>Three</form>Four",
    "<h1>One<h2>Two</h1>Three<p>Four</h3>Five",
    "<!-- One -->Two<!-- Three --!>Four<!-->Five<!--->Six<!-- <!-- Seven --> Eight -->",
    "<p>One<!-- Two <p>Three",
    "<![CDATA[One]]>Two<svg><![CDATA[Three]]></svg>Four<!One>Five<?Six?>Seven</ Eight>Nine</>Ten",
    "<title>One<b>Two</b></title><textarea>Three</p></textarea><p>Four",
    "<xmp>One<b>Two</b></xmp>Three<plaintext>Four<b>Five</plaintext>",
    "<script>if (a < b) '</scrip>'</script>One<style>Two</style><noscript>Three</noscript>Four",
    "<template><p>One</template>Two<iframe>Three<p></iframe>Four<object>Five</object>Six",
    "<select><option>One<option>Two</select>Three<button>Four</button>Five",
    "<svg><title>One</title><path/><p>Two</p>Three<math><mi>x</mi><div>Four",
    "<svg><foreignObject><p>One</p></foreignObject></svg>Two",
    "<image src=x>One<img alt='Two'>Three<br/>Four<hr>Five<wbr>Six",
    "<p title='One>Two'>Three<p title=One>Two<p title='One\">Two'>Three",
    "One < two <3 three <> four & five &amp; six &ampseven &nosuch; &#8220;eight&#x201d; &#0;",
    "<p>One<a href='never closed>Two<p>Three",
    "<P>One<B/>Two<DIV/>Three<p/>Four",
    "<frameset><frame></frameset><noframes>One</noframes>",
    "<html><head><p>One</p></head><body> Two</body> Three</html> Four",
  ])("are the same on: %s", (html) => {
    expect(compareWords(html)).toEqual([]);
  });

  it("are lost to no damage: what browsers show of a page, its tree holds", () => {
    const dice = makeDice(7);
    const lost: string[] = [];
    for (let i = 0; i < 400; i += 1) {
      const page = mutatePage(pages[dice(pages.length)]?.content ?? "", dice);
      const missing = compareWords(page).filter(({ surplus }) => surplus < 0);
      if (missing.length > 3) lost.push(page);
    }
    expect(lost).toEqual([]);
  });
});

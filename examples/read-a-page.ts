// Reads one saved page and shows what Dateline sees in it: the article, its dates, figures and quotations.
//
//   node examples/read-a-page.ts [PAGE]
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { readPage } from "@dateline/core";
import { describeFigure, describeRange } from "@dateline/core/export";
import { cut } from "@dateline/core/text";

const source = argv[2] ?? `${import.meta.dirname}/hollin-dam/2027-04-23-chronicle-inspectors-warned.html`;
const bytes = readFileSync(source);
const sha256 = createHash("sha256").update(bytes).digest("hex");

const result = readPage({
  source,
  kind: source.endsWith(".txt") ? "text" : "html",
  content: bytes.toString("utf8"),
  snapshot: { sha256, bytes: bytes.length },
});

if (!result.ok) {
  console.error(`${source}: no article here (${result.reason})`);
  process.exitCode = 1;
} else {
  const { article, times, claims } = result.reading;
  console.log(`${article.headline}\n${article.site}, ${article.published}, ${article.authors.join(", ")}`);
  console.log("\nDates");
  for (const { phrase, start, end, reason } of times) {
    if (start === undefined || end === undefined) continue;
    console.log(`  ${cut(article.text, phrase)}: ${describeRange(start, end)} (${reason.rule})`);
  }
  console.log("\nFigures");
  for (const figure of claims?.figures ?? []) {
    if (figure.background) continue;
    console.log(`  ${describeFigure(figure, figure)}: ${figure.counts ?? "not said what"}`);
  }
  console.log("\nQuotations");
  for (const { direct, span, speaker } of claims?.quotations ?? []) {
    if (direct) console.log(`  ${speaker?.name ?? "somebody"}: “${cut(article.text, span)}”`);
  }
}

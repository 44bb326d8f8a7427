// Takes the picture in README.md: the first screen of the example's timeline, in the browser the tests use.
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./launch-browser.ts";

const page = new URL("../story.html", import.meta.url);
const picture = new URL("../docs/images/timeline.png", import.meta.url);

const browser = await launchBrowser();
const tab = await browser.newPage({ viewport: { width: 1200, height: 1500 }, colorScheme: "light" });
await tab.goto(page.href);
await tab.screenshot({ path: fileURLToPath(picture) });
await browser.close();

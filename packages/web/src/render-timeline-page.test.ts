import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Timeline } from "@dateline/core/timeline";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../../scripts/launch-browser.ts";
import { harrowDam } from "./fixtures/harrow-dam.ts";
import { makeHostile } from "./fixtures/hostile.ts";

type Renderer = typeof import("./index.ts");

const root = join(import.meta.dirname, "..");
// Beside the real build, so that what it imports resolves, and apart from it, so that no other test reads half a file.
const outDir = join(root, "dist", "tested");

let renderer: Renderer;
let browser: Browser;
let folder: string;
let file: string;

beforeAll(async () => {
  await build({ root, configFile: join(root, "vite.config.ts"), logLevel: "error", build: { outDir } });
  renderer = (await import(/* @vite-ignore */ pathToFileURL(join(outDir, "index.js")).href)) as Renderer;
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), "dateline-web-"));
  file = await save(harrowDam, "harrow-dam");
});

afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true });
  await rm(outDir, { recursive: true, force: true });
});

async function save(timeline: Timeline, name: string): Promise<string> {
  const path = join(folder, `${name}.html`);
  await writeFile(path, renderer.renderTimelinePage(timeline));
  return pathToFileURL(path).href;
}

interface Visit {
  readonly page: Page;
  /** Every request but the one for the file itself. */
  readonly requests: readonly string[];
  /** Script errors and what the content policy refused. */
  readonly complaints: readonly string[];
}

async function visit(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on(
    "request",
    (request) => void (request.url().split("#")[0] === address.split("#")[0] || requests.push(request.url())),
  );
  page.on("console", (message) => void complaints.push(message.text()));
  page.on("pageerror", (error) => void complaints.push(error.message));
  await page.goto(address);
  return { page, requests, complaints };
}

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(" ")}`,
  );
}

describe("the page for everyone", () => {
  it.each([
    { name: "desktop, light", options: { ...desktop, colorScheme: "light" as const } },
    { name: "desktop, dark", options: { ...desktop, colorScheme: "dark" as const } },
    { name: "phone, light", options: { ...phone, colorScheme: "light" as const } },
    { name: "phone, dark", options: { ...phone, colorScheme: "dark" as const } },
  ])("has nothing axe objects to: $name", async ({ options }) => {
    const { page } = await visit(file, options);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });

  it.each([320, 390, 820])("needs no sideways scrolling at %d px", async (width) => {
    const { page } = await visit(file, { viewport: { width, height: 800 } });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  it("reads without script, and shows no control that would need one", async () => {
    const { page } = await visit(file, { ...desktop, javaScriptEnabled: false });
    await page.getByText("sending a wave down the Sorrel valley.").first().waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(harrowDam.title);
    expect(await page.locator("[data-entry]:visible").count()).toBe(
      harrowDam.entries.length + harrowDam.undated.length,
    );
    expect(await page.locator("button:visible, input:visible, select:visible").count()).toBe(0);
    const sources = page.locator("#e-gate details");
    await sources.locator("summary").click();
    expect(await sources.getByText("5 articles count as one source").isVisible()).toBe(true);
    await page.context().close();
  });

  it("says so when there is nothing to show", async () => {
    const none = {
      entries: [],
      undated: [],
      articles: [],
      rejected: [],
      figures: [],
      quotes: [],
      people: [],
      families: [],
      edits: [],
    };
    const { start: _start, end: _end, ...bare } = harrowDam;
    const { page, complaints } = await visit(await save({ ...bare, ...none }, "empty"), phone);
    expect(await page.getByText("No dated entries were found in these pages.").isVisible()).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("asks nobody for anything", async () => {
    const { page, requests, complaints } = await visit(file, desktop);
    await page.locator("#e-gate summary").click();
    await page.locator("#words").fill("parliament");
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("prints on light paper with its sources open", async () => {
    const { page } = await visit(file, { ...desktop, colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(paper).toBe("rgb(253, 253, 251)");
    expect(await page.locator("#e-gate .context").first().isVisible()).toBe(true);
    expect(await page.locator("#filters").isVisible()).toBe(false);
    await page.context().close();
  });

  it("tells the language and the direction of foreign sentences", async () => {
    const { page } = await visit(file, desktop);
    const arabic = page.locator("#e-mina .sentence");
    expect(await arabic.getAttribute("lang")).toBe("ar");
    expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
    expect(await page.locator("#e-eau .sentence").getAttribute("lang")).toBe("fr");
    expect(await page.locator("#e-gate .sentence").getAttribute("lang")).toBeNull();
    await page.context().close();
  });
});

describe("the islands", () => {
  it("answer to j, k, o, / and ?", async () => {
    const { page } = await visit(file, desktop);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await focused()).toBe("e-gates");
    await page.keyboard.press("k");
    expect(await focused()).toBe("e-built");
    await page.keyboard.press("o");
    expect(await page.locator("#e-built details").getAttribute("open")).toBe("");
    await page.keyboard.press("?");
    expect(await page.locator("#help").isVisible()).toBe(true);
    await page.locator("#keys-on").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    expect(await focused()).not.toBe("words");
    await page.keyboard.press("?");
    await page.locator("#keys-on").check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    expect(await focused()).toBe("words");
    await page.context().close();
  });

  it.each([
    { field: "#words", value: "parliament", entries: ["debate-plan", "debate"] },
    { field: "#filter-status", value: "denied", entries: ["denial"] },
    { field: "#filter-weight", value: "lead", entries: ["gate", "toll14", "toll17"] },
    { field: "#filter-sources", value: "2", entries: ["left"] },
    { field: "#filter-outlet", value: "Le Fanal", entries: ["left", "eau"] },
    { field: "#filter-person", value: "Joren Haas", entries: ["resign"] },
    { field: "#words", value: "zeppelin", entries: [] },
  ])("filter by $field: $value", async ({ field, value, entries }) => {
    const { page } = await visit(file, desktop);
    await page.locator(".filter-fields summary").click();
    if (field === "#words") await page.locator(field).fill(value);
    else
      await page
        .locator(field)
        .selectOption((await page.locator(`${field} option[value="${value}"]`).count()) > 0 ? value : { label: value });
    const shown = await page
      .locator("[data-entry]:visible")
      .evaluateAll((list) => list.map((entry) => entry.getAttribute("data-entry")));
    expect(shown).toEqual(entries);
    expect(await page.locator("#shown").textContent()).toBe(`${entries.length} of 26 entries`);
    await page.getByRole("button", { name: "Show all" }).click();
    await page.waitForFunction(() => document.querySelectorAll("[data-entry][hidden]").length === 0);
    await page.context().close();
  });

  it("show an entry that a link leads to, whatever the filters say", async () => {
    const { page } = await visit(file, desktop);
    await page.locator("#words").fill("parliament");
    await page.evaluate(() => {
      location.hash = "e-gate";
    });
    await page.locator("#e-gate").waitFor({ state: "visible" });
    await page.context().close();
  });

  it("open what is folded around a link's target", async () => {
    const { page } = await visit(file, desktop);
    await page.locator("#figures details").evaluate((details) => details.removeAttribute("open"));
    await page.locator("#e-missing .entry-figures a").click();
    await page.locator("#f-1").waitFor({ state: "visible" });
    await page.context().close();
  });

  it("turn the page dark and keep it so", async () => {
    const { page } = await visit(file, { ...desktop, colorScheme: "light" });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.getByRole("button", { name: "Dark page" }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
    await page.context().close();
  });

  it("copy a citation", async () => {
    const { page } = await visit(file, { ...desktop, permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator("#e-toll17 .cite").click();
    await page.locator("#e-toll17 .cite", { hasText: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("The toll was revised down to 17");
    expect(copied).toContain("Sorrel Valley Courier, “Parliament opens debate on dams”");
    await page.context().close();
  });
});

describe("a page made of hostile strings", () => {
  it("runs nothing, links nowhere and keeps its shape", async () => {
    const { page, requests } = await visit(await save(makeHostile(), "hostile"), desktop);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.keyboard.press("j");
    await page.locator("#words").fill("img onerror");
    expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
    expect(requests).toEqual([]);
    expect(await page.locator("img, iframe, object, embed, link").count()).toBe(0);
    expect(await page.locator("script, style").count()).toBe(3);
    const links = await page.locator("a").evaluateAll((list) => list.map((link) => link.getAttribute("href") ?? ""));
    expect(links.filter((href) => !href.startsWith("#"))).toEqual([]);
    await page.context().close();
  });

  it("wraps words that never end", async () => {
    const { page } = await visit(await save(makeHostile(), "hostile"), { viewport: { width: 320, height: 800 } });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  });

  it("keeps a right-to-left override inside its sentence", async () => {
    const { page } = await visit(await save(makeHostile(), "hostile"), desktop);
    const loose = await page
      .locator(".sentence, .origin, h1, h3, bdi, td a, .claimant b")
      .evaluateAll((list) =>
        list.filter(
          (element) =>
            element.textContent?.includes("\u202E") &&
            !element.closest("[dir], bdi") &&
            !element.querySelector("[dir], bdi"),
        ),
      );
    expect(loose).toEqual([]);
    await page.context().close();
  });

  it("still carries the record", () => {
    const hostile = makeHostile();
    const read = renderer.readEmbeddedTimeline(renderer.renderTimelinePage(hostile, { fullText: true }));
    expect(read).toEqual(JSON.parse(JSON.stringify(hostile)));
  });
});

it("renders the same bytes every time", () => {
  expect(renderer.renderTimelinePage(harrowDam)).toBe(renderer.renderTimelinePage(structuredClone(harrowDam)));
});

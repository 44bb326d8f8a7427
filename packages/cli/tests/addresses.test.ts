import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Timeline } from "@dateline/core/timeline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startDateline } from "./run-dateline.ts";
import { writePage } from "./write-page.ts";

const page = writePage({ headline: "Footbridge falls at Eskel", published: "2024-03-10T08:00:00+01:00" });
let server: Server;
let origin = "";
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/robots.txt") response.end("User-agent: *\nDisallow: /closed/\n");
    else if (request.url === "/moved") response.writeHead(301, { location: "/news/eskel" }).end();
    else if (request.url === "/news/eskel") response.writeHead(200, { "content-type": "text/html" }).end(page);
    else if (request.url === "/silent") return;
    else response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Runs the command beside the server, which lives in this process. */
async function run(...words: readonly string[]) {
  asked = [];
  const command = startDateline(words);
  command.stdin.end();
  const [stdout, stderr, [code]] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    once(command, "close"),
  ]);
  return { stdout, stderr, code: code as number };
}

describe("dateline, addresses as sources", () => {
  it("builds from an address: where it came from, when, and the bytes' sha-256", async () => {
    const { stdout, stderr, code } = await run("build", `${origin}/moved`, "--allow-private", "--format", "json");
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const { articles } = JSON.parse(stdout) as Timeline;
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ source: `${origin}/moved`, headline: "Footbridge falls at Eskel" });
    expect(articles[0]?.snapshot).toMatchObject({
      bytes: Buffer.byteLength(page),
      fetchedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    expect(asked).toEqual(["/robots.txt", "/moved", "/news/eskel"]);
  });

  it("goes on past addresses that fail, each named with its reason, and exits 1", async () => {
    const bad = ["/closed/a", "/absent", "/silent"].map((path) => `${origin}${path}`);
    const words = ["--allow-private", "--timeout", "1", "--format", "json"];
    const { stdout, stderr, code } = await run("build", ...bad, `${origin}/news/eskel`, ...words);
    expect(code).toBe(1);
    const { articles, rejected } = JSON.parse(stdout) as Timeline;
    expect(articles).toHaveLength(1);
    expect(rejected.map(({ source, reason }) => [source.replace(origin, ""), reason])).toEqual([
      ["/absent", "page-gone"],
      ["/closed/a", "robots-forbid"],
      ["/silent", "timed-out"],
    ]);
    for (const address of bad) expect(stderr).toContain(`left out ${address}: `);
  });

  it("reads an address", async () => {
    const { stdout, code } = await run("read", `${origin}/news/eskel`, "--allow-private");
    expect(code).toBe(0);
    expect(stdout).toContain("Footbridge falls at Eskel");
  });

  it.each([
    { words: [], reason: "a private network" },
    { words: ["--offline", "--allow-private"], reason: "no connection may be opened" },
  ])("opens nothing without leave: $words", async ({ words, reason }) => {
    const { stderr, code } = await run("read", `${origin}/news/eskel`, ...words);
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
    expect(asked).toEqual([]);
  });
});

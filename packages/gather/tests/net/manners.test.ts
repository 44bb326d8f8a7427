import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, RequestListener } from "node:http";
import { describe, expect, it } from "vitest";
import { type GatewayOptions, openGateway } from "../../src/net/index.ts";
import { startHttpServer, withoutRobots } from "./start-server.ts";

const options: GatewayOptions = { allowPrivate: ["127.0.0.1"], hostDelayMs: 0, totalMs: 2_000 };

/** Answers /robots.txt with the text or status, and anything else with a page. */
function withRobots(robots: string | number): RequestListener {
  return (request, response) => {
    if (request.url !== "/robots.txt") response.end("page");
    else if (typeof robots === "number") response.writeHead(robots).end("no");
    else response.end(robots);
  };
}

async function outcome(address: string, more: GatewayOptions = {}): Promise<string> {
  const result = await openGateway({ ...options, ...more }).fetch(address);
  return result.outcome === "failed" ? result.failure.reason : result.outcome;
}

/** A clock whose waits take no time and are written down, in milliseconds. */
function quickClock() {
  let now = Temporal.Instant.from("2031-05-04T10:00:00Z");
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    wait: async (milliseconds: number) => {
      waits.push(milliseconds);
      now = now.add({ milliseconds });
    },
  };
}

describe("the gateway and robots.txt (RFC 9309)", () => {
  it.each([
    { robots: "User-agent: *\nDisallow: /", path: "/a", expected: "robots-forbid" },
    { robots: "User-agent: dateline\nDisallow: /", path: "/a", expected: "robots-forbid" },
    { robots: "\ufeffUser-agent: DateLine/2.0\nDisallow: /", path: "/a", expected: "robots-forbid" },
    { robots: "User-agent: other\nDisallow: /", path: "/a", expected: "fetched" },
    { robots: "User-agent: *\nDisallow: /\n\nUser-agent: dateline\nAllow: /", path: "/a", expected: "fetched" },
    { robots: "User-agent: *\nDisallow: /news/\nAllow: /news/open", path: "/news/open/1", expected: "fetched" },
    { robots: "User-agent: *\nDisallow: /*.php$", path: "/a.php", expected: "robots-forbid" },
    { robots: "User-agent: *\nDisallow: /*?print", path: "/a?print=1", expected: "robots-forbid" },
    { robots: "User-agent: *\nDisallow:", path: "/a", expected: "fetched" },
    { robots: "<!doctype html><p>This is no robots.txt", path: "/a", expected: "fetched" },
    { robots: "", path: "/a", expected: "fetched" },
    { robots: 401, path: "/a", expected: "fetched" },
    { robots: 403, path: "/a", expected: "fetched" },
    { robots: 404, path: "/a", expected: "fetched" },
    { robots: 500, path: "/a", expected: "robots-unreadable" },
    { robots: 503, path: "/a", expected: "robots-unreadable" },
  ])("$robots, asked for $path: $expected", async ({ robots, path, expected }) => {
    await using server = await startHttpServer(withRobots(robots));
    expect(await outcome(`${server.origin}${path}`)).toBe(expected);
  });

  it("is asked once for a site, and again after a day", async () => {
    const asked: string[] = [];
    await using server = await startHttpServer((request, response) => {
      asked.push(request.url ?? "");
      response.end("");
    });
    const clock = quickClock();
    const gateway = openGateway({ ...options, clock });
    await Promise.all(["/a", "/b", "/c"].map((path) => gateway.fetch(`${server.origin}${path}`)));
    expect(asked).toEqual(["/robots.txt", "/a", "/b", "/c"]);
    await clock.wait(25 * 3_600_000);
    await gateway.fetch(`${server.origin}/d`);
    expect(asked.slice(4)).toEqual(["/robots.txt", "/d"]);
  });

  it("holds for the site a redirect leads to", async () => {
    await using closed = await startHttpServer(withRobots("User-agent: *\nDisallow: /"));
    await using open = await startHttpServer(
      withoutRobots((_request, response) => response.writeHead(302, { location: `${closed.origin}/a` }).end()),
    );
    expect(await outcome(open.origin)).toBe("robots-forbid");
  });
});

describe("the gateway and its host's patience", () => {
  it("asks one host one thing at a time, with a pause between", async () => {
    let running = 0;
    let most = 0;
    await using server = await startHttpServer(
      withoutRobots((_request, response) => {
        running += 1;
        most = Math.max(most, running);
        setTimeout(() => {
          running -= 1;
          response.end("page");
        }, 10);
      }),
    );
    const clock = quickClock();
    const gateway = openGateway({ ...options, clock, hostDelayMs: 1_000 });
    await Promise.all(["/a", "/b", "/c"].map((path) => gateway.fetch(`${server.origin}${path}`)));
    expect(most).toBe(1);
    expect(clock.waits).toEqual([1_000, 1_000]);
  });

  it.each([
    { asked: 7, waited: 7_000 },
    { asked: 86_400, waited: 30_000 },
  ])("honours a crawl-delay of $asked s with a wait of $waited ms", async ({ asked, waited }) => {
    await using server = await startHttpServer(withRobots(`User-agent: *\nCrawl-delay: ${asked}`));
    const clock = quickClock();
    const gateway = openGateway({ ...options, clock });
    await gateway.fetch(`${server.origin}/a`);
    await gateway.fetch(`${server.origin}/b`);
    expect(clock.waits).toEqual([waited]);
  });

  it.each([
    { status: 429, header: "3", waited: [3_000] },
    { status: 503, header: "3", waited: [3_000] },
    { status: 503, header: "Sun, 04 May 2031 10:00:20 GMT", waited: [20_000] },
    { status: 429, header: undefined, waited: [5_000] },
    { status: 429, header: "soon", waited: [5_000] },
  ])("waits when a server says $status and Retry-After: $header", async ({ status, header, waited }) => {
    let asked = 0;
    await using server = await startHttpServer(
      withoutRobots((_request, response) => {
        asked += 1;
        if (asked > 1) response.end("page");
        else response.writeHead(status, header === undefined ? {} : { "retry-after": header }).end();
      }),
    );
    const clock = quickClock();
    expect(await outcome(server.origin, { clock })).toBe("fetched");
    expect(clock.waits).toEqual(waited);
  });

  it("asks twice at most, and leaves a host alone that asks for long", async () => {
    let asked = 0;
    await using server = await startHttpServer(
      withoutRobots((request, response) => {
        asked += 1;
        response.writeHead(429, { "retry-after": request.url === "/long" ? "3600" : "1" }).end();
      }),
    );
    const clock = quickClock();
    const gateway = openGateway({ ...options, clock });
    expect(await gateway.fetch(`${server.origin}/short`)).toMatchObject({ failure: { reason: "rate-limited" } });
    expect(asked).toBe(2);
    expect(await gateway.fetch(`${server.origin}/long`)).toMatchObject({ failure: { retryAfterSeconds: 3_600 } });
    expect(await gateway.fetch(`${server.origin}/other`)).toMatchObject({ failure: { reason: "rate-limited" } });
    expect(asked).toBe(3);
  });
});

describe("what the gateway gives", () => {
  const modified = "Sat, 03 May 2031 08:00:00 GMT";

  it("a snapshot: the exact bytes, their sha-256, where and when they came from", async () => {
    const seen: IncomingHttpHeaders[] = [];
    await using server = await startHttpServer(
      withoutRobots((request, response) => {
        seen.push(request.headers);
        if (request.url === "/") return response.writeHead(301, { location: "/news/bridge?a=1#top" }).end();
        const headers = { "content-type": "text/html; charset=utf-8", etag: '"v1"', "last-modified": modified };
        return response.writeHead(200, { ...headers, "set-cookie": "a=b", "x-own": "1" }).end("<p>Ä bridge");
      }),
    );
    const result = await openGateway({ ...options, clock: quickClock() }).fetch(server.origin);
    const bytes = Buffer.from("<p>Ä bridge");
    expect(result).toEqual({
      outcome: "fetched",
      snapshot: {
        requested: server.origin,
        address: `${server.origin}/news/bridge?a=1`,
        status: 200,
        headers: {
          "content-type": "text/html; charset=utf-8",
          date: expect.any(String),
          etag: '"v1"',
          "last-modified": modified,
        },
        fetchedAt: "2031-05-04T10:00:00Z",
        bytes,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      },
    });
    expect(seen[0]?.["user-agent"]).toMatch(/^Dateline\/\d+\.\d+\.\d+ \(/);
    expect(seen[1]).not.toHaveProperty("cookie");
  });

  it.each([
    { request: { etag: '"v1"' }, sent: { "if-none-match": '"v1"' } },
    { request: { lastModified: modified }, sent: { "if-modified-since": modified } },
  ])("not modified, to whom says what it has: $request", async ({ request, sent }) => {
    let seen: IncomingHttpHeaders = {};
    await using server = await startHttpServer(
      withoutRobots(({ headers }, response) => {
        seen = headers;
        response.writeHead(304, { etag: '"v1"' }).end();
      }),
    );
    const result = await openGateway(options).fetch(server.origin, request);
    expect(result).toMatchObject({ outcome: "not-modified", status: 304, headers: { etag: '"v1"' } });
    expect(result).not.toHaveProperty("bytes");
    expect(seen).toMatchObject(sent);
  });

  it("no header of what cannot stand in one", async () => {
    await using server = await startHttpServer(withRobots(404));
    const result = await openGateway(options).fetch(server.origin, { etag: '"a"\r\nx-evil: 1' });
    expect(result.outcome).toBe("fetched");
  });

  it.each([
    { status: 404, reason: "page-gone" },
    { status: 410, reason: "page-gone" },
    { status: 403, reason: "access-refused" },
    { status: 451, reason: "access-refused" },
    { status: 418, reason: "unexpected-status" },
    { status: 500, reason: "server-error" },
    { status: 503, reason: "server-error" },
  ])("a failure for status $status: $reason", async ({ status, reason }) => {
    await using server = await startHttpServer(
      withoutRobots((_request, response) => response.writeHead(status).end("<h1>Sorry</h1>")),
    );
    const result = await openGateway(options).fetch(`${server.origin}/a`);
    expect(result).toEqual({ outcome: "failed", failure: { reason, status, address: `${server.origin}/a` } });
  });

  it("nothing when it is offline, and no socket is opened", async () => {
    await using server = await startHttpServer(withRobots(404));
    expect(await outcome(server.origin, { offline: true })).toBe("needs-network");
    expect(server.connections()).toBe(0);
  });
});

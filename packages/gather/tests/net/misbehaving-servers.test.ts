import type { Socket } from "node:net";
import { Readable } from "node:stream";
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { type GatewayOptions, openGateway } from "../../src/net/index.ts";
import { startHttpServer, startRawServer, withoutRobots } from "./start-server.ts";

const megabyte = 1024 ** 2;

/** Every one of these ends within the total deadline and a second, and takes no more memory than this above what was there. */
const limits = { totalMs: 700, maxBytes: 8 * megabyte } as const;
const mostMemory = 64 * megabyte;
const slack = 1_000;

const options: GatewayOptions = {
  ...limits,
  allowPrivate: ["127.0.0.1"],
  hostDelayMs: 0,
  connectMs: 300,
  headersMs: 300,
  idleMs: 300,
};

interface Ending {
  readonly reason: string;
  readonly took: number;
  readonly memory: number;
}

/** How a fetch ends, in milliseconds and bytes of memory at its peak. */
async function fetchUnderWatch(address: string, more: GatewayOptions = {}): Promise<Ending> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  const start = performance.now();
  const result = await openGateway({ ...options, ...more }).fetch(address);
  clearInterval(watch);
  return {
    reason: result.outcome === "failed" ? result.failure.reason : result.outcome,
    took: performance.now() - start,
    memory: Math.max(peak, process.memoryUsage.rss()) - before,
  };
}

function expectWithinCaps({ took, memory }: Ending): void {
  expect(took).toBeLessThan(limits.totalMs + slack);
  expect(memory).toBeLessThan(mostMemory);
}

describe("compression bombs", () => {
  const zeros = Buffer.alloc(64 * megabyte);
  const bodies = new Map<string, Buffer>();

  beforeAll(() => {
    const gzip = gzipSync(zeros);
    const brotli = brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
    bodies.set("gzip", gzip).set("br", brotli).set("zstd", zstdCompressSync(zeros));
    bodies.set("x-gzip", Buffer.concat([gzip, gzip]));
    bodies.set("deflate", deflateSync(zeros));
    bodies.set("gzip, gzip", gzipSync(gzip));
    bodies.set("gzip, br, gzip", gzipSync(brotliCompressSync(gzip)));
    bodies.set("gzip, gzip, gzip, gzip", gzipSync(gzipSync(gzip)));
  });

  it.each(["gzip", "x-gzip", "deflate", "br", "zstd", "gzip, gzip", "gzip, br, gzip", "gzip, gzip, gzip, gzip"])(
    "64 MB and more in %s end before they have grown to 50 MB",
    async (encoding) => {
      const body = bodies.get(encoding);
      await using server = await startHttpServer(
        withoutRobots((_request, response) => response.writeHead(200, { "content-encoding": encoding }).end(body)),
      );
      const ending = await fetchUnderWatch(server.origin, { maxBytes: 50 * megabyte });
      expect(ending.reason).toBe("compression-bomb");
      expectWithinCaps(ending);
    },
  );

  it("a page that grows as pages do ends at its size", async () => {
    const words = Array.from({ length: 2_000_000 }, (_, n) => `word${n % 977}`).join(" ");
    await using server = await startHttpServer(
      withoutRobots((_request, response) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(words, { level: 1 })),
      ),
    );
    const ending = await fetchUnderWatch(server.origin);
    expect(ending.reason).toBe("page-too-large");
    expectWithinCaps(ending);
  });

  it.each([
    { encoding: "gzip", body: gzipSync("a page") },
    { encoding: "GZIP", body: gzipSync("a page") },
    { encoding: "deflate", body: deflateSync("a page") },
    { encoding: "deflate", body: deflateRawSync("a page") },
    { encoding: "br", body: brotliCompressSync("a page") },
    { encoding: "zstd", body: zstdCompressSync("a page") },
    { encoding: "gzip, gzip", body: gzipSync(gzipSync("a page")) },
    { encoding: "deflate, br", body: brotliCompressSync(deflateRawSync("a page")) },
    { encoding: "identity", body: Buffer.from("a page") },
  ])("honest $encoding is read", async ({ encoding, body }) => {
    await using server = await startHttpServer(
      withoutRobots((_request, response) => response.writeHead(200, { "content-encoding": encoding }).end(body)),
    );
    const result = await openGateway(options).fetch(server.origin);
    expect(result.outcome === "fetched" && result.snapshot.bytes.toString()).toBe("a page");
  });

  it.each([
    { encoding: "gzip", body: "no gzip" },
    { encoding: "gzip", body: gzipSync("a page ".repeat(99)).subarray(0, 20) },
    { encoding: "deflate", body: "no deflate" },
    { encoding: "br", body: "no brotli at all" },
    { encoding: "zstd", body: "no zstd" },
    { encoding: "compress", body: "an encoding nobody asked for" },
  ])("broken $encoding is told: $body", async ({ encoding, body }) => {
    await using server = await startHttpServer(
      withoutRobots((_request, response) => response.writeHead(200, { "content-encoding": encoding }).end(body)),
    );
    expect((await fetchUnderWatch(server.origin)).reason).toBe("broken-compression");
  });
});

const ok = "HTTP/1.1 200 OK\r\n";

/** Writes a piece again and again until nobody listens. */
function drip(socket: Socket, piece: () => string | Buffer, everyMs: number): void {
  const timer = setInterval(() => socket.write(piece()), everyMs);
  socket.on("close", () => clearInterval(timer));
}

/** Writes as fast as is taken, for ever. */
function pour(socket: Socket, piece: Buffer): void {
  const write = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on("drain", write);
  write();
}

const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;

const servers: readonly {
  readonly name: string;
  readonly reason: string;
  readonly answer: (socket: Socket) => void;
}[] = [
  { name: "never answers", reason: "timed-out", answer: () => undefined },
  { name: "drips its headers", reason: "timed-out", answer: (s) => s.write(ok) && drip(s, () => "x-a: b\r\n", 20) },
  { name: "drips its status", reason: "timed-out", answer: (s) => drip(s, () => "H", 5_000) },
  { name: "stops in its headers", reason: "timed-out", answer: (s) => s.write(`${ok}content-type: te`) },
  {
    name: "goes on with 103 for ever",
    reason: "timed-out",
    answer: (s) => drip(s, () => "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n", 20),
  },
  {
    name: "sends 1 MB of headers",
    reason: "broken-answer",
    answer: (s) => s.end(`${ok}x-large: ${"a".repeat(megabyte)}\r\n\r\n`),
  },
  {
    name: "sends headers for ever",
    reason: "broken-answer",
    answer: (s) => s.write(ok) && pour(s, Buffer.from("x-more: of this\r\n".repeat(500))),
  },
  {
    name: "stops in its body",
    reason: "timed-out",
    answer: (s) => s.write(`${ok}content-length: 100\r\n\r\nten bytes.`),
  },
  {
    name: "drips its body",
    reason: "timed-out",
    answer: (s) => s.write(`${ok}content-length: 100000\r\n\r\n`) && drip(s, () => "a", 50),
  },
  {
    name: "drips gzip",
    reason: "timed-out",
    answer: (s) => s.write(`${ok}content-encoding: gzip\r\n\r\n`) && drip(s, () => gzipSync("a"), 50),
  },
  {
    name: "sends its body for ever",
    reason: "page-too-large",
    answer: (s) => s.write(`${ok}\r\n`) && pour(s, Buffer.alloc(65_536, 0x61)),
  },
  {
    name: "sends chunks for ever",
    reason: "page-too-large",
    answer: (s) =>
      s.write(`${ok}transfer-encoding: chunked\r\n\r\n`) && pour(s, Buffer.from(chunk("a".repeat(65_536)))),
  },
  {
    name: "announces 1 TB",
    reason: "page-too-large",
    answer: (s) => s.write(`${ok}content-length: 1099511627776\r\n\r\na`),
  },
  {
    name: "sends less than it announced",
    reason: "broken-answer",
    answer: (s) => s.end(`${ok}content-length: 100\r\n\r\nten bytes.`),
  },
  {
    name: "announces two lengths",
    reason: "broken-answer",
    answer: (s) => s.end(`${ok}content-length: 4\r\ncontent-length: 10\r\n\r\nten bytes.`),
  },
  {
    name: "breaks its chunks",
    reason: "broken-answer",
    answer: (s) => s.end(`${ok}transfer-encoding: chunked\r\n\r\nzz\r\nwhat is this\r\n`),
  },
  {
    name: "leaves in a chunk",
    reason: "broken-answer",
    answer: (s) => s.end(`${ok}transfer-encoding: chunked\r\n\r\nff\r\nten bytes.`),
  },
  { name: "leaves without a word", reason: "broken-answer", answer: (s) => s.end() },
  {
    name: "hangs up in its body",
    reason: "broken-answer",
    answer: (s) => void s.end(`${ok}content-length: 9\r\n\r\na`),
  },
  { name: "speaks another language", reason: "broken-answer", answer: (s) => s.end("SSH-2.0-OpenSSH_9.9\r\n") },
  { name: "sends noise", reason: "broken-answer", answer: (s) => s.end(Buffer.from([0, 255, 7, 13, 10, 13, 10])) },
  { name: "resets the connection", reason: "connection-failed", answer: (s) => s.resetAndDestroy() },
  { name: "answers 304 unasked", reason: "unexpected-status", answer: (s) => s.end("HTTP/1.1 304 No\r\n\r\n") },
  { name: "answers 204", reason: "unexpected-status", answer: (s) => s.end("HTTP/1.1 204 No\r\n\r\n") },
  {
    name: "redirects to nowhere",
    reason: "unexpected-status",
    answer: (s) => s.end("HTTP/1.1 302 No\r\ncontent-length: 0\r\n\r\n"),
  },
  {
    name: "redirects to nonsense",
    reason: "bad-address",
    answer: (s) => s.end("HTTP/1.1 302 No\r\nlocation: http://[\r\ncontent-length: 0\r\n\r\n"),
  },
  {
    name: "redirects to itself",
    reason: "too-many-redirects",
    answer: (s) => s.end("HTTP/1.1 302 No\r\nlocation: /\r\ncontent-length: 0\r\n\r\n"),
  },
];

function* endlessRules(): Generator<string> {
  yield "User-agent: *\nDisallow: /secret\n";
  for (;;) yield "# more of this\n".repeat(1_000);
}

describe("a server that", () => {
  it.each(servers)("$name: $reason", async ({ reason, answer }) => {
    await using server = await startRawServer(answer);
    const ending = await fetchUnderWatch(server.origin);
    expect(ending.reason).toBe(reason);
    expectWithinCaps(ending);
  });

  it("does not listen: connection-failed", async () => {
    const server = await startRawServer(() => undefined);
    await server[Symbol.asyncDispose]();
    expect((await fetchUnderWatch(server.origin)).reason).toBe("connection-failed");
  });

  it("speaks no TLS: connection-failed", async () => {
    await using server = await startRawServer(() => undefined);
    const ending = await fetchUnderWatch(server.origin.replace("http:", "https:"));
    expect(ending.reason).toMatch(/^(connection-failed|timed-out|robots-unreadable)$/);
    expectWithinCaps(ending);
  });

  it("redirects in a ring of three: too-many-redirects, after eleven requests", async () => {
    let asked = 0;
    await using server = await startHttpServer(
      withoutRobots((request, response) => {
        asked += 1;
        response.writeHead(307, { location: `/${(Number(request.url?.slice(1)) + 1) % 3}` }).end();
      }),
    );
    expect((await fetchUnderWatch(`${server.origin}/0`)).reason).toBe("too-many-redirects");
    expect(asked).toBe(11);
  });

  it("has a name that is never answered: timed-out", async () => {
    const ending = await fetchUnderWatch("http://silent.test/", { resolveName: () => new Promise(() => undefined) });
    expect(ending.reason).toMatch(/^(timed-out|robots-unreadable)$/);
    expectWithinCaps(ending);
  });

  it("drips the body of every redirect: one deadline for all of them", async () => {
    await using server = await startRawServer((socket) => {
      setTimeout(() => socket.end("HTTP/1.1 302 No\r\nlocation: /\r\ncontent-length: 0\r\n\r\n"), 300);
    });
    const ending = await fetchUnderWatch(server.origin);
    expect(ending.reason).toBe("timed-out");
    expectWithinCaps(ending);
  });

  it("sends a robots.txt for ever: its first 500 KiB count", async () => {
    await using server = await startHttpServer((request, response) => {
      if (request.url !== "/robots.txt") return response.end("page");
      return Readable.from(endlessRules())
        .pipe(response)
        .on("error", () => undefined);
    });
    expect((await fetchUnderWatch(`${server.origin}/news`)).reason).toBe("fetched");
    expect((await fetchUnderWatch(`${server.origin}/secret`)).reason).toBe("robots-forbid");
  });

  it("has a robots.txt of wildcards that is long to match: a page of the longest address within the cap", async () => {
    const rules = `User-agent: *\nDisallow: /${"*a".repeat(120_000)}b\nDisallow: /${"*".repeat(200_000)}b\n`;
    await using server = await startHttpServer((request, response) => {
      response.end(request.url === "/robots.txt" ? rules : "page");
    });
    const ending = await fetchUnderWatch(`${server.origin}/${"a".repeat(4_000)}`);
    expect(ending.reason).toBe("fetched");
    expectWithinCaps(ending);
  });
});

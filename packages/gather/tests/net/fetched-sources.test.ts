import type { RequestListener } from "node:http";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { gatherPages, openGateway } from "../../src/index.ts";
import { startHttpServer, withoutRobots } from "./start-server.ts";

const gateway = openGateway({ allowPrivate: ["127.0.0.1"], hostDelayMs: 0, totalMs: 2_000 });

function feed(...links: readonly string[]): string {
  const items = links.map((link) => `<item><title>A bridge</title><link>${link}</link></item>`);
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Eskel Post</title>${items.join("")}</channel></rss>`;
}

/** A site of these paths. */
function site(paths: Readonly<Record<string, string | Buffer>>, contentType = "text/html"): RequestListener {
  return withoutRobots((request, response) => {
    const body = paths[request.url ?? ""];
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": contentType }).end(body);
  });
}

/** What the sources gave, in their order. */
async function outline(sources: readonly string[], origin: string, input = ""): Promise<readonly string[]> {
  const gathered = await Array.fromAsync(gatherPages(sources, { gateway, input: Readable.from([Buffer.from(input)]) }));
  return gathered.map((one) =>
    one.ok ? one.page.source.replace(origin, "") : `${one.source.replace(origin, "")}: ${one.reason}`,
  );
}

describe("gatherPages, addresses", () => {
  it("come in the order given, however long each takes, a failure at its place", async () => {
    await using server = await startHttpServer(site({ "/1": "<p>One", "/3": "<p>Three" }));
    const paths = ["/1", "/2", "/3"];
    const sources = paths.map((path) => `${server.origin}${path}`);
    expect(await outline(sources, server.origin)).toEqual(["/1", "/2: page-gone", "/3"]);
  });

  it("are fetched once, though given twice", async () => {
    await using server = await startHttpServer(site({ "/1": "<p>One" }));
    expect(await outline([`${server.origin}/1`, `${server.origin}/1`], server.origin)).toEqual(["/1"]);
  });

  it("are read in the charset that the server states", async () => {
    const bytes = Buffer.from("<p>Caf\u00e9", "latin1");
    await using server = await startHttpServer(site({ "/1": bytes }, 'text/html; charset="ISO-8859-1"'));
    const [first] = await Array.fromAsync(gatherPages([`${server.origin}/1`], { gateway }));
    expect(first?.ok && first.page).toMatchObject({ content: "<p>Caf\u00e9", url: `${server.origin}/1` });
  });

  it("that a feed lists lead to their pages; a feed that lists itself to nothing more", async () => {
    const paths: Record<string, string> = { "/1": "<p>One", "/2": "<p>Two" };
    await using server = await startHttpServer(site(paths));
    const { origin } = server;
    paths["/feed"] = feed(`${origin}/2`, `${origin}/feed`, `${origin}/1`, `${origin}/absent`);
    expect(await outline([`${origin}/feed`], origin)).toEqual(["/2", "/1", "/absent: page-gone"]);
    expect(await outline(["-"], origin, feed(`${origin}/1`))).toEqual(["/1"]);
  });

  it("that lead from list to list without end come to one", async () => {
    await using server = await startHttpServer(
      withoutRobots((request, response) => {
        response.end(feed(`http://${request.headers.host}/${Number(request.url?.slice(1)) + 1}`));
      }),
    );
    expect(await outline([`${server.origin}/1`], server.origin)).toEqual(["/4: needs-network"]);
  });
});

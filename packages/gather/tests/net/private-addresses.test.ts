import { networkInterfaces } from "node:os";
import { describe, expect, it } from "vitest";
import { openGateway, type ResolveName } from "../../src/net/index.ts";
import { isPublicAddress } from "../../src/net/is-public-address.ts";
import { startNameServer } from "./start-name-server.ts";
import { startHttpServer, withoutRobots } from "./start-server.ts";

const port = 8_080;

/** Forms of an address that must not be opened, by what they try. */
const forms: Readonly<Record<string, readonly string[]>> = {
  plain: ["127.0.0.1", "127.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.254", "192.168.1.1", "169.254.169.254"],
  reserved: ["0.0.0.0", "0.1.2.3", "100.64.0.1", "192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1"],
  many: ["224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "192.88.99.1"],
  decimal: ["2130706433", "3232235777", "2852039166", "0"],
  octal: ["0177.0.0.1", "0300.0250.1.1", "017700000001", "0251.0376.0251.0376"],
  hex: ["0x7f.0.0.1", "0x7f000001", "0xA9FEA9FE", "0xc0.0xa8.1.1", "0x7F.1"],
  short: ["127.1", "127.0.1", "10.1", "192.168.257", "169.254.43518"],
  mixed: ["0x7f.0.0.01", "0x7f.0.1", "127.0x0.00.1"],
  letters: ["１２７.０.０.１", "①②⑦.⓪.⓪.①", "127。0。0。1", "127．0．0．1", "１６９.２５４.１６９.２５４", "０ｘ7f.1"],
  percent: ["%31%32%37.0.0.1", "127%2e0%2e0%2e1", "%6c%6fcalhost", "1%327.0.0.1"],
  dot: ["127.0.0.1.", "10.0.0.1.", "0x7f.1.", "localhost."],
  names: ["localhost", "LOCALHOST", "lo\u00adcalhost", "ｌｏｃａｌｈｏｓｔ", "intranet.test", "mixed.test", "v6.test"],
  ipv6: ["[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[fe80::1]", "[fc00::1]", "[fd12:3456::1]", "[fec0::1]", "[ff02::1]"],
  mapped: ["[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:10.0.0.1]", "[::ffff:169.254.169.254]"],
  compatible: ["[::127.0.0.1]", "[::7f00:1]", "[::a9fe:a9fe]", "[::ffff:0:127.0.0.1]"],
  translated: ["[64:ff9b::127.0.0.1]", "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::10.0.0.1]", "[64:ff9b:1:0:0:0:7f00:1]"],
  tunnels: ["[2002:7f00:1::]", "[2002:a9fe:a9fe::1]", "[2001::1]", "[2001:0:4136:e378:8000:63bf:3fff:fdd2]"],
  isatap: ["[2a00:1450::5efe:127.0.0.1]", "[2a00:1450::200:5efe:a00:1]"],
  documented: ["[2001:db8::1]", "[3fff::1]", "[100::1]", "[2001:2::1]", "[2001:20::1]", "[5f00::1]", "[4000::1]"],
};

/** Addresses of the net by name, for tests; what is not here does not exist. */
const names: Readonly<Record<string, readonly string[]>> = {
  localhost: ["127.0.0.1", "::1"],
  "localhost.": ["127.0.0.1"],
  "intranet.test": ["10.20.30.40"],
  "mixed.test": ["93.184.215.14", "192.168.0.10"],
  "v6.test": ["fd00::10"],
};

const resolveName: ResolveName = (name) =>
  Object.hasOwn(names, name) ? Promise.resolve(names[name] ?? []) : Promise.reject(new Error("no such name"));

async function reasonFor(address: string): Promise<string> {
  const result = await openGateway({ resolveName, connectMs: 500, totalMs: 500 }).fetch(address);
  return result.outcome === "failed" ? result.failure.reason : result.outcome;
}

const cases = Object.entries(forms).flatMap(([kind, hosts]) => hosts.map((host) => ({ kind, host })));

describe("the gateway and private addresses", () => {
  it("is tried with more than sixty forms", () => expect(cases.length).toBeGreaterThan(60));

  it.each(cases)("refuses $host ($kind), with and without a port", async ({ host }) => {
    expect(await reasonFor(`http://${host}/`)).toBe("private-address");
    expect(await reasonFor(`https://${host}:${port}/latest/meta-data/`)).toBe("private-address");
  });

  it.each([
    { address: "http://user@127.0.0.1/", reason: "credentials-in-address" },
    { address: "http://example.org:secret@10.0.0.1/", reason: "credentials-in-address" },
    { address: "http://example.org@127.0.0.1/", reason: "credentials-in-address" },
    { address: "http://example.org\\@127.0.0.1/", reason: "name-not-found" },
    { address: "http://127.0.0.1\\@example.org/", reason: "private-address" },
    { address: "http:127.0.0.1/", reason: "private-address" },
    { address: "http:\\\\127.0.0.1\\", reason: "private-address" },
    { address: " \thttp://127.0.0.1/", reason: "private-address" },
    { address: "ht\ntp://127.0.0.1/", reason: "private-address" },
    { address: "http://127.0.0.1#@example.org/", reason: "private-address" },
    { address: "http://999.1.1.1/", reason: "bad-address" },
    { address: "http://[fe80::1%25eth0]/", reason: "bad-address" },
    { address: "http://%00/", reason: "bad-address" },
    { address: "http:///", reason: "bad-address" },
    { address: "ftp://example.org/", reason: "bad-address" },
    { address: "file:///etc/hosts", reason: "bad-address" },
    { address: "data:text/html,x", reason: "bad-address" },
    { address: "gopher://127.0.0.1:6379/_FLUSHALL", reason: "bad-address" },
    { address: "unix:/run/some.sock", reason: "bad-address" },
    { address: `http://example.org/${"a".repeat(5_000)}`, reason: "bad-address" },
    { address: "http://example.org:22/", reason: "refused-port" },
    { address: "http://example.org:25/", reason: "refused-port" },
    { address: "http://example.org:6000/", reason: "refused-port" },
    { address: "http://absent.test/", reason: "name-not-found" },
  ])("refuses $address: $reason", async ({ address, reason }) => {
    expect(await reasonFor(address)).toBe(reason);
  });

  it.each([
    "1.1.1.1",
    "93.184.215.14",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700::1111",
    "::ffff:1.1.1.1",
    "64:ff9b::1.1.1.1",
  ])("knows %s as public", (address) => expect(isPublicAddress(address)).toBe(true));
});

/** Opens this machine's 127.0.0.1 as if it were of the public net, and nothing else of it. */
const publicLoopback = { allowPrivate: ["127.0.0.1"], hostDelayMs: 0 } as const;

// A Mac answers at 127.0.0.1 alone.
describe.skipIf(process.platform === "darwin")("the gateway and addresses that turn private", () => {
  it.each([
    { name: "an IP address", target: (p: number) => `http://127.0.0.2:${p}/` },
    { name: "a decimal one", target: (p: number) => `http://2130706434:${p}/` },
    { name: "a name", target: (p: number) => `http://intranet.test:${p}/` },
    { name: "the cloud's metadata", target: () => "http://169.254.169.254/latest/meta-data/" },
    { name: "an address without a scheme", target: (p: number) => `//127.0.0.2:${p}/` },
  ])("follows no redirect to $name, however many come before", async ({ target }) => {
    await using inner = await startHttpServer((_request, response) => response.end("secret"), "127.0.0.2");
    await using outer = await startHttpServer(
      withoutRobots((request, response) => {
        const left = Number(request.url?.slice(1));
        response.writeHead(302, { location: left > 0 ? `/${left - 1}` : target(inner.port) }).end();
      }),
    );
    const gateway = openGateway({ ...publicLoopback, resolveName: async () => ["127.0.0.2"] });
    const result = await gateway.fetch(`${outer.origin}/4`);
    expect(result).toMatchObject({ outcome: "failed", failure: { reason: "private-address" } });
    expect(inner.connections()).toBe(0);
  });

  it.each(["ftp://127.0.0.1/", "file:///etc/hosts", "http://user:pass@example.org/", "http://example.org:22/"])(
    "follows no redirect to %s",
    async (location) => {
      await using server = await startHttpServer(
        withoutRobots((_request, response) => response.writeHead(301, { location }).end()),
      );
      const result = await openGateway(publicLoopback).fetch(server.origin);
      expect(result.outcome === "failed" && result.failure.reason).toMatch(/^(bad-address|credentials|refused-port)/);
    },
  );

  it("connects to the address it vetted, whatever the name server says next", async () => {
    await using inner = await startHttpServer((_request, response) => response.end("secret"), "127.0.0.2");
    await using outer = await startHttpServer(withoutRobots((_request, response) => response.end("page")));
    // Asked once for robots.txt and once for the page; a look before the leap would ask a third time.
    await using nameServer = await startNameServer(["127.0.0.1", "127.0.0.1", "127.0.0.2"]);
    const gateway = openGateway({ ...publicLoopback, resolveName: nameServer.resolveName });
    const address = `http://rebind.test:${outer.port}/`;
    expect(await gateway.fetch(address)).toMatchObject({ outcome: "fetched" });
    expect(nameServer.questions()).toBe(2);
    expect(await gateway.fetch(address)).toMatchObject({ failure: { reason: "private-address" } });
    expect(inner.connections()).toBe(0);
  });

  it("reads no robots.txt from a private address either", async () => {
    await using inner = await startHttpServer((_request, response) => response.end("secret"), "127.0.0.2");
    await using outer = await startHttpServer((_request, response) =>
      response.writeHead(302, { location: `http://127.0.0.2:${inner.port}/robots.txt` }).end(),
    );
    const result = await openGateway(publicLoopback).fetch(outer.origin);
    expect(result).toMatchObject({ failure: { reason: "private-address" } });
    expect(inner.connections()).toBe(0);
  });

  const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));

  it.each([
    ...(hasIpv6 ? [{ host: "[::1]", listen: "::1" }] : []),
    { host: "[::ffff:127.0.0.1]", listen: "127.0.0.1" },
    { host: "localhost", listen: "127.0.0.1" },
  ])("opens $host when private addresses are allowed", async ({ host, listen }) => {
    await using server = await startHttpServer((_request, response) => response.end("page"), listen);
    const gateway = openGateway({ allowPrivate: true, hostDelayMs: 0 });
    expect(await gateway.fetch(`http://${host}:${server.port}/`)).toMatchObject({ outcome: "fetched" });
  });
});

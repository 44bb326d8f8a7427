import { FetchError, type FetchFailureReason } from "./fetch-error.ts";
import { refusedPorts } from "./tables/refused-ports.ts";

/** Longer addresses are refused, in characters: robots rules are matched against them. */
const longestAddress = 4_096;

/** Below this only the two ports of the web are opened. */
const firstFreePort = 1_024;

function mayOpenPort(port: string): boolean {
  if (port === "" || port === "80" || port === "443") return true;
  return Number(port) >= firstFreePort && !refusedPorts.has(Number(port));
}

function faultOf(url: URL): FetchFailureReason | undefined {
  if (url.protocol !== "http:" && url.protocol !== "https:") return "bad-address";
  if (url.href.length > longestAddress || url.hostname === "") return "bad-address";
  if (url.username !== "" || url.password !== "") return "credentials-in-address";
  return mayOpenPort(url.port) ? undefined : "refused-port";
}

/**
 * The address as the URL standard reads it, its fragment left out.
 *
 * @param base - What a relative address, as redirects may give it, stands on.
 * @throws FetchError for anything but an http or https address without a name and password, on a port of the web.
 */
export function parseAddress(text: string, base?: URL): URL {
  const url = URL.parse(text, base);
  if (url === null) throw new FetchError({ reason: "bad-address" });
  const reason = faultOf(url);
  if (reason !== undefined) throw new FetchError({ reason });
  url.hash = "";
  return url;
}

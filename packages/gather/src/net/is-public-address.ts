import ipaddr from "ipaddr.js";

const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");
const translated = ipaddr.IPv6.parseCIDR("64:ff9b::/96");

/** The IPv4 address in the last 32 bits. */
function embeddedAddress(address: ipaddr.IPv6): ipaddr.IPv4 {
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}

/** ISATAP puts an IPv4 address behind `0:5efe` under any prefix, so no range tells it. */
function isTunnel({ parts }: ipaddr.IPv6): boolean {
  return ((parts[4] ?? 0) & 0xfcff) === 0 && parts[5] === 0x5efe;
}

function isPublicIpv6(address: ipaddr.IPv6): boolean {
  // On networks without IPv4 the name server answers public IPv4 hosts in this form.
  if (address.isIPv4MappedAddress() || address.match(translated)) return isPublicIpv4(embeddedAddress(address));
  // ipaddr.js calls unicast what no range names, so what nobody has been given yet too.
  return address.range() === "unicast" && address.match(globalUnicast) && !isTunnel(address);
}

function isPublicIpv4(address: ipaddr.IPv4): boolean {
  return address.range() === "unicast";
}

/** Whether an IP address is one of the public net: not of this machine, its network, a tunnel, or a reserved range. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  return parsed instanceof ipaddr.IPv6 ? isPublicIpv6(parsed) : isPublicIpv4(parsed);
}

/** One way of writing each address: IPv4 dotted, also when it comes mapped into IPv6; IPv6 as RFC 5952. */
export function normaliseAddress(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : address;
}

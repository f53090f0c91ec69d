// Where a request comes from, as far as limits go: a network, never an address of one machine. Only a proxy that the
// settings name is believed, and of what it hands on only what it added itself.
import { BlockList, isIP } from "node:net";
import type { Context } from "hono";

export type Proxies = BlockList;

/** The proxies of TRUST_PROXY: networks and addresses, `10.0.0.0/8, fd00::/8, 127.0.0.1`. Throws a RangeError for others. */
export function readProxies(text: string): Proxies {
  const proxies = new BlockList();
  for (const one of text.split(/[\s,]+/).filter(Boolean)) {
    const [network = "", prefix] = one.split("/");
    const bits = prefix === undefined ? undefined : Number(prefix);
    const family = isIP(network) === 6 ? "ipv6" : "ipv4";
    const most = family === "ipv6" ? 128 : 32;
    if (isIP(network) === 0 || (bits !== undefined && !(/^\d+$/.test(prefix ?? "") && bits <= most)))
      throw new RangeError(`${one} is no network. Write one like 172.16.0.0/12 or 127.0.0.1.`);
    proxies.addSubnet(network, bits ?? most, family);
  }
  return proxies;
}

/**
 * The /24 of an IPv4 address or the /48 of an IPv6 one, of who asked: of the socket, or of the last hop that a trusted
 * proxy named. @example networkOf({ socket: "203.0.113.9", forwarded: undefined }, proxies) // "203.0.113.0/24"
 */
export function networkOf(
  { socket, forwarded }: { socket: string | undefined; forwarded: string | undefined },
  proxies: Proxies,
): string {
  const peer = plain(socket ?? "");
  const isTrusted = isIP(peer) !== 0 && proxies.check(peer, isIP(peer) === 6 ? "ipv6" : "ipv4");
  const last = plain(forwarded?.split(",").at(-1) ?? "");
  return truncated(isTrusted && isIP(last) !== 0 ? last : peer);
}

/** The same of a request to the service. */
export function networkIn({ proxies }: { proxies: Proxies }, { env, req }: Context): string {
  const socket = env?.incoming?.socket.remoteAddress;
  return networkOf({ socket, forwarded: req.header("x-forwarded-for") }, proxies);
}

/** Without a zone or brackets, and an IPv4 address that is written as IPv6 as what it is. */
function plain(address: string): string {
  const bare = address.trim().replace(/^\[|\]$|%.*$/g, "");
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare;
}

function truncated(address: string): string {
  if (isIP(address) === 4) return `${address.split(".").slice(0, 3).join(".")}.0/24`;
  if (isIP(address) === 6) return `${groupsOf(address).slice(0, 3).join(":")}::/48`;
  return "unknown";
}

/** All eight groups, each as short as it can be. */
function groupsOf(address: string): string[] {
  // A URL writes an IPv6 address in the one form of RFC 5952.
  const [head = "", tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
  const [before, behind] = [head, tail ?? ""].map((part) => part.split(":").filter(Boolean)) as [
    string[],
    string[],
  ];
  return [...before, ...Array<string>(8 - before.length - behind.length).fill("0"), ...behind];
}

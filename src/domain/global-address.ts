// Which addresses the open internet really has. Deny lists rot, so IPv6 is allowed by its one global
// range and everything else is refused; IPv4 has no such range and is refused by IANA's list,
// and where a cloud answers its own machines at an address that looks public.
import { BlockList, isIP } from "node:net";

/** IANA IPv4 Special-Purpose Address Registry (RFC 6890 and its updates), plus multicast and class E. */
const specialIpv4: [string, number][] = [
  ["0.0.0.0", 8], // this network, RFC 791
  ["10.0.0.0", 8], // private use, RFC 1918
  ["100.64.0.0", 10], // shared address space, RFC 6598
  ["127.0.0.0", 8], // loopback, RFC 1122
  ["168.63.129.16", 32], // the virtual server inside every machine of Azure, at a public address
  ["169.254.0.0", 16], // link local and cloud metadata, RFC 3927
  ["172.16.0.0", 12], // private use, RFC 1918
  ["192.0.0.0", 24], // IETF protocol assignments, RFC 6890
  ["192.0.2.0", 24], // documentation, RFC 5737
  ["192.31.196.0", 24], // AS112, RFC 7535
  ["192.52.193.0", 24], // AMT, RFC 7450
  ["192.88.99.0", 24], // 6to4 relay anycast, RFC 7526
  ["192.168.0.0", 16], // private use, RFC 1918
  ["192.175.48.0", 24], // AS112, RFC 7534
  ["198.18.0.0", 15], // benchmarking, RFC 2544
  ["198.51.100.0", 24], // documentation, RFC 5737
  ["203.0.113.0", 24], // documentation, RFC 5737
  ["224.0.0.0", 4], // multicast, RFC 5771
  ["240.0.0.0", 4], // reserved and broadcast, RFC 1112
];

/** Parts of 2000::/3 that lead elsewhere: Teredo and other assignments, documentation, 6to4, AS112. */
const specialIpv6: [string, number][] = [
  ["2001::", 23], // IETF protocol assignments with Teredo, RFC 2928
  ["2001:db8::", 32], // documentation, RFC 3849
  ["2002::", 16], // 6to4 carries any IPv4 address, RFC 3056
  ["2620:4f:8000::", 48], // AS112, RFC 7534
  ["3fff::", 20], // documentation, RFC 9637
];

const refused = new BlockList();
for (const [network, prefix] of specialIpv4) refused.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of specialIpv6) refused.addSubnet(network, prefix, "ipv6");

const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6"); // RFC 4291 §2.4, the only part IANA has given out

/** Whether an IP literal lies in a network, `192.0.2.0` with 24 bits; false for one of the other family, and for nonsense. */
export function isInNetwork(address: string, network: string, bits: number): boolean {
  const family = isIP(network);
  if (family === 0 || isIP(address) !== family || bits > (family === 4 ? 32 : 128)) return false;
  const one = new BlockList();
  one.addSubnet(network, bits, family === 4 ? "ipv4" : "ipv6");
  return one.check(address, family === 4 ? "ipv4" : "ipv6");
}

/** 4 or 6 for an IP literal, 0 for anything else. */
export function familyOf(address: string): 0 | 4 | 6 {
  const family = isIP(address);
  return family === 4 || family === 6 ? family : 0;
}

/**
 * True for an IP literal that is global unicast, and so a place on the public internet. False for all
 * else: names, private, loopback, mapped, translated and scoped addresses.
 */
export function isGlobalAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !refused.check(address, "ipv4");
    case 6:
      return (
        !address.includes("%") && globalUnicast.check(address, "ipv6") && !refused.check(address, "ipv6")
      );
    default:
      return false;
  }
}

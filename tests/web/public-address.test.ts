import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../src/web/public-address.ts";

const inside = [
  ...[
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.127.255.255",
    "127.0.0.1",
    "127.1.2.3",
  ],
  ...[
    "168.63.129.16",
    "169.254.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.0.170",
    "192.0.2.1",
  ],
  ...[
    "192.31.196.1",
    "192.52.193.1",
    "192.88.99.1",
    "192.168.0.1",
    "192.168.255.255",
    "192.175.48.1",
    "198.18.0.1",
  ],
  ...[
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
  ],
  ...[
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::ffff:10.0.0.1",
    "::ffff:0:127.0.0.1",
  ],
  ...[
    "64:ff9b::7f00:1",
    "64:ff9b::169.254.169.254",
    "64:ff9b:1::1",
    "100::1",
    "100:0:0:1::1",
    "2001::1",
    "2001:0:7f00:1::",
  ],
  ...[
    "2001:2::1",
    "2001:10::1",
    "2001:20::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:a9fe:a9fe::",
    "2620:4f:8000::1",
  ],
  ...["3fff::1", "5f00::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1"],
];
const outside = [
  ...[
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.0",
    "93.184.215.14",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
  ],
  ...[
    "128.0.0.1",
    "168.63.129.15",
    "168.63.129.17",
    "169.253.255.255",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "198.17.255.255",
    "223.255.255.255",
  ],
  ...["2606:4700:4700::1111", "2a00:1450:4009::200e", "2620:0:ccc::2"],
];

describe("isPublicAddress", () => {
  it.each(inside)("refuses %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(outside)("lets %s through", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    "example.org",
    "localhost",
    "",
    "2130706433",
    "0x7f.1",
    "[::1]",
    "127.1",
    "1.1.1.1 ",
    "1.1.1.1:80",
  ])("refuses %j, which is no address", (text) => {
    expect(isPublicAddress(text)).toBe(false);
  });

  it("agrees with a table that was written another way, for 10,000 addresses of each family", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(address)).toBe(!isSpecialByArithmetic(address));
      }),
      { numRuns: 10_000 },
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }), (groups) => {
        const [first = 0, second = 0, third = 0] = groups;
        const isGlobal = first >= 0x2000 && first <= 0x3fff;
        const isSpecial =
          (first === 0x2001 && (second < 0x200 || second === 0xdb8)) ||
          first === 0x2002 ||
          (first === 0x2620 && second === 0x4f && third === 0x8000) ||
          (first === 0x3fff && second < 0x1000);
        expect(isPublicAddress(groups.map((group) => group.toString(16)).join(":"))).toBe(
          isGlobal && !isSpecial,
        );
      }),
      { numRuns: 10_000 },
    );
  });
});

/** IANA's ranges as numbers: first address and how many follow. */
function isSpecialByArithmetic(address: string): boolean {
  const ranges: [string, number][] = [
    ...([
      ["0.0.0.0", 24],
      ["10.0.0.0", 24],
      ["100.64.0.0", 22],
      ["127.0.0.0", 24],
      ["169.254.0.0", 16],
      ["172.16.0.0", 20],
    ] as [string, number][]),
    ...([
      ["192.0.0.0", 8],
      ["192.0.2.0", 8],
      ["192.31.196.0", 8],
      ["192.52.193.0", 8],
      ["192.88.99.0", 8],
      ["192.168.0.0", 16],
    ] as [string, number][]),
    ...([
      ["192.175.48.0", 8],
      ["198.18.0.0", 17],
      ["198.51.100.0", 8],
      ["203.0.113.0", 8],
      ["224.0.0.0", 28],
      ["240.0.0.0", 28],
    ] as [string, number][]),
  ];
  const toNumber = (text: string) => text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  const number = toNumber(address);
  return ranges.some(([start, bits]) => number >= toNumber(start) && number < toNumber(start) + 2 ** bits);
}

import { describe, expect, it } from "vitest";
import { familyOf, isGlobalAddress, isInNetwork } from "../../src/domain/global-address.ts";

it.each([
  ["1.1.1.1", true],
  ["168.63.129.15", true],
  ["168.63.129.16", false],
  ["169.254.169.254", false],
  ["2606:4700:4700::1111", true],
  ["fd00::1", false],
  ["::ffff:1.1.1.1", false],
  ["example.org", false],
])("%s is on the public internet: %s", (address, expected) => {
  expect(isGlobalAddress(address)).toBe(expected);
});

describe("a network", () => {
  it.each([
    ["203.0.113.7", "203.0.113.0", 29, true],
    ["203.0.113.8", "203.0.113.0", 29, false],
    ["203.0.113.8", "203.0.113.9", 0, true],
    ["203.0.113.8", "203.0.113.8", 32, true],
    ["203.0.113.8", "203.0.113.8", 33, false],
    ["2001:db8::7", "2001:DB8:0::", 32, true],
    ["2001:db8::7", "2001:db8::7", 128, true],
    ["2001:db8::7", "203.0.113.0", 0, false],
    ["203.0.113.7", "::", 0, false],
    ["five.example", "203.0.113.0", 0, false],
    ["203.0.113.7", "five.example", 0, false],
  ])("has %s in it, %s/%i: %s", (address, network, bits, expected) => {
    expect(isInNetwork(address, network, bits)).toBe(expected);
  });

  it("is of one family", () => {
    expect(["203.0.113.7", "2001:db8::", "five.example", "203.0.113", ""].map(familyOf)).toEqual([
      4, 6, 0, 0, 0,
    ]);
  });
});

import { expect, it } from "vitest";
import { isGlobalAddress } from "../../src/domain/global-address.ts";

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

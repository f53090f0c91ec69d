import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formStamp, isTimely, latestMs, soonestMs } from "../../src/service/form-stamp.ts";
import { readKeys } from "../../src/subscribers/store/store-keys.ts";
import { newKey, oldKey } from "../support/stores.ts";

const keys = readKeys(oldKey);
const made = Date.parse("2026-11-27T09:00:00Z");

describe("the stamp of a form", () => {
  it.each([
    [0, false],
    [soonestMs - 1, false],
    [soonestMs, true],
    [latestMs, true],
    [latestMs + 1, false],
    [-1, false],
  ])("after %d ms is timely: %s", (ageMs, expected) => {
    expect(isTimely(keys, formStamp(keys, made), made + ageMs)).toBe(expected);
  });

  it("holds when a newer key came meanwhile, and not when its own is gone", () => {
    const stamp = formStamp(keys, made);
    expect(isTimely(readKeys(`${newKey},${oldKey}`), stamp, made + soonestMs)).toBe(true);
    expect(isTimely(readKeys(newKey), stamp, made + soonestMs)).toBe(false);
  });

  it("is nobody's to make: no other text is one", () => {
    const stamp = formStamp(keys, made);
    const now = made + soonestMs;
    for (let at = 0; at < stamp.length; at++)
      for (const sign of ["0", "a", "_", ".", ""]) {
        const forged = stamp.slice(0, at) + sign + stamp.slice(at + 1);
        if (forged !== stamp) expect([forged, isTimely(keys, forged, now)]).toEqual([forged, false]);
      }
    fc.assert(fc.property(fc.string(), (text) => !isTimely(keys, text, now)));
  });
});

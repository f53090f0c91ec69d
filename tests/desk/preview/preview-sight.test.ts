import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, faceCount, sightOf } from "../../../src/desk/preview/preview-sight.ts";

const read = (address: string) => {
  const { searchParams } = new URL(address, "http://127.0.0.1");
  return sightOf((name) => searchParams.get(name) ?? undefined);
};

describe("what one sees of the faces", () => {
  it("stands in the page's address, and is read back from it", () => {
    const large = fc.option(fc.integer({ min: 1, max: faceCount }), { nil: undefined });
    fc.assert(
      fc.property(fc.record({ hasImages: fc.boolean(), isReal: fc.boolean(), large }), (sight) => {
        expect(read(addressOf(sight))).toEqual(sight);
      }),
    );
  });

  it.each(["0", "7", "1.5", "", "two", "-1"])("is all of them at the face %j", (face) => {
    expect(read(`/preview?face=${encodeURIComponent(face)}`).large).toBeUndefined();
  });

  it("has the plain address where it is the usual", () => {
    expect(addressOf({ hasImages: true, isReal: false })).toBe("/preview");
  });
});

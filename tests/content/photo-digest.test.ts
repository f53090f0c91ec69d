import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { photoDigest } from "../../src/content/photo-digest.ts";
import { aFolder } from "../support/folders.ts";

describe("the digest of a photo", () => {
  it("is that of its bytes, wherever it lies and whichever was asked about before", async () => {
    const folder = await aFolder();
    const [one, copy, other] = ["one.jpg", "copy.jpg", "other.jpg"].map((name) => join(folder, name));
    if (!one || !copy || !other) throw new Error("three names");
    await writeFile(one, "a photo");
    await writeFile(other, "b photo");
    await cp(one, copy);
    const digest = photoDigest(one);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect([photoDigest(copy), photoDigest(one), photoDigest(other)]).toEqual([
      digest,
      digest,
      expect.not.stringMatching(digest),
    ]);
    await writeFile(one, "b photo");
    expect(photoDigest(one)).toBe(photoDigest(other));
  });

  it("is none of a file that is not there", async () => {
    const folder = await aFolder();
    expect(() => photoDigest(join(folder, "none.jpg"))).toThrow("ENOENT");
  });
});

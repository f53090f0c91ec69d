import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fingerprintOf,
  hiddenHash,
  readHiddenList,
  writeHiddenList,
} from "../../src/bookmarks/hidden-list.ts";

const secret = "5".repeat(64);
const hash = (linkKey: string) => hiddenHash(secret, linkKey);
const ours = `key ${fingerprintOf(secret)}`;

describe("the list of hidden links", () => {
  it("is one keyed hash a line, below the fingerprint of the key", () => {
    const text = writeHiddenList({
      ...{
        fingerprints: new Set([fingerprintOf(secret)]),
        hashes: new Set([hash("example.org/a")]),
        others: [],
      },
    });
    const hmac = createHmac("sha256", secret).update("example.org/a").digest("hex");
    expect(text).toBe(`${ours}\n${hmac}\n`);
    expect(text).toMatch(/^key [0-9a-f]{16}\n[0-9a-f]{64}\n$/);
  });

  it("tells neither the secret nor which link was hidden last", () => {
    expect(fingerprintOf(secret)).not.toBe(fingerprintOf(`${secret}0`));
    const hashes = ["c", "a", "b"].map(hash);
    const written = (order: string[]) =>
      writeHiddenList({ fingerprints: new Set(["0".repeat(16)]), hashes: new Set(order), others: [] });
    expect(written(hashes)).toBe(written([...hashes].reverse()));
  });

  it("is the same however a merge of two machines doubled and mixed its lines", () => {
    const lines = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d").map(hash), { minLength: 1 });
    fc.assert(
      fc.property(lines, lines, fc.constantFrom("\n", "\r\n"), (mine, theirs, ending) => {
        const merged = [ours, ...mine, ours, ...theirs, ""].join(ending);
        const list = readHiddenList(merged);
        expect([...list.fingerprints]).toEqual([fingerprintOf(secret)]);
        expect(list.hashes).toEqual(new Set([...mine, ...theirs]));
        const tidy = writeHiddenList(list);
        expect(tidy.match(/^key /gm)).toHaveLength(1);
        expect(readHiddenList(tidy)).toEqual(list);
      }),
    );
  });

  it("keeps lines of which it does not know what they are", () => {
    const text = `${ours}\n<<<<<<< HEAD\n# mine\n${hash("a")}\n`;
    expect(writeHiddenList(readHiddenList(text))).toBe(text);
  });
});

import { readFile, stat, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import {
  addressHashes,
  fingerprintOf,
  makeKeys,
  readKeys,
} from "../../../src/subscribers/store/store-keys.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { anAddress, newKey, oldKey } from "../../support/stores.ts";

describe("FIVE_KEYS", () => {
  it("is read as ids and secrets, the newest first", () => {
    expect(readKeys(`${newKey},${oldKey}`).map(({ id }) => id)).toEqual(["k2", "k1"]);
  });

  it.each([
    "",
    "k1",
    "k1:short",
    `K1:${"1".repeat(64)}`,
    `${oldKey},`,
    `${oldKey};${newKey}`,
    `k1:${"ü".repeat(64)}`,
  ])("is refused as %j, and no secret is told", (text) => {
    expect(() => readKeys(text)).toThrow(/^FIVE_KEYS is not as it should be/);
    expect(() => readKeys(text)).not.toThrow(/1111/);
  });

  it("may not have one id twice", () => {
    expect(() => readKeys(`${oldKey},k1:${"3".repeat(64)}`)).toThrow("two keys with the id k1");
  });

  it("is made once, beside what stands in .env, for its owner alone", async () => {
    const { environment } = await aPublicationFolder();
    await writeFile(environment, "SMTP_URL=smtp://x");
    const made = await makeKeys(environment);
    expect(readKeys(made)).toHaveLength(1);
    expect(await makeKeys(environment)).toBe(made);
    const text = await readFile(environment, "utf8");
    expect(text).toMatch(/^SMTP_URL=smtp:\/\/x\n# .+\nFIVE_KEYS=k1:[0-9a-f]{64}\n$/);
    if (process.platform !== "win32") expect((await stat(environment)).mode & 0o777).toBe(0o600);
  });
});

describe("what a key makes", () => {
  it("differs from key to key and from address to address, not by letters' case", () => {
    const keys = readKeys(`${newKey},${oldKey}`);
    const hashes = addressHashes(keys, anAddress("Joan@example.org"));
    expect(hashes).toEqual(addressHashes(keys, anAddress("joan@example.org")));
    expect(new Set([...hashes, ...addressHashes(keys, anAddress("june@example.org"))]).size).toBe(4);
    expect(hashes.join()).not.toMatch(/joan|example/i);
    expect(new Set(keys.map(fingerprintOf)).size).toBe(2);
  });
});

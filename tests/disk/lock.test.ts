import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { takeLock, withLock } from "../../src/disk/lock.ts";
import { aFolder } from "../support/folders.ts";

describe("a lock", () => {
  it("is waited for, and is free again the moment its holder lets go", async () => {
    const folder = await aFolder();
    const path = join(folder, "x.lock");
    const first = takeLock(path);
    expect(first).toBeDefined();
    expect(takeLock(path)).toBeUndefined();
    first?.release();
    const again = takeLock(path);
    expect(again).toBeDefined();
    again?.release();
  });

  it("lets one in after the other, whatever they do inside", async () => {
    const path = join(await aFolder(), "x.lock");
    const order: string[] = [];
    const work = (name: string) =>
      withLock(path, 10_000, async () => {
        order.push(name);
        await new Promise((done) => setImmediate(done));
        order.push(name);
      });
    await Promise.all(["a", "b", "c"].map(work));
    expect(order.filter((name, index) => index % 2 === 0 && order[index + 1] !== name)).toEqual([]);
  });

  it.skipIf(process.platform === "win32")("is its owner's alone, an old one too", async () => {
    const folder = await aFolder();
    const old = join(folder, "old.lock");
    writeFileSync(old, "", { mode: 0o644 });
    for (const path of [join(folder, "new.lock"), old]) {
      takeLock(path)?.release();
      expect(statSync(path).mode & 0o777).toBe(0o600);
    }
  });
});

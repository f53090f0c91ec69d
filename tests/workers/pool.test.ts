import { describe, expect, it, onTestFinished } from "vitest";
import { openPool, type PoolSettings } from "../../src/workers/pool.ts";
import type { Order } from "../support/obedient-worker.ts";

function aPool(settings: Partial<PoolSettings> = {}) {
  const file = new URL("../support/obedient-worker.ts", import.meta.url);
  const pool = openPool<Order, string>({ file, clockMs: 20_000, heapMb: 64, workers: 1, ...settings });
  onTestFinished(() => pool.close());
  return pool;
}

const after: Order = { do: "answer", word: "after" };

describe("a pool of workers", () => {
  it("answers each of many requests with its own answer, however few workers there are", async () => {
    const pool = aPool({ workers: 2 });
    const words = Array.from({ length: 20 }, (_, at) => `word ${at}`);
    const results = await Promise.all(words.map((word) => pool.run({ do: "answer", word })));
    expect(results).toEqual(words.map((word) => ({ ok: true, answer: `${word}!` })));
  });

  it.each([
    ["runs for ever", "hang", "too-slow", 300],
    ["takes all memory", "eat", "too-large", 20_000],
    ["throws", "throw", "broken", 20_000],
    ["ends its thread", "exit", "broken", 20_000],
  ] as const)("names a request that %s, and answers the one behind it", async (_, what, why, clockMs) => {
    const pool = aPool({ clockMs });
    const [lost, next] = await Promise.all([pool.run({ do: what }), pool.run(after)]);
    expect(lost).toEqual({ ok: false, why });
    expect(next).toEqual({ ok: true, answer: "after!" });
  });

  it("starts no request once it is closed", async () => {
    const pool = aPool();
    expect(await pool.run(after)).toMatchObject({ ok: true });
    await pool.close();
    const late = pool.run(after).then(() => "answered");
    expect(await Promise.race([late, new Promise((resolve) => setImmediate(() => resolve("nothing")))])).toBe(
      "nothing",
    );
  });
});

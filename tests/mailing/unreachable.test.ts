import { describe, expect, it } from "vitest";
import { Unreachable } from "../../src/mailing/unreachable.ts";

describe("a server that cannot be reached", () => {
  it("is waited for twice as long each time, and left after two minutes", () => {
    const unreachable = new Unreachable();
    let nowMs = 5_000;
    const waits: number[] = [];
    for (;;) {
      const waitMs = unreachable.waitMs(nowMs);
      if (waitMs === undefined) break;
      waits.push(waitMs);
      nowMs += waitMs;
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000]);
  });

  it("counts once for lanes that fail together, and begins anew once it answered", () => {
    const unreachable = new Unreachable();
    expect([unreachable.waitMs(0), unreachable.waitMs(100), unreachable.waitMs(900)]).toEqual([
      1_000, 900, 100,
    ]);
    expect(unreachable.waitMs(1_000)).toBe(2_000);
    unreachable.clear();
    expect(unreachable.waitMs(1_500)).toBe(1_000);
  });
});

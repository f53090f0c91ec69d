import { describe, expect, it } from "vitest";
import { openBell } from "../../../scripts/service/bell.ts";

const never = new AbortController().signal;
const longMs = 3_600_000;

describe("a bell", () => {
  it("wakes whoever waits, and whoever was busy when it rang", async () => {
    const bell = openBell();
    const waiting = bell.wait(longMs, never);
    bell.ring();
    await waiting;
    bell.ring();
    bell.ring();
    await bell.wait(longMs, never);
    const again = bell.wait(longMs, never).then(() => "woken");
    expect(await Promise.race([again, Promise.resolve("waits")])).toBe("waits");
    bell.ring();
    await again;
  });

  it("lets nobody wait who is told to stop", async () => {
    await openBell().wait(longMs, AbortSignal.abort());
  });
});

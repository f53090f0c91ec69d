import { describe, expect, it } from "vitest";
import { untilSignal } from "../../scripts/until-signal.ts";

describe("a resident command", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("is told to end by %s, once", (signal) => {
    const others = process.listeners(signal);
    const before = new Set<unknown>(others);
    const stopped = untilSignal();
    expect(stopped.aborted).toBe(false);
    const own = process.listeners(signal).filter((listener) => !before.has(listener));
    for (const listener of own) listener(signal);
    expect([own.length, stopped.aborted]).toEqual([1, true]);
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      for (const listener of process.rawListeners(name).slice(before.size))
        process.removeListener(name, listener as () => void);
  });
});

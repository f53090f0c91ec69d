import { describe, expect, it } from "vitest";
import { untilSignal } from "../../scripts/until-signal.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const listeners = () => signals.map((name) => process.listenerCount(name));

describe("work that is asked to end", () => {
  it.each(signals)("is told by %s, once, and listens no longer than it is at work", (name) => {
    const before = listeners();
    {
      using stopping = untilSignal();
      expect(stopping.signal.aborted).toBe(false);
      const own = process.listeners(name).at(-1);
      own?.(name);
      expect(stopping.signal.aborted).toBe(true);
      expect(listeners()).toEqual(before.map((count) => count + 1));
    }
    expect(listeners()).toEqual(before);
  });
});

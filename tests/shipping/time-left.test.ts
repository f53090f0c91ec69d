import { describe, expect, it } from "vitest";
import { awayInWords, spanInWords } from "../../src/shipping/time-left.ts";

describe("spanInWords", () => {
  it.each([
    [0, "less than a minute"],
    [59_999, "less than a minute"],
    [60_000, "1 minute"],
    [3_599_999, "59 minutes"],
    [3_600_000, "1 hour"],
    [3_660_000, "1 hour and 1 minute"],
    [86_400_000 * 5 + 3_600_000 * 2 + 60_000 * 7, "5 days and 2 hours"],
    [86_400_000 + 60_000, "1 day and 1 minute"],
    [-120_000, "2 minutes"],
  ])("%d ms is %s", (ms, words) => {
    expect(spanInWords(ms)).toBe(words);
  });
});

describe("awayInWords", () => {
  const now = "2026-11-27T09:00:00.000Z";
  it.each([
    ["2026-11-27T09:30:00Z", "in 30 minutes"],
    ["2026-11-27T08:30:00Z", "30 minutes ago"],
    ["2026-11-27T10:00:00+02:00", "1 hour ago"],
  ])("%s is %s", (instant, words) => {
    expect(awayInWords(instant, now)).toBe(words);
  });
});

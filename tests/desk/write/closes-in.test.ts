import { describe, expect, it } from "vitest";
import { closesIn } from "../../../src/desk/write/closes-in.ts";

describe("a deadline said back", () => {
  it.each([
    ["2026-11-29", "Sunday 29 November 2026, 2 days after sending"],
    ["2026-11-28", "Saturday 28 November 2026, 1 day after sending"],
    ["2026-11-27", "Friday 27 November 2026, the day of sending"],
    ["2026-11-20", "Friday 20 November 2026, 7 days before sending"],
  ])("%s is %s", (day, words) => {
    expect(closesIn(day, "2026-11-27")).toBe(words);
  });
});

import { describe, expect, it } from "vitest";
import { describeMoment } from "../../src/shipping/describe-moment.ts";

describe("describeMoment", () => {
  it.each([
    [
      "2026-07-03T08:00:00Z",
      "Europe/London",
      "Friday 3 July 2026 at 09:00 in Europe/London (08:00 UTC), in 2 days",
    ],
    [
      "2026-07-03T01:00:00Z",
      "America/New_York",
      "Thursday 2 July 2026 at 21:00 in America/New_York (Friday 3 July, 01:00 UTC), in 1 day and 17 hours",
    ],
    ["2026-07-01T07:00:00Z", "UTC", "Wednesday 1 July 2026 at 07:00 in UTC (07:00 UTC), 1 hour ago"],
  ])("%s in %s", (instant, zone, words) => {
    expect(describeMoment(instant, zone, "2026-07-01T08:00:00Z")).toBe(words);
  });
});

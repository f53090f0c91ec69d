import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { momentOf, scheduling, usualMoment } from "../../src/shipping/schedule-issue.ts";
import { anIssue } from "../support/makers.ts";

describe("momentOf", () => {
  it.each([
    ["2026-12-04 09:00", "Europe/London", "2026-12-04T09:00:00.000Z", false],
    ["2026-07-03T09:00", "Europe/London", "2026-07-03T08:00:00.000Z", false],
    [" 2026-12-04 23:30 ", "America/New_York", "2026-12-05T04:30:00.000Z", false],
    // Half past one does not come on that morning.
    ["2026-03-29 01:30", "Europe/London", "2026-03-29T01:00:00.000Z", true],
    // It comes twice on this one; the first is meant.
    ["2026-10-25 01:30", "Europe/London", "2026-10-25T00:30:00.000Z", false],
  ])("of %s in %s is %s", (words, zone, at, isMoved) => {
    expect(momentOf(words, zone)).toEqual({ ok: true, at, isMoved });
  });

  it.each([
    "",
    "tomorrow",
    "2026-12-04",
    "09:00",
    "2026-12-04 9:00",
    "2026-02-30 09:00",
    "2026-12-04 24:00",
    "4/12/2026 09:00",
  ])("of %j is none, and says how one is written", (words) => {
    expect(momentOf(words, "Europe/London")).toEqual({
      ok: false,
      why: expect.stringContaining('write "2026-12-04 09:00"'),
    });
  });
});

describe("the usual moment of an issue", () => {
  const publication = Publication.parse({ zone: "America/New_York", hour: "08:00" });

  it("is the hour of its day", () => {
    expect(usualMoment({ date: "2026-12-04" }, publication, "2026-11-29T00:00:00Z")).toBe(
      "2026-12-04T13:00:00.000Z",
    );
  });

  it("is the next hour of the publication when that is past, or this very moment", () => {
    expect(usualMoment({ date: "2026-11-27" }, publication, "2026-11-27T13:00:00Z")).toBe(
      "2026-12-04T13:00:00.000Z",
    );
  });
});

describe("scheduling", () => {
  const publication = Publication.parse({});
  const issue = anIssue({ date: "2026-11-27", title: "Five for Friday (27/11/26)", state: "draft" });

  it("takes the day of its moment, in the zone of the publication, and its usual title with it", () => {
    expect(scheduling(issue, "2026-12-04T09:00:00.000Z", publication)).toEqual({
      ...{ state: "scheduled", shipAt: "2026-12-04T09:00:00.000Z", missed: undefined },
      ...{ date: "2026-12-04", title: "Five for Friday (4/12/26)" },
    });
  });

  it("leaves a title of the editor's own, and a day that fits", () => {
    const own = { ...issue, title: "Doors" };
    expect(scheduling(own, "2026-11-27T23:30:00.000Z", publication)).toEqual({
      ...{ state: "scheduled", shipAt: "2026-11-27T23:30:00.000Z", missed: undefined },
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/domain/issue.ts";
import { instantAt, nextShip } from "../../src/domain/wall-time.ts";
import { type FridayState, usualLatenessMs, whatIsDue } from "../../src/shipping/what-is-due.ts";
import { anIssue } from "../support/makers.ts";

const publication = { day: "friday", hour: "09:00", zone: "Europe/London" } as const;
const nine = "2026-11-27T09:00:00.000Z";
const hourMs = 3_600_000;
const behind = (ms: number) => new Date(Date.parse(nine) + ms).toISOString();
const scheduled = (given: Partial<Issue> = {}) => anIssue({ state: "scheduled", shipAt: nine, ...given });

function due(given: Partial<FridayState>) {
  const ingest = { everyMs: hourMs, lastAt: undefined };
  return whatIsDue({ now: nine, publication, issues: [], latenessMs: usualLatenessMs, ingest, ...given });
}

describe("an issue", () => {
  it.each([
    [-1, "waiting"],
    [0, "ship"],
    [usualLatenessMs, "ship"],
    [usualLatenessMs + 1, "missed"],
  ] as const)("%d ms behind its hour is %s", (ms, where) => {
    const found = due({ now: behind(ms), issues: [scheduled()] });
    for (const place of ["waiting", "ship", "missed", "held"] as const)
      expect([place, found[place].length]).toEqual([place, place === where ? 1 : 0]);
  });

  it("whose miss was noted is held, and missed anew when it was moved and missed again", () => {
    const late = behind(usualLatenessMs + 1);
    expect(due({ now: late, issues: [scheduled({ missed: nine })] })).toMatchObject({
      missed: [],
      held: [{ number: 42 }],
    });
    const moved = scheduled({ missed: "2026-11-20T09:00:00.000Z" });
    expect(due({ now: late, issues: [moved] })).toMatchObject({ missed: [{ number: 42 }], held: [] });
  });

  it("without a moment goes out at the hour of its day", () => {
    const issues = [anIssue({ state: "scheduled", date: "2026-11-27" })];
    expect(due({ now: behind(-1), issues }).ship).toEqual([]);
    expect(due({ now: nine, issues }).ship).toHaveLength(1);
  });

  it("that is a draft, or out, never ships", () => {
    const issues = [anIssue({ state: "draft", shipAt: nine }), anIssue({ state: "shipped", shipAt: nine })];
    expect(due({ now: behind(1), issues })).toMatchObject({ ship: [], missed: [], waiting: [] });
  });

  it("of an earlier hour goes out first", () => {
    const issues = [scheduled({ number: 7 }), scheduled({ number: 8, shipAt: behind(-hourMs) })];
    expect(due({ issues }).ship.map(({ number }) => number)).toEqual([8, 7]);
  });

  it("that went out is followed for two days, and only the newest, and none that was shipped by hand", () => {
    const issues = [
      anIssue({ number: 5, state: "shipped", shippedAt: behind(-49 * hourMs) }),
      anIssue({ number: 6, state: "shipped", shippedAt: behind(-3 * hourMs) }),
      anIssue({ number: 7, state: "shipped", shippedAt: behind(-2 * hourMs) }),
      anIssue({ number: 8, state: "shipped" }),
    ];
    expect(due({ issues }).follow?.number).toBe(7);
    expect(
      due({ issues: [issues[0] ?? anIssue(), anIssue({ number: 8, state: "shipped" })] }).follow,
    ).toBeUndefined();
  });
});

describe("the sources", () => {
  it.each([
    [undefined, true],
    [behind(-hourMs), true],
    [behind(-hourMs + 1), false],
    [behind(hourMs), true],
    ["not a time", true],
  ])("last read at %s are due: %s", (lastAt, isDue) => {
    expect(due({ ingest: { everyMs: hourMs, lastAt } }).ingest).toBe(isDue);
  });

  it("are never due by the clock when the settings say never", () => {
    expect(due({ ingest: { everyMs: Number.POSITIVE_INFINITY, lastAt: undefined } }).ingest).toBe(false);
  });
});

/** A timer of every hour that is late, doubled and dropped as chance has it, over some years. */
describe("over 35 years of timers", () => {
  const zones = [
    ...["Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu"],
    ...["America/Sao_Paulo", "Africa/Casablanca"],
  ];
  const hours = ["00:00", "01:30", "02:15", "09:00", "23:59"];

  it.each(zones)("in %s every issue ships exactly once and never early, or is said to be missed", (zone) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2015, max: 2049 }),
        fc.constantFrom(...hours),
        fc.array(fc.record({ lateMs: fc.integer({ min: 0, max: 18 * hourMs }), isDropped: fc.boolean() }), {
          ...{ minLength: 30, maxLength: 60 },
        }),
        (year, hour, timers) => {
          const setting = { day: "friday", hour, zone } as const;
          let issues = issuesOf(year, { setting, count: timers.length });
          const moments = issues.map(({ shipAt = "" }) => Date.parse(shipAt));
          const wakes = timers.flatMap(({ lateMs, isDropped }, week) =>
            // A timer wakes early, at its late moment, and again a minute later: the program decides, not the timer.
            isDropped ? [] : [-hourMs, lateMs, lateMs + 60_000].map((ms) => (moments[week] ?? 0) + ms),
          );
          const shippedAt = new Map<number, number>();
          const missed = new Set<number>();
          for (const wake of wakes.sort((a, b) => a - b)) {
            const now = new Date(wake).toISOString();
            const found = due({ now, issues, publication: setting });
            for (const { number } of found.ship) {
              expect(shippedAt.has(number)).toBe(false);
              shippedAt.set(number, wake);
            }
            for (const { number } of found.missed) missed.add(number);
            issues = issues.map((issue) => ({
              ...issue,
              ...(shippedAt.has(issue.number) ? { state: "shipped" as const } : {}),
              ...(missed.has(issue.number) ? { missed: issue.shipAt } : {}),
            }));
          }
          for (const [week, moment] of moments.entries()) {
            const cameInTime = wakes.find((wake) => wake >= moment && wake - moment <= usualLatenessMs);
            expect(shippedAt.get(week + 1)).toBe(cameInTime);
            expect(missed.has(week + 1)).toBe(
              cameInTime === undefined && wakes.some((wake) => wake > moment),
            );
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  /** One issue a week, from the first Friday of the year, scheduled for the hour on a wall clock there. */
  function issuesOf(
    year: number,
    { setting, count }: { setting: FridayState["publication"]; count: number },
  ): Issue[] {
    let now = instantAt(`${year}-01-01`, "00:00", setting.zone);
    return Array.from({ length: count }, (_, week) => {
      now = nextShip(setting, now);
      return scheduled({ number: week + 1, shipAt: now });
    });
  }
});

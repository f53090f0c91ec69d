import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { saidMoment, typedMoment } from "../../../src/desk/schedule/typed-moment.ts";

const now = "2026-11-26T10:00:00.000Z";
const inLondon = { zone: "Europe/London", now, hour: "09:00" };

describe("a moment as an editor types it", () => {
  it.each([
    ["2026-12-04 09:30", "2026-12-04T09:30:00.000Z"],
    ["Friday 4 December, 09:00", "2026-12-04T09:00:00.000Z"],
    ["4/12 8.30", "2026-12-04T08:30:00.000Z"],
    ["Friday", "2026-11-27T09:00:00.000Z"],
    ["tomorrow at noon", "2026-11-27T12:00:00.000Z"],
    ["3 July 2027 at 9am", "2027-07-03T08:00:00.000Z"],
  ])("%s", (words, at) => {
    expect(typedMoment(words, inLondon)).toMatchObject({ ok: true, at });
  });

  it.each(["", "soon", "never on a Friday, I should think", "32 December"])("is none in %j", (words) => {
    expect(typedMoment(words, inLondon)).toMatchObject({ ok: false, why: expect.stringContaining("“") });
  });

  it("is the first after it where clocks leave that time out", () => {
    const typed = typedMoment("28 March 2027 01:30", inLondon);
    expect(typed).toEqual({ ok: true, at: "2027-03-28T01:00:00.000Z", isMoved: true });
  });

  it("is read back as it is said, in any zone", () => {
    const minutes = fc.integer({ min: 1, max: 360 * 24 * 60 });
    const zones = fc.constantFrom("Europe/London", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata");
    fc.assert(
      fc.property(minutes, zones, (later, zone) => {
        const at = new Date(Date.parse(now) + later * 60_000).toISOString();
        const said = saidMoment(at, zone, now);
        const typed = typedMoment(said, { zone, now, hour: "09:00" });
        // An hour that a clock shows twice is the first of the two.
        expect(typed.ok && saidMoment(typed.at, zone, now)).toBe(said);
      }),
    );
  });
});

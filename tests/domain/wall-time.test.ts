import { describe, expect, it } from "vitest";
import { dayIn } from "../../src/domain/calendar.ts";
import { instantAt, nextShip, nextShipDay, shipMoment, wallTimeAt } from "../../src/domain/wall-time.ts";

/** What a wall clock shows at an instant, told by the platform's own calendar and not by Temporal. */
function wallClockOf(zone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return (instant) => format.format(new Date(instant)).replace(" ", "T");
}

const zones = [
  "Europe/London",
  "America/New_York",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "America/Sao_Paulo",
  "Africa/Casablanca",
];

describe("instantAt", () => {
  it.each([
    ["2026-07-03", "09:00", "Europe/London", "2026-07-03T08:00:00.000Z"],
    ["2026-11-27", "09:00", "Europe/London", "2026-11-27T09:00:00.000Z"],
    // Clocks go forward at 01:00: half past one never comes, and two o'clock is the first moment after.
    ["2026-03-29", "01:30", "Europe/London", "2026-03-29T01:00:00.000Z"],
    // Clocks go back at 02:00: half past one comes twice, first in summer time.
    ["2026-10-25", "01:30", "Europe/London", "2026-10-25T00:30:00.000Z"],
    // Lord Howe moves by half an hour.
    ["2026-10-04", "02:15", "Australia/Lord_Howe", "2026-10-03T15:30:00.000Z"],
    ["2026-04-05", "01:45", "Australia/Lord_Howe", "2026-04-04T14:45:00.000Z"],
    // Samoa went to bed on a Thursday and woke up on a Saturday.
    ["2011-12-30", "09:00", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
    // Brazil changed at midnight, so that the day began at one o'clock.
    ["2018-11-04", "00:30", "America/Sao_Paulo", "2018-11-04T03:00:00.000Z"],
  ])("of %s %s in %s is %s", (day, time, zone, instant) => {
    expect(instantAt(day, time, zone)).toBe(instant);
  });

  it.each(zones)(
    "is shown by the wall clock of %s, or is the first moment after a gap, all round the year",
    (zone) => {
      const wallClock = wallClockOf(zone);
      const isShown = { yes: 0, no: 0 };
      for (
        let at = Date.parse("2017-12-25T00:00:00Z");
        at < Date.parse("2019-01-05T00:00:00Z");
        at += 86_400_000
      ) {
        const day = new Date(at).toISOString().slice(0, 10);
        for (const time of ["00:00", "00:30", "01:30", "02:15", "02:30", "03:00", "09:00", "23:45"]) {
          const instant = instantAt(day, time, zone);
          const shown = wallClock(instant);
          isShown[shown === `${day}T${time}` ? "yes" : "no"] += 1;
          expect(shown >= `${day}T${time}`, `${day} ${time} gave ${shown}`).toBe(true);
          // A minute before, the clock showed less: nothing earlier would do.
          const before = new Date(Date.parse(instant) - 60_000).toISOString();
          expect(wallClock(before) < `${day}T${time}`, `${day} ${time} came before ${shown}`).toBe(true);
        }
      }
      expect(isShown.yes).toBeGreaterThan(2_900);
      expect(isShown.no).toBeLessThan(6);
    },
  );
});

const friday = { day: "friday", hour: "09:00", zone: "Europe/London" } as const;

describe("nextShip", () => {
  it.each([
    ["on a Thursday, tomorrow", "2026-11-26T12:00:00Z", "2026-11-27T09:00:00.000Z"],
    ["a minute before the hour, in a minute", "2026-11-27T08:59:00Z", "2026-11-27T09:00:00.000Z"],
    ["at the hour itself, a week on", "2026-11-27T09:00:00Z", "2026-12-04T09:00:00.000Z"],
    [
      "across the change of clocks, at the same hour on the wall",
      "2026-03-27T09:00:00Z",
      "2026-04-03T08:00:00.000Z",
    ],
  ])("is, %s", (_, now, next) => {
    expect(nextShip(friday, now)).toBe(next);
  });

  it("goes by the publication's day and not by that of the machine", () => {
    // Already Friday in Apia, still Thursday in London.
    expect(nextShip({ ...friday, zone: "Pacific/Apia" }, "2026-11-26T19:00:00Z")).toBe(
      "2026-11-26T20:00:00.000Z",
    );
    expect(dayIn("2026-11-26T20:00:00.000Z", "Pacific/Apia")).toBe("2026-11-27");
  });

  it.each(zones)("comes once a week in %s, for thirty-five years", (zone) => {
    const atNight = { day: "friday", hour: "02:30", zone } as const;
    let ships = 0;
    for (
      let next = nextShip(atNight, "2015-01-01T00:00:00.000Z");
      next < "2050";
      next = nextShip(atNight, next)
    ) {
      if (new Date(`${dayIn(next, zone)}T00:00:00Z`).getUTCDay() === 5) ships += 1;
    }
    expect(ships).toBe(1827);
  });
});

describe("nextShipDay", () => {
  it.each([
    ["2026-11-27T08:59:00Z", "2026-11-27", "2026-11-27"],
    ["2026-11-27T09:01:00Z", "2026-12-04", "2026-11-27"],
    ["2026-11-26T23:30:00Z", "2026-11-27", "2026-11-26"],
    ["2027-06-30T23:30:00Z", "2027-07-02", "2027-07-01"],
  ])("at %s: the next issue on %s, today %s", (now, nextOn, today) => {
    expect({ nextOn: nextShipDay(friday, now), today: dayIn(now, friday.zone) }).toEqual({ nextOn, today });
  });
});

describe("wallTimeAt", () => {
  it.each([
    ["2026-07-03T08:00:00Z", "Europe/London", { day: "2026-07-03", time: "09:00" }],
    ["2026-06-30T23:30:00.000Z", "Europe/London", { day: "2026-07-01", time: "00:30" }],
    ["2026-11-27T09:00:00+02:00", "UTC", { day: "2026-11-27", time: "07:00" }],
    ["2026-10-25T01:30:00Z", "Europe/London", { day: "2026-10-25", time: "01:30" }],
    ["2026-01-01T00:00:00Z", "Pacific/Apia", { day: "2026-01-01", time: "13:00" }],
  ])("at %s in %s", (instant, zone, shown) => {
    expect(wallTimeAt(instant, zone)).toEqual(shown);
  });
});

describe("shipMoment", () => {
  const publication = { day: "friday", hour: "09:00", zone: "Europe/London" } as const;

  it("is the moment that the issue names, whatever its offset", () => {
    expect(shipMoment({ date: "2026-07-03", shipAt: "2026-07-03T12:00:00+02:00" }, publication)).toBe(
      "2026-07-03T10:00:00.000Z",
    );
  });

  it("is else the publication's hour of its day, in summer time too", () => {
    expect(shipMoment({ date: "2026-07-03" }, publication)).toBe("2026-07-03T08:00:00.000Z");
  });
});

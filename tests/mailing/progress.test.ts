import { describe, expect, it } from "vitest";
import { type Progress, ProgressTeller } from "../../src/mailing/progress.ts";
import { aMovableClock } from "../support/clock.ts";

const counts = {
  ...{ recipients: 100, sent: 20, failed: 0, skipped: 0, ambiguous: 0 },
  ...{ queued: 80, claimed: 0, sending: 0 },
};

describe("progress", () => {
  it("is told once a second, with this sender's rate and the time that is left", () => {
    const clock = aMovableClock();
    const told: Progress[] = [];
    const teller = new ProgressTeller({ clock, tell: (progress) => told.push(progress) });
    teller.recount(counts);
    for (let mails = 0; mails < 40; mails += 1) {
      clock.move(100);
      teller.note("sent");
    }
    expect(told).toHaveLength(5);
    expect(told[0]).toEqual({ counts, perSecond: 0 });
    expect(told[4]).toEqual({ counts: { ...counts, sent: 60, queued: 40 }, perSecond: 10, leftMs: 4_000 });
  });

  it("counts who is put off as waiting still, and adds up whatever comes", () => {
    const told: Progress[] = [];
    const clock = aMovableClock();
    const teller = new ProgressTeller({ clock, tell: (progress) => told.push(progress) });
    teller.note("sent");
    teller.recount(counts);
    for (const end of ["again", "failed", "ambiguous", "sent"] as const) {
      clock.move(1_000);
      teller.note(end);
    }
    const { recipients, ...states } = told.at(-1)?.counts ?? counts;
    expect(states).toMatchObject({ sent: 21, failed: 1, ambiguous: 1, queued: 77 });
    expect(Object.values(states).reduce((all, one) => all + one, 0)).toBe(recipients);
  });
});

import { describe, expect, it } from "vitest";
import { Grants } from "../../src/mailing/grants.ts";
import { rateOf } from "../../src/mailing/mail-rate.ts";
import { aMovableClock } from "../support/clock.ts";
import { onEachStore } from "../support/stores.ts";

onEachStore((open) => {
  describe("leave to send", () => {
    it("is given without asking where there is no limit", async () => {
      const store = await open(aMovableClock());
      const grants = new Grants(store, { forAll: undefined, perDomain: undefined });
      for (let round = 0; round < 50; round += 1)
        expect(await grants.take("x.example")).toEqual({ ok: true });
      expect(await store.db.selectFrom("throttle").selectAll().execute()).toEqual([]);
    });

    it("is never given more often than the rate says, to two senders together", async () => {
      const clock = aMovableClock();
      const store = await open(clock);
      const rate = { forAll: rateOf(20), perDomain: rateOf(6) };
      const senders = [new Grants(store, rate), new Grants(store, rate)];
      const given = { all: 0, x: 0 };
      for (let step = 0; step < 100; step += 1) {
        for (const grants of senders)
          for (const domain of ["x.example", "y.example", "z.example", `${step}.example`])
            if ((await grants.take(domain)).ok) {
              given.all += 1;
              if (domain === "x.example") given.x += 1;
            }
        clock.move(100);
      }
      // Ten seconds, and what may come at once at the beginning.
      expect(given.all).toBeLessThanOrEqual(200 + 20);
      expect(given.all).toBeGreaterThan(150);
      expect(given.x).toBeLessThanOrEqual(60 + 6);
    });

    it("says when to ask again, and whether others' mails may leave meanwhile", async () => {
      const store = await open(aMovableClock());
      const grants = new Grants(store, { forAll: rateOf(4), perDomain: rateOf(2) });
      expect(await grants.take("x.example")).toEqual({ ok: true });
      expect(await grants.take("x.example")).toMatchObject({ ok: false, isForAll: false });
      expect(await grants.take("y.example")).toEqual({ ok: true });
      const none = await grants.take("z.example");
      expect(none).toMatchObject({ ok: false, isForAll: true });
      expect(none.ok ? 0 : none.waitMs).toBeGreaterThan(0);
    });
  });
});

import { describe, expect, it } from "vitest";
import { forgetNetworks, inAll, mayComeIn, perNetwork } from "../../src/service/limits.ts";
import { aPassingClock } from "../support/people.ts";
import { onEachStore } from "../support/stores.ts";

const hourMs = 3_600_000;

onEachStore((open) => {
  describe("limits", () => {
    it("let five in from a network at once, then one as time goes, and others as ever", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const comeIn = async (network: string) => await mayComeIn(store, network);
      for (let time = 0; time < perNetwork; time++) expect(await comeIn("a")).toBe(true);
      expect(await comeIn("a")).toBe(false);
      expect(await comeIn("b")).toBe(true);
      clock.pass(hourMs / perNetwork);
      expect([await comeIn("a"), await comeIn("a")]).toEqual([true, false]);
    });

    it("let a hundred in from everywhere in an hour, whatever networks there are", async () => {
      await using store = await open();
      let came = 0;
      for (let network = 0; network < inAll + 20; network++)
        if (await mayComeIn(store, `n${network}`)) came++;
      expect(came).toBe(inAll);
    });

    it("hold no network in the store, and forget those that have been quiet", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      await mayComeIn(store, "203.0.113.0/24");
      const keys = async () =>
        (await store.db.selectFrom("throttle").select("key").execute()).map(({ key }) => key);
      expect((await keys()).join()).not.toContain("203");
      await forgetNetworks(store, clock.now());
      expect(await keys()).toHaveLength(2);
      clock.pass(hourMs);
      await store.db
        .insertInto("throttle")
        .values({ key: "smtp", next_at: 0, every: 1, early: 1, halvings: 0, halved_at: 0 })
        .execute();
      await forgetNetworks(store, clock.now());
      expect(await keys()).toEqual(["form", "smtp"]);
    });
  });
});

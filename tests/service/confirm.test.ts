import { describe, expect, it } from "vitest";
import { openService } from "../../src/service/service.ts";
import { askToJoin } from "../../src/subscribers/people/ask-to-join.ts";
import { findById } from "../../src/subscribers/people/by-id.ts";
import { leave } from "../../src/subscribers/people/leave.ts";
import { eraseSubscriber, suppress } from "../../src/subscribers/people/suppress.ts";
import { makeToken } from "../../src/subscribers/people/token.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aPassingClock, asking, dayMs, everything, idOf, lettersIn, mailHost } from "../support/people.ts";
import { aServiceWorld } from "../support/reader-service.ts";
import { anAddress, onEachStore } from "../support/stores.ts";

const joan = anAddress();
const post = { method: "POST" };

/** Somebody who signed up, and the path of their letter's button. */
async function asked(store: Store): Promise<{ id: string; path: string }> {
  await askToJoin(store, joan, asking);
  const subscriberId = await idOf(store, joan);
  const until = new Date(Date.parse(store.clock.now()) + 7 * dayMs).toISOString();
  return {
    id: subscriberId,
    path: `/confirm/${makeToken(store.keys, { purpose: "confirm", subscriberId, until })}`,
  };
}

onEachStore((open) => {
  describe("saying yes", () => {
    it("shows one page with the address and one button, and changes nothing until it is pressed", async () => {
      await using store = await open();
      const { id, path } = await asked(store);
      const service = await openService(aServiceWorld(store));
      const before = await everything(store);
      const page = await (await service.request(path)).text();
      expect(page).toContain(joan);
      expect(page.match(/<button/g)).toHaveLength(1);
      expect(page).toContain("Friday 4 December");
      expect(await everything(store)).toEqual(before);
      const done = await service.request(path, post);
      expect([done.status, done.headers.get("location")]).toEqual([200, null]);
      expect(await done.text()).toContain("You are on the list.");
      expect(await findById(store, id)).toMatchObject({ state: "confirmed" });
    });

    it("is the same page when it is pressed or opened again", async () => {
      await using store = await open();
      const { path } = await asked(store);
      const service = await openService(aServiceWorld(store));
      const first = await (await service.request(path, post)).text();
      expect(await (await service.request(path, post)).text()).toBe(first);
      expect(await (await service.request(path)).text()).toBe(first);
      expect(await lettersIn(store)).toEqual(["confirmation", "welcome"]);
    });

    it.each<[string, (store: Store, id: string) => Promise<unknown>]>([
      ["left since", (store, id) => leave(store, id, { mailHost })],
      ["was erased since", (store) => eraseSubscriber(store, joan)],
      ["complained since", (store) => suppress(store, joan, "complaint")],
      ["was suppressed by hand since", (store) => suppress(store, joan, "manual")],
    ])("is refused to who %s", async (_, end) => {
      await using store = await open();
      const { id, path } = await asked(store);
      await end(store, id);
      const answer = await (await openService(aServiceWorld(store))).request(path, post);
      expect([answer.status, (await answer.text()).includes("This link is over.")]).toEqual([404, true]);
      expect((await findById(store, id))?.state).not.toBe("confirmed");
    });

    it("is over after its time, by a second", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const { path } = await asked(store);
      const service = await openService(aServiceWorld(store));
      clock.pass(7 * dayMs - 1_000);
      expect((await service.request(path)).status).toBe(200);
      clock.pass(1_000);
      expect((await service.request(path)).status).toBe(404);
      expect((await service.request(path, post)).status).toBe(404);
    });

    it("is one yes when fifty press at once", async () => {
      await using store = await open();
      const { path } = await asked(store);
      const service = await openService(aServiceWorld(store));
      const answers = await Promise.all(Array.from({ length: 50 }, () => service.request(path, post)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect(await lettersIn(store)).toEqual(["confirmation", "welcome"]);
    });
  });
});

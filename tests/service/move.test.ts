import { describe, expect, it } from "vitest";
import { openService } from "../../src/service/service.ts";
import { findById } from "../../src/subscribers/people/by-id.ts";
import { makeToken, type TokenFor } from "../../src/subscribers/people/token.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aPassingClock, aReader, dayMs, everything, lettersIn } from "../support/people.ts";
import { aForm, aServiceWorld } from "../support/reader-service.ts";
import { anAddress, onEachStore } from "../support/stores.ts";

const [joan, fresh] = [anAddress(), anAddress("joan@new.example")];

function path(store: Store, purpose: "yours" | "move", subscriberId: string): string {
  const until = new Date(Date.parse(store.clock.now()) + dayMs).toISOString();
  return `/${purpose}/${makeToken(store.keys, { purpose, subscriberId, until } satisfies TokenFor)}`;
}

async function movePath(store: Store): Promise<string> {
  const { id } = await store.db.selectFrom("move").select("id").executeTakeFirstOrThrow();
  return path(store, "move", id);
}

onEachStore((open) => {
  describe("a change of address", () => {
    it("is asked for on one's own page, said yes to at the new address, and told to the old one", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      const service = await openService(aServiceWorld(store));
      const own = path(store, "yours", id);
      expect(await (await service.request(own)).text()).toContain(`action="${own}/move"`);
      const asked = await service.request(`${own}/move`, aForm({ email: fresh }));
      expect(await asked.text()).toContain("Look in the mail of the new address.");
      const before = await everything(store);
      const link = await movePath(store);
      const page = await service.request(link);
      expect([page.status, (await page.text()).includes(fresh)]).toEqual([200, true]);
      expect(await everything(store)).toEqual(before);
      for (let press = 0; press < 2; press += 1) {
        const made = await service.request(link, { method: "POST" });
        expect([made.status, (await made.text()).includes("Your address is changed.")]).toEqual([200, true]);
      }
      expect(await findById(store, id)).toMatchObject({ address: fresh, state: "confirmed" });
      expect((await lettersIn(store)).slice(-1)).toEqual(["moved"]);
      expect((await service.request(link)).status).toBe(404);
    });

    it("answers the same to every address, whether it is known or not", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      const known = anAddress("known@example.org");
      await aReader(store, known);
      const waits: number[] = [];
      const world = { ...aServiceWorld(store), pause: async (ms: number) => void waits.push(ms) };
      const service = await openService(world);
      const answers = [];
      for (const email of [known, fresh, joan]) {
        const answer = await service.request(`${path(store, "yours", id)}/move`, aForm({ email }));
        answers.push([answer.status, [...answer.headers], await answer.text()]);
      }
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
      expect(new Set(waits)).toEqual(new Set([250]));
    });

    it("is no form for who is not on the list, and none that takes what is no address", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      const service = await openService(aServiceWorld(store));
      const own = path(store, "yours", id);
      for (const form of [aForm({ email: "joan" }), aForm({}), { method: "POST" }]) {
        const answer = await service.request(`${own}/move`, form);
        expect(answer.status).toBe(422);
        expect(await answer.text()).toContain("not quite a mail address");
      }
      await service.request(`/leave/${makeToken(store.keys, { purpose: "leave", subscriberId: id })}`, {
        method: "POST",
      });
      expect(await (await service.request(own)).text()).not.toContain(`${own}/move`);
      await service.request(`${own}/move`, aForm({ email: fresh }));
      expect(await lettersIn(store)).not.toContain("move");
    });

    it("opens with a link of its own alone, for a day", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const id = await aReader(store, joan);
      const service = await openService(aServiceWorld(store));
      await service.request(`${path(store, "yours", id)}/move`, aForm({ email: fresh }));
      const link = await movePath(store);
      const [, , token] = link.split("/");
      for (const purpose of ["leave", "pause", "confirm", "yours"])
        expect((await service.request(`/${purpose}/${token}`, { method: "POST" })).status).toBe(404);
      const wrong = path(store, "yours", id).replace("/yours/", "/move/");
      for (const one of [wrong, path(store, "move", id)])
        for (const method of ["GET", "POST"])
          expect((await service.request(one, { method })).status).toBe(404);
      clock.pass(dayMs);
      for (const method of ["GET", "POST"])
        expect((await service.request(link, { method })).status).toBe(404);
      expect(await findById(store, id)).toMatchObject({ address: joan });
    });
  });
});

import { describe, expect, it } from "vitest";
import { openService } from "../../src/service/service.ts";
import { findById } from "../../src/subscribers/people/by-id.ts";
import { makeToken } from "../../src/subscribers/people/token.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aPassingClock, aReader, everything, lettersIn } from "../support/people.ts";
import { aForm, aServiceWorld } from "../support/reader-service.ts";
import { anAddress, onEachStore } from "../support/stores.ts";

const joan = anAddress();
const hourMs = 3_600_000;

function ownPath(store: Store, subscriberId: string): string {
  const until = new Date(Date.parse(store.clock.now()) + hourMs).toISOString();
  return `/yours/${makeToken(store.keys, { purpose: "yours", subscriberId, until })}`;
}

onEachStore((open) => {
  describe("one's own page", () => {
    it("is asked for by a typed address, and the answer is the same for every one", async () => {
      await using store = await open();
      await aReader(store, joan);
      const service = await openService(aServiceWorld(store));
      expect(await (await service.request("/yours")).text()).toContain('action="/yours"');
      const answers = [];
      for (const email of [joan, "nobody@example.org"]) {
        const answer = await service.request("/yours", aForm({ email }));
        answers.push([answer.status, [...answer.headers], await answer.text()]);
      }
      expect(answers[0]).toEqual(answers[1]);
      expect((await lettersIn(store)).filter((kind) => kind === "link")).toHaveLength(1);
      expect((await service.request("/yours", aForm({ email: "joan" }))).status).toBe(422);
      expect((await service.request("/yours", { method: "POST" })).status).toBe(400);
    });

    it("shows the address, what is kept as a file, and the ways out, and changes nothing", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      const service = await openService(aServiceWorld(store));
      const before = await everything(store);
      const path = ownPath(store, id);
      const page = await (await service.request(path)).text();
      expect(page).toContain(joan);
      expect(page).toContain(`action="${path}/erase"`);
      const known = await service.request(`${path}/known.json`);
      expect(known.headers.get("content-type")).toBe("application/json");
      expect(known.headers.get("cache-control")).toBe("no-store");
      expect(await known.json()).toMatchObject({ address: joan, state: "confirmed" });
      expect(await everything(store)).toEqual(before);
    });

    it("erases at a press, and is then no page any more", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      const service = await openService(aServiceWorld(store));
      const path = ownPath(store, id);
      const erased = await service.request(`${path}/erase`, { method: "POST" });
      expect([erased.status, (await erased.text()).includes("Erased.")]).toEqual([200, true]);
      expect(await findById(store, id)).toMatchObject({ state: "erased" });
      expect(JSON.stringify(await everything(store))).not.toContain("joan");
      expect((await service.request(path)).status).toBe(404);
      expect((await service.request(`${path}/erase`, { method: "POST" })).status).toBe(404);
    });

    it("is over after an hour, and opens with no link of a mail", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const id = await aReader(store, joan);
      const service = await openService(aServiceWorld(store));
      const path = ownPath(store, id);
      const [, , leaving] = `/leave/${makeToken(store.keys, { purpose: "leave", subscriberId: id })}`.split(
        "/",
      );
      for (const end of ["", "/known.json", "/erase"])
        for (const method of ["GET", "POST"])
          expect([end, (await service.request(`/yours/${leaving}${end}`, { method })).status]).toEqual([
            end,
            404,
          ]);
      clock.pass(hourMs);
      for (const end of ["", "/known.json"]) expect((await service.request(path + end)).status).toBe(404);
      expect((await service.request(`${path}/erase`, { method: "POST" })).status).toBe(404);
      expect(await findById(store, id)).toMatchObject({ state: "confirmed" });
    });
  });
});

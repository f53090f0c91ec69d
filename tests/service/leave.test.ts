import { describe, expect, it } from "vitest";
import { openService } from "../../src/service/service.ts";
import { askToJoin } from "../../src/subscribers/people/ask-to-join.ts";
import { findById } from "../../src/subscribers/people/by-id.ts";
import { eraseSubscriber } from "../../src/subscribers/people/suppress.ts";
import { makeToken } from "../../src/subscribers/people/token.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aPassingClock, aReader, asking, dayMs, everything, idOf, lettersIn } from "../support/people.ts";
import { aForm, aServiceWorld } from "../support/reader-service.ts";
import { anAddress, onEachStore } from "../support/stores.ts";

const joan = anAddress();
const post = { method: "POST" };
const pathFor = (store: Store, purpose: "leave" | "pause", subscriberId: string) =>
  `/${purpose}/${makeToken(store.keys, { purpose, subscriberId })}`;

onEachStore((open) => {
  describe("leaving", () => {
    it("shows leaving first and filled, then a rest, then other wishes, and changes nothing", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      const service = await openService(aServiceWorld(store));
      const before = await everything(store);
      for (const purpose of ["leave", "pause"] as const) {
        const page = await (await service.request(pathFor(store, purpose, id))).text();
        const buttons = [...page.matchAll(/<button(?: class="(\w+)")?>([^<]+)/g)].map(([, kind, words]) => [
          words,
          kind,
        ]);
        expect(buttons).toEqual([
          ["Leave now", undefined],
          ["Pause", "plain"],
          ["Send me that link", "plain"],
        ]);
        expect(page).toContain("Friday 1 January");
        // Mails are passed on: whoever opens their links is not told whose they are.
        expect(page).not.toContain(joan);
        expect(page).toContain("j…@example.org");
      }
      expect(await everything(store)).toEqual(before);
    });

    it.each<[string, RequestInit]>([
      ["urlencoded", aForm({ "List-Unsubscribe": "One-Click" })],
      ["multipart", { method: "POST", body: oneClickParts() }],
      ["the page's own button", aForm({})],
      ["no body", post],
      ["a body of another kind", { method: "POST", headers: { "content-type": "text/plain" }, body: "x" }],
    ])(
      "holds at once by one POST (%s), without cookie or redirect, and again for ever",
      async (_, request) => {
        const clock = aPassingClock();
        await using store = await open(clock);
        const id = await aReader(store, joan);
        const service = await openService(aServiceWorld(store));
        const path = pathFor(store, "leave", id);
        for (const years of [0, 1, 20]) {
          clock.pass(years * 365 * dayMs);
          const answer = await service.request(path, request);
          expect([answer.status, answer.headers.get("set-cookie"), answer.headers.get("location")]).toEqual([
            200,
            null,
            null,
          ]);
          expect(await answer.text()).toContain("Done. You have left.");
        }
        expect(await findById(store, id)).toMatchObject({ state: "unsubscribed" });
        expect((await lettersIn(store)).filter((kind) => kind === "farewell")).toHaveLength(1);
        expect((await service.request(path)).status).toBe(200);
      },
    );

    it("answers 200 to who was erased, and to who was forgotten", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      await eraseSubscriber(store, joan);
      const service = await openService(aServiceWorld(store));
      for (const one of [id, "00000000-0000-4000-8000-000000000000"])
        for (const init of [post, {}]) {
          const answer = await service.request(pathFor(store, "leave", one), init);
          expect([answer.status, (await answer.text()).includes("Done. You have left.")]).toEqual([
            200,
            true,
          ]);
        }
    });

    it("sends the link to one's own page to the address alone, one an hour and three a day", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const id = await aReader(store, joan);
      const service = await openService(aServiceWorld(store));
      const links = async () => (await lettersIn(store)).filter((kind) => kind === "link").length;
      const ask = async () => {
        const answer = await service.request(`${pathFor(store, "leave", id)}/link`, post);
        const page = await answer.text();
        expect(page).toContain("Look in your mail.");
        expect(page).not.toMatch(/\/yours\/|example\.org/);
      };
      await Promise.all(Array.from({ length: 20 }, ask));
      expect(await links()).toBe(1);
      for (let hour = 0; hour < 10; hour++) {
        clock.pass(3_600_000);
        await ask();
      }
      expect(await links()).toBe(3);
    });
  });

  describe("resting", () => {
    it("gives a rest until one of the days, and ends it at a press", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      const service = await openService(aServiceWorld(store));
      const path = pathFor(store, "pause", id);
      const rests = await (await service.request(path, aForm({ until: "2027-01-01" }))).text();
      expect(rests).toContain("Quiet until Friday 1 January.");
      expect(await findById(store, id)).toMatchObject({ pausedUntil: "2027-01-01" });
      expect(rests).toContain(`action="${path}"`);
      expect(await (await service.request(path, aForm({}))).text()).toContain("You are back.");
      expect(await findById(store, id)).not.toHaveProperty("pausedUntil");
    });

    it.each([
      "2026-11-27",
      "2020-01-01",
      "2036-01-01",
      "2027-02-30",
      "soon",
      "",
      "2027-01-01' --",
      "2027-1-1",
    ])("takes no other day: %j", async (until) => {
      await using store = await open();
      const id = await aReader(store, joan);
      const service = await openService(aServiceWorld(store));
      expect((await service.request(pathFor(store, "pause", id), aForm({ until }))).status).toBe(400);
      expect(await findById(store, id)).not.toHaveProperty("pausedUntil");
    });

    it("changes nothing for who left, or has not said yes", async () => {
      await using store = await open();
      const service = await openService(aServiceWorld(store));
      await askToJoin(store, joan, asking);
      const id = await idOf(store, joan);
      const pause = () => service.request(pathFor(store, "pause", id), aForm({ until: "2027-01-01" }));
      expect(await (await pause()).text()).toContain("This link is over.");
      await service.request(pathFor(store, "leave", id), post);
      expect(await (await pause()).text()).toContain("Done. You have left.");
      expect(await findById(store, id)).toMatchObject({ state: "unsubscribed" });
    });

    it("is nothing that a link for leaving can do, nor the other way round", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      const service = await openService(aServiceWorld(store));
      const [leaving, pausing] = (["leave", "pause"] as const).map(
        (one) => pathFor(store, one, id).split("/")[2],
      );
      for (const path of [
        `/pause/${leaving}`,
        `/leave/${pausing}`,
        `/confirm/${leaving}`,
        `/leave/${pausing}/link`,
      ])
        expect([path, (await service.request(path, aForm({ until: "2027-01-01" }))).status]).toEqual([
          path,
          404,
        ]);
      expect(await findById(store, id)).toMatchObject({ state: "confirmed" });
    });
  });
});

function oneClickParts(): FormData {
  const parts = new FormData();
  parts.set("List-Unsubscribe", "One-Click");
  return parts;
}

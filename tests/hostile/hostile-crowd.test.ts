// Many requests at the same moment for one person, and a store that is away: one state in the end, and no word of
// anybody in what the service says.
import { describe, expect, it } from "vitest";
import { openService } from "../../src/service/service.ts";
import { askToJoin } from "../../src/subscribers/people/ask-to-join.ts";
import { askToMove } from "../../src/subscribers/people/ask-to-move.ts";
import { findById } from "../../src/subscribers/people/by-id.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { addressesFor } from "../support/forged-tokens.ts";
import { aReader, asking, idOf, lettersIn, mailHost } from "../support/people.ts";
import { aForm, aServiceWorld } from "../support/reader-service.ts";
import { anAddress, onEachStore } from "../support/stores.ts";

const joan = anAddress();
const fifty = Array.from({ length: 50 }, (_, at) => at);

async function pathsFor(store: Store, id: string) {
  const [leave = "", pause = "", confirm = "", yours = ""] = addressesFor(store, id);
  return { leave, pause, confirm, yours };
}

async function people(store: Store): Promise<number> {
  return (await store.db.selectFrom("subscriber").select("id").execute()).length;
}

onEachStore((open) => {
  describe("fifty requests at once for one person", () => {
    it("make one person of one sign-up, one welcome of one yes, and one farewell of one end", async () => {
      await using store = await open();
      await Promise.all(fifty.map(() => askToJoin(store, joan, asking)));
      const id = await idOf(store, joan);
      const service = await openService(aServiceWorld(store));
      const { confirm, leave } = await pathsFor(store, id);
      for (const path of [confirm, leave]) {
        const answers = await Promise.all(fifty.map(() => service.request(path, { method: "POST" })));
        expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      }
      expect(await people(store)).toBe(1);
      expect((await lettersIn(store)).toSorted()).toEqual(["confirmation", "farewell", "welcome"]);
      expect(await findById(store, id)).toMatchObject({ state: "unsubscribed" });
    });

    it("of every kind, among each other, break nothing and leave one person in one state", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      await askToMove(store, id, anAddress("joan@new.example"), { mailHost });
      const world = aServiceWorld(store);
      const service = await openService(world);
      const { leave, pause, confirm, yours } = await pathsFor(store, id);
      const { id: moveId } = await store.db.selectFrom("move").select("id").executeTakeFirstOrThrow();
      const move = addressesFor(store, moveId).at(-1) ?? "";
      const paths = [leave, pause, confirm, move, `${leave}/link`, `${yours}/move`, `${yours}/erase`];
      const answers = await Promise.all(
        fifty.map((at) =>
          service.request(paths[at % paths.length] ?? "", aForm({ email: `j${at}@new.example` })),
        ),
      );
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
      expect(world.said).toEqual([]);
      expect(await people(store)).toBe(1);
      expect(await findById(store, id)).toMatchObject({ state: "erased" });
      expect(JSON.stringify(await store.db.selectFrom("letter").select("address").execute())).not.toContain(
        "@",
      );
    });
  });

  it("a store that is away is told of without an address or a token", async () => {
    const store = await open();
    const id = await aReader(store, joan);
    const world = aServiceWorld(store);
    const service = await openService(world);
    const { leave, pause, confirm, yours } = await pathsFor(store, id);
    await store[Symbol.asyncDispose]();
    for (const path of [leave, pause, confirm, `${yours}/move`, "/sign-up", "/yours"]) {
      const answer = await service.request(path, aForm({ email: joan }));
      expect([path, answer.status]).toEqual([path, 500]);
      expect(await answer.text()).not.toContain("joan");
    }
    const said = world.said.join("\n");
    expect(said).not.toBe("");
    expect(said).not.toContain("joan");
    for (const path of [leave, pause, confirm, yours]) expect(said).not.toContain(path.split("/")[2]);
  });
});

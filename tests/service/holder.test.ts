import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { holderOf } from "../../src/service/holder.ts";
import { makeToken } from "../../src/subscribers/people/token.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aReader } from "../support/people.ts";
import { aServiceWorld } from "../support/reader-service.ts";
import { anAddress, theStoreIn } from "../support/stores.ts";

describe("the holder of a link", () => {
  it("is the person, or nobody any more; another purpose's token holds nothing", async () => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    const id = await aReader(store, anAddress());
    const world = aServiceWorld(store);
    const found: unknown[] = [];
    const app = new Hono().get("/:token", async (context) => {
      found.push(await holderOf(world, context, "leave"));
      return context.text("");
    });
    const nobody = "00000000-0000-4000-8000-000000000000";
    for (const subscriberId of [id, nobody])
      await app.request(`/${makeToken(store.keys, { purpose: "leave", subscriberId })}`);
    await app.request(`/${makeToken(store.keys, { purpose: "pause", subscriberId: id })}`);
    expect(found).toEqual([
      { id, person: expect.objectContaining({ id, state: "confirmed" }) },
      { id: nobody, person: undefined },
      undefined,
    ]);
  });
});

import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { daysOf, holderOf } from "../../src/service/holder.ts";
import { makeToken } from "../../src/subscribers/people/token.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aReader } from "../support/people.ts";
import { aPublication, aServiceWorld } from "../support/reader-service.ts";
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

describe("the days of a publication", () => {
  it.each([
    ["2026-11-27T08:59:00Z", "2026-11-27", "2026-11-27"],
    ["2026-11-27T09:01:00Z", "2026-12-04", "2026-11-27"],
    ["2026-11-26T23:30:00Z", "2026-11-27", "2026-11-26"],
    ["2027-06-30T23:30:00Z", "2027-07-02", "2027-07-01"],
  ])("at %s: the next issue on %s, today %s", (now, nextOn, today) => {
    expect(daysOf(aPublication(), now)).toEqual({ nextOn, today });
  });
});

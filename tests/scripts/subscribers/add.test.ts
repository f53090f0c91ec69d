import { describe, expect, it } from "vitest";
import { add } from "../../../scripts/subscribers/add.ts";
import { findSubscriber } from "../../../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { unsubscribeSubscriber } from "../../../src/subscribers/people/unsubscribe-subscriber.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { saidDuring } from "../../support/said.ts";
import { anAddress, theStoreIn } from "../../support/stores.ts";

const joan = anAddress();

describe("npm run subscribers -- add", () => {
  it("puts somebody in as pending, and as confirmed when they asked for it", async () => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    expect(await saidDuring(() => add(store, joan, false))).toContain("They are pending");
    expect(await saidDuring(() => add(store, joan, true))).toBe("They get the next issue.");
    expect(await saidDuring(() => add(store, joan, false))).toBe("They get the next issue.");
    expect(await findSubscriber(store, joan)).toMatchObject({ state: "confirmed" });
  });

  it("brings nobody back who left, is suppressed or was erased", async () => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    const codes: number[] = [];
    const adding = async (address = joan) => codes.push(await add(store, address, true));
    expect(await saidDuring(adding)).toBe("They get the next issue.");
    await unsubscribeSubscriber(store, joan);
    expect(await saidDuring(adding)).toContain("not brought back by hand");
    await eraseSubscriber(store, joan);
    expect(await saidDuring(adding)).toContain("must not be mailed again");
    const ben = anAddress("ben@x.example");
    await suppress(store, ben, "manual");
    expect(await saidDuring(() => adding(ben))).toContain("must not be mailed again");
    expect(codes).toEqual([0, 1, 1, 1]);
    expect(await findSubscriber(store, ben)).toBeUndefined();
  });
});

import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mailInStore } from "../../../scripts/status/mail-in-store.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { newKey, oldKey, theStoreIn } from "../../support/stores.ts";
import { aWorld } from "../../support/world.ts";

describe("mail in the store", () => {
  it("is looked at where there is a store that opens, and none is made to look", async () => {
    const folder = await aPublicationFolder();
    const seen = async (variables: Record<string, string>) => {
      await using world = aWorld({ folder, variables });
      return await mailInStore(world);
    };
    expect(await seen({ FIVE_KEYS: oldKey })).toBeUndefined();
    expect(existsSync(folder.store)).toBe(false);
    await (await theStoreIn(folder.store))[Symbol.asyncDispose]();
    expect(await seen({ FIVE_KEYS: oldKey })).toEqual({
      letters: { waiting: 0, failed: 0, ambiguous: 0 },
      overdue: undefined,
    });
    expect(await seen({ FIVE_KEYS: newKey })).toBeUndefined();
    expect(await seen({ CI: "1" })).toBeUndefined();
    expect(existsSync(folder.environment)).toBe(false);
  });
});

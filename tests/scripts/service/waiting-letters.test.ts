import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { waitingLetters } from "../../../scripts/service/waiting-letters.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { newKey, oldKey, theStoreIn } from "../../support/stores.ts";
import { aWorld } from "../../support/world.ts";

describe("letters that wait", () => {
  it("are counted where there is a store that opens, and none is made to count them", async () => {
    const folder = await aPublicationFolder();
    const counted = async (key: string) => {
      await using world = aWorld({ folder, variables: { FIVE_KEYS: key } });
      return await waitingLetters(world);
    };
    expect(await counted(oldKey)).toBeUndefined();
    expect(existsSync(folder.store)).toBe(false);
    await (await theStoreIn(folder.store))[Symbol.asyncDispose]();
    expect(await counted(oldKey)).toEqual({ waiting: 0, failed: 0, ambiguous: 0 });
    expect(await counted(newKey)).toBeUndefined();
  });
});

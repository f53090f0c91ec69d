import { describe, expect, it } from "vitest";
import { messageIdOf } from "../../../src/subscribers/ledger/message-id.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { newKey, oldKey, theStoreIn } from "../../support/stores.ts";

describe("messageIdOf", () => {
  it("is the same for the same mail, another for any other mail and any newer key", async () => {
    const { store: path } = await aPublicationFolder();
    const ids: string[] = [];
    {
      await using store = await theStoreIn(path, { keys: oldKey });
      for (const mail of ["42|a", "42|a", "42|b", "4|2a"]) ids.push(messageIdOf(store, mail, "Five.example"));
    }
    await using store = await theStoreIn(path, { keys: `${newKey},${oldKey}` });
    ids.push(messageIdOf(store, "42|a", "five.example"));
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^<[0-9a-f]{40}@five\.example>$/);
  });
});

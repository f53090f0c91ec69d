import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStore } from "../../scripts/store.ts";
import { addSubscriber } from "../../src/subscribers/people/add-subscriber.ts";
import { countSubscribers } from "../../src/subscribers/people/find-subscriber.ts";
import { movedTo } from "../../src/subscribers/store/moved.ts";
import { aFolder, aPublicationFolder } from "../support/folders.ts";
import { aDatabase, whyNoPostgres } from "../support/postgres.ts";
import { saidDuring } from "../support/said.ts";
import { anAddress, oldKey, theStoreIn } from "../support/stores.ts";
import { aWorld } from "../support/world.ts";

const variables = { FIVE_KEYS: oldKey };

async function aFolderWithJoan() {
  const folder = await aPublicationFolder();
  await using store = await theStoreIn(folder.store);
  await addSubscriber(store, anAddress());
  return folder;
}

describe("npm run store -- copy", () => {
  it.skipIf(whyNoPostgres !== undefined)("moves to PostgreSQL and back, and prints no address", async () => {
    const folder = await aFolderWithJoan();
    const address = await aDatabase();
    const file = join(await aFolder(), "back.db");
    const there = await saidDuring(() =>
      runStore({ verb: "copy", to: address }, aWorld({ folder, variables })),
    );
    expect(there).toContain("subscriber 1");
    expect(there).toContain("Set DATABASE_URL");
    const world = aWorld({ folder, variables: { ...variables, DATABASE_URL: address } });
    const back = await saidDuring(() => runStore({ verb: "copy", to: file }, world));
    for (const said of [there, back]) expect(said).not.toMatch(/postgres:|joan/);
    await using store = await theStoreIn(file);
    expect((await countSubscribers(store)).pending).toBe(1);
    await using behind = await theStoreIn(folder.store);
    expect((await movedTo(behind))?.to).toBe("PostgreSQL");
  });

  it("refuses a file that git would see", async () => {
    const folder = await aFolderWithJoan();
    const copy = runStore({ verb: "copy", to: join(folder.root, "copy.db") }, aWorld({ folder, variables }));
    await expect(copy).rejects.toThrow("Git would see");
    expect(await readdir(folder.root)).toEqual(["var"]);
  });

  it("says of a store that was moved where its people are", async () => {
    const folder = await aFolderWithJoan();
    const file = join(await aFolder(), "moved.db");
    const copy = () => runStore({ verb: "copy", to: file }, aWorld({ folder, variables }));
    await saidDuring(copy);
    expect(await saidDuring(() => copy().catch(() => {}))).toContain(`moved to ${file} on 2026-11-27`);
  });
});

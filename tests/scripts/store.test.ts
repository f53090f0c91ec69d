import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { runStore } from "../../scripts/store.ts";
import { countSubscribers, findSubscriber } from "../../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber } from "../../src/subscribers/people/suppress.ts";
import { movedTo } from "../../src/subscribers/store/moved.ts";
import { readKeys } from "../../src/subscribers/store/store-keys.ts";
import { aFolder, aPublicationFolder } from "../support/folders.ts";
import { addSubscriber } from "../support/joined.ts";
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

describe("npm run store -- backup and restore", () => {
  it("keep all of it in a file and bring it back, with the store as it was beside it", async () => {
    const folder = await aFolderWithJoan();
    const file = join(await aFolder(), "kept.db");
    const world = aWorld({ folder, variables });
    const kept = await saidDuring(() => runStore({ verb: "backup", file }, world));
    expect(kept).toContain("It opens with k1 of FIVE_KEYS");
    {
      await using store = await theStoreIn(folder.store);
      await addSubscriber(store, anAddress("ann@x.example"));
      await eraseSubscriber(store, anAddress());
    }
    const restored = await saidDuring(() => runStore({ verb: "restore", file }, world));
    expect(restored).toMatch(/^Restored: subscriber 1\. .*before-restore-2026-11-27T090000\.db\./);
    expect(restored).toContain("1 who left or were erased since stay away");
    expect(kept + restored).not.toMatch(/joan|ann@/);
    await using store = await theStoreIn(folder.store);
    expect(await countSubscribers(store)).toMatchObject({ pending: 0, erased: 1 });
    await using beside = await theStoreIn(join(folder.private, "before-restore-2026-11-27T090000.db"));
    expect(await countSubscribers(beside)).toMatchObject({ pending: 1, erased: 1 });
  });

  it("keep nothing where git would see it, over another file, or from what is not there", async () => {
    const folder = await aFolderWithJoan();
    const run = (verb: "backup" | "restore", file: string) =>
      runStore({ verb, file }, aWorld({ folder, variables }));
    await expect(run("backup", join(folder.root, "kept.db"))).rejects.toThrow("Git would see");
    await expect(run("backup", folder.store)).rejects.toThrow("is there already");
    await expect(run("restore", join(folder.private, "nothing.db"))).rejects.toThrow("There is no file");
    await expect(run("restore", folder.store)).rejects.toThrow("the store itself");
  });

  it.skipIf(whyNoPostgres !== undefined)(
    "are the same on PostgreSQL: the file opens without a database",
    async () => {
      const folder = await aPublicationFolder();
      const address = await aDatabase();
      {
        await using store = await theStoreIn(address);
        await addSubscriber(store, anAddress());
      }
      const world = aWorld({ folder, variables: { ...variables, DATABASE_URL: address } });
      const file = join(await aFolder(), "kept.db");
      await saidDuring(() => runStore({ verb: "backup", file }, world));
      await saidDuring(() => runStore({ verb: "restore", file }, world));
      for (const place of [file, address]) {
        await using store = await theStoreIn(place);
        expect((await countSubscribers(store)).pending).toBe(1);
      }
    },
  );
});

describe("npm run store -- keys", () => {
  it("notes a first key in .env, and says to keep it", async () => {
    const folder = await aPublicationFolder();
    const said = await saidDuring(() => runStore({ verb: "keys" }, aWorld({ folder })));
    expect(said).toMatch(/stands in .*\.env\. Keep it/);
    const noted = parseEnv(await readFile(folder.environment, "utf8"))["FIVE_KEYS"] ?? "";
    expect(readKeys(noted)).toHaveLength(1);
    expect(said).not.toContain(noted);
  });

  it("gives the line with a newer key in front, with which the store opens and knows everybody", async () => {
    const folder = await aFolderWithJoan();
    const said = await saidDuring(() => runStore({ verb: "keys" }, aWorld({ folder, variables })));
    const [, keys = ""] = /^FIVE_KEYS=(.*)$/m.exec(said) ?? [];
    expect(readKeys(keys).map(({ id }) => id)).toEqual(["k2", "k1"]);
    await using store = await theStoreIn(folder.store, { keys });
    expect(await findSubscriber(store, anAddress())).toMatchObject({ state: "pending" });
  });

  it("prints none where CI is set", async () => {
    const world = aWorld({ folder: await aFolderWithJoan(), variables: { ...variables, CI: "true" } });
    await expect(runStore({ verb: "keys" }, world)).rejects.toThrow("no key is made");
  });
});

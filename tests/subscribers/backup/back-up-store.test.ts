import { existsSync } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backUpStore } from "../../../src/subscribers/backup/back-up-store.ts";
import { aFolder } from "../../support/folders.ts";
import { addSubscriber } from "../../support/joined.ts";
import { addReaders, beginIssue42, claim } from "../../support/ledger.ts";
import { contentsOf } from "../../support/store-contents.ts";
import { anAddress, newKey, oldKey, onEachStore, theStoreIn } from "../../support/stores.ts";

describe("backUpStore", () => {
  onEachStore((open, aPlace) => {
    it("keeps all of it in one file for its owner, while an issue is being mailed", async () => {
      await using store = await open();
      await addReaders(store, 700);
      await beginIssue42(store);
      await claim(store, { count: 20 });
      const folder = await aFolder();
      await backUpStore(store, join(folder, "kept.db"), () => {});
      expect(await readdir(folder)).toEqual(["kept.db"]);
      if (process.platform !== "win32")
        expect((await stat(join(folder, "kept.db"))).mode & 0o777).toBe(0o600);
      await using kept = await theStoreIn(join(folder, "kept.db"));
      expect(await contentsOf(kept)).toEqual(await contentsOf(store));
      expect(kept.id).toBe(store.id);
    });

    it("names the keys and holds none", async () => {
      await using store = await theStoreIn(await aPlace(), { keys: `${newKey},${oldKey}` });
      const file = join(await aFolder(), "kept.db");
      await backUpStore(store, file, () => {});
      const bytes = await readFile(file, "latin1");
      for (const { secret } of store.keys) expect(bytes).not.toContain(secret);
      await expect(theStoreIn(file, { keys: oldKey })).rejects.toThrow(/the key k2/);
    });

    it("leaves nothing behind where it breaks off, and what was there is as it was", async () => {
      await using store = await open();
      await addSubscriber(store, anAddress());
      const folder = await aFolder();
      await writeFile(join(folder, "kept.db"), "the last backup");
      await expect(backUpStore(store, join(folder, "kept.db"), () => {})).rejects.toThrow("there already");
      await expect(backUpStore(store, join(folder, "kept.db", "in-a-file.db"), () => {})).rejects.toThrow();
      expect(await readdir(folder)).toEqual(["kept.db"]);
      expect(await readFile(join(folder, "kept.db"), "utf8")).toBe("the last backup");
    });

    it("takes the place of one that was killed on its way", async () => {
      await using store = await open();
      const file = join(await aFolder(), "kept.db");
      await writeFile(`${file}.unfinished`, "half of it");
      await backUpStore(store, file, () => {});
      expect([existsSync(file), existsSync(`${file}.unfinished`)]).toEqual([true, false]);
    });
  });
});

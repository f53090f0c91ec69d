import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import type { PublicationFolder } from "../../../src/domain/publication-folder.ts";
import { findSubscriber, findSuppression } from "../../../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { addSubscriber } from "../../support/joined.ts";
import { anAddress, newKey, oldKey, onEachStore, theStoreIn } from "../../support/stores.ts";

const joan = anAddress();

describe("suppress", () => {
  onEachStore((open) => {
    it("moves a subscriber on, and never from a later state to an earlier", async () => {
      await using store = await open();
      await addSubscriber(store, joan);
      expect(await suppress(store, joan, "complaint")).toEqual({ isSubscriber: true });
      await suppress(store, joan, "hard-bounce");
      expect((await findSubscriber(store, joan))?.state).toBe("complained");
    });

    it("remembers an address that is nobody's", async () => {
      await using store = await open();
      expect(await suppress(store, joan, "manual")).toEqual({ isSubscriber: false });
      expect(await findSuppression(store, joan)).toBe("manual");
      expect(await findSubscriber(store, joan)).toBeUndefined();
    });

    it("survives erasure", async () => {
      await using store = await open();
      await addSubscriber(store, joan);
      await eraseSubscriber(store, joan);
      expect(await findSuppression(store, joan)).toBe("erased");
      const erased = await findSubscriber(store, joan);
      expect(erased?.state).toBe("erased");
      expect(erased).not.toHaveProperty("address");
    });
  });

  it("still knows an address by an old key when there is a newer", async () => {
    const { store: path } = await aPublicationFolder();
    {
      await using store = await theStoreIn(path, { keys: oldKey });
      await addSubscriber(store, anAddress("ann@x.example"));
      await suppress(store, joan, "manual");
    }
    await using store = await theStoreIn(path, { keys: `${newKey}, ${oldKey}` });
    expect(await addSubscriber(store, joan)).toEqual({ ok: false, why: "suppressed" });
    expect(await addSubscriber(store, anAddress("ann@x.example"))).toMatchObject({ isNew: false });
  });
});

describe("eraseSubscriber", () => {
  const erased = Array.from({ length: 40 }, (_, at) => anAddress(`erased-${at}@gone.example`));

  /** Adds them between hundreds of others, so that the pages of the file split around them. */
  async function addAmongOthers(store: Store): Promise<void> {
    for (const [at, address] of erased.entries()) {
      for (let other = 0; other < 12; other++)
        await addSubscriber(store, anAddress(`${(at * 7 + other * 31) % 97}-${at}-${other}@stays.example`));
      await addSubscriber(store, address);
    }
  }

  /**
   * 400 people come and 119 of them are taken out again with secure_delete alone. In this order (number 53 of those
   * that were tried) SQLite 3.53 keeps a copy of one. Gives what marks the 119.
   */
  function comeAndGo(path: string): string[] {
    let seed = 53;
    const chance = () => {
      seed = (seed * 48271) % 2147483647;
      return seed / 2147483647;
    };
    using database = new DatabaseSync(path);
    database.exec("PRAGMA secure_delete = ON; BEGIN");
    const add = database.prepare("INSERT INTO subscriber VALUES (?, ?, ?, 'pending', NULL, 0, NULL, 0)");
    const takeOut = database.prepare("UPDATE subscriber SET address = NULL, state = 'erased' WHERE id = ?");
    const here: { id: string; mark: string }[] = [];
    const gone: string[] = [];
    for (let at = 0; at < 400; at++) {
      const id = `${chance()}-${at}`;
      const begin = chance().toString(36);
      const name = begin.slice(2, 2 + Math.floor(chance() * 10));
      const fill = "x".repeat(Math.floor(chance() * 40));
      add.run(id, `${name}~${at}~${fill}@e.example`, `${chance()}-${at}`);
      here.push({ id, mark: `~${at}~` });
      if (chance() >= 0.3) continue;
      for (const one of here.splice(Math.floor(chance() * here.length), 1)) {
        takeOut.run(one.id);
        gone.push(one.mark);
      }
    }
    database.exec("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
    return gone;
  }

  /** All bytes below `var/`. */
  async function bytesOf({ private: hidden }: PublicationFolder): Promise<string> {
    const names = await readdir(hidden);
    return (await Promise.all(names.map((name) => readFile(join(hidden, name), "latin1")))).join("");
  }

  it("leaves no address in the file or beside it, while the store is open and after", async () => {
    const folder = await aPublicationFolder();
    {
      await using store = await theStoreIn(folder.store);
      await addAmongOthers(store);
      expect(await bytesOf(folder)).toContain("@gone.example");
      for (const address of erased) await eraseSubscriber(store, address);
      expect(await bytesOf(folder)).not.toMatch(/gone\.example|erased-\d/);
    }
    const after = await bytesOf(folder);
    expect(after).not.toMatch(/gone\.example|erased-\d/);
    expect(after).toContain("@stays.example");
  });

  it("leaves no copy that a page kept when its rows moved to another page", async () => {
    const folder = await aPublicationFolder();
    await using store = await theStoreIn(folder.store);
    const gone = comeAndGo(folder.store);
    await eraseSubscriber(store, joan);
    const bytes = await bytesOf(folder);
    expect(gone.filter((mark) => bytes.includes(mark))).toEqual([]);
  });

  it("says so when another program holds on to earlier pages, and ends it when asked again", async () => {
    const folder = await aPublicationFolder();
    await using store = await theStoreIn(folder.store, { waitMs: 1 });
    await addSubscriber(store, joan);
    const reader = new DatabaseSync(folder.store);
    reader.exec("BEGIN; SELECT * FROM subscriber");
    await expect(eraseSubscriber(store, joan)).rejects.toThrow("another program has the store open");
    expect((await findSubscriber(store, joan))?.state).toBe("erased");
    reader.close();
    expect(await eraseSubscriber(store, joan)).toEqual({ isSubscriber: true });
    expect(await bytesOf(folder)).not.toContain("joan@");
  });
});

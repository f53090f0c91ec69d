import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backUpStore } from "../../../src/subscribers/backup/back-up-store.ts";
import { type Restored, restoreStore } from "../../../src/subscribers/backup/restore-store.ts";
import { findSubscriber, findSuppression } from "../../../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { unsubscribeSubscriber } from "../../../src/subscribers/people/unsubscribe-subscriber.ts";
import { movedTo, noteMove } from "../../../src/subscribers/store/moved.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { aFolder, aPublicationFolder } from "../../support/folders.ts";
import { addSubscriber } from "../../support/joined.ts";
import { contentsOf } from "../../support/store-contents.ts";
import { anAddress, newKey, oldKey, onEachStore, theStoreIn } from "../../support/stores.ts";

const [ann, ben, cleo, dora] = ["ann", "ben", "cleo", "dora"].map((name) => anAddress(`${name}@x.example`));
if (!ann || !ben || !cleo || !dora) throw new Error("four people");

async function aBackupOf(store: Store): Promise<string> {
  const file = join(await aFolder(), "kept.db");
  await backUpStore(store, file, () => {});
  return file;
}

async function restore(store: Store, file: string): Promise<Restored> {
  const scratch = join(await aFolder(), "scratch.db");
  return await restoreStore(store, file, { scratch, onRows: () => {} });
}

async function stateOf(store: Store, address: typeof ann): Promise<string | undefined> {
  return address && (await findSubscriber(store, address))?.state;
}

describe("restoreStore", () => {
  onEachStore((open, aPlace) => {
    it("brings back what the backup has, and what came after it is gone", async () => {
      await using store = await open();
      for (const one of [ann, ben]) await addSubscriber(store, one);
      await suppress(store, dora, "manual");
      const file = await aBackupOf(store);
      const before = await contentsOf(store);
      await addSubscriber(store, cleo);
      expect(await restore(store, file)).toMatchObject({ counts: { subscriber: 2 }, gone: 0, held: 0 });
      expect(await contentsOf(store)).toEqual(before);
    });

    it("brings nobody back who left, was suppressed or erased since, under a newer key too", async () => {
      const place = await aPlace();
      let file = "";
      {
        await using store = await theStoreIn(place, { keys: oldKey });
        for (const one of [ann, ben, cleo, dora]) await addSubscriber(store, one);
        file = await aBackupOf(store);
      }
      await using store = await theStoreIn(place, { keys: `${newKey},${oldKey}` });
      await unsubscribeSubscriber(store, ann);
      await suppress(store, ben, "complaint");
      await eraseSubscriber(store, cleo);
      await suppress(store, anAddress("stranger@x.example"), "hard-bounce");
      expect(await restore(store, file)).toMatchObject({ gone: 3 });
      const states = [await stateOf(store, ann), await stateOf(store, ben), await stateOf(store, cleo)];
      expect(states).toEqual(["unsubscribed", "complained", "erased"]);
      expect(await stateOf(store, dora)).toBe("pending");
      expect(await findSuppression(store, cleo)).toBe("erased");
      expect(await findSuppression(store, anAddress("stranger@x.example"))).toBe("hard-bounce");
    });

    it("changes nothing where the file is damaged, of other keys, or the power goes in the middle", async () => {
      await using store = await open();
      await addSubscriber(store, ann);
      const file = await aBackupOf(store);
      await suppress(store, ben, "manual");
      const before = await contentsOf(store);
      const damaged = `${file}.damaged`;
      await writeFile(damaged, (await readFile(file)).subarray(0, 20_000));
      await expect(restore(store, damaged)).rejects.toThrow("damaged");
      const foreign = (await aPublicationFolder()).store;
      await (await theStoreIn(foreign, { keys: newKey }))[Symbol.asyncDispose]();
      await expect(restore(store, foreign)).rejects.toThrow(/the key k2/);
      const breaks = restoreStore(store, file, {
        scratch: join(await aFolder(), "scratch.db"),
        onRows: () => {
          throw new Error("the power went");
        },
      });
      await expect(breaks).rejects.toThrow("the power went");
      expect(await contentsOf(store)).toEqual(before);
    });

    it("leaves the backup as it was, and no copy of it", async () => {
      await using store = await open();
      await addSubscriber(store, ann);
      const file = await aBackupOf(store);
      const bytes = await readFile(file);
      const folder = await aFolder();
      await restoreStore(store, file, { scratch: join(folder, "scratch.db"), onRows: () => {} });
      expect(await readFile(file)).toEqual(bytes);
      expect(await readdir(folder)).toEqual([]);
    });

    it("does not make a store mail again that was moved elsewhere", async () => {
      await using store = await open();
      const file = await aBackupOf(store);
      await store.alone((transaction) => noteMove(transaction, "PostgreSQL", store));
      await restore(store, file);
      expect(await movedTo(store)).toMatchObject({ to: "PostgreSQL" });
    });
  });

  it("leaves no address in the file that was erased since", async () => {
    const folder = await aPublicationFolder();
    await using store = await theStoreIn(folder.store);
    const gone = Array.from({ length: 60 }, (_, at) => anAddress(`erased-${at}@gone.example`));
    for (const one of [...gone, ann]) await addSubscriber(store, one);
    const file = await aBackupOf(store);
    for (const one of gone) await eraseSubscriber(store, one);
    await restore(store, file);
    const names = await readdir(folder.private);
    const bytes = await Promise.all(names.map((name) => readFile(join(folder.private, name), "latin1")));
    expect(bytes.join("")).not.toMatch(/gone\.example|erased-\d/);
    expect(bytes.join("")).toContain("ann@x.example");
  });

  it("reads a store's file that was copied while it was in use, with what stood beside it", async () => {
    const folder = await aPublicationFolder();
    await using inUse = await theStoreIn(folder.store);
    await addSubscriber(inUse, ann);
    const copied = join(await aFolder(), "copied.db");
    for (const beside of ["", "-wal"])
      await writeFile(`${copied}${beside}`, await readFile(`${folder.store}${beside}`));
    await using store = await theStoreIn((await aPublicationFolder()).store);
    await restore(store, copied);
    expect(await stateOf(store, ann)).toBe("pending");
  });
});

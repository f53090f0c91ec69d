import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backUpStore } from "../../../src/subscribers/backup/back-up-store.ts";
import { restoreStore } from "../../../src/subscribers/backup/restore-store.ts";
import { decline, markKept } from "../../../src/subscribers/inbox/decide.ts";
import { save, suggest } from "../../../src/subscribers/inbox/send-in.ts";
import { allWaitingIn } from "../../../src/subscribers/inbox/waiting.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { aFolder } from "../../support/folders.ts";
import { aSave, aSuggestion } from "../../support/inbox.ts";
import { onEachStore } from "../../support/stores.ts";

async function aBackupOf(store: Store): Promise<string> {
  const file = join(await aFolder(), "kept.db");
  await backUpStore(store, file, () => {});
  return file;
}

const restore = async (store: Store, file: string) =>
  await restoreStore(store, file, { scratch: join(await aFolder(), "scratch.db"), onRows: () => {} });

const titlesIn = async (store: Store) => (await allWaitingIn(store)).map(({ title }) => title).toSorted();

describe("the inbox after a restore", () => {
  onEachStore((open) => {
    it("holds what came since the backup, and nothing that was decided since", async () => {
      await using store = await open();
      for (const title of ["declined", "kept", "waits"]) await suggest(store, aSuggestion({ title }));
      const file = await aBackupOf(store);
      for (const { id, title } of await allWaitingIn(store))
        if (title === "declined") await decline(store, id);
        else if (title === "kept") await markKept(store, [id]);
      await save(store, [aSave({ title: "came since" })]);
      expect(await restore(store, file)).toMatchObject({ counts: { inbox: 3 } });
      expect(await titlesIn(store)).toEqual(["came since", "waits"]);
    });

    it("holds both where the backup is of another store", async () => {
      await using lost = await open();
      await save(lost, [aSave({ title: "of the lost one" }), aSave({ title: "in both" })]);
      const file = await aBackupOf(lost);
      await using store = await open();
      await save(store, [aSave({ title: "in both" })]);
      const [both] = await allWaitingIn(store);
      await markKept(store, [both?.id ?? ""]);
      await suggest(store, aSuggestion({ title: "of the new one" }));
      expect(await restore(store, file)).toMatchObject({ counts: { inbox: 3 } });
      expect(await titlesIn(store)).toEqual(["of the lost one", "of the new one"]);
    });
  });
});

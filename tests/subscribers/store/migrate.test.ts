import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { ledgers } from "../../../src/subscribers/store/primary-keys.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { addSubscriber } from "../../support/joined.ts";
import { aMailTo, aReader } from "../../support/mailed-people.ts";
import { anAddress, onEachStore, theStoreIn } from "../../support/stores.ts";

onEachStore((_, aPlace) => {
  it("when a mail was addressed is known of those of an older store too, as near as may be", async () => {
    const place = await aPlace();
    {
      await using store = await theStoreIn(place);
      const { id } = await aReader(store);
      await aMailTo(store, id, 41, "sent");
      await aMailTo(store, id, 42, "queued");
      for (const ledger of ledgers)
        await sql`alter table ${sql.table(ledger)} drop column claimed_at`.execute(store.db);
      await sql`delete from kysely_migration where name = '0010-claimed-at'`.execute(store.db);
    }
    await using store = await theStoreIn(place);
    const mails = await store.db
      .selectFrom("delivery")
      .select(["issue", "claimed_at"])
      .orderBy("issue")
      .execute();
    expect(mails).toEqual([
      { issue: 41, claimed_at: Date.parse(store.clock.now()) },
      { issue: 42, claimed_at: null },
    ]);
  });
});

describe("the tables", () => {
  it("of a newer version are refused, and nothing in them is changed", async () => {
    const { store: path } = await aPublicationFolder();
    await (await theStoreIn(path))[Symbol.asyncDispose]();
    using database = new DatabaseSync(path);
    database.exec("INSERT INTO kysely_migration VALUES ('9999-later', '2030-01-01')");
    const before = database.prepare("SELECT * FROM sqlite_schema").all();
    await expect(theStoreIn(path)).rejects.toThrow("made by a newer version");
    expect(database.prepare("SELECT * FROM sqlite_schema").all()).toEqual(before);
  });

  it("are made whole, or not at all, when the program stops on its way", async () => {
    const { store: path } = await aPublicationFolder();
    const takesNoKeys = theStoreIn(path, { clock: { now: () => "no instant" } });
    await expect(takesNoKeys).rejects.toThrow();
    using database = new DatabaseSync(path);
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE name = 'subscriber'").all();
    expect(tables).toEqual([]);
    await using store = await theStoreIn(path);
    expect(await addSubscriber(store, anAddress())).toMatchObject({ ok: true });
  });
});

import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { eraseSubscriber } from "../../../src/subscribers/people/suppress.ts";
import { addSubscriber } from "../../support/joined.ts";
import { aDatabase, tell, whyNoPostgres } from "../../support/postgres.ts";
import { anAddress, theStoreIn } from "../../support/stores.ts";

const joan = anAddress();

/** Whether Joan's address stands among the bytes of the table. */
async function standsIn(address: string): Promise<unknown> {
  await tell(address, "checkpoint");
  const [row] = await tell(
    address,
    `select position('joan@'::bytea in pg_read_binary_file(pg_relation_filepath('subscriber'))) > 0 as stands`,
  );
  return row?.["stands"];
}

/** Other tests write in other databases of the server at the same time. */
const patientMs = 20_000;

async function erasePatiently(address: string): Promise<void> {
  await using store = await theStoreIn(address, { waitMs: patientMs });
  await eraseSubscriber(store, joan);
}

describe.skipIf(whyNoPostgres !== undefined)("rewriting the tables", () => {
  it("says so when another program still sees an erased row, and ends it when asked again", async () => {
    const address = await aDatabase();
    await using store = await theStoreIn(address, { waitMs: 500 });
    await addSubscriber(store, joan);
    const reader = new Client(address);
    await reader.connect();
    await reader.query("begin isolation level repeatable read");
    await reader.query("select * from subscriber");
    await reader.query("select pg_current_xact_id()");
    await expect(eraseSubscriber(store, joan)).rejects.toThrow("another program has the store open");
    expect(await standsIn(address)).toBe(true);
    await reader.end();
    await erasePatiently(address);
    expect(await standsIn(address)).toBe(false);
  });

  it("waits for who writes in another database, whom its own snapshot would have to show earlier rows", async () => {
    const address = await aDatabase();
    await using store = await theStoreIn(address, { waitMs: 500 });
    await addSubscriber(store, joan);
    const writer = new Client(await aDatabase());
    await writer.connect();
    await writer.query("begin");
    await writer.query("select pg_current_xact_id()");
    await expect(eraseSubscriber(store, joan)).rejects.toThrow("still sees earlier rows");
    await writer.query("commit");
    await writer.end();
    await erasePatiently(address);
    expect(await standsIn(address)).toBe(false);
  });

  it("waits for nobody who began after the erasure, or who only stands by", async () => {
    const address = await aDatabase();
    await using store = await theStoreIn(address, { waitMs: patientMs });
    await using other = await theStoreIn(address);
    await addSubscriber(other, joan);
    await eraseSubscriber(store, joan);
    expect(await standsIn(address)).toBe(false);
  });
});

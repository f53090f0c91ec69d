import { once } from "node:events";
import { createServer } from "node:net";
import { inspect } from "node:util";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { countSubscribers, findSubscriber } from "../../../src/subscribers/people/find-subscriber.ts";
import { StoreAway, StoreError } from "../../../src/subscribers/store/store-error.ts";
import { addSubscriber } from "../../support/joined.ts";
import { aDatabase, tell, whyNoPostgres } from "../../support/postgres.ts";
import { startCluster } from "../../support/postgres-cluster.ts";
import { aWriter } from "../../support/store-writer.ts";
import { anAddress, theStoreIn } from "../../support/stores.ts";

const secret = "p0stgres-secret";

/** The error of opening there, which names nothing of the address. */
async function refusalOf(address: string): Promise<Error> {
  const error = await theStoreIn(address, { waitMs: 5_000 }).then(
    () => undefined,
    (it: unknown) => it,
  );
  if (!(error instanceof Error)) throw new Error("it was opened");
  expect(`${error.message} ${error.stack}`).not.toContain(secret);
  return error;
}

/** A port at which nothing answers. */
async function aDeadPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

describe("an address that cannot be used is answered in plain words", () => {
  it.each([
    ["a port that is none", `postgres://joan:${secret}@127.0.0.1:99999/five`, "cannot be read"],
    [
      "an unknown host",
      `postgres://joan:${secret}@no-such-host.invalid/five`,
      /no such host|could not be looked up/,
    ],
    [
      "a socket that is not there",
      `postgres://joan:${secret}@/five?host=/nowhere/at/all`,
      "no socket at that path",
    ],
  ])("%s", async (_, address, words) => {
    const error = await refusalOf(address);
    expect(error).toBeInstanceOf(StoreError);
    expect(error.message).toMatch(words);
  });

  it("a port at which nothing answers", async () => {
    const error = await refusalOf(`postgres://joan:${secret}@127.0.0.1:${await aDeadPort()}/five`);
    expect(error).toBeInstanceOf(StoreAway);
    expect(error.message).toContain("Nothing answers at that host and port");
  });
});

describe.skipIf(whyNoPostgres !== undefined)("on a PostgreSQL that is there", () => {
  it.each<[string, (address: URL) => void, RegExp]>([
    [
      "a wrong password",
      (address) => {
        address.password = secret;
      },
      /refused the name or the password/,
    ],
    [
      "an unknown user",
      (address) => {
        address.username = "nobody";
        address.password = secret;
      },
      /refused the name or the password/,
    ],
    [
      "no password",
      (address) => {
        address.password = "";
      },
      /wants a password/,
    ],
    [
      "no such database",
      (address) => {
        address.pathname = "/nowhere";
      },
      /no database of that name/,
    ],
    [
      "TLS where there is none",
      (address) => {
        address.search = "?sslmode=require";
      },
      /offers no TLS/,
    ],
  ])("%s is answered in plain words", async (_, spoil, words) => {
    const address = new URL(await aDatabase());
    spoil(address);
    const error = await refusalOf(address.href);
    expect(error).toBeInstanceOf(StoreError);
    expect(error.message).toMatch(words);
  });

  it("says who may not make tables, and what to do", async () => {
    const address = new URL(await aDatabase());
    const user = `guest_${address.pathname.slice(1)}`;
    await tell(address.href, `create role ${user} login password '${secret}'`);
    address.username = user;
    address.password = secret;
    expect((await refusalOf(address.href)).message).toMatch(/may not make or read .* ALTER DATABASE/);
  });

  it("wants its text in UTF-8", async () => {
    const address = new URL(await aDatabase());
    await tell(address.href, "drop database if exists latin");
    await tell(address.href, "create database latin encoding 'LATIN1' locale 'C' template template0");
    address.pathname = "/latin";
    expect((await refusalOf(address.href)).message).toMatch(/keeps text as LATIN1/);
  });

  it("keeps no sample of addresses for the planner, where one would outlive its erasure", async () => {
    const address = await aDatabase();
    await using store = await theStoreIn(address);
    for (let at = 0; at < 300; at++) await addSubscriber(store, anAddress(`sampled-${at}@gone.example`));
    await tell(address, "analyze");
    const samples = await tell(address, "select * from pg_stats where schemaname = 'public'");
    expect(samples.length).toBeGreaterThan(3);
    expect(JSON.stringify(samples)).not.toContain("gone.example");
  });

  it.each([
    [
      "a key that is there already",
      "insert into subscriber select 'other', address, 'h', state, null, 0, null, 0 from subscriber",
    ],
    ["a check that fails", "update subscriber set state = 'erased'"],
    [
      "a value of the wrong kind",
      "update subscriber set added_at = (select address from subscriber limit 1)::bigint",
    ],
    ["a value in the wrong place", "select 'joan@example.org'::bigint"],
  ])("prints no address with an error: %s", async (_, statement) => {
    await using store = await theStoreIn(await aDatabase());
    await addSubscriber(store, anAddress());
    const error = await sql
      .raw(statement)
      .execute(store.db)
      .then(
        () => undefined,
        (it: unknown) => it,
      );
    expect(error).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("joan@");
  });

  it("has no samples kept of any column that may hold an address", async () => {
    const address = await aDatabase();
    await using _store = await theStoreIn(address);
    const sampled = await tell(
      address,
      `select relname, attname from pg_attribute join pg_class on pg_class.oid = attrelid
       where relnamespace = 'public'::regnamespace and relkind = 'r'
         and attname in ('address', 'domain', 'reply', 'server_id') and attstattarget is distinct from 0`,
    );
    expect(sampled).toEqual([]);
  });

  it("makes one store for two processes that open an empty database at once", async () => {
    const address = await aDatabase();
    const writers = ["ann", "ben", "cleo"].map((name) => aWriter(address, name, 40));
    const ends = await Promise.all(writers.map((writer) => once(writer, "exit")));
    expect(ends.map(([code]) => code)).toEqual([0, 0, 0]);
    await using store = await theStoreIn(address);
    expect((await countSubscribers(store)).pending).toBe(120);
    expect(await tell(address, "select count(*)::int as stores from store")).toEqual([{ stores: 1 }]);
  });

  it("gives numbers as numbers, to the last millisecond", async () => {
    await using store = await theStoreIn(await aDatabase());
    await addSubscriber(store, anAddress());
    const row = await store.db.selectFrom("subscriber").select(["added_at"]).executeTakeFirstOrThrow();
    expect(row).toEqual({ added_at: Date.parse("2026-11-27T09:00:00Z") });
    const { people, sum } = await store.db
      .selectFrom("subscriber")
      .select((it) => [it.fn.countAll().as("people"), it.fn.sum("added_at").as("sum")])
      .executeTakeFirstOrThrow();
    expect([people, sum]).toEqual([1, row.added_at]);
  });

  it("says that the server broke off, and goes on when it is back", async () => {
    const cluster = await startCluster();
    try {
      await using store = await theStoreIn(cluster.addressOf("postgres"));
      await addSubscriber(store, anAddress());
      const brokenOff = store.db.transaction().execute(async (transaction) => {
        await transaction.selectFrom("subscriber").selectAll().execute();
        await cluster.restart();
        await transaction.selectFrom("subscriber").selectAll().execute();
      });
      await expect(brokenOff).rejects.toBeInstanceOf(StoreAway);
      expect(await findSubscriber(store, anAddress())).toMatchObject({ state: "pending" });
    } finally {
      await cluster.stop();
    }
  });
});

// One PostgreSQL for a run of tests, started when the first of them asks for a database and stopped at its end.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createConnection, createServer, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Client } from "pg";
import { inject, onTestFinished } from "vitest";
import type { TestProject } from "vitest/node";
import { type Cluster, findPostgres, startCluster } from "./postgres-cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The socket that answers with the address of the cluster's first database. */
    postgresDesk: string;
  }
}

const found = findPostgres();

/** Why there is none on this machine; `undefined` when there is one. */
export const whyNoPostgres = found.ok ? undefined : found.why;

/** Vitest's own process keeps the cluster; the workers that run the tests ask it for the address. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (whyNoPostgres !== undefined) {
    console.log(`PostgreSQL's half of the store's tests is skipped: ${whyNoPostgres}.`);
    project.provide("postgresDesk", "");
    return async () => {};
  }
  let cluster: Promise<Cluster> | undefined;
  const folder = mkdtempSync(join(tmpdir(), "five-desk-"));
  const desk = createServer(async (socket) => {
    cluster ??= startCluster();
    socket.end(await cluster.then((it) => it.addressOf("postgres"), String));
  }).listen(join(folder, "desk"));
  await once(desk, "listening");
  project.provide("postgresDesk", join(folder, "desk"));
  return async () => {
    desk.close();
    await (await cluster)?.stop();
    rmSync(folder, { recursive: true });
  };
}

/** Those that no test of this process uses: to empty one takes a fiftieth of the time that making one takes. */
const emptied: string[] = [];

/** The address of an empty database, which is emptied again when the test ends. */
export async function aDatabase(): Promise<string> {
  const address = emptied.pop() ?? (await makeDatabase());
  onTestFinished(async () => {
    await askAlone(address, "drop schema public cascade; create schema public");
    emptied.push(address);
  });
  return address;
}

/** Those whose tables are there, with no row in them; and what those tables are. */
const prepared: { address: string; tables: string }[] = [];

/**
 * The address of a database in which `prepare` has made tables, with no row in any of them; they are emptied again when
 * the test ends. The same `prepare` every time: to make the tables takes ten times as long as to empty them.
 */
export async function aPreparedDatabase(prepare: (address: string) => Promise<void>): Promise<string> {
  const one = prepared.pop() ?? (await preparedBy(prepare));
  onTestFinished(async () => {
    await askAlone(one.address, emptyTables);
    // A test that changed a table has had its database for itself.
    if ((await tablesOf(one.address)) === one.tables) prepared.push(one);
  });
  return one.address;
}

async function preparedBy(prepare: (address: string) => Promise<void>) {
  const address = await makeDatabase();
  await prepare(address);
  await askAlone(address, emptyTables);
  return { address, tables: await tablesOf(address) };
}

/** But for what tells how the tables were made. */
const emptyTables = `do $$ begin execute (
  select 'truncate ' || string_agg(quote_ident(relname), ', ') from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely%'
); end $$`;

async function tablesOf(address: string): Promise<string> {
  const columns = await ask(
    address,
    `select relname, relkind, attname, atttypid, attnotnull, attisdropped, attstattarget from pg_class
     join pg_attribute on attrelid = pg_class.oid
     where relnamespace = 'public'::regnamespace order by relname, attnum`,
  );
  return JSON.stringify(columns);
}

/** The same, once nobody else speaks to the database. */
async function askAlone(address: string, sql: string): Promise<void> {
  await ask(
    address,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid(); ${sql}`,
  );
}

/** A line to each database that stays open between the tests of this process: it ends with it. */
const lines = new Map<string, Client>();

async function ask(address: string, sql: string): Promise<Record<string, unknown>[]> {
  return (await (await lineTo(address)).query(sql)).rows;
}

async function lineTo(address: string): Promise<Client> {
  const known = lines.get(address);
  if (known) return known;
  const line = new Client({ connectionString: address, stream: () => new Socket().unref() });
  line.once("error", () => lines.delete(address));
  await line.connect();
  lines.set(address, line);
  return line;
}

async function makeDatabase(): Promise<string> {
  const first = await text(createConnection(inject("postgresDesk")));
  const name = `store_${randomBytes(6).toString("hex")}`;
  await tell(first, `create database ${name}`);
  return first.replace(/[^/]*$/, name);
}

/** Says one thing to a database, by a connection of its own. */
export async function tell(address: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client(address);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

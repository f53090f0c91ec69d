// The store in a database of PostgreSQL's: a pool of connections, one for each transaction that runs.
import {
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPool,
  type PostgresQueryResult,
  sql,
  type Transaction,
} from "kysely";
import { Client, type ClientBase, Pool, types } from "pg";
import { explainPostgres, mayNotMakeTables } from "./postgres-errors.ts";
import { keepNoSamples, rewriteTables } from "./postgres-traces.ts";
import { tableNames } from "./primary-keys.ts";
import { storable } from "./storable.ts";
import { StoreError } from "./store-error.ts";
import type { Engine } from "./store-place.ts";
import type { Tables } from "./tables.ts";

/** The oldest PostgreSQL whose SQL ours is held against. */
const oldestVersion = 15;
/** As many as one sender needs at once; each costs the server some megabytes. */
const mostConnections = 10;
/** A process that stands still in the middle of a transaction lets go of its rows after so long. */
const idleInTransactionMs = 30_000;
/** Which lock of the database's is ours: "five" in ASCII. */
const openingLock = 0x66697665;
/** int8 and numeric: every number of ours is one that JavaScript holds exactly. */
const numberTypes = [20, 1700];

/** Opens the database at the address. A connection, and another process, is waited for `waitMs` milliseconds. */
export function openPostgres(address: string, waitMs: number): Engine {
  const pool = makePool(address, waitMs);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: inPlainWords(pool) }) });
  return {
    name: "postgresql",
    db,
    settle: (work) =>
      db.transaction().execute(async (transaction) => {
        await checkServer(transaction);
        await sql`select pg_advisory_xact_lock(${sql.lit(openingLock)})`.execute(transaction);
        const made = await work(transaction);
        await keepNoSamples(transaction);
        return made;
      }),
    alone: (work) =>
      inOneMoment(db, async (transaction) => {
        const tables = tableNames.map((name) => sql.table(name));
        await sql`lock table ${sql.join(tables)} in exclusive mode`.execute(transaction);
        return await work(transaction);
      }),
    snapshot: (work) => inOneMoment(db, work),
    leaveNoTrace: () => rewriteTables(db, waitMs),
  };
}

/** All that is read is from one moment: of the first question, behind the locks. */
async function inOneMoment<T>(
  db: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (transaction) => {
      // Another store is written to between two questions.
      await sql`set local idle_in_transaction_session_timeout = 0`.execute(transaction);
      return await work(transaction);
    });
}

function makePool(address: string, waitMs: number): Pool {
  const settings = {
    ...connectionSettings(address),
    application_name: "five-for-friday",
    connectionTimeoutMillis: waitMs,
    max: mostConnections,
    types: { getTypeParser },
    onConnect: (client: ClientBase) =>
      client.query(
        `set idle_in_transaction_session_timeout = ${idleInTransactionMs}; set lock_timeout = ${waitMs}`,
      ),
  };
  const pool = new Pool(settings);
  // A connection that breaks off is no error of this process: the next question to it says so.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/**
 * pg's own reading of the address, with TLS whenever the server is another machine and the address says nothing of it,
 * and one meaning for the names that promise TLS: the certificate is checked.
 */
function connectionSettings(address: string): { connectionString: string; ssl?: true } {
  const connectionString = /[?&]uselibpqcompat=/.test(address)
    ? address
    : address.replace(/([?&]sslmode=)(prefer|require|verify-ca)(?=&|$)/, "$1verify-full");
  const { host } = readAddress(connectionString);
  const isHere = host.startsWith("/") || /^(localhost|127[.].*|::1)$/.test(host);
  const isSaid = /[?&](sslmode|ssl|sslnegotiation)=/.test(connectionString);
  return { connectionString, ...(isHere || isSaid ? {} : { ssl: true }) };
}

function readAddress(connectionString: string): Client {
  try {
    return new Client({ connectionString });
  } catch {
    throw new StoreError(
      "The address of the database cannot be read. Write postgres://user:password@host:5432/name; in the password, signs other than letters and figures are written as % and two figures (@ is %40, # is %23).",
    );
  }
}

function getTypeParser(oid: number, format?: "text" | "binary"): (text: string) => unknown {
  if (numberTypes.includes(oid)) return Number;
  return types.getTypeParser(oid, format ?? "text");
}

/** The pool, whose errors say what to do where the server, and not a question of ours, is to blame. */
function inPlainWords(pool: Pool): PostgresPool {
  return {
    options: pool.options,
    connect: async () => {
      const client = await explained(pool.connect());
      function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
      function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
      function query(text: unknown, values: readonly unknown[] = []): unknown {
        return explained(client.query(String(text), values.map(storable)));
      }
      return { query, release: (isBroken) => client.release(isBroken) };
    },
    end: () => pool.end(),
  };
}

async function explained<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw explainPostgres(error);
  }
}

async function checkServer(transaction: Transaction<Tables>): Promise<void> {
  const { rows } = await sql<{ version: string; encoding: string; may_make_tables: boolean }>`
    select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding,
      to_regclass('subscriber') is not null
        or coalesce(has_schema_privilege(current_schema(), 'create'), false) as may_make_tables
  `.execute(transaction);
  const [server] = rows;
  const version = Math.floor(Number(server?.version) / 10_000);
  if (version < oldestVersion)
    throw new StoreError(
      `The database is PostgreSQL ${version}; the store wants ${oldestVersion} or later. Nothing was changed.`,
    );
  if (server?.encoding !== "UTF8")
    throw new StoreError(
      `The database keeps text as ${server?.encoding}; the store wants UTF8. Make one with: createdb --encoding UTF8 --template template0 NAME`,
    );
  if (!server.may_make_tables) throw new StoreError(mayNotMakeTables);
}

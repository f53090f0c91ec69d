// All that a store holds, to be compared with another's.
import { sql } from "kysely";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { tableNames } from "../../src/subscribers/store/primary-keys.ts";

/** Every row of every table, in an order that is no engine's own. */
export async function contentsOf(store: Store): Promise<Record<string, string[]>> {
  const contents: Record<string, string[]> = {};
  for (const table of tableNames) {
    const { rows } = await sql<object>`select * from ${sql.table(table)}`.execute(store.db);
    contents[table] = rows
      .map((row) =>
        JSON.stringify(Object.entries(row).toSorted(([left], [right]) => (left < right ? -1 : 1))),
      )
      .toSorted();
  }
  return contents;
}

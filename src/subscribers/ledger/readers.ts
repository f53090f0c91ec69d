// Who gets an issue. Asked when its audience is frozen, when a mail is claimed, and in the moment before it leaves.
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Store } from "../store/open-store.ts";
import type { Tables } from "../store/tables.ts";

/** A condition on `subscriber`: confirmed, and no rest that is not over on the day `today` (YYYY-MM-DD). */
export function isReader(on: ExpressionBuilder<Tables, "subscriber">, today: string): Expression<SqlBool> {
  return on.and([
    on("subscriber.state", "=", "confirmed"),
    on.or([on("subscriber.paused_until", "is", null), on("subscriber.paused_until", "<=", today)]),
  ]);
}

/** How many would get an issue that began on the day `today`. */
export async function countReaders(store: Store, today: string): Promise<number> {
  const { people } = await store.db
    .selectFrom("subscriber")
    .select((row) => row.fn.countAll().as("people"))
    .where((on) => isReader(on, today))
    .executeTakeFirstOrThrow();
  return Number(people);
}

// Who gets an issue. Asked when its audience is frozen, when a mail is claimed, and in the moment before it leaves.
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Tables } from "../store/tables.ts";

/** A condition on `subscriber`: confirmed, and no rest that is not over on the day `today` (YYYY-MM-DD). */
export function isReader(on: ExpressionBuilder<Tables, "subscriber">, today: string): Expression<SqlBool> {
  return on.and([
    on("subscriber.state", "=", "confirmed"),
    on.or([on("subscriber.paused_until", "is", null), on("subscriber.paused_until", "<=", today)]),
  ]);
}

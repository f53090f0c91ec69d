// Nobody's words and name are kept for longer than they are of use.
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";

/** So long a suggestion waits, and so long is remembered what became of a link. */
export const inboxDays = 90;

/** Takes out what is older, but for saves that still wait: these are the editor's own. */
export async function forgetInbox(store: Store): Promise<void> {
  await store.db
    .deleteFrom("inbox")
    .where("came_at", "<", millisecondsNow(store.clock) - inboxDays * 86_400_000)
    .where((row) => row.or([row("kind", "=", "suggestion"), row("state", "=", "kept")]))
    .execute();
}

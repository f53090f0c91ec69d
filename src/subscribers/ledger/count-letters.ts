// How the letters stand, for who looks after the service.
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import { instant } from "./mailed-issue.ts";

export type LetterCounts = {
  /** Not mailed yet, and since when (ISO 8601) the first of them waits. */
  waiting: number;
  waitingSince?: string;
  /** In the last seven days: those that a server refused, and those of which nobody knows whether they arrived. */
  failed: number;
  ambiguous: number;
};

const weekMs = 7 * 86_400_000;

export async function countLetters(store: Store): Promise<LetterCounts> {
  const sinceMs = millisecondsNow(store.clock) - weekMs;
  const waiting = await store.db
    .selectFrom("letter")
    .select((row) => [row.fn.countAll().as("letters"), row.fn.min("asked_at").as("since")])
    .where("state", "in", ["queued", "claimed", "sending"])
    .executeTakeFirst();
  const ended = await store.db
    .selectFrom("letter")
    .select((row) => ["state", row.fn.countAll().as("letters")])
    .where("state", "in", ["failed", "ambiguous"])
    .where("changed_at", ">", sinceMs)
    .groupBy("state")
    .execute();
  const of = (state: string) => Number(ended.find((row) => row.state === state)?.letters ?? 0);
  const since = waiting?.since;
  return {
    waiting: Number(waiting?.letters ?? 0),
    ...(since === null || since === undefined ? {} : { waitingSince: instant(since) }),
    ...{ failed: of("failed"), ambiguous: of("ambiguous") },
  };
}

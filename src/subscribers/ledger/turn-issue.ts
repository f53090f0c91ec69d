// What an editor, or the sender itself, says of an issue on its way. Each is felt before the very next mail.
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import type { MailingState } from "../store/tables.ts";
import { holdIssue, issueOf, type MailedIssue } from "./mailed-issue.ts";
import { nextDueIn } from "./next-due.ts";

/** No mail leaves until it is resumed; `why` is for the editor. Gives the issue as it is then. */
export async function pauseIssue(
  store: Store,
  number: number,
  why?: string,
): Promise<MailedIssue | undefined> {
  return await turn(store, number, { from: ["sending", "paused"], to: "paused", why });
}

export async function resumeIssue(store: Store, number: number): Promise<MailedIssue | undefined> {
  return await turn(store, number, { from: ["paused"], to: "sending" });
}

/** For good: whoever waits for it is skipped, and whoever is being mailed to comes to an end. */
export async function stopIssue(store: Store, number: number): Promise<MailedIssue | undefined> {
  return await turn(store, number, { from: ["expected", "sending", "paused"], to: "stopped" });
}

async function turn(
  store: Store,
  number: number,
  { from, to, why = undefined }: { from: MailingState[]; to: MailingState; why?: string | undefined },
): Promise<MailedIssue | undefined> {
  const nowMs = millisecondsNow(store.clock);
  return await store.db.transaction().execute(async (transaction) => {
    const row = await holdIssue(transaction, number);
    if (!row) return undefined;
    if (!from.includes(row.state)) return issueOf(row);
    const changed = { state: to, why: why ?? null, changed_at: nowMs };
    await transaction.updateTable("issue").set(changed).where("number", "=", number).execute();
    if (to === "stopped")
      await transaction
        .updateTable("delivery")
        .set({ state: "skipped", changed_at: nowMs })
        .where("issue", "=", number)
        .where("state", "=", "queued")
        .execute();
    return issueOf({ ...row, ...changed });
  });
}

/** Done when nobody waits and nothing is under way; says whether it is. What is ambiguous stays so. */
export async function endIssueIfDone(store: Store, number: number): Promise<boolean> {
  const nowMs = millisecondsNow(store.clock);
  return await store.db.transaction().execute(async (transaction) => {
    const row = await holdIssue(transaction, number);
    if (row?.state !== "sending") return row?.state === "done";
    if ((await nextDueIn(transaction, number)) !== undefined) return false;
    await transaction
      .updateTable("issue")
      .set({ state: "done", changed_at: nowMs })
      .where("number", "=", number)
      .execute();
    return true;
  });
}

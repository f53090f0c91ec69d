// Mails that a backup knows as on their way. Since it was made they may have left: what the store that gives way knows
// of each counts, and where it knows nothing the mail is held, as one of which nobody knows whether it arrived.
import type { Transaction } from "kysely";
import { type Ledger, ledgers } from "../store/primary-keys.ts";
import { pagesOf } from "../store/table-rows.ts";
import type { IssueRow, MailRow, Tables } from "../store/tables.ts";

export type Fates = {
  mails: { ledger: Ledger; message_id: string; now: Partial<MailRow> }[];
  issues: { number: number; now: Partial<IssueRow> | "forgotten" }[];
};

/** What is to become of each, told by the store that is still there. */
export async function fatesOf(backup: Transaction<Tables>, present: Transaction<Tables>): Promise<Fates> {
  const fates: Fates = { mails: [], issues: [] };
  for (const ledger of ledgers)
    for await (const rows of pagesOf(backup, ledger)) {
      const ids = rows.filter(isUnfinished).map((row) => String(row["message_id"]));
      const known = await knownMails(present, ledger, ids);
      for (const message_id of ids)
        fates.mails.push({ ledger, message_id, now: fateOf(known.get(message_id)) });
    }
  const issues = await backup.selectFrom("issue").selectAll().execute();
  const known = await present.selectFrom("issue").selectAll().execute();
  for (const issue of issues) {
    const now = turnOf(
      issue,
      known.find(({ number }) => number === issue.number),
    );
    if (now) fates.issues.push({ number: issue.number, now });
  }
  return fates;
}

/** Tells them to the restored store; gives how many mails are held. */
export async function settleMails(
  store: Transaction<Tables>,
  { mails, issues }: Fates,
  nowMs: number,
): Promise<number> {
  for (const { ledger, message_id, now } of mails)
    await store
      .updateTable(ledger)
      .set({ ...now, ...elsewhere(ledger, now), lease_until: null, changed_at: nowMs })
      .where("message_id", "=", message_id)
      .execute();
  for (const { number, now } of issues)
    if (now === "forgotten") await store.deleteFrom("issue").where("number", "=", number).execute();
    else
      await store
        .updateTable("issue")
        .set({ ...now, changed_at: nowMs })
        .where("number", "=", number)
        .execute();
  return mails.filter(({ now }) => now.state === "ambiguous").length;
}

/** A letter that is over keeps no address that is its person's no more, or not yet. */
function elsewhere(ledger: Ledger, { state }: Partial<MailRow>): { address?: null } {
  return ledger === "letter" && state !== "queued" ? { address: null } : {};
}

function isUnfinished(row: Record<string, unknown>): boolean {
  return row["state"] === "queued" || row["state"] === "claimed" || row["state"] === "sending";
}

async function knownMails(
  present: Transaction<Tables>,
  ledger: Ledger,
  ids: string[],
): Promise<Map<string, MailRow>> {
  if (ids.length === 0) return new Map();
  const rows = await present.selectFrom(ledger).selectAll(ledger).where("message_id", "in", ids).execute();
  return new Map(rows.map((row) => [row.message_id, row]));
}

function fateOf(known: MailRow | undefined): Partial<MailRow> {
  if (!known) return { state: "ambiguous" };
  const { state, not_before, attempts, put_off_at, claims, claimed_at, reply, is_hard, server_id } = known;
  const isUnderWay = state === "claimed" || state === "sending";
  return {
    state: isUnderWay ? "ambiguous" : state,
    ...{ not_before, attempts, put_off_at, claims, claimed_at, reply, is_hard, server_id },
  };
}

const why = "The store was restored from a backup: look at the mails that are listed as uncertain first.";

/**
 * An issue that was only expected, and of which the store that gives way knows more or nothing, is forgotten: it may
 * have gone out to everybody, and an issue without a row is mailed by an editor's word alone.
 */
function turnOf(issue: IssueRow, known: IssueRow | undefined): Partial<IssueRow> | "forgotten" | undefined {
  if (issue.state === "expected") return known?.state === "expected" ? undefined : "forgotten";
  if (issue.state !== "sending" && issue.state !== "paused") return undefined;
  if (known?.state === "done" || known?.state === "stopped") return { state: known.state, why: known.why };
  return { state: "paused", why };
}

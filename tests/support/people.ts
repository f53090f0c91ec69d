// People for tests: a clock that a test lets go on, who signs up, and the letters that were written.
import type { Clock } from "../../src/domain/clock.ts";
import type { EmailAddress } from "../../src/domain/email-address.ts";
import { askToJoin } from "../../src/subscribers/people/ask-to-join.ts";
import { askToMove } from "../../src/subscribers/people/ask-to-move.ts";
import { changeAddress } from "../../src/subscribers/people/change-address.ts";
import { join } from "../../src/subscribers/people/join.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";

export const dayMs = 86_400_000;
export const mailHost = "mail.example";
export const asking = { form: "service", wording: "en/1", mailHost };

/** Stands still until `pass` lets it go on. */
export function aPassingClock(from = "2026-11-27T09:00:00.000Z"): Clock & { pass(ms: number): void } {
  let nowMs = Date.parse(from);
  return {
    now: () => new Date(nowMs).toISOString(),
    pass: (ms) => {
      nowMs += ms;
    },
  };
}

/** The kinds of all letters, the first first. */
export async function lettersIn(store: Store): Promise<string[]> {
  const rows = await store.db.selectFrom("letter").select("kind").orderBy("asked_at").execute();
  return rows.map(({ kind }) => kind);
}

export async function idOf(store: Store, address: EmailAddress): Promise<string> {
  const { id } = await store.db
    .selectFrom("subscriber")
    .select("id")
    .where("address", "=", address)
    .executeTakeFirstOrThrow();
  return id;
}

/** Somebody who signed up and said yes; gives their id. */
export async function aReader(store: Store, address: EmailAddress): Promise<string> {
  await askToJoin(store, address, asking);
  const id = await idOf(store, address);
  await join(store, id, { mailHost });
  return id;
}

/** They ask to move to the address, which says yes. */
export async function move(store: Store, id: string, to: EmailAddress): Promise<void> {
  await askToMove(store, id, to, { mailHost });
  const { id: moveId } = await store.db
    .selectFrom("move")
    .select("id")
    .where("subscriber_id", "=", id)
    .executeTakeFirstOrThrow();
  await changeAddress(store, moveId, { mailHost });
}

/** All that the store says of people, to see that nothing changed. */
export async function everything(store: Store): Promise<unknown> {
  const tables = ["subscriber", "suppression", "consent", "asked", "letter", "move"] as const;
  const rows = [];
  for (const table of tables) rows.push(await store.db.selectFrom(table).selectAll().execute());
  return rows;
}

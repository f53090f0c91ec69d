// What waits, the oldest first, in pages: whoever asks over a network takes a bounded part at a time.
import { sql } from "kysely";
import type { Store } from "../store/open-store.ts";
import type { InboxRow } from "../store/tables.ts";
import { type InboxLink, linkOf } from "./inbox-link.ts";

/** As many as an answer of the service holds. */
const pageSize = 200;

/** Of one kind or of both; `after` is the last of the page before. */
export async function waitingIn(
  store: Store,
  {
    kind,
    after,
  }: { kind?: InboxRow["kind"] | undefined; after?: Pick<InboxLink, "cameAt" | "id"> | undefined } = {},
): Promise<InboxLink[]> {
  let asked = store.db.selectFrom("inbox").selectAll().where("state", "=", "waiting");
  if (kind) asked = asked.where("kind", "=", kind);
  if (after) asked = asked.where(sql<boolean>`(came_at, id) > (${Date.parse(after.cameAt)}, ${after.id})`);
  const rows = await asked.orderBy("came_at").orderBy("id").limit(pageSize).execute();
  return rows.map(linkOf);
}

/** All of them. */
export async function allWaitingIn(store: Store, kind?: InboxRow["kind"]): Promise<InboxLink[]> {
  const pages: InboxLink[][] = [];
  for (let page = await waitingIn(store, { kind }); page.length > 0; ) {
    pages.push(page);
    page = page.length < pageSize ? [] : await waitingIn(store, { kind, after: page.at(-1) });
  }
  return pages.flat();
}

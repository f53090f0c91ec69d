// A mailing on its way, in the store of a publication: issue 41, begun an hour before the tests' present.
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { findMailedIssue } from "../../src/subscribers/ledger/mailed-issue.ts";
import { theStoreIn } from "./stores.ts";

export async function aSending(folder: PublicationFolder): Promise<void> {
  await using store = await theStoreIn(folder.store);
  await store.db
    .insertInto("issue")
    .values({
      ...{ number: 41, state: "sending", why: null, content_hash: "x", recipients: 0 },
      ...{ begun_at: Date.parse("2026-11-26T09:00:00Z"), changed_at: 0 },
    })
    .execute();
}

export async function stateOfSending(folder: PublicationFolder) {
  await using store = await theStoreIn(folder.store);
  return (await findMailedIssue(store, 41))?.state;
}

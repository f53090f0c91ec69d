import { describe, expect, it, vi } from "vitest";
import { keepForgetting } from "../../../scripts/service/forgetting.ts";
import { suggest } from "../../../src/subscribers/inbox/send-in.ts";
import { askToJoin } from "../../../src/subscribers/people/ask-to-join.ts";
import { askToMove } from "../../../src/subscribers/people/ask-to-move.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import type { Tables } from "../../../src/subscribers/store/tables.ts";
import { aClock } from "../../support/clock.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aSuggestion } from "../../support/inbox.ts";
import { aMailTo } from "../../support/mailed-people.ts";
import { patiently } from "../../support/patiently.ts";
import { aReader, asking, mailHost } from "../../support/people.ts";
import { anAddress, theStoreIn } from "../../support/stores.ts";

/** With something of each kind that has had its time. */
async function anOldStore(): Promise<Store> {
  const place = (await aPublicationFolder()).store;
  {
    await using store = await theStoreIn(place, { clock: aClock("2025-01-03T09:00:00.000Z") });
    const id = await aReader(store, anAddress());
    await askToJoin(store, anAddress("waits@example.org"), asking);
    await askToMove(store, id, anAddress("joan@new.example"), { mailHost });
    await suggest(store, aSuggestion());
    await aMailTo(store, id, 42);
  }
  return await theStoreIn(place);
}

/** Which of the kinds are still there; one whose table is away is not. */
async function left(store: Store): Promise<string[]> {
  const found: string[] = [];
  for (const table of ["move", "inbox", "delivery"] as const) {
    const rows = await store.db
      .selectFrom(table)
      .selectAll()
      .execute()
      .catch(() => []);
    if (rows.length > 0) found.push(table);
  }
  const pending = store.db.selectFrom("subscriber").select("id").where("state", "=", "pending");
  return (await pending.execute()).length > 0 ? ["pending", ...found] : found;
}

describe("forgetting", () => {
  it.each<[keyof Tables, string[]]>([
    ["consent", ["pending"]],
    ["move", ["pending"]],
    ["inbox", []],
    ["throttle", []],
    ["mail_event", ["pending"]],
  ])(
    "goes on with the rest where what is in %s cannot be forgotten, and says so once",
    async (table, stay) => {
      await using store = await anOldStore();
      expect(await left(store)).toEqual(["pending", "move", "inbox", "delivery"]);
      await store.db.schema.dropTable(table).execute();
      const said: string[] = [];
      const stop = new AbortController();
      const forgetting = keepForgetting({ store, say: (line) => said.push(line) }, stop.signal);
      await vi.waitFor(() => expect(said).not.toEqual([]), patiently);
      stop.abort();
      await forgetting;
      expect(await left(store)).toEqual(stay);
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(table);
    },
  );
});

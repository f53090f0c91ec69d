import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveStore } from "../../../src/subscribers/store/move-store.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { storable } from "../../../src/subscribers/store/storable.ts";
import { insertRows, type Row } from "../../../src/subscribers/store/table-rows.ts";
import { awkwardText } from "../../support/awkward-text.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { contentsOf } from "../../support/store-contents.ts";
import { onEachStore, theStoreIn } from "../../support/stores.ts";

/** A row of each table that takes free text, with the text in every column that does. */
function rowsWith(text: string, at: number): [Parameters<typeof insertRows>[1], Row][] {
  const id = `${text}${at}`;
  const mail: Row = {
    subscriber_id: id,
    state: "sent",
    domain: text,
    message_id: id,
    not_before: 0,
    attempts: 1,
    put_off_at: null,
    lease_owner: text,
    claims: 1,
    claimed_at: null,
    lease_until: null,
    reply: text,
    is_hard: 0,
    server_id: text,
    changed_at: 0,
  };
  const person = { added_at: 0, confirmed_at: null, changed_at: 0, state: "pending" };
  return [
    ["subscriber", { ...person, id, address: id, address_hash: id, paused_until: text }],
    ["suppression", { address_hash: id, reason: "manual", suppressed_at: 0 }],
    [
      "issue",
      { number: at, state: "done", why: text, content_hash: text, recipients: 1, begun_at: 0, changed_at: 0 },
    ],
    ["delivery", { ...mail, issue: at }],
    [
      "letter",
      { ...mail, message_id: `letter ${id}`, kind: "welcome", asked_at: 0, address: text, move_id: null },
    ],
    ["throttle", { key: id, next_at: 0, every: 1, early: 0, halvings: 0, halved_at: 0 }],
    ["consent", { subscriber_id: id, asked_at: 0, form: text, wording: text, is_returning: 0 }],
    ["move", { id, subscriber_id: id, address: text, asked_at: 0 }],
  ];
}

async function fill(store: Store, texts: string[]): Promise<void> {
  for (const [at, text] of texts.entries())
    for (const [table, row] of rowsWith(text, at + 1)) await insertRows(store.db, table, [row]);
}

describe("any text, in any column", () => {
  const texts = fc.sample(awkwardText, { numRuns: 40, seed: 12 });

  onEachStore((open) => {
    it("is given back as it was, but for what no engine keeps, and so it is in a store that it moves to", async () => {
      await using store = await open();
      await fill(store, texts);
      const found = await contentsOf(store);
      const expected = texts.flatMap((text, at) => rowsWith(text, at + 1));
      for (const [table, row] of expected) {
        const kept = Object.entries(row).map(([name, value]) => [name, asKept(value)]);
        const line = JSON.stringify(
          kept.toSorted(([left], [right]) => (String(left) < String(right) ? -1 : 1)),
        );
        expect(found[table]).toContain(line);
      }
      await using other = await theStoreIn((await aPublicationFolder()).store);
      await moveStore(store, other, { where: "elsewhere", onRows: () => {} });
      expect(await contentsOf(other)).toEqual(found);
    });
  });
});

/** Half of a pair of UTF-16 is no sign of any text. */
function asKept(value: unknown): unknown {
  const kept = storable(value);
  return typeof kept === "string" ? kept.toWellFormed() : kept;
}

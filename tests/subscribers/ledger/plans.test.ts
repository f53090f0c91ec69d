import { CompiledQuery, type KyselyPlugin } from "kysely";
import { describe, expect, it } from "vitest";
import { nextDueAt } from "../../../src/subscribers/ledger/next-due.ts";
import { endIssueIfDone } from "../../../src/subscribers/ledger/turn-issue.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { aMovableClock } from "../../support/clock.ts";
import { addReaders, beginIssue42, claim, minuteMs, say, start } from "../../support/ledger.ts";
import { onEachStore } from "../../support/stores.ts";

/** How the engine would answer each query on the ledger that `work` asks. */
async function plansOf(store: Store, work: (store: Store) => Promise<unknown>): Promise<string[]> {
  const queries: CompiledQuery[] = [];
  const noting: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      queries.push(store.db.getExecutor().compileQuery(node, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await work({ ...store, db: store.db.withPlugin(noting) });
  const explain = store.engine === "sqlite" ? "explain query plan" : "explain";
  const plans: string[] = [];
  for (const { sql, parameters } of queries.filter((query) => /"(delivery|letter)"/.test(query.sql))) {
    const { rows } = await store.db.executeQuery(CompiledQuery.raw(`${explain} ${sql}`, [...parameters]));
    plans.push(rows.map((row) => JSON.stringify(row)).join("\n"));
  }
  return plans;
}

/** Neither engine reads the whole ledger. */
const wholeLedger = /SCAN (delivery|letter)(?! USING)|Seq Scan on delivery/;

describe("the queries of a sender", () => {
  onEachStore((open) => {
    it("read what is due by its index, however many mails there are or ever were", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 20_000);
      await beginIssue42(store);
      const first = await claim(store, { count: 500 });
      await say(store, await start(store, first), { kind: "sent", reply: "250" });
      if (store.engine === "postgresql") await store.db.executeQuery(CompiledQuery.raw("analyze"));
      const claiming = await plansOf(store, (noted) => claim(noted, { count: 50 }));
      clock.move(2 * minuteMs);
      const others = await plansOf(store, async (noted) => {
        await claim(noted, { count: 1 });
        await nextDueAt(noted, 42);
        await endIssueIfDone(noted, 42);
      });
      expect(claiming.join("\n")).toContain("delivery_due");
      expect(others.join("\n")).toContain("delivery_open");
      for (const plan of [...claiming, ...others]) expect(plan).not.toMatch(wholeLedger);
    });

    it("find letters that wait, and those that a killed sender left, by theirs", async () => {
      await using store = await open(aMovableClock());
      // PostgreSQL reads a small table whole, and is right.
      if (store.engine !== "sqlite") return;
      const plans = await plansOf(store, async (noted) => {
        await claim(noted, { queue: "letters" });
        await nextDueAt(noted, "letters");
      });
      for (const index of ["letter_due", "letter_open"]) expect(plans.join("\n")).toContain(index);
      for (const plan of plans) expect(plan).not.toMatch(wholeLedger);
    });
  });
});

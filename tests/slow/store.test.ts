import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { describe, expect, it, vi } from "vitest";
import { backUpStore } from "../../src/subscribers/backup/back-up-store.ts";
import { countSubscribers } from "../../src/subscribers/people/find-subscriber.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { addReaders, beginIssue42, claim } from "../support/ledger.ts";
import { aSmallDisk } from "../support/small-disk.ts";
import { onEachStore } from "../support/stores.ts";

const people = 100_000;
const { prepare } = DatabaseSync.prototype;
const { query } = Client.prototype;

describe("a claim among 100,000 mails", () => {
  onEachStore((open) => {
    it("goes by its index, and reads no table from end to end", async () => {
      await using store = await open();
      await addReaders(store, people);
      await beginIssue42(store);
      const statements = statementsOf(store);
      await claim(store, { count: 200 });
      const plans = await statements.explained();
      expect(plans.length).toBeGreaterThan(1);
      expect(plans.join("\n")).toContain("delivery_due");
      for (const plan of plans) expect(plan).not.toMatch(/SCAN delivery(?! USING)|Seq Scan on delivery/);
    });
  });
});

type Plan = { detail?: unknown; "QUERY PLAN"?: unknown };
type Spied = { text: unknown; explain(): Promise<Plan[]> };
/** The one of its many ways of asking that the store uses. */
type Ask = (this: Client, text: unknown, values: unknown) => Promise<{ rows: Plan[] }>;

function ask(client: Client, text: unknown, values: unknown): Promise<{ rows: Plan[] }> {
  return (query as Ask).call(client, text, values);
}

/** Notes what the store says to its engine about deliveries from now on; `explained` asks how the engine does it. */
function statementsOf({ engine }: Store): { explained(): Promise<string[]> } {
  const spied: Spied[] = [];
  const spy =
    engine === "sqlite"
      ? vi.spyOn(DatabaseSync.prototype, "prepare").mockImplementation(function (this: DatabaseSync, text) {
          const statement = prepare.call(this, text);
          const explain = async () => prepare.call(this, `EXPLAIN QUERY PLAN ${text}`).all() as Plan[];
          spied.push({ text, explain });
          return statement;
        })
      : vi.spyOn(Client.prototype, "query").mockImplementation(function (this: Client, ...given: unknown[]) {
          const [text, values] = given;
          const explain = async () => (await ask(this, `explain ${text}`, values)).rows;
          spied.push({ text, explain });
          return ask(this, text, values) as never;
        });
  return {
    explained: async () => {
      spy.mockRestore();
      const plans: string[] = [];
      for (const { text, explain } of spied) {
        if (typeof text !== "string" || !/^(with|select|update)/i.test(text) || !/\bdelivery\b/.test(text))
          continue;
        const lines = await explain();
        plans.push(lines.map((line) => line.detail ?? line["QUERY PLAN"]).join("\n"));
      }
      return plans;
    },
  };
}

describe("a backup to a disk that is full (needs the right to mount one)", () => {
  onEachStore((open) => {
    it("is not there, whatever the place at which the room ended, and the store is as it was", async (test) => {
      const disk = await aSmallDisk(1_024);
      if (disk === undefined) return test.skip();
      await using store = await open();
      await addReaders(store, 3_000);
      const ballast = join(disk, "ballast");
      let failed = 0;
      for (let round = 0; round < 20; round++) {
        spawnSync("dd", ["if=/dev/zero", `of=${ballast}`, "bs=4k"], { stdio: "ignore" });
        truncateSync(ballast, Math.max(0, statSync(ballast).size - 50_000 * round));
        const why = await backUpStore(store, join(disk, "kept.db"), () => {}).then(() => undefined, String);
        if (why !== undefined) {
          failed += 1;
          expect(why).toMatch(/disk of the store (is full|could not be)|ENOSPC/);
          expect(readdirSync(disk)).toEqual(["ballast"]);
        }
        for (const name of readdirSync(disk)) rmSync(join(disk, name));
      }
      expect(failed).toBeGreaterThan(3);
      expect((await countSubscribers(store)).confirmed).toBe(3_000);
    });
  });
});

import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { takeGrants } from "../../../src/subscribers/ledger/throttle.ts";
import { eraseSubscriber } from "../../../src/subscribers/people/suppress.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { addReaders, beginIssue42, claim, say, start } from "../../support/ledger.ts";
import { tell } from "../../support/postgres.ts";
import { anAddress, onEachStore, theStoreIn } from "../../support/stores.ts";

/** Where a text stands among all bytes of the store, and what PostgreSQL's planner knows of it. */
async function findIn(store: Store, place: string, text: string): Promise<string[]> {
  const bytes = await bytesOf(store, place);
  return bytes
    .split(text)
    .slice(1)
    .map((after, at) => `${bytes.split(text)[at]?.slice(-120)}${text}${after.slice(0, 20)}`);
}

async function bytesOf(store: Store, place: string): Promise<string> {
  if (store.engine === "sqlite") {
    const names = await readdir(dirname(place));
    return (await Promise.all(names.map((name) => readFile(join(dirname(place), name), "latin1")))).join("");
  }
  await tell(place, "analyze; checkpoint");
  const files = await tell(
    place,
    `select encode(pg_read_binary_file(pg_relation_filepath(oid)), 'escape') as bytes
     from pg_class where relkind in ('r', 'i', 't') and relnamespace = 'public'::regnamespace`,
  );
  return JSON.stringify([files, await tell(place, "select * from pg_stats where schemaname = 'public'")]);
}

/** What was said of Gone's mail after the claim: the mail is on its way, sent, in doubt, or put off. */
const moments = ["claimed", "sending", "sent", "ambiguous", "again"] as const;

describe("eraseSubscriber, with a mail on its way", () => {
  onEachStore((_, aPlace) => {
    it.each(moments)("leaves no byte of where it went when it is %s, nor does its sender", async (moment) => {
      const place = await aPlace();
      await using store = await theStoreIn(place);
      await addReaders(store, 40);
      await addReaders(store, 1, { domains: ["gone.example"], named: "gone" });
      await beginIssue42(store);
      await takeGrants(store, "domain:gone.example", { perSecond: 1, burst: 1, count: 1 });
      await takeGrants(store, "domain:x.example", { perSecond: 1, burst: 1, count: 1 });
      await store.db.updateTable("throttle").set({ next_at: 0 }).execute();
      const all = await claim(store);
      const gone = all.filter((each) => each.domain === "gone.example");
      const reply = "451 later, says gone.example";
      if (moment !== "claimed" && moment !== "again") await start(store, gone);
      if (moment === "sent") await say(store, gone, { kind: "sent", reply, serverId: "gone.example-4F1A" });
      if (moment === "ambiguous") await say(store, gone, { kind: "ambiguous", reply });
      if (moment === "again") await say(store, gone, { kind: "again", reply, notBefore: store.clock.now() });
      expect(await findIn(store, place, "gone.example")).not.toEqual([]);
      await eraseSubscriber(store, anAddress("gone-0@gone.example"));
      await say(store, gone, { kind: "sent", reply, serverId: "gone.example-4F1A" });
      await say(store, gone, { kind: "failed", reply, isHard: true });
      expect(await findIn(store, place, "gone.example")).toEqual([]);
      expect(await findIn(store, place, "domain:x.example")).not.toEqual([]);
      expect(await claim(store)).toEqual([]);
    });
  });
});

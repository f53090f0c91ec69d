import { describe, expect, it } from "vitest";
import { countDeliveries } from "../../../src/subscribers/ledger/count-deliveries.ts";
import { pauseIssue, resumeIssue } from "../../../src/subscribers/ledger/turn-issue.ts";
import { findSubscriber, findSuppression } from "../../../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { moveStore } from "../../../src/subscribers/store/move-store.ts";
import { movedTo } from "../../../src/subscribers/store/moved.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { aClock, aSteppingClock } from "../../support/clock.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { addSubscriber, confirmSubscriber } from "../../support/joined.ts";
import { addReaders, beginIssue42, claim, say, start } from "../../support/ledger.ts";
import { aDatabase, whyNoPostgres } from "../../support/postgres.ts";
import { contentsOf } from "../../support/store-contents.ts";
import { anAddress, theStoreIn } from "../../support/stores.ts";

const aFile = async () => (await aPublicationFolder()).store;
const ways: [string, () => Promise<string>, () => Promise<string>][] = [
  ["from a file to a file", aFile, aFile],
  ...(whyNoPostgres === undefined
    ? ([
        ["from a file to PostgreSQL", aFile, aDatabase],
        ["from PostgreSQL to a file", aDatabase, aFile],
      ] satisfies typeof ways)
    : []),
];

const [joan, ann, ben] = [anAddress(), anAddress("ann@x.example"), anAddress("ben@x.example")];
const quiet = { where: "elsewhere", onRows: () => {} };

async function fill(store: Store): Promise<void> {
  for (const address of [joan, ann, ben]) await addSubscriber(store, address);
  await confirmSubscriber(store, ann);
  await eraseSubscriber(store, ben);
  await suppress(store, anAddress("nobody@x.example"), "complaint");
  await addReaders(store, 520);
}

describe.each(ways)("moveStore %s", (_, from, to) => {
  it("takes everything along, the store's id too, and nothing is changed by it", async () => {
    await using here = await theStoreIn(await from(), { clock: aSteppingClock(1_000) });
    await fill(here);
    const before = await contentsOf(here);
    const there = await to();
    let said = [0, 0];
    {
      await using other = await theStoreIn(there);
      const counts = await moveStore(here, other, {
        where: "elsewhere",
        onRows: (...progress) => {
          said = progress;
        },
      });
      expect(counts).toMatchObject({ subscriber: 523, suppression: 2, store: 1, store_key: 1 });
      expect(said).toEqual([527, 527]);
    }
    await using other = await theStoreIn(there);
    expect([other.id, other.bornAt]).toEqual([here.id, here.bornAt]);
    expect(await contentsOf(other)).toEqual(before);
    expect(await findSubscriber(other, ann)).toEqual(await findSubscriber(here, ann));
    expect(await findSuppression(other, ben)).toBe("erased");
  });

  it("leaves the one behind saying where it went; the other may mail", async () => {
    await using here = await theStoreIn(await from());
    await using other = await theStoreIn(await to());
    expect(await movedTo(here)).toBeUndefined();
    await moveStore(here, other, quiet);
    expect(await movedTo(here)).toEqual({ to: "elsewhere", at: "2026-11-27T09:00:00.000Z" });
    expect(await movedTo(other)).toBeUndefined();
  });

  it("refuses where somebody is already, and changes neither", async () => {
    await using here = await theStoreIn(await from());
    await addSubscriber(here, joan);
    await using other = await theStoreIn(await to());
    await suppress(other, ann, "manual");
    const before = [await contentsOf(here), await contentsOf(other)];
    await expect(moveStore(here, other, quiet)).rejects.toThrow(
      /already \(suppression: 1\).*Nothing was changed/,
    );
    expect([await contentsOf(here), await contentsOf(other)]).toEqual(before);
  });

  it("is all or nothing when it breaks off in the middle, and may be done again", async () => {
    await using here = await theStoreIn(await from());
    await fill(here);
    const before = await contentsOf(here);
    const there = await to();
    {
      await using other = await theStoreIn(there);
      const breaks = moveStore(here, other, {
        where: "elsewhere",
        onRows: (done) => {
          if (done > 500) throw new Error("the power went");
        },
      });
      await expect(breaks).rejects.toThrow("the power went");
      expect(await contentsOf(here)).toEqual(before);
      expect((await contentsOf(other))["subscriber"]).toEqual([]);
      expect(other.id).not.toBe(here.id);
      await moveStore(here, other, quiet);
    }
    await using other = await theStoreIn(there);
    expect(await contentsOf(other)).toEqual(before);
  });

  it("refuses the store itself, and one that it was copied to", async () => {
    const there = await to();
    await using here = await theStoreIn(await from());
    await expect(moveStore(here, here, quiet)).rejects.toThrow("this store itself");
    {
      await using other = await theStoreIn(there);
      await moveStore(here, other, quiet);
    }
    await using other = await theStoreIn(there);
    await expect(moveStore(here, other, quiet)).rejects.toThrow("copied before");
  });

  it("refuses while an issue is being mailed, or a mail of a paused one is on its way", async () => {
    await using here = await theStoreIn(await from());
    await addReaders(here, 3);
    await beginIssue42(here);
    await using other = await theStoreIn(await to());
    await expect(moveStore(here, other, quiet)).rejects.toThrow(/^Issue 42 is being mailed.*--pause/);
    const claimed = await claim(here, { count: 1 });
    await start(here, claimed);
    await pauseIssue(here, 42);
    await expect(moveStore(here, other, quiet)).rejects.toThrow("on their way at this moment");
    expect(await movedTo(here)).toBeUndefined();
    await say(here, claimed, { kind: "sent", reply: "250 ok", serverId: "1" });
    await moveStore(here, other, quiet);
    expect(await countDeliveries(other, 42)).toMatchObject({ sent: 1, queued: 2 });
  });

  it("takes a paused issue along, which is finished there: nobody is mailed twice, nobody is left out", async () => {
    const [there, place] = [await to(), await from()];
    await using here = await theStoreIn(place);
    await addReaders(here, 5);
    await beginIssue42(here);
    const first = await claim(here, { count: 2 });
    await say(here, await start(here, first), { kind: "sent", reply: "250 ok", serverId: "1" });
    // Somebody was killed with the body on its way.
    const lost = await claim(here, { count: 1 });
    await start(here, lost);
    await pauseIssue(here, 42);
    await using later = await theStoreIn(place, { clock: aClock("2026-11-27T12:00:00.000Z") });
    await using other = await theStoreIn(there, { clock: aClock("2026-11-27T12:00:00.000Z") });
    await moveStore(later, other, quiet);
    await resumeIssue(other, 42);
    const rest = await claim(other);
    await say(other, await start(other, rest), { kind: "sent", reply: "250 ok", serverId: "1" });
    expect(await countDeliveries(other, 42)).toMatchObject({ sent: 4, ambiguous: 1, queued: 0 });
    const mailed = [...first, ...lost, ...rest].map(({ messageId }) => messageId);
    expect(new Set(mailed).size).toBe(5);
  });
});

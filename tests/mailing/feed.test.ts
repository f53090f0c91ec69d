import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/domain/clock.ts";
import { Feed } from "../../src/mailing/feed.ts";
import { rateOf } from "../../src/mailing/mail-rate.ts";
import { aMovableClock } from "../support/clock.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { addReaders, beginIssue42, statesOf } from "../support/ledger.ts";
import { anIssueUnderWay, aSending } from "../support/sending.ts";
import { theStoreIn } from "../support/stores.ts";

const open = async (clock: Clock) => await theStoreIn((await aPublicationFolder()).store, { clock });

async function aFeed(people: number, given: Parameters<typeof aSending>[2] | object = {}) {
  const clock = aMovableClock();
  const store = await open(clock);
  await addReaders(store, people, { domains: ["x.example", "y.example"] });
  await beginIssue42(store);
  const { world, waits } = aSending(store, 1, { clock, ...given });
  return { feed: new Feed(42, { ...world, today: () => "2026-11-27" }), store, clock, waits };
}

describe("a feed of claimed mails", () => {
  it("hands out each once, to whoever asks, and nothing when nothing is due", async () => {
    const { feed } = await aFeed(25);
    // Thirty.
    const taken = await Promise.all(Array.from({ length: 30 }, () => feed.next()));
    const ids = taken.flatMap((delivery) => delivery?.messageId ?? []);
    expect(ids).toHaveLength(25);
    expect(new Set(ids).size).toBe(25);
    expect(await feed.next()).toBeUndefined();
  });

  it("hands out nothing once it was stopped, or its sender asked to end, and puts back what it held", async () => {
    const asked = new AbortController();
    for (const end of [(feed: Feed) => feed.stop(), () => asked.abort()]) {
      const { feed, store } = await aFeed(10, { signal: asked.signal });
      expect(await feed.next()).toBeDefined();
      end(feed);
      expect(await feed.next()).toBeUndefined();
      await feed.release();
      const states = await statesOf(store);
      expect(states.filter((state) => state === "queued")).toHaveLength(9);
    }
  });

  it("holds of a slow domain no more than it takes in a minute, so that others' mails are claimed", async () => {
    const { feed, store } = await aFeed(400, { rate: { forAll: undefined, perDomain: rateOf(0.1) } });
    await feed.next();
    const rows = await store.db.selectFrom("delivery").select(["domain", "state"]).execute();
    const held = rows.filter(({ state, domain }) => state === "claimed" && domain === "x.example");
    expect(held.length).toBeLessThanOrEqual(6);
  });
});

describe("a rate", () => {
  it("is kept for all together, and for each domain, which keeps back no other", async () => {
    const { clock, store, heard } = await anIssueUnderWay(open, 90);
    const began = Date.parse(clock.now());
    const { send } = aSending(store, heard.port, {
      clock,
      rate: { forAll: rateOf(10), perDomain: rateOf(2) },
    });
    expect(await send()).toMatchObject({ kind: "done", counts: { sent: 90 } });
    const seconds = (Date.parse(clock.now()) - began) / 1_000;
    // Thirty to each of three domains at two a second; a little may go at once.
    expect(seconds).toBeGreaterThanOrEqual(13);
    expect(seconds).toBeLessThan(40);
  });
});

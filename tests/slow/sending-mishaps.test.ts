import { describe, expect, it } from "vitest";
import { pauseIssue, resumeIssue } from "../../src/subscribers/ledger/turn-issue.ts";
import { unsubscribeSubscriber } from "../../src/subscribers/people/unsubscribe-subscriber.ts";
import { aPublicationFolder } from "../support/folders.ts";
import {
  anIssueIn,
  aSink,
  fridayMs,
  hold,
  type Sender,
  startSender,
  untilAccepted,
} from "../support/kill-senders.ts";
import { minuteMs } from "../support/ledger.ts";
import { whyNoPostgres } from "../support/postgres.ts";
import { startCluster } from "../support/postgres-cluster.ts";
import { anAddress, onEachStore, theStoreIn } from "../support/stores.ts";

const hourMs = 60 * minuteMs;

/** Another takes over as long as the last one broke off, as a timer does it. */
async function runToItsEnd(start: () => Sender): Promise<string | undefined> {
  for (let round = 0; round < 20; round++) {
    const end = await start().end.catch(() => undefined);
    if (end) return end.kind;
  }
  throw new Error("Twenty senders broke off.");
}

describe("an issue on its way to a real mail server", () => {
  onEachStore((_, aPlace) => {
    it("reaches everybody once when a sender stood still past its lease, and goes on", async () => {
      const place = await aPlace();
      await anIssueIn(place, 300);
      const sink = await aSink();
      const still = startSender({ place, port: sink.port, owner: "still", atMs: fridayMs });
      await untilAccepted(sink, 40);
      still.child.kill("SIGSTOP");
      const other = startSender({ place, port: sink.port, owner: "other", atMs: fridayMs + 2 * hourMs });
      expect(await other.end).toMatchObject({ kind: "done" });
      still.child.kill("SIGCONT");
      expect(await still.end).toMatchObject({ kind: "done" });
      expect(await hold(place, sink)).toMatchObject({ sent: 300 });
    }, 120_000);

    it("reaches everybody once from two senders whose clocks are an hour apart", async () => {
      const place = await aPlace();
      await anIssueIn(place, 300);
      const sink = await aSink({ hasMishaps: true });
      const ends = [0, hourMs].map(
        (aheadMs) =>
          startSender({ place, port: sink.port, owner: `${aheadMs}`, atMs: fridayMs + aheadMs }).end,
      );
      for (const end of await Promise.all(ends)) expect(end).toMatchObject({ kind: "done" });
      await hold(place, sink);
    }, 120_000);

    it("rests when it is paused in the middle, and passes by who left meanwhile", async () => {
      const place = await aPlace();
      await anIssueIn(place, 300);
      const sink = await aSink();
      const start = (owner: string) => startSender({ place, port: sink.port, owner, atMs: fridayMs });
      const first = start("first");
      await untilAccepted(sink, 40);
      await using store = await theStoreIn(place);
      await pauseIssue(store, 42, "a look");
      expect(await first.end).toMatchObject({ kind: "paused", why: "a look" });
      const before = new Set(await sink.accepted());
      const waiting = await store.db
        .selectFrom("delivery")
        .innerJoin("subscriber", "subscriber.id", "delivery.subscriber_id")
        .select(["address", "message_id"])
        .where("delivery.state", "=", "queued")
        .orderBy("message_id")
        .execute();
      expect(before.size + waiting.length).toBe(300);
      const left = waiting.slice(0, 20);
      for (const { address } of left) await unsubscribeSubscriber(store, anAddress(address ?? ""));
      await resumeIssue(store, 42);
      expect(await start("second").end).toMatchObject({ kind: "done" });
      expect(await hold(place, sink)).toMatchObject({ sent: 280, skipped: 20 });
      const accepted = new Set(await sink.accepted());
      expect(left.filter(({ message_id }) => accepted.has(message_id))).toEqual([]);
    }, 120_000);

    it("goes on when the network was gone for an hour", async () => {
      const place = await aPlace();
      await anIssueIn(place, 200);
      const sink = await aSink();
      const sender = startSender({ place, port: sink.port, owner: "ann", atMs: fridayMs });
      await untilAccepted(sink, 40);
      await sink.goAway();
      const back = new Promise<void>((resolve) => {
        sender.child.stdout?.on("data", () => {
          const [, until = ""] = /waits (\S+)\n$/.exec(sender.words()) ?? [];
          if (Date.parse(until) > fridayMs + hourMs) resolve();
        });
      }).then(() => sink.comeBack());
      expect(await sender.end).toMatchObject({ kind: "done" });
      await back;
      const { sent, ambiguous } = await hold(place, sink);
      expect(sent + ambiguous).toBe(200);
      expect(ambiguous).toBeLessThanOrEqual(5);
    }, 120_000);
  });

  it("goes on when the disk was full", async () => {
    const { store: file } = await aPublicationFolder();
    await anIssueIn(file, 300);
    const sink = await aSink();
    const full = startSender({
      place: file,
      port: sink.port,
      owner: "full",
      atMs: fridayMs,
      isDiskFull: true,
    });
    await expect(full.end).rejects.toThrow(/full/);
    const start = () => startSender({ place: file, port: sink.port, owner: "next", atMs: fridayMs + hourMs });
    expect(await runToItsEnd(start)).toBe("done");
    await hold(file, sink);
  }, 120_000);

  it.skipIf(whyNoPostgres !== undefined)(
    "goes on when the database was restarted in the middle",
    async () => {
      const cluster = await startCluster();
      try {
        const place = cluster.addressOf("postgres");
        await anIssueIn(place, 300);
        const sink = await aSink();
        let born = 0;
        const start = () =>
          startSender({ place, port: sink.port, owner: `${born}`, atMs: fridayMs + hourMs * born++ });
        const ended = runToItsEnd(start);
        await untilAccepted(sink, 40);
        await cluster.restart();
        expect(await ended).toBe("done");
        await hold(place, sink);
      } finally {
        await cluster.stop();
      }
    },
    120_000,
  );
});

import { describe, expect, it } from "vitest";
import { pauseIssue, resumeIssue, stopIssue } from "../../../src/subscribers/ledger/turn-issue.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { unsubscribeSubscriber } from "../../../src/subscribers/people/unsubscribe-subscriber.ts";
import { aMovableClock } from "../../support/clock.ts";
import { pauseSubscriber } from "../../support/joined.ts";
import { addReaders, beginIssue42, claim, idOf, say, start, statesOf } from "../../support/ledger.ts";
import { move } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";
import { aLetterTo } from "../../support/written-letters.ts";

describe("startSending", () => {
  onEachStore((open) => {
    it("lets a body leave once, and only its sender's", async () => {
      await using store = await open();
      await addReaders(store, 2);
      await beginIssue42(store);
      const all = await claim(store);
      expect(await start(store, all, { owner: "ben" })).toEqual([]);
      expect(await start(store, all)).toEqual(all);
      expect(await start(store, all)).toEqual([]);
      expect(await statesOf(store)).toEqual(["sending", "sending"]);
    });

    it.each([
      ["unsubscribed", unsubscribeSubscriber],
      ["was erased", eraseSubscriber],
      [
        "bounced",
        (...[store, joan]: Parameters<typeof eraseSubscriber>) => suppress(store, joan, "hard-bounce"),
      ],
      [
        "rests",
        (...[store, joan]: Parameters<typeof eraseSubscriber>) => pauseSubscriber(store, joan, "2026-12-24"),
      ],
    ])("holds back the body for somebody who %s after the claim", async (_, leave) => {
      await using store = await open();
      await addReaders(store, 2);
      await beginIssue42(store);
      const all = await claim(store);
      await leave(store, anAddress("reader-0@x.example"));
      expect((await start(store, all)).map((each) => each.address)).toEqual(["reader-1@x.example"]);
      const held = all.filter((each) => each.address === "reader-0@x.example");
      expect(await say(store, held, { kind: "unsent" })).toBe(1);
      expect(await claim(store)).toEqual([]);
      expect(await statesOf(store)).toEqual(["skipped", "sending"]);
    });

    it.each([
      ["an issue", 42],
      ["a letter", "letters"],
    ] as const)(
      "sends %s to nobody's earlier address, and at once to the one they have",
      async (_, queue) => {
        const clock = aMovableClock();
        await using store = await open(clock);
        await addReaders(store, 1);
        const id = idOf("reader", 0);
        if (queue === 42) await beginIssue42(store);
        else await aLetterTo(store, id, "link", "reader-0@x.example");
        const claimed = await claim(store, { queue });
        expect(claimed).toMatchObject([{ address: "reader-0@x.example", domain: "x.example" }]);
        await move(store, id, anAddress("joan@new.example"));
        expect(await start(store, claimed)).toEqual([]);
        expect(await say(store, claimed, { kind: "unsent" })).toBe(0);
        clock.move(1);
        const anew = (await claim(store, { queue })).filter(
          (mail) => !("kind" in mail) || mail.kind === "link",
        );
        expect(anew).toMatchObject([{ address: "joan@new.example", domain: "new.example" }]);
        expect(await start(store, anew)).toEqual(anew);
      },
    );

    it("skips who moved in an issue that was stopped meanwhile", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 1);
      await beginIssue42(store);
      const claimed = await claim(store);
      await stopIssue(store, 42);
      await move(store, idOf("reader", 0), anAddress("joan@new.example"));
      clock.move(1);
      expect(await start(store, claimed)).toEqual([]);
      expect(await claim(store)).toEqual([]);
      expect(await statesOf(store)).toEqual(["skipped"]);
    });

    it("holds back every body while the issue rests", async () => {
      await using store = await open();
      await addReaders(store, 1);
      await beginIssue42(store);
      const all = await claim(store);
      await pauseIssue(store, 42);
      expect(await start(store, all)).toEqual([]);
      await resumeIssue(store, 42);
      expect(await start(store, all)).toEqual(all);
    });

    it("takes many at the same time in one commit, each for itself", async () => {
      await using store = await open();
      await addReaders(store, 20);
      await beginIssue42(store);
      const all = await claim(store);
      const started = await Promise.all(all.map((each) => start(store, [each])));
      expect(started.flat()).toEqual(all);
    });
  });
});

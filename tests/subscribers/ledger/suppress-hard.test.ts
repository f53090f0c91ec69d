import { describe, expect, it } from "vitest";
import { suppressHard } from "../../../src/subscribers/ledger/suppress-hard.ts";
import { findSubscriber, findSuppression } from "../../../src/subscribers/people/find-subscriber.ts";
import { unsubscribeSubscriber } from "../../../src/subscribers/people/unsubscribe-subscriber.ts";
import { addReaders, beginIssue42, claim, say } from "../../support/ledger.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

describe("suppressHard", () => {
  onEachStore((open) => {
    it("mails those no more of whom a server said that they are not there, and nobody else", async () => {
      await using store = await open();
      await addReaders(store, 4);
      await beginIssue42(store);
      for (const each of await claim(store)) {
        const isHard = !each.address.startsWith("reader-0");
        if (!each.address.startsWith("reader-3"))
          await say(store, [each], { kind: "failed", reply: "550 5.1.1 unknown", isHard });
      }
      await unsubscribeSubscriber(store, anAddress("reader-2@x.example"));
      expect(await suppressHard(store, 42)).toBe(1);
      expect(await suppressHard(store, 42)).toBe(0);
      const states = await Promise.all(
        [0, 1, 2, 3].map(
          async (at) => (await findSubscriber(store, anAddress(`reader-${at}@x.example`)))?.state,
        ),
      );
      expect(states).toEqual(["confirmed", "bounced", "unsubscribed", "confirmed"]);
      expect(await findSuppression(store, anAddress("reader-1@x.example"))).toBe("hard-bounce");
    });
  });
});

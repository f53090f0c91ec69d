import { describe, expect, it } from "vitest";
import { suppressHard } from "../../../src/subscribers/events/suppress-hard.ts";
import { resendAmbiguous } from "../../../src/subscribers/ledger/resend-ambiguous.ts";
import { askToJoin } from "../../../src/subscribers/people/ask-to-join.ts";
import { findSubscriber, findSuppression } from "../../../src/subscribers/people/find-subscriber.ts";
import { join } from "../../../src/subscribers/people/join.ts";
import { unsubscribeSubscriber } from "../../../src/subscribers/people/unsubscribe-subscriber.ts";
import { aMovableClock } from "../../support/clock.ts";
import { addReaders, beginIssue42, claim, idOf, minuteMs, say, start } from "../../support/ledger.ts";
import { asking, dayMs, mailHost, move } from "../../support/people.ts";
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

    const hard = { kind: "failed", reply: "550 5.1.1 unknown", isHard: true } as const;
    const [old, fresh] = [anAddress("reader-0@x.example"), anAddress("joan@new.example")];

    it.each([
      ["refused when it was offered", true],
      ["refused when its body had left", false],
    ])("leaves alone who moved while the issue went out, and whose mail was %s", async (_, isEarly) => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 1);
      await beginIssue42(store);
      const mails = await claim(store);
      if (!isEarly) await start(store, mails);
      clock.move(minuteMs);
      await move(store, idOf("reader", 0), fresh);
      clock.move(minuteMs);
      expect(await say(store, mails, hard)).toBe(isEarly ? 0 : 1);
      expect(await suppressHard(store, 42)).toBe(0);
      expect(await findSubscriber(store, fresh)).toMatchObject({ state: "confirmed" });
      expect((await claim(store)).map(({ address }) => address)).toEqual(isEarly ? [fresh] : []);
    });

    it("leaves alone who signed up anew since, and not who is refused once more", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 1);
      await beginIssue42(store);
      await say(store, await claim(store), hard);
      expect(await suppressHard(store, 42)).toBe(1);
      clock.move(dayMs);
      await askToJoin(store, old, asking);
      await join(store, idOf("reader", 0), { mailHost });
      // As at the end of --resend-ambiguous, and after a pause.
      expect(await suppressHard(store, 42)).toBe(0);
      await store.db.updateTable("delivery").set({ state: "ambiguous" }).execute();
      expect(await resendAmbiguous(store, 42)).toBe(1);
      clock.move(minuteMs);
      await say(store, await claim(store), hard);
      expect(await suppressHard(store, 42)).toBe(1);
      expect(await findSubscriber(store, old)).toMatchObject({ state: "bounced" });
    });
  });
});

import { describe, expect, it } from "vitest";
import type { NewMail } from "../../src/subscribers/mailboxes/mailbox.ts";
import { findSubscriber } from "../../src/subscribers/people/find-subscriber.ts";
import { readMailbox } from "../../src/subscribers/read-mailbox.ts";
import { aReader } from "../support/mailed-people.ts";
import { aDeliveryReport, aPlainMail, aRecipient, bytesOf } from "../support/raw-mails.ts";
import { anAddress, onEachStore } from "../support/stores.ts";

const report = aDeliveryReport([aRecipient({ address: "joan@example.org" })]);

describe("readMailbox", () => {
  onEachStore((open) => {
    it("settles each mail before it is marked, and leaves for a person what is not for a program", async () => {
      await using store = await open();
      const { token } = await aReader(store);
      const marks: (boolean | undefined)[] = [];
      const stateNow = async () => (await findSubscriber(store, anAddress()))?.state;
      const states: unknown[] = [];
      async function* mails(): AsyncGenerator<NewMail> {
        for (const mail of [`Delivered-To: bounce+${token}@letters.example\n${report}`, report, aPlainMail()])
          yield {
            raw: bytesOf(mail),
            seen: async (isSettled) => {
              marks.push(isSettled);
              states.push(await stateNow());
            },
          };
      }
      const counts = await readMailbox(store, mails(), { mailHost: "letters.example" });
      expect(Object.fromEntries(counts)).toEqual({ suppressed: 1, stranger: 1, other: 1 });
      expect(marks).toEqual([true, false, false]);
      expect(states[0]).toBe("bounced");
    });
  });
});

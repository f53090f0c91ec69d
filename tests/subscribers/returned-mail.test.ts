import { describe, expect, it } from "vitest";
import { findSubscriber } from "../../src/subscribers/people/find-subscriber.ts";
import { makeToken } from "../../src/subscribers/people/token.ts";
import { takeReturnedMail } from "../../src/subscribers/returned-mail.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aMailTo, aReader } from "../support/mailed-people.ts";
import { aDeliveryReport, aFeedbackReport, aPlainMail, aRecipient, bytesOf } from "../support/raw-mails.ts";
import { anAddress, onEachStore } from "../support/stores.ts";

const take = (store: Store, mail: string) =>
  takeReturnedMail(store, bytesOf(mail), { mailHost: "letters.example" });
const stateOf = async (store: Store) => (await findSubscriber(store, anAddress()))?.state;
const report = aDeliveryReport([aRecipient({ address: "joan@example.org" })]);

describe("takeReturnedMail", () => {
  onEachStore((open) => {
    it("takes a bounce that came to the reader's own address, once", async () => {
      await using store = await open();
      const { id, token } = await aReader(store);
      await aMailTo(store, id, 42);
      const mail = `Delivered-To: bounce+${token}@letters.example\nMessage-ID: <1@mx>\n${report}`;
      expect(await take(store, mail)).toBe("suppressed");
      expect(await take(store, mail)).toBe("known");
      expect(await stateOf(store)).toBe("bounced");
    });

    it("takes a bounce by the mail that it brings back", async () => {
      await using store = await open();
      const { id } = await aReader(store);
      const messageId = await aMailTo(store, id, 42);
      expect(await take(store, report.replace("0042.joan@letters.example", messageId))).toBe("suppressed");
    });

    it("takes a complaint whose reader was made unreadable, by where ours came from", async () => {
      await using store = await open();
      const { token } = await aReader(store);
      const fields = `Feedback-Type: abuse\nOriginal-Mail-From: <bounce+${token}@letters.example>\nOriginal-Rcpt-To: redacted@example.org`;
      expect(await take(store, aFeedbackReport(fields))).toBe("suppressed");
      expect(await stateOf(store)).toBe("complained");
    });

    it("lets go who writes to the address by which one leaves", async () => {
      await using store = await open();
      const { id } = await aReader(store);
      const token = makeToken(store.keys, { purpose: "leave", subscriberId: id });
      const mail = aPlainMail({ to: `leave+${token}@letters.example`, subject: "unsubscribe", body: "" });
      expect(await take(store, mail)).toBe("left");
      expect(await stateOf(store)).toBe("unsubscribed");
    });

    it("takes a report or a receipt for the word that a mail arrived, of which nobody knew", async () => {
      await using store = await open();
      const { id } = await aReader(store);
      const messageId = await aMailTo(store, id, 42, "ambiguous");
      const arrived = report
        .replace("Action: failed", "Action: delivered")
        .replace("0042.joan@letters.example", messageId);
      expect(await take(store, arrived.replace(messageId, "42.ann@letters.example"))).toBe("other");
      expect(await take(store, arrived)).toBe("arrived");
      expect(await store.db.selectFrom("delivery").select("state").execute()).toEqual([{ state: "sent" }]);
    });

    it("changes nothing for a stranger's bounce, a forged word, an answer or nothing at all", async () => {
      await using store = await open();
      const { token } = await aReader(store);
      expect(await take(store, report)).toBe("stranger");
      expect(await take(store, aPlainMail({ to: `leave+${token}@letters.example`, subject: "" }))).toBe(
        "other",
      );
      expect(
        await take(store, aPlainMail({ to: `leave+l${"a".repeat(43)}@letters.example`, subject: "" })),
      ).toBe("other");
      expect(await take(store, aPlainMail())).toBe("other");
      expect(await take(store, "")).toBe("other");
      expect(await stateOf(store)).toBe("confirmed");
    });
  });
});

import { describe, expect, it } from "vitest";
import type { ReadersCopy } from "../../src/mailing/compose-once.ts";
import { leaveField } from "../../src/mailing/message.ts";
import { type MailsOf, readersMail } from "../../src/mailing/readers-mail.ts";
import { leaveWordsOf } from "../../src/subscribers/bounces/leave-mail.ts";
import { readMail } from "../../src/subscribers/bounces/mail-parts.ts";
import type { Claimed } from "../../src/subscribers/ledger/queue.ts";
import { readToken } from "../../src/subscribers/people/token.ts";
import { readKeys } from "../../src/subscribers/store/store-keys.ts";
import { aPlainMail, bytesOf } from "../support/raw-mails.ts";
import { anAddress, oldKey } from "../support/stores.ts";

const keys = readKeys(oldKey);
const joan: Claimed = {
  ...{ issue: 42, subscriberId: "0f8fad5b-d9cb-469f-a165-70867728950e", domain: "x.example" },
  ...{ address: anAddress("joan@x.example"), messageId: "<a@five.example>", attempts: 0, claim: 1 },
  confirmedAt: "2026-06-30T23:30:00.000Z",
};

function mail(given: Partial<MailsOf> = {}, delivery = joan) {
  const copies: ReadersCopy[] = [];
  const copyFor = (reader: ReadersCopy) => {
    copies.push(reader);
    return Buffer.from("copy");
  };
  const of = {
    ...{ copyFor, keys, publication: { zone: "Europe/London" } },
    from: anAddress("d@five.example"),
  };
  const made = readersMail(delivery, { ...of, serviceUrl: "https://five.example/readers", ...given });
  return { made, copies };
}

describe("one reader's mail", () => {
  it("has their addresses to leave and to pause, and the day of their own zone since which they read", () => {
    const { made, copies } = mail();
    expect(made).toMatchObject({ from: "d@five.example", to: "joan@x.example" });
    expect(Buffer.from(made.body()).toString()).toBe("copy");
    expect(copies[0]).toMatchObject({ messageId: "<a@five.example>", since: "2026-07-01" });
    for (const purpose of ["leave", "pause"] as const) {
      const [, token = ""] = copies[0]?.[purpose]?.split(`https://five.example/readers/${purpose}/`) ?? [];
      const read = readToken(keys, token, "2036-01-01T00:00:00.000Z");
      expect(read).toEqual({ ok: true, purpose, subscriberId: joan.subscriberId });
    }
  });

  it("says by which word they leave by a mail, where one is read, and it is a mail that lets them go", () => {
    const { made, copies } = mail({ leaveAddress: anAddress("bounce+leave@five.example") });
    made.body();
    const { to, word = "" } = copies[0]?.leaveMail ?? {};
    expect(to).toBe("bounce+leave@five.example");
    const field = leaveField("https://five.example/leave/x", copies[0]?.leaveMail);
    const subject = new URL(/<(mailto:[^>]+)>/.exec(field)?.[1] ?? "").searchParams.get("subject") ?? "";
    const sent = bytesOf(aPlainMail({ to: "bounce+leave@five.example", subject, body: "" }));
    expect(leaveWordsOf(readMail(sent))).toEqual([word]);
    expect(readToken(keys, word, "2036-01-01T00:00:00.000Z")).toMatchObject({ ok: true, purpose: "leave" });
    expect(mail().copies[0]?.leaveMail).toBeUndefined();
  });

  it("is made only when its body is asked for", () => {
    const { copies } = mail();
    expect(copies).toEqual([]);
  });

  it("says no day for somebody who came without one", () => {
    const { confirmedAt: _, ...without } = joan;
    const { made, copies } = mail({}, without);
    made.body();
    expect(copies[0]?.since).toBeUndefined();
  });

  it("is signed, and comes back to their own address, where that is so", () => {
    const { made } = mail({
      sign: (message) => Buffer.concat([Buffer.from("signed "), message]),
      bounceAddressFor: (id) => anAddress(`bounce+${id.slice(0, 8)}@five.example`),
    });
    expect(made.from).toBe("bounce+0f8fad5b@five.example");
    expect(Buffer.from(made.body()).toString()).toBe("signed copy");
  });
});

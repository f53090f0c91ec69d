import { describe, expect, it } from "vitest";
import { readMailboxPlace } from "../../../src/subscribers/mailboxes/mailbox.ts";

describe("readMailboxPlace", () => {
  it.each([
    [
      "imaps://bounce:p@ss/w#d%40@mail.example.org",
      {
        ...{ kind: "imap", host: "mail.example.org", port: 993, isSecure: true, isHere: false },
        ...{ auth: { user: "bounce", pass: "p@ss/w#d@" }, folder: "INBOX" },
      },
    ],
    [
      "imap://joan@example.org:secret@127.0.0.1:1143/Mail/Came%20back",
      {
        ...{ port: 1143, isSecure: false, isHere: true, folder: "Mail/Came back" },
        auth: { user: "joan@example.org", pass: "secret" },
      },
    ],
    ["imap://a:b@[::1]", { host: "::1", port: 143, isHere: true }],
    ["/var/mail/bounces", { kind: "maildir", folder: "/var/mail/bounces" }],
  ])("reads %s", (given, place) => {
    expect(readMailboxPlace(given)).toMatchObject(place);
  });

  it.each(["", "bounces", "imaps://mail.example.org", "pop3://a:b@mail.example.org", "imaps://a:b@:993"])(
    'knows "%s" for none',
    (given) => {
      expect(readMailboxPlace(given)).toBeUndefined();
    },
  );
});

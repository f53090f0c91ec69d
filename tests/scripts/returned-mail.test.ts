import { describe, expect, it } from "vitest";
import { inWords, mailboxOf } from "../../scripts/returned-mail.ts";
import { anEnvironment } from "../support/world.ts";

describe("what came back", () => {
  it("lies where the environment says, if anywhere", () => {
    const named = (BOUNCE_MAILBOX: string) => mailboxOf(anEnvironment({ BOUNCE_MAILBOX }));
    expect(mailboxOf(anEnvironment())).toBeUndefined();
    expect(named("/var/mail/bounces")).toEqual({ kind: "maildir", folder: "/var/mail/bounces" });
    expect(named("imaps://a:b@mail.example")).toMatchObject({ kind: "imap", host: "mail.example" });
    expect(() => named("bounces")).toThrow("BOUNCE_MAILBOX is no mailbox.");
  });

  it("is told in one line, the gravest first", () => {
    expect(inWords(new Map())).toBe("Nothing came back.");
    expect(inWords(new Map([["other", 2] as const, ["suppressed", 1] as const]))).toBe(
      "1 ended somebody's mail, 2 no bounces: read them yourself.",
    );
  });
});

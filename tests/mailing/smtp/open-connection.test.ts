import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { tlsFor } from "../../../src/mailing/smtp/open-connection.ts";
import { aMailbox } from "../../support/mailbox.ts";
import { aLane, anOutgoingMail, deliver } from "../../support/outgoing-mails.ts";
import type { SmtpScript } from "../../support/smtp-script.ts";

const auth = { user: "five", pass: "s3cret-pass" };
const unsentAtOpening = { kind: "unsent", why: { at: "opening" } };

describe("no conversation comes about, and no byte leaves, when", () => {
  it("nobody answers at the port", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const outcome = await aLane(port).deliver(anOutgoingMail());
    expect(outcome).toMatchObject({ kind: "unsent", why: { at: "opening", failure: { code: "ESOCKET" } } });
  });

  it.each<[string, SmtpScript]>([
    ["the server is full", { greeting: "421 4.3.2 try later" }],
    ["the server refuses us", { greeting: "554 5.7.1 your address is listed" }],
    ["the greeting is no greeting", { greeting: "HTTP/1.1 400 Bad Request" }],
    ["the greeting is another success", { greeting: "250 hello" }],
    ["the connection closes at once", { greeting: "drop" }],
    ["EHLO and HELO are refused", { EHLO: "550 no", HELO: "550 no" }],
    ["EHLO closes", { EHLO: "421 bye" }],
    ["STARTTLS is offered and refused", { EHLO: "250-mail.example\r\n250 STARTTLS" }],
  ])("%s: at the opening", async (_, script) => {
    const { outcome, asked } = await deliver(script);
    expect(outcome).toMatchObject(unsentAtOpening);
    expect(asked).toBe(0);
  });

  it.each<[string, SmtpScript]>([
    ["name and password are refused", { EHLO: "250-x\r\n250 AUTH PLAIN", AUTH: "535 5.7.8 no" }],
    ["STARTTLS was taken out on the way", { EHLO: "250-x\r\n250 AUTH PLAIN" }],
    ["only HELO is spoken", { EHLO: "502 what" }],
  ])("%s: and the password stays here", async (_, script) => {
    const { outcome, heard } = await deliver(script, { server: { auth } });
    expect(outcome).toMatchObject(unsentAtOpening);
    expect(heard.commands.join("\n")).not.toMatch(/AUTH|MAIL|s3cret|czNjcmV0/);
  });

  it("the name and the password are refused, in TLS", async () => {
    const mailbox = await aMailbox({
      disabledCommands: [],
      onAuth: (_auth, _session, done) => done(Object.assign(new Error("no"), { responseCode: 535 })),
    });
    const port = Number(new URL(mailbox.url).port);
    const outcome = await aLane(port, { server: { auth } }).deliver(anOutgoingMail());
    // smtp-server's own certificate is nobody's: the password does not get that far.
    expect(outcome).toMatchObject(unsentAtOpening);
    expect(JSON.stringify(outcome)).not.toContain(auth.pass);
    expect(mailbox.messages).toEqual([]);
  });
});

describe("TLS", () => {
  it("is a must where a password travels", () => {
    const server = { host: "mail.example", port: 587, auth };
    expect(tlsFor({ ...server, secure: false })).toEqual({ secure: false, requireTLS: true });
    expect(tlsFor({ ...server, secure: true })).toEqual({ secure: true, requireTLS: false });
    expect(tlsFor({ ...server, secure: false, auth: undefined }).requireTLS).toBe(false);
  });
});

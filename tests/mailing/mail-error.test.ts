import type { SMTPServerOptions } from "smtp-server";
import { describe, expect, it } from "vitest";
import { toEmailAddress } from "../../src/domain/email-address.ts";
import { MailError } from "../../src/mailing/mail-error.ts";
import { readSmtpSettings } from "../../src/mailing/smtp-settings.ts";
import { sendTestMail } from "../../src/mailing/test-mail.ts";
import { aMailbox } from "../support/mailbox.ts";
import { anIssue, aSetting } from "../support/makers.ts";

const [from, to] = [toEmailAddress("editor@five.example"), toEmailAddress("reader@example.org")];
const plain = ["STARTTLS", "AUTH"];
/** A password with the signs that addresses and shells trip over. */
const password = "s3@/#%cr et";

/** What is said when a server that answers so is asked; `login` goes before its host in SMTP_URL. */
async function failureOf(
  server: Partial<SMTPServerOptions>,
  { scheme = "smtp", login = "", greetingTimeoutMs = 60_000 } = {},
): Promise<MailError> {
  const mailbox = await aMailbox(server);
  return failureAt(mailbox.url.replace("smtp://", `${scheme}://${login}`), greetingTimeoutMs);
}

async function failureAt(url: string, greetingTimeoutMs = 60_000): Promise<MailError> {
  const smtp = readSmtpSettings({ SMTP_URL: url });
  if (!smtp.ok || !from || !to) throw new Error("not an address");
  const sentAt = "2026-11-27T09:00:00.000Z";
  const mail = { from, to, sentAt, smtp: smtp.settings, greetingTimeoutMs };
  const error: unknown = await sendTestMail(anIssue(), aSetting(), mail).catch((one: unknown) => one);
  if (!(error instanceof MailError)) throw new Error(`no MailError: ${String(error)}`);
  return error;
}

/** An answer of the server's, as its software gives one. */
const refusal = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });
type Done = (error: Error) => void;

describe("a mail that does not leave says why:", () => {
  it.each<[string, Partial<SMTPServerOptions>, object, RegExp]>([
    [
      "nobody trusts the certificate",
      { disabledCommands: ["AUTH"], authOptional: true },
      {},
      /^The certificate of 127\.0\.0\.1 cannot be trusted: certificate has expired\. Nothing was sent\. /,
    ],
    [
      "nor from the start",
      { secure: true, disabledCommands: ["AUTH"] },
      { scheme: "smtps" },
      /^The certificate of 127\.0\.0\.1 cannot be trusted/,
    ],
    [
      "a password would travel in the clear",
      { disabledCommands: ["STARTTLS"], allowInsecureAuth: true },
      { login: "joan:pw@" },
      /^127\.0\.0\.1:\d+ offers no STARTTLS, so that your password would travel in the clear\. Nothing was sent\..*It said: 500 /,
    ],
    [
      "TLS on a plain port",
      { disabledCommands: plain },
      { scheme: "smtps" },
      /^127\.0\.0\.1:\d+ does not begin with TLS\. Write smtp:\/\//,
    ],
    [
      "no TLS on a port that waits for it",
      { secure: true },
      { greetingTimeoutMs: 300 },
      /^127\.0\.0\.1:\d+ takes connections and says nothing, .* Write smtps:\/\//,
    ],
    [
      "the server wants a name",
      { disabledCommands: ["STARTTLS"], allowInsecureAuth: true },
      {},
      /wants a name and a password: SMTP_URL=smtp:\/\/user:password@host:587\. It said: 530 /,
    ],
    [
      "no such reader",
      {
        disabledCommands: plain,
        onRcptTo: (_a, _s, done: Done) => done(refusal(550, "No such person here")),
      },
      {},
      /^The mail server does not take mail for reader@example\.org\. Check the address\. It said: 550 No such person here$/,
    ],
    [
      "a reader for whom it is too early",
      { disabledCommands: plain, onRcptTo: (_a, _s, done: Done) => done(refusal(451, "Greylisted")) },
      {},
      /^The mail server does not take mail for reader@example\.org now\. Try again later\. It said: 451 Greylisted$/,
    ],
    [
      "a sender that is not theirs",
      { disabledCommands: plain, onMailFrom: (_a, _s, done: Done) => done(refusal(553, "Not yours")) },
      {},
      /does not take editor@five\.example as a sender\. Check MAIL_FROM.* It said: 553 Not yours$/,
    ],
    [
      "a mail that is taken for spam",
      {
        disabledCommands: plain,
        onData: (stream, _s, done: Done) =>
          void stream.resume().on("end", () => done(refusal(554, "Spam\nsay we"))),
      },
      {},
      /^The mail server does not take the mail\. Its words say why\. It said: 554/,
    ],
    [
      "a server that is busy",
      { disabledCommands: plain, onConnect: (_s, done: Done) => done(refusal(421, "Too busy")) },
      {},
      /^The mail server does not take the mail now\. Try again later\. It said: 421 Too busy$/,
    ],
  ])("%s", async (_, server, client, expected) => {
    const { message, stack } = await failureOf(server, client);
    expect(message).toMatch(expected);
    expect(stack).toBe(message);
  });

  it("nothing answers", async () => {
    expect((await failureAt("smtp://127.0.0.1:9")).message).toMatch(
      /^The mail server cannot be reached: nothing answers at 127\.0\.0\.1:9\. /,
    );
  });

  it.each([
    [
      { code: "EDNS", message: "getaddrinfo ENOTFOUND mail.example" },
      "The mail server cannot be reached: there is no host mail.example, or no network.",
    ],
    [
      { code: "ETIMEDOUT", message: "Connection timeout" },
      "The mail server cannot be reached: mail.example:587 did not answer in time.",
    ],
    [{ code: "ESOCKET", message: "self-signed certificate" }, "cannot be trusted: self-signed certificate."],
    [
      { code: "ESOCKET", message: "Hostname/IP does not match certificate's altnames: x" },
      "Write the host's own name in SMTP_URL",
    ],
    [
      { code: "ECONNECTION", message: "Connection closed unexpectedly" },
      "The conversation with mail.example:587 broke off: Connection closed unexpectedly.",
    ],
  ])("%j", (failure, expected) => {
    const smtp = { host: "mail.example", port: 587, secure: false, auth: undefined };
    expect(new MailError(failure, { smtp, from: "a", to: "b" }).message).toContain(expected);
  });

  it("what may go well later is told apart from what will not", async () => {
    const later = await failureOf({
      disabledCommands: plain,
      onRcptTo: (_a, _s, done: Done) => done(refusal(451, "x")),
    });
    const never = await failureOf({
      disabledCommands: plain,
      onRcptTo: (_a, _s, done: Done) => done(refusal(550, "x")),
    });
    expect([later.mayPass, never.mayPass, (await failureAt("smtp://127.0.0.1:9")).mayPass]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe("a password", () => {
  it("is nowhere in a message, as it is or as it travels, whatever the server repeats", () => {
    const smtp = { host: "mail.example", port: 587, secure: false, auth: { user: "joan", pass: password } };
    const travelled = [
      password,
      encodeURIComponent(password),
      Buffer.from(password).toString("base64"),
      Buffer.from(`\u0000joan\u0000${password}`).toString("base64"),
    ];
    for (const words of travelled) {
      const failure = {
        code: "EAUTH",
        responseCode: 535,
        response: `535 Not ${words} again`,
        message: words,
      };
      expect(new MailError(failure, { smtp, from: "a", to: "b" }).message).toMatch(
        /It said: 535 Not … again$/,
      );
    }
  });

  it.each(["p@ss", "p/ss", "p#ss", "50%", "a:b", "a@b.example:25", "%zz", "with space", "[::1]", "?x=y"])(
    "with any signs, such as %s, is read as it is and told in no message",
    (pass) => {
      const read = readSmtpSettings({ SMTP_URL: `smtp://joan@five.example:${pass}@mail.example:587` });
      expect(read).toMatchObject({
        ok: true,
        settings: { host: "mail.example", port: 587, auth: { user: "joan@five.example", pass } },
      });
      for (const wrong of [
        `smtp://joan:${pass}`,
        `http://joan:${pass}@mail.example`,
        `smtp://joan:${pass}@mail.example:port`,
      ]) {
        const said = readSmtpSettings({ SMTP_URL: wrong });
        if (!said.ok) expect(said.message).not.toContain(pass);
      }
    },
  );

  it("may be escaped as in an URL", () => {
    expect(readSmtpSettings({ SMTP_URL: "smtp://joan:p%40%2525@mail.example/" })).toMatchObject({
      settings: { auth: { pass: "p@%25" } },
    });
  });
});

// Mails for tests of the conversation with a mail server, and lanes to deliver them by.
import { onTestFinished } from "vitest";
import type { OutgoingMail } from "../../src/mailing/smtp/conversation.ts";
import { type Lane, laneTo } from "../../src/mailing/smtp/lane.ts";
import type { SmtpServer } from "../../src/mailing/smtp/open-connection.ts";
import type { Outcome } from "../../src/mailing/smtp/outcome.ts";
import { type Patience, usualPatience } from "../../src/mailing/smtp/patience.ts";
import { aScriptedServer, type ScriptedServer, type SmtpScript } from "./smtp-script.ts";

export const message = "Subject: hello\r\n\r\n.a line with a dot\r\n..two\r\nthe end\r\n";

/** What is said of a mail that a scripted server takes as usual. */
export const sent = { kind: "sent", reply: "250 2.0.0 Ok: queued as 4F3B2", serverId: "4F3B2" };

/** The two ways in which a server takes commands: all at once, or one by one. */
export const bothWays = ["250-mail.example\r\n250 PIPELINING", "250-mail.example\r\n250 SIZE 1000000"];

/** A mail that counts how often it was asked whether it may leave. */
export function anOutgoingMail(given: Partial<OutgoingMail> = {}): OutgoingMail & { asked: number } {
  const mail = {
    from: "digest@five.example",
    to: "joan@example.org",
    body: () => Buffer.from(message),
    asked: 0,
    ...given,
    beforeBody: async () => {
      mail.asked += 1;
      return await (given.beforeBody?.() ?? true);
    },
  };
  return mail;
}

/** Closed when the test ends. */
export function aLane(
  port: number,
  { patience, server }: { patience?: Partial<Patience>; server?: Partial<SmtpServer> } = {},
): Lane {
  const to = { host: "127.0.0.1", port, secure: false, auth: undefined, ...server };
  const lane = laneTo(to, { ...usualPatience, ...patience });
  onTestFinished(() => lane.close());
  return lane;
}

/** Delivers one mail to a server of its own. */
export async function deliver(
  script: SmtpScript,
  { mail = anOutgoingMail(), ...given }: Given = {},
): Promise<{ outcome: Outcome; asked: number; heard: ScriptedServer }> {
  const heard = await aScriptedServer(script);
  const outcome = await aLane(heard.port, given).deliver(mail);
  return { outcome, asked: mail.asked, heard };
}

type Given = {
  mail?: ReturnType<typeof anOutgoingMail>;
  patience?: Partial<Patience>;
  server?: Partial<SmtpServer>;
};

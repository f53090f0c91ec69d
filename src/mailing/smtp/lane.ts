// One way to the mail server: a connection over which one message after another goes, opened when it is needed and
// again when the server closed it. It never tries a message again of which a byte has left.
import { setImmediate as nextTurn } from "node:timers/promises";
import type SMTPConnection from "nodemailer/lib/smtp-connection";
import { Conversation, type OutgoingMail } from "./conversation.ts";
import { type Opened, openConnection, type SmtpServer } from "./open-connection.ts";
import type { Outcome } from "./outcome.ts";
import { type Patience, usualPatience } from "./patience.ts";

export type Lane = {
  /** One at a time. Other people's faults are outcomes; it throws what the mail's own functions throw. */
  deliver(mail: OutgoingMail): Promise<Outcome>;
  /** Takes leave of the server. */
  close(): void;
};

/** How long an answer to QUIT is waited for, in milliseconds: there is nothing in it. */
const farewellMs = 2_000;

/** Nothing is opened until the first message. */
export function laneTo(server: SmtpServer, patience: Patience = usualPatience): Lane {
  let kept: SMTPConnection | undefined;

  async function overNewConnection(mail: OutgoingMail): Promise<Outcome> {
    const opened: Opened = await openConnection(server, patience);
    if (!opened.ok) return { kind: "unsent", why: { at: "opening", failure: opened.failure } };
    kept = opened.connection;
    return await new Conversation(kept, mail, patience).hold();
  }

  async function deliver(mail: OutgoingMail): Promise<Outcome> {
    // What the server said unasked is heard first: it ends the connection.
    if (kept) await nextTurn();
    if (!kept || kept.destroyed) return await overNewConnection(mail);
    const conversation = new Conversation(kept, mail, patience);
    const outcome = await conversation.hold();
    if (!conversation.isStale(outcome)) return outcome;
    // Servers close what was idle, or has carried enough; a new connection tells whether there is more to it.
    kept.close();
    return await overNewConnection(mail);
  }

  return {
    deliver,
    close() {
      const leaving = kept;
      if (!leaving || leaving.destroyed) return;
      leaving.quit();
      setTimeout(() => leaving.close(), farewellMs).unref();
    },
  };
}

// A connection to the mail server, greeted, in TLS where it must be, logged in.
import SMTPConnection, { type SMTPError } from "nodemailer/lib/smtp-connection";
import { failureIn, type SmtpFailure } from "./outcome.ts";
import type { Patience } from "./patience.ts";

export type SmtpServer = {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise STARTTLS where the server offers it. */
  secure: boolean;
  auth: { user: string; pass: string } | undefined;
};

/** A password never travels in the clear; without one, a relay on this machine may have no TLS. */
export function tlsFor({ secure, auth }: SmtpServer): { secure: boolean; requireTLS: boolean } {
  return { secure, requireTLS: auth !== undefined && !secure };
}

/** Longest reply that is read, in bytes; the longest seen of real servers are of two or three kilobytes. */
const longestReply = 64_000;

export type Opened = { ok: true; connection: SMTPConnection } | { ok: false; failure: SmtpFailure };

/** A connection whose faults end it quietly: its `destroyed` says so. */
export async function openConnection(server: SmtpServer, patience: Patience): Promise<Opened> {
  const connection = new SMTPConnection({
    ...{ host: server.host, port: server.port, ...tlsFor(server) },
    ...{ connectionTimeout: patience.connectMs, greetingTimeout: patience.connectMs },
    // Longer than any wait of ours, which are told apart by how far a message has come.
    socketTimeout: patience.bodyMs + patience.envelopeMs,
    // What is closed leaves no byte behind that was waiting to go.
    socketCloseTimeout: 0,
    maxResponseSize: longestReply,
  });
  const { promise, resolve } = Promise.withResolvers<Opened>();
  const fail = (error: SMTPError) => {
    resolve({ ok: false, failure: failureIn(error) });
    connection.close();
  };
  connection.on("error", fail);
  connection.once("end", () => fail(new Error("Connection closed unexpectedly")));
  const timer = setTimeout(() => fail(tooSlow(patience.openMs)), patience.openMs);
  connection.connect((error) => (error ? fail(error) : logIn()));
  const logIn = () => {
    if (!server.auth || !connection.allowsAuth) return resolve({ ok: true, connection });
    connection.login({ ...server.auth }, (error) =>
      error ? fail(error) : resolve({ ok: true, connection }),
    );
  };
  return await promise.finally(() => clearTimeout(timer));
}

function tooSlow(ms: number): SMTPError {
  return Object.assign(new Error(`No session within ${ms / 1_000} seconds`), { code: "ETIMEDOUT" });
}

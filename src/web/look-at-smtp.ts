// Looks at a mail server: is it there, does it speak TLS, and with what certificate. Nothing is sent and nobody logs in.
import { once } from "node:events";
import { connect as connectTcp, isIP, type Socket } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";
import { distrustInWords, type SmtpLook, type TlsLook } from "../domain/smtp-look.ts";

export type SmtpPlace = {
  host: string;
  port: number;
  /** TLS from the first byte. */
  secure: boolean;
};

/** Longest answer, in bytes: RFC 5321 §4.5.3.1.5 has lines of 512, and a greeting of a few of them. */
const longestReply = 16_384;

/** Defaults in brackets: the address to go to (that of `host`), a certificate that is trusted besides (none), how long it may take. */
export async function lookAtSmtp(
  place: SmtpPlace,
  {
    address = place.host,
    ca,
    timeoutMs = 10_000,
  }: { address?: string; ca?: string | undefined; timeoutMs?: number } = {},
): Promise<SmtpLook> {
  const left = new AbortController();
  const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), left.signal]);
  const { host, port, secure } = place;
  // The certificate is to be told about, not to end the look.
  const trust = {
    rejectUnauthorized: false,
    ...(isIP(host) ? {} : { servername: host }),
    ...(ca ? { ca } : {}),
  };
  const socket = secure ? connectTls({ host: address, port, ...trust }) : connectTcp({ host: address, port });
  socket.on("close", () => left.abort());
  // A connection may break when nobody waits for it any more.
  socket.on("error", () => undefined);
  try {
    if ("authorized" in socket) {
      await once(socket, "secureConnect", { signal });
      await replyOf(socket, signal);
      return { ok: true, begins: "at once", tls: tlsOf(socket, host) };
    }
    await replyOf(socket, signal);
    if (!/^250[ -]STARTTLS\s*$/im.test(await ask(socket, "EHLO localhost", signal)))
      return { ok: true, begins: "never" };
    await ask(socket, "STARTTLS", signal);
    const secured = connectTls({ socket, ...trust });
    await once(secured, "secureConnect", { signal });
    return { ok: true, begins: "by STARTTLS", tls: tlsOf(secured, host) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {
      ok: false,
      why: left.signal.aborted && error.name === "AbortError" ? "it hangs up" : whyNot(error),
    };
  } finally {
    socket.destroy();
  }
}

async function ask(socket: Socket, command: string, signal: AbortSignal): Promise<string> {
  socket.write(`${command}\r\n`);
  return await replyOf(socket, signal);
}

/** The lines of one answer; it must be a yes. */
async function replyOf(socket: Socket, signal: AbortSignal): Promise<string> {
  let reply = "";
  while (!/^\d{3}(?: [^\n]*)?\r?\n$/m.test(reply)) {
    const [piece] = await once(socket, "data", { signal });
    reply += String(piece);
    if (reply.length > longestReply) throw new Error("it answers without end");
  }
  if (!/^2/.test(reply)) throw new Error(`it says ${reply.trim().slice(0, 200)}`);
  return reply;
}

function tlsOf(socket: TLSSocket, host: string): TlsLook {
  const certificate = socket.getPeerCertificate();
  const { authorizationError } = socket;
  return {
    version: socket.getProtocol() ?? "an unknown version of TLS",
    validUntil: new Date(certificate.valid_to).toISOString(),
    distrust: socket.authorized ? undefined : distrustInWords(codeOf(authorizationError), host),
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function whyNot(error: Error): string {
  const code = codeOf(error);
  const words: Record<string, string> = {
    ABORT_ERR: "it does not answer in time",
    ECONNREFUSED: "nothing answers there",
    ENOTFOUND: "there is no such host",
    ECONNRESET: "it hangs up",
  };
  if (/SSL|TLS/.test(code) || /wrong version number/.test(error.message)) return "it does not begin with TLS";
  return words[code] ?? error.message;
}

// What became of one message at the server, told by how far it had come, which the lane knows by itself.
import type { SMTPError } from "nodemailer/lib/smtp-connection";
import { cleanReply } from "../../subscribers/ledger/clean-reply.ts";
import { meaningOf } from "./reply.ts";

/** Every reply is on one line and holds nobody's address. */
export type Outcome =
  /** `serverId` is the server's own name for it, where its reply gives one. */
  | { kind: "sent"; reply: string; serverId?: string | undefined }
  /** Not taken now (4xx). */
  | { kind: "again"; reply: string }
  /** Not taken (5xx); `isHard` when there is no such mailbox. */
  | { kind: "failed"; reply: string; isHard: boolean }
  /** No byte of the body left this machine. */
  | { kind: "unsent"; why: Unsent }
  /** The body began to leave, and no answer tells what became of it. */
  | { kind: "ambiguous"; reply: string };

export type Unsent =
  /** `beforeBody` said no, or took too long. */
  | { at: "fence" }
  /** No conversation came about, the server takes no mail of ours, or what it said makes no sense. */
  | { at: "opening" | "sender" | "envelope"; failure: SmtpFailure };

/** What nodemailer told, without anybody's address: MailError puts it into words. */
export type SmtpFailure = {
  code?: string | undefined;
  command?: string | undefined;
  responseCode?: number | undefined;
  response?: string | undefined;
  message: string;
};

/** The answer to the envelope or to DATA was not a go-ahead, or none came: no byte of the body has left. */
export function outcomeOfEnvelope(error: SMTPError, recipient: string): Outcome {
  const failure = failureIn(error, recipient);
  const meaning = meaningOf(error.response ?? "");
  const reply = failure.response ?? "";
  if (meaning.kind === "again") return { kind: "again", reply };
  // Another code than EENVELOPE: an unfinished line at the end of a connection, which may answer anything.
  if (meaning.kind !== "refused" || error.code !== "EENVELOPE")
    return { kind: "unsent", why: { at: "envelope", failure } };
  // nodemailer names the command beside the reply to it; all that hangs on it is whose fault the refusal is.
  if (error.command === "MAIL FROM") return { kind: "unsent", why: { at: "sender", failure } };
  return { kind: "failed", reply, isHard: meaning.isHard };
}

/** The body had begun to leave. Only a whole reply (nodemailer's EMESSAGE) tells that it was not taken. */
export function outcomeOfBody(error: SMTPError, recipient: string): Outcome {
  const { message, response = "" } = failureIn(error, recipient);
  const meaning = meaningOf(error.code === "EMESSAGE" ? (error.response ?? "") : "");
  if (meaning.kind === "again") return { kind: "again", reply: response };
  if (meaning.kind === "refused") return { kind: "failed", reply: response, isHard: meaning.isHard };
  return { kind: "ambiguous", reply: message };
}

/** The reply to the whole message, which nodemailer took for a good one. */
export function outcomeOfSuccess(
  { response, serverMessageId }: { response: string; serverMessageId?: string | undefined },
  recipient: string,
): Outcome {
  const reply = cleanReply(response, recipient);
  if (meaningOf(response).kind !== "taken") return { kind: "ambiguous", reply };
  return { kind: "sent", reply, serverId: serverMessageId ?? queueIdIn(response) };
}

/** Before there is a recipient, any address is somebody's. */
const nobody = "nobody@invalid";

export function failureIn(error: SMTPError, recipient = nobody): SmtpFailure {
  const { code, command, responseCode, response, message } = error;
  return {
    ...{ code, command, responseCode },
    response: response && cleanReply(response, recipient),
    message: cleanReply(message, recipient),
  };
}

/** As Postfix (`queued as 4F3B2`), Exim (`id=1tXyz-0001`) and others give it. */
function queueIdIn(reply: string): string | undefined {
  return /\bqueued as ([\w.-]{4,80})|\bid=([\w.-]{4,80})/i.exec(reply)?.slice(1).find(Boolean);
}

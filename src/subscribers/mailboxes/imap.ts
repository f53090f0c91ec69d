// A mailbox on a mail server (IMAP, RFC 9051). Each mail is marked once it was settled, never deleted or moved, so that
// a run that was cut goes on where it was; what a person should see stays unread.
import { ImapFlow, type ImapFlowError, type ImapFlowOptions, type SearchObject } from "imapflow";
import { maxMailBytes } from "../bounces/mail-parts.ts";
import { type ImapPlace, MailboxError, type MailLimits, type NewMail } from "./mailbox.ts";

/** By which a mail is known that was looked at, where the server lets us make marks (RFC 9051 §2.3.2). */
const lookedAt = "FiveForFriday";

/** In milliseconds: to connect, to be greeted, and while nothing moves. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/**
 * Those that nobody looked at yet, the oldest first, at most `most` of them, until the signal. Throws a MailboxError
 * where the server is away, or refuses.
 */
export async function* newMailsAt(place: ImapPlace, { most, signal }: MailLimits): AsyncGenerator<NewMail> {
  const client = new ImapFlow(optionsFor(place));
  // Who hangs up in the middle makes the command at work fail as well; unheard, the event would end the process.
  client.on("error", () => {});
  try {
    await inWords(place, () => client.connect());
    const marks = await inWords(place, () => open(client, place));
    const found = await inWords(place, () => client.search(marks.unseen, { uid: true }));
    if (!found) throw new MailboxError(`${place.host} does not say which mails are new (IMAP SEARCH).`);
    for (const uid of found.slice(0, most)) {
      if (signal?.aborted) break;
      const raw = await inWords(place, () => beginningOf(client, uid));
      if (!raw) continue;
      yield {
        raw,
        seen: (isSettled = true) =>
          inWords(place, async () => {
            await client.messageFlagsAdd(String(uid), isSettled ? marks.settled : marks.left, { uid: true });
          }),
      };
    }
    await client.logout().catch(() => {});
  } finally {
    client.close();
  }
}

function optionsFor({ host, port, isSecure, isHere, auth }: ImapPlace): ImapFlowOptions {
  return {
    ...{ host, port, auth, secure: isSecure, ...patience },
    // A password never travels without TLS, but within this machine.
    ...(isSecure || isHere ? {} : { doSTARTTLS: true }),
    ...(isHere && !isSecure ? { doSTARTTLS: false } : {}),
    logger: false,
    disableAutoIdle: true,
  };
}

type Marks = {
  unseen: SearchObject;
  settled: string[];
  left: string[];
};

/**
 * By a mark of our own, so that people may read the mailbox too. Where the server keeps none, by its own: what was
 * settled is read, and what is left for a person has a star.
 */
async function open(client: ImapFlow, { folder }: ImapPlace): Promise<Marks> {
  const { permanentFlags } = await client.mailboxOpen(folder);
  if (permanentFlags?.has("\\*"))
    return { unseen: { unKeyword: lookedAt }, settled: ["\\Seen", lookedAt], left: [lookedAt] };
  return { unseen: { seen: false, flagged: false }, settled: ["\\Seen"], left: ["\\Flagged"] };
}

/** `undefined` for one that another program took away meanwhile. */
async function beginningOf(client: ImapFlow, uid: number): Promise<Uint8Array | undefined> {
  const mail = await client.fetchOne(
    String(uid),
    { source: { start: 0, maxLength: maxMailBytes } },
    { uid: true },
  );
  return mail ? mail.source : undefined;
}

/** What the library throws of a server or a connection becomes a sentence; what it throws of us stays an error of ours. */
async function inWords<T>({ host, port, folder }: ImapPlace, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!isOfServer(error)) throw error;
    const { authenticationFailed, mailboxMissing, responseText, code } = error;
    if (authenticationFailed)
      throw new MailboxError(`${host} refuses the name or the password in BOUNCE_MAILBOX.`);
    if (mailboxMissing) throw new MailboxError(`${host} has no folder ${folder}: see BOUNCE_MAILBOX.`);
    const why = responseText ?? code ?? error.message;
    throw new MailboxError(`The mailbox of BOUNCE_MAILBOX cannot be read at ${host}:${port}: ${why}.`);
  }
}

/** Errors of connections have a code too. */
function isOfServer(error: unknown): error is ImapFlowError {
  const signs = ["code", "responseStatus", "authenticationFailed", "tlsFailed"];
  return error instanceof Error && signs.some((sign) => sign in error);
}

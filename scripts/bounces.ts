// npm run bounces [-- --maildir DIR]: takes what came back of the mails that were sent.
import { readPublication } from "../src/content/settings-file.ts";
import { maxMailBytes } from "../src/subscribers/bounces/mail-parts.ts";
import { MailboxError, type MailboxPlace } from "../src/subscribers/mailboxes/mailbox.ts";
import { newMails } from "../src/subscribers/mailboxes/new-mails.ts";
import { readMailbox } from "../src/subscribers/read-mailbox.ts";
import { takeReturnedMail } from "../src/subscribers/returned-mail.ts";
import { type Arguments, type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { openTheStore } from "./open-store.ts";
import { ownMailHost } from "./own-mail-host.ts";
import { inWords, mailboxOf, mostMails } from "./returned-mail.ts";
import { untilSignal } from "./until-signal.ts";
import type { World } from "./world.ts";

const usage = `npm run bounces [-- --maildir DIR] [--publication DIR]
npm run bounces [--publication DIR] < MAIL

Takes what came back of the mails that you sent: who is not there, or says that
it is spam, gets no more. Prints how many there were, and nobody's address.

They are read from the mailbox that BOUNCE_MAILBOX names. What is for a program
is marked as read; what is for you stays unread. Nothing is deleted or moved.

  --maildir DIR  from a folder in which your mail server puts them; what is
                 read moves from new to cur

One raw mail on standard input is taken in place of the mailbox, as a mail
server hands it to a program: "|npm run --silent bounces || exit 75"

Example: npm run bounces -- --maildir /var/mail/bounces`;

type Choice = { maildir?: string | undefined };

/** A mail that is piped in goes before the mailbox: whoever handed it over hears by the exit code that it was taken. */
export async function runBounces({ maildir }: Choice, world: World): Promise<ExitCode> {
  if (maildir !== undefined) return await takeAll(inFolder(world.path(maildir)), world);
  const { input } = world.terminal;
  const piped = input.isTTY ? nothing : await beginningOf(input);
  if (piped.length > 0) return await takeOne(piped, world);
  const place = mailboxOf(world.environment);
  if (!place) throw new WrongUse(usage);
  return await takeAll(place, world);
}

const nothing = new Uint8Array();

async function takeOne(raw: Uint8Array, world: World): Promise<ExitCode> {
  const mailHost = ownMailHost(await readPublication(world.folder), world.environment);
  await using store = await openTheStore(world);
  console.log(inWords(new Map([[await takeReturnedMail(store, raw, { mailHost }), 1]])));
  return 0;
}

async function takeAll(place: MailboxPlace, world: World): Promise<ExitCode> {
  const mailHost = ownMailHost(await readPublication(world.folder), world.environment);
  await using store = await openTheStore(world);
  using stopping = untilSignal();
  try {
    const mails = newMails(place, { most: mostMails, signal: stopping.signal });
    const counts = await readMailbox(store, mails, { mailHost });
    console.log(inWords(counts));
    if (sumOf(counts.values()) === mostMails) console.log("There may be more: run it again.");
    return 0;
  } catch (error) {
    if (error instanceof MailboxError) throw new WrongUse(error.message);
    throw error;
  }
}

function inFolder(folder: string): MailboxPlace {
  return { kind: "maildir", folder };
}

function sumOf(numbers: Iterable<number>): number {
  return [...numbers].reduce((sum, one) => sum + one, 0);
}

/** The input is read to its end, since whoever pipes it waits for that; what is kept of it is enough for a report. */
async function beginningOf(input: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of input) {
    if (bytes < maxMailBytes) kept.push(Buffer.from(chunk));
    bytes += chunk.length;
  }
  return Buffer.concat(kept);
}

function parse(given: Arguments): Choice {
  if (given.positionals.length > 0) throw new WrongUse(usage);
  return { maildir: textOf(given, "maildir") };
}

export const command: Command<Choice> = {
  usage,
  options: { maildir: { type: "string" } },
  parse,
  run: runBounces,
};

if (import.meta.main) await runCommand(command);

// npm run bounces [-- --maildir DIR]: takes what came back of the mails that were sent.
import { readPublication } from "../src/content/settings-file.ts";
import { maxMailBytes } from "../src/subscribers/bounces/mail-parts.ts";
import { newMailsIn } from "../src/subscribers/mailboxes/maildir.ts";
import { type Taken, takeReturnedMail } from "../src/subscribers/returned-mail.ts";
import type { Store } from "../src/subscribers/store/open-store.ts";
import { type Arguments, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { openTheStore } from "./open-store.ts";
import type { World } from "./world.ts";

const usage = `npm run bounces -- --maildir DIR [--publication DIR]
npm run bounces [--publication DIR] < MAIL

Takes what came back of the mails that you sent: who is not there, or says that
it is spam, gets no more. Prints how many there were, and nobody's address.

  --maildir DIR  the folder in which your mail server puts them; what is read
                 moves from new to cur

Without it one raw mail is read from standard input, as a mail server hands it
to a program: "|npm run --silent bounces || exit 75"

Example: npm run bounces -- --maildir /var/mail/bounces`;

type Choice = { maildir?: string | undefined };

export async function runBounces({ maildir }: Choice, world: World): Promise<ExitCode> {
  if (maildir === undefined && world.terminal.input.isTTY) throw new WrongUse(usage);
  const mailHost = await ownMailHost(world);
  await using store = await openTheStore(world);
  const counts =
    maildir === undefined
      ? count([await takeReturnedMail(store, await beginningOf(world.terminal.input), { mailHost })])
      : await takeAll(store, world.path(maildir), mailHost);
  console.log(inWords(counts));
  return 0;
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

async function takeAll(store: Store, maildir: string, mailHost: string): Promise<Counts> {
  const taken: Taken[] = [];
  try {
    for await (const { raw, seen } of newMailsIn(maildir)) {
      taken.push(await takeReturnedMail(store, raw, { mailHost }));
      await seen();
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new WrongUse(`${maildir} is no Maildir: it has no folder "new".`);
  }
  return count(taken);
}

/** Of the address that mail is sent from. */
async function ownMailHost({ environment, folder }: World): Promise<string> {
  const from = environment.MAIL_FROM ?? (await readPublication(folder)).editor.email ?? "";
  return from.slice(from.lastIndexOf("@") + 1) || "localhost";
}

type Counts = ReadonlyMap<Taken, number>;

function count(taken: Taken[]): Counts {
  const counts = new Map<Taken, number>();
  for (const one of taken) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

const words: Record<Taken, string> = {
  suppressed: "ended somebody's mail",
  noted: "came back for a reason that may pass",
  left: "asked to get no more",
  known: "read before",
  stranger: "about no mail of yours",
  other: "no bounces: read them yourself",
};

function inWords(counts: Counts): string {
  const order = Object.keys(words) as Taken[];
  const some = order.flatMap((taken) => (counts.has(taken) ? [`${counts.get(taken)} ${words[taken]}`] : []));
  return some.length === 0 ? "Nothing came back." : `${some.join(", ")}.`;
}

function parse(given: Arguments): Choice {
  if (given.positionals.length > 0) throw new WrongUse(usage);
  return { maildir: textOf(given, "maildir") };
}

if (import.meta.main)
  await runCommand({ usage, options: { maildir: { type: "string" } }, parse, run: runBounces });

// npm run preview-mail -- 42 --to you@example.org: one issue's digest, as a test, to one address or a file.
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { readContent } from "../src/content/read-content.ts";
import { ifMissing, writeFileWhole } from "../src/disk/write-file.ts";
import { type EmailAddress, placeholderAddress, toEmailAddress } from "../src/domain/email-address.ts";
import { readSendingSettings } from "../src/mailing/sending-settings.ts";
import { readSender } from "../src/mailing/smtp-settings.ts";
import { sendTestMail, testMailFile } from "../src/mailing/test-mail.ts";
import { findingsAbout } from "../src/preflight/preflight.ts";
import { type Arguments, type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { findingsIn, tellFindings } from "./findings.ts";
import { numberGiven } from "./issue-number.ts";
import type { World } from "./world.ts";

const usage = `npm run preview-mail -- NUMBER --to you@example.org | --out FILE.eml [--publication DIR]

Sends the digest of one issue as a test; its subject begins with [TEST].
The mail server stands in SMTP_URL (in the environment or in .env), the
sender in MAIL_FROM, else it is the editor's address. With --out the
message is written to a file instead, and no server is needed.

  npm run preview-mail -- 4 --to you@example.org
  npm run preview-mail -- 4 --out issue-4.eml`;

/** Which issue, to whom, and, when nothing is to be sent, the file to write the message to (then to nobody named). */
export type PreviewMailChoice = { number: number; to?: EmailAddress | undefined; out?: string | undefined };

function parsePreviewMail(given: Arguments): PreviewMailChoice {
  const [named, out] = [textOf(given, "to"), textOf(given, "out")];
  if (named === undefined && !out)
    throw new WrongUse(`Say who gets the test: --to you@example.org\n\n${usage}`);
  const to = named === undefined ? undefined : toEmailAddress(named);
  if (named !== undefined && !to) throw new WrongUse(`${named} is not a mail address.`);
  return { number: numberGiven(given, usage), to, out };
}

/** Sends one issue's digest as a test, or writes it to a file. */
export async function runPreviewMail(choice: PreviewMailChoice, world: World): Promise<ExitCode> {
  const { to, out } = choice;
  const content = await readContent(world.folder, world.shelf());
  const issue = content.issues.find((one) => one.number === choice.number);
  if (!issue)
    throw new WrongUse(
      `There is no issue ${choice.number}. Issues here: ${content.issues.map((one) => one.number).join(", ") || "none yet"}.\n\n${usage}`,
    );
  const findings = findingsAbout(issue, await findingsIn(content, world));
  tellFindings(findings.filter(({ level }) => level !== "pass"));
  const editor = content.publication.editor.email;
  const sentAt = world.clock.now();
  if (out !== undefined) {
    const sender = readSender(world.environment, editor);
    const from = sender.ok ? sender.from : placeholderAddress;
    await writeInFolder(
      world.path(out),
      await testMailFile(issue, content, { from, to: to ?? from, sentAt }),
    );
    console.log(`Issue ${issue.number} was written to ${out}. Open it in a mail program.`);
    return 0;
  }
  if (!to) throw new WrongUse(usage);
  const read = readSendingSettings(world.environment, editor);
  if (!read.ok)
    throw new WrongUse(`${read.message} With --out FILE the mail is written to a file, and nothing is sent.`);
  const answer = await sendTestMail(issue, content, { ...read.settings, to, sentAt });
  console.log(`Issue ${issue.number} went to ${to} as a test. The server said: ${answer}`);
  return 0;
}

/** A mistyped folder is told, not made. */
async function writeInFolder(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const isThere = await stat(folder).then((found) => found.isDirectory(), ifMissing(false));
  if (!isThere)
    throw new WrongUse(`There is no folder ${folder}. Make it first, or write the file elsewhere.`);
  await writeFileWhole(path, bytes);
}

/** As npm runs it. */
export const command: Command<PreviewMailChoice> = {
  usage,
  options: { to: { type: "string" }, out: { type: "string" } },
  parse: parsePreviewMail,
  run: runPreviewMail,
};

if (import.meta.main) await runCommand(command);

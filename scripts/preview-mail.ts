// npm run preview-mail -- 42 --to you@example.org: one issue's digest, as a test, to one address or a file.

import { readContent } from "../src/content/read-content.ts";
import { writeFileWhole } from "../src/disk/write-file.ts";
import { toEmailAddress } from "../src/domain/email-address.ts";
import { readSender, readSmtpSettings } from "../src/shipping/smtp-settings.ts";
import { sendTestMail, testMailFile } from "../src/shipping/test-mail.ts";
import { chosenFolder, type ExitCode, readArguments, runCommand, WrongUse } from "./command.ts";

const usage = `npm run preview-mail -- NUMBER --to you@example.org [--out FILE.eml] [--publication DIR]

Sends the digest of one issue as a test; its subject begins with [TEST].
The mail server stands in SMTP_URL (in the environment or in .env), the
sender in MAIL_FROM, else it is the editor's address. With --out the
message is written to a file instead, and no server is needed.`;

export async function previewMailCommand(
  args: string[],
  environment: Record<string, string | undefined>,
): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, usage, {
    to: { type: "string" },
    out: { type: "string" },
  });
  const content = await readContent(chosenFolder(values["publication"]));
  const number = Number(positionals[0]);
  const issue = content.issues.find((one) => one.number === number);
  if (!issue)
    throw new WrongUse(
      `There is no issue ${positionals[0] ?? ""}. Issues here: ${content.issues.map((one) => one.number).join(", ") || "none yet"}.\n\n${usage}`,
    );
  const to = toEmailAddress(String(values["to"] ?? ""));
  if (!to)
    throw new WrongUse(
      values["to"] === undefined
        ? `Say who gets the test: --to you@example.org\n\n${usage}`
        : `${values["to"]} is not a mail address.`,
    );
  const sender = readSender(environment, content.publication.editor.email);
  if (!sender.ok) throw new WrongUse(sender.message);
  const { from } = sender;
  if (typeof values["out"] === "string") {
    await writeFileWhole(values["out"], await testMailFile(issue, content, { from, to }));
    console.log(`Issue ${issue.number} was written to ${values["out"]}. Open it in a mail program.`);
    return 0;
  }
  const smtp = readSmtpSettings(environment);
  if (!smtp.ok) throw new WrongUse(smtp.message);
  const answer = await sendTestMail(issue, content, { from, to, smtp: smtp.settings });
  console.log(`Issue ${issue.number} went to ${to} as a test. The server said: ${answer}`);
  return 0;
}

if (import.meta.main) await runCommand((args) => previewMailCommand(args, process.env));

// npm run mail-check [-- --ip ADDRESS] [--json]: what receivers will think of mail from here, and what to mend.
import { readPublication } from "../src/content/settings-file.ts";
import { dayIn } from "../src/domain/calendar.ts";
import { mailHostOf } from "../src/domain/email-address.ts";
import { familyOf } from "../src/domain/global-address.ts";
import type { SmtpLook } from "../src/domain/smtp-look.ts";
import { wrapText } from "../src/editions/wrap-text.ts";
import { checkMail, type MailFacts } from "../src/mailing/check/check-mail.ts";
import type { MailFinding } from "../src/mailing/check/finding.ts";
import { dkimRecord, readDkimSettings } from "../src/mailing/dkim-settings.ts";
import { readSender, readSmtpSettings, type SmtpSettings } from "../src/mailing/smtp-settings.ts";
import { type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import type { World } from "./world.ts";

const usage = `npm run mail-check [-- --ip ADDRESS] [--json] [--publication DIR]

Looks at what mail hosts look at before they take your mail: whether DNS lets
your mail server send for you (SPF), has the key you sign with (DKIM) and says
what to do with mail that only pretends (DMARC); whether the server has TLS and
its address a name; where mail that comes back goes. Nothing is sent, and
nothing is changed. Records to add are shown as they are to be pasted.

--ip says from which address mail leaves, when your provider told you;
without it, it is taken to be the server of SMTP_URL itself. --json gives the
same to a program.

  npm run mail-check
  npm run mail-check -- --ip 203.0.113.7`;

/** `ip` is the address from which mail leaves, where the editor knows it. */
export type MailCheckChoice = { isJson: boolean; ip?: string | undefined };

export async function runMailCheck(choice: MailCheckChoice, world: World): Promise<ExitCode> {
  const facts = await gatherFacts(choice, world);
  const findings = await checkMail(world.dns(), facts);
  if (choice.isJson) console.log(JSON.stringify(findings, null, 2));
  else for (const line of linesOf(findings, process.stdout.columns ?? 80)) console.log(line);
  return findings.some(({ level }) => level === "wrong") ? 3 : 0;
}

async function gatherFacts({ ip }: MailCheckChoice, world: World): Promise<MailFacts> {
  const { environment, folder, clock } = world;
  const { editor, zone } = await readPublication(folder);
  const from = orWrongUse(readSender(environment, editor.email)).from;
  const smtp = orWrongUse(readSmtpSettings(environment)).settings;
  const dkim = orWrongUse(readDkimSettings(environment, from)).settings;
  const { look, addresses } = await lookAtServer(smtp, world);
  return {
    from: mailHostOf(from),
    envelope: mailHostOf(environment.BOUNCE_ADDRESS ?? from),
    dkim: dkim && { domain: dkim.domain, record: { ...dkimRecord(dkim), type: "TXT" } },
    server: {
      host: smtp.host,
      look,
      hasPassword: smtp.auth !== undefined,
      addresses: ip === undefined ? addresses : [ip],
      isCertain: ip !== undefined,
    },
    today: dayIn(clock.now(), zone),
  };
}

/** The server at the first of its addresses, as DNS has them. */
async function lookAtServer(
  smtp: SmtpSettings,
  world: World,
): Promise<{ look: SmtpLook; addresses: string[] }> {
  const isName = familyOf(smtp.host) === 0;
  const answer = isName && smtp.host !== "localhost" ? await world.dns().addresses(smtp.host) : undefined;
  const addresses = isName ? (answer?.ok ? answer.found : []) : [smtp.host];
  return { look: await world.lookAtSmtp(smtp, addresses[0]), addresses };
}

function orWrongUse<T extends { ok: true }>(read: T | { ok: false; message: string }): T {
  if (!read.ok) throw new WrongUse(read.message);
  return read;
}

/** One finding under the other, filled into `columns`; names and values of records alone stand as they are. */
export function linesOf(findings: MailFinding[], columns: number): string[] {
  const indent = " ".repeat(margin);
  return findings.flatMap(({ level, about, says, todo, record }) => [
    ...wrapText(
      `${about}: ${says}.${todo === undefined ? "" : ` ${todo}`}`,
      level.padEnd(margin),
      indent,
      columns,
    ).split("\n"),
    ...(record === undefined ? [] : [`${indent}${record.name} ${record.type}`, `${indent}${record.value}`]),
  ]);
}

/** Room for the longest level and a space on either side of nothing. */
const margin = "advise  ".length;

export const command: Command<MailCheckChoice> = {
  usage,
  options: { ip: { type: "string" }, json: { type: "boolean" } },
  parse: (given) => {
    const ip = textOf(given, "ip");
    if (ip !== undefined && familyOf(ip) === 0)
      throw new WrongUse(`${ip} is no address of a machine. Write one like 203.0.113.7.`);
    return { isJson: given.values["json"] === true, ip };
  },
  run: runMailCheck,
};

if (import.meta.main) await runCommand(command);

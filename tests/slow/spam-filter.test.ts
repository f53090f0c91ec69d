// What a spam filter and a second reader of mail think of ours, where a machine has them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkout } from "../../scripts/checkout.ts";
import { noShelf, readContent } from "../../src/content/read-content.ts";
import { publicationFolder } from "../../src/domain/publication-folder.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { mailText } from "../../src/editions/mail-text.ts";
import { composeOnce } from "../../src/mailing/compose-once.ts";
import { signerFrom } from "../../src/mailing/sign.ts";
import { anRsaKey } from "../support/dkim.ts";
import { anAddress } from "../support/stores.ts";

const content = await readContent(publicationFolder(checkout), noShelf);
const mark = "3f9c3f9c3f9c3f9c";
const sign = signerFrom({ key: anRsaKey(), domain: "fiveforfriday.example", selector: "friday" });

/** An issue's mail to one reader, as it leaves. */
async function mailOf(number: number): Promise<Uint8Array> {
  const issue = content.issues.find((one) => one.number === number);
  if (!issue) throw new Error(`There is no issue ${number}.`);
  const publication = { ...content.publication, postalAddress: ["Five for Friday", "1 Example Street"] };
  const setting = { ...content, publication };
  const digest = {
    subject: issue.title,
    html: mailHtml(issue, setting, mark),
    text: mailText(issue, setting, mark),
  };
  const from = anAddress("digest@fiveforfriday.example");
  const copyFor = await composeOnce(digest, publication, { from, sentAt: "2026-11-27T09:00:00.000Z" });
  return copyFor({
    to: anAddress("joan.peel@example.org"),
    messageId: "<0a1b2c3d4e5f@fiveforfriday.example>",
    leave: "https://mail.fiveforfriday.example/leave/0a1b2c3d4e5f",
    pause: "https://mail.fiveforfriday.example/pause/0a1b2c3d4e5f",
    since: "2026-06-03",
  });
}

/** The mail as it stands in a mailbox: from a host with a name, at a public address. */
function received(mail: Uint8Array): Buffer {
  const way = [
    "Return-Path: <digest@fiveforfriday.example>",
    "Received: from mail.fiveforfriday.example (mail.fiveforfriday.example [193.0.14.129])",
    "\tby mx.example.org with ESMTPS id 4Zx; Fri, 27 Nov 2026 09:00:02 +0000",
  ];
  return Buffer.concat([Buffer.from(`${way.join("\r\n")}\r\n`), mail]);
}

/** Points by rule, of the rules that ask nobody in the network. */
function pointsOf(mail: Buffer): Record<string, number> {
  const home = mkdtempSync(join(tmpdir(), "five-spam-"));
  writeFileSync(join(home, "user_prefs"), "");
  const run = spawnSync("spamassassin", ["-L", "-t", "-p", join(home, "user_prefs")], {
    input: mail,
    encoding: "utf8",
    env: { ...process.env, HOME: home },
  });
  const [, report = ""] = run.stdout.split("Content analysis details:");
  expect(report).toContain("pts rule name");
  return Object.fromEntries(
    [...report.matchAll(/^\s*(-?\d+\.\d+) ([A-Z][A-Z\d_]+) /gm)].map(([, points, rule = ""]) => [
      rule,
      Number(points),
    ]),
  );
}

const numbers = content.issues.map(({ number }) => number);
const noFilter = spawnSync("spamassassin", ["--version"]).status !== 0;
if (noFilter) console.log("spamassassin is not on this machine: mails are held against no spam filter.");

describe.skipIf(noFilter)("a spam filter", () => {
  it.each(numbers)("charges nothing for the mail of issue %i, signed or not", async (number) => {
    const mail = await mailOf(number);
    for (const one of [mail, sign(mail)]) {
      const charged = Object.entries(pointsOf(received(one))).filter(([, points]) => points > 0);
      // That a signature cannot be looked up is the network's absence.
      expect(charged.filter(([rule]) => !/^(DKIM_SIGNED|DKIM_INVALID|T_DKIM_INVALID)$/.test(rule))).toEqual(
        [],
      );
    }
  });
});

const script = `
import email, email.policy, json, sys
message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = list(message.walk())
json.dump({
    "defects": [repr(one) for part in parts for one in part.defects] + [repr(one) for part in parts for value in part.values() for one in getattr(value, "defects", [])],
    "types": [part.get_content_type() for part in parts],
    "subject": str(message["subject"]),
    "leave": str(message["list-unsubscribe"]),
    "text": message.get_body(("plain",)).get_content(),
}, sys.stdout)
`;
const noPython = spawnSync("python3", ["--version"]).status !== 0;
if (noPython) console.log("python3 is not on this machine: mails are read back by postal-mime only.");

describe.skipIf(noPython)("Python's reader of mail", () => {
  it.each(numbers)("finds no defect in that of issue %i", async (number) => {
    const run = spawnSync("python3", ["-c", script], { input: sign(await mailOf(number)), encoding: "utf8" });
    expect(run.stderr).toBe("");
    const read = JSON.parse(run.stdout);
    expect(read).toMatchObject({
      defects: [],
      types: ["multipart/alternative", "text/plain", "text/html"],
      subject: content.issues.find((one) => one.number === number)?.title,
      leave: "<https://mail.fiveforfriday.example/leave/0a1b2c3d4e5f>",
      text: expect.stringMatching(/have had it since\r?\n3 June 2026\./),
    });
  });
});

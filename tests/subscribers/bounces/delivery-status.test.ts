import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounce, readBounce } from "../../../src/subscribers/bounce.ts";
import { moreReportAgents } from "../../support/more-report-agents.ts";
import { aDeliveryReport, aMultipart, aRecipient, bytesOf } from "../../support/raw-mails.ts";
import { reportAgents } from "../../support/report-agents.ts";
import { returnedReports } from "../../support/returned-corpus.ts";

const read = (mail: string): Bounce | undefined => readBounce(bytesOf(mail));
const joan = aRecipient({ address: "joan@example.org" });
const failed = { kind: "hard", address: "joan@example.org", status: "5.1.1" };

describe("an agent's delivery report", () => {
  it.each([...reportAgents, ...moreReportAgents])(
    "of $name is read whole, and cut behind its code",
    ({ mail }) => {
      const refusal = { address: "joan@example.org", status: "5.1.1", reply: "550 5.1.1 User unknown" };
      const whole = mail(refusal);
      expect(read(whole)).toMatchObject(failed);
      const [action = ""] = /^Action: .*\n[\s\S]*?Diagnostic-Code: .*\n/m.exec(whole) ?? [];
      if (action !== "")
        expect(read(whole.slice(0, whole.indexOf(action) + action.length))).toMatchObject(failed);
    },
  );

  it("is read with any address and reply, whatever a gateway made of it", () => {
    fc.assert(
      fc.property(returnedReports, ({ mail, found }) => {
        expect(read(mail)).toMatchObject(found);
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});

describe("a delivery report", () => {
  it("gives recipient, class, code, the server's words and which mail it was", () => {
    expect(read(aDeliveryReport([joan]))).toEqual({
      ...failed,
      reason: "550 5.1.1 <joan@example.org>: Recipient address rejected",
      messageId: "0042.joan@letters.example",
      token: undefined,
    });
  });

  it.each([
    ["5.1.1", "hard"],
    ["5.1.2", "hard"],
    ["5.1.3", "hard"],
    ["5.1.6", "hard"],
    ["5.1.10", "hard"],
    ["5.2.1", "hard"],
    ["5.2.2", "soft"],
    ["5.3.4", "soft"],
    ["5.4.4", "soft"],
    ["5.7.1", "soft"],
    ["5.7.26", "soft"],
    ["5.7.515", "soft"],
    ["4.4.7", "soft"],
    ["4.2.2", "soft"],
  ])("with the status %s is %s", (status, kind) => {
    const recipient = aRecipient({ address: "joan@example.org", status, diagnostic: "smtp; see the status" });
    expect(read(aDeliveryReport([recipient]))).toMatchObject({ kind, status });
  });

  it.each(["delayed", "relayed", "delivered", "expanded", "Delayed"])(
    "with the action %s is none",
    (action) => {
      const recipient = aRecipient({ address: "joan@example.org", action, status: "4.4.1" });
      expect(read(aDeliveryReport([recipient]))).toBeUndefined();
    },
  );

  it("of several recipients gives the first that failed", () => {
    const late = aRecipient({ address: "ann@example.org", action: "delayed", status: "4.4.1" });
    expect(read(aDeliveryReport([late, joan]))).toMatchObject(failed);
  });

  it("names whom we wrote to, where that became another on its way", () => {
    const forwarded = aRecipient({ address: "j.smith@uni.example", original: "joan@example.org" });
    expect(read(aDeliveryReport([forwarded]))).toMatchObject(failed);
  });

  it.each([
    ["in angle brackets", "rfc822;<joan@example.org>", "joan@example.org"],
    ["with another case of type", "RFC822;joan@example.org", "joan@example.org"],
    ["without a type", "joan@example.org", "joan@example.org"],
    ["in UTF-8 (RFC 6533)", "utf-8;jürgen@bücher.example", "jürgen@bücher.example"],
    ["in UTF-8 as codes", "utf-8; j\\x{FC}rgen@example.org", "jürgen@example.org"],
    ["in xtext that was left", "rfc822;joan+2Bnews@example.org", "joan+news@example.org"],
    ["with a tag that looks like xtext", "rfc822;joan+42@example.org", "joan+42@example.org"],
    ["with tags that look like it", "rfc822;joan+20a@example.org", "joan+20a@example.org"],
    ["with a tag that looks like an @", "rfc822;joan+40@example.org", "joan+40@example.org"],
    ["with its @ in xtext", "rfc822;joan+2Bnews+40example.org", "joan+news@example.org"],
    ["with quotes", 'rfc822; "joan smith"@example.org', '"joan smith"@example.org'],
    ["with a remark", "rfc822; joan@example.org (expanded)", "joan@example.org"],
    ["of the type smtp", "smtp; joan@example.org", "joan@example.org"],
  ])("has its address %s", (_form, written, address) => {
    const report = joan.replace("rfc822; joan@example.org", written);
    expect(read(aDeliveryReport([report]))?.address).toBe(address);
  });

  it("falls back to whom we wrote to where the last stop was no mailbox", () => {
    const piped = joan.replace("rfc822; joan@example.org", 'X-Unix; "|/usr/bin/vacation"');
    expect(read(aDeliveryReport([`X-Actual-Recipient: rfc822; joan@example.org\n${piped}`]))?.address).toBe(
      "joan@example.org",
    );
  });

  it("falls back to whom we wrote to where Exchange names a mailbox of its own", () => {
    const own = joan.replace("joan@example.org", "IMCEAEX-_O=EX_CN=joan@example.org");
    expect(read(aDeliveryReport([own]))).toMatchObject(failed);
  });

  const report = aDeliveryReport([joan]);
  const encoded = (encoding: string, code: (text: string) => string) =>
    report.replace(
      /(message\/delivery-status)\n\n([\s\S]*?)(\n--)/,
      (_all, type, body, end) => `${type}\nContent-Transfer-Encoding: ${encoding}\n\n${code(body)}${end}`,
    );
  it.each([
    [
      "in base64",
      encoded("base64", (text) => Buffer.from(text).toString("base64").replace(/.{60}/g, "$&\n")),
    ],
    [
      "in base64 with CRLF inside",
      encoded("BASE64", (text) => Buffer.from(text.replaceAll("\n", "\r\n")).toString("base64")),
    ],
    [
      "in quoted-printable",
      encoded("quoted-printable", (text) => text.replaceAll("=", "=3D").replaceAll("@", "=40")),
    ],
    ["called base64 by mistake", encoded("base64", (text) => text)],
    ["with CRLF", report.replaceAll("\n", "\r\n")],
    ["with CRLF here and there", report.replace(/\n/g, (end, at: number) => (at % 3 === 0 ? "\r\n" : end))],
    ["without line feeds", report.replaceAll("\n", "\r")],
    [
      "in capitals",
      report.replaceAll(/^(Content-Type|Final-Recipient|Action|Status|Diagnostic-Code)/gm, (name) =>
        name.toUpperCase(),
      ),
    ],
    [
      "as multipart/mixed",
      report.replace("multipart/report; report-type=delivery-status", "multipart/mixed"),
    ],
    ["as multipart/alternative", report.replace("multipart/report", "Multipart/Alternative")],
    ["without its boundary", report.replace('; boundary="=_part_1"', "")],
    ["with the boundary of another", report.replace('boundary="=_part_1"', 'boundary="other"')],
    ["called a text", report.replace(/multipart\/report.*/, "text/plain")],
    ["without MIME fields", report.replace(/^MIME-Version.*\nContent-Type.*\n/m, "")],
    ["with a folded diagnostic", report.replace(": Recipient", ":\n    Recipient")],
    ["with a broken diagnostic", report.replace(": Recipient", ":\nRecipient")],
    ["with its lines double spaced", report.replace(/^(Final-Recipient|Action|Status)(.*)$/gm, "$1$2\n")],
    ["without a blank line before the recipient", report.replace("+0000\n\nFinal", "+0000\nFinal")],
    ["with spaces before the colons", report.replace(/^(Final-Recipient|Action|Status):/gm, "$1 :")],
    ["without an action", report.replace("Action: failed\n", "")],
    ["with a remark in its action", report.replace("Action: failed", "Action: failed (address unknown)")],
    ["with its machine's part as text", report.replace("message/delivery-status", "text/plain")],
    ["of RFC 6533", report.replace("message/delivery-status", "message/global-delivery-status")],
    ["behind a line of an mbox", `From MAILER-DAEMON Fri Nov 27 09:00:01 2026\n${report}`],
    [
      "nested in a multipart/mixed",
      aMultipart([report.slice(report.indexOf("Content-Type"))], { type: "multipart/mixed" }),
    ],
    [
      "forwarded as an attachment",
      aMultipart(["\nLook at this.", `Content-Type: message/rfc822\n\n${report}`], {
        type: "multipart/mixed",
        from: "ann@letters.example",
      }),
    ],
    ["cut in its machine's part", report.slice(0, report.indexOf("Diagnostic-Code"))],
  ])("is read %s", (_form, mail) => {
    expect(read(mail)).toMatchObject(failed);
  });

  it("takes the code of the server's words where the status says nothing", () => {
    const of = (diagnostic: string) =>
      read(aDeliveryReport([aRecipient({ address: "joan@example.org", status: "5.0.0", diagnostic })]));
    expect(of("smtp; 550 5.1.1 unknown")).toMatchObject({ kind: "hard", status: "5.1.1" });
    expect(of("smtp; 552 5.2.2 mailbox of 10.5.1.1 full")).toMatchObject({ kind: "soft", status: "5.2.2" });
    expect(of("smtp; 550 No such user here")).toMatchObject({ kind: "hard", status: "5.0.0" });
    expect(of("smtp; 550 Rejected")).toMatchObject({ kind: "soft", status: "5.0.0" });
  });

  it("about policy is soft, whatever the agent made its status", () => {
    const refused = aRecipient({
      address: "joan@example.org",
      diagnostic: "smtp; 550 5.7.26 This mail is unauthenticated",
    });
    expect(read(aDeliveryReport([refused]))).toMatchObject({ kind: "soft", status: "5.7.26" });
  });

  it("that came to our own address for the person has their token", () => {
    const token = `b${"0123456789abcdefghijklmnopqrstuv".repeat(2).slice(0, 52)}`;
    const heads = [
      `Delivered-To: bounce+${token}@letters.example\n`,
      `X-Original-To: bounce+${token.toUpperCase()}@letters.example\n`,
      `Received: from mx.example by letters.example for <bounce+${token}@letters.example>; Fri, 27 Nov 2026\n`,
    ];
    for (const head of heads) expect(read(aDeliveryReport([joan], { report: { head } }))?.token).toBe(token);
  });

  it("is the outer one where a report comes back as undeliverable", () => {
    const late = aRecipient({ address: "ann@example.org", action: "delayed", status: "4.4.1" });
    const twice = aDeliveryReport([late]).replace(
      /Content-Type: text\/rfc822-headers[\s\S]*?\n--/,
      `Content-Type: message/rfc822\n\n${report.replaceAll("=_part_1", "=_inner")}\n--`,
    );
    expect(read(twice)).toBeUndefined();
  });
});

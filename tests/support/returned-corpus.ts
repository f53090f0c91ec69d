// Reports by the thousand: every agent's form, with any address and any server's reply, in whatever a gateway makes of
// it on the way. What must be found in each stands beside it.
import fc from "fast-check";
import { type Agent, agentMail, agents } from "./agents.ts";
import { moreAgents } from "./more-agents.ts";
import { moreReportAgents } from "./more-report-agents.ts";
import { reportAgents } from "./report-agents.ts";
import type { Refusal } from "./report-forms.ts";

export type Returned = { mail: string; found: { kind: "hard" | "soft"; address: string } };

/** Codes and words of servers, with what they say of the mailbox. */
const refusals: { kind: "hard" | "soft"; status: string; reply: (address: string) => string }[] = [
  { kind: "hard", status: "5.1.1", reply: (address) => `550 5.1.1 <${address}>: User unknown` },
  {
    kind: "hard",
    status: "5.1.1",
    reply: () => "550-5.1.1 The account that you tried to reach does not exist",
  },
  { kind: "hard", status: "5.1.2", reply: () => "550 5.1.2 Bad destination host" },
  { kind: "hard", status: "5.1.3", reply: () => "553 5.1.3 Bad recipient address syntax" },
  { kind: "hard", status: "5.1.6", reply: () => "551 5.1.6 recipient no longer on server" },
  { kind: "hard", status: "5.1.10", reply: () => "550 5.1.10 RESOLVER.ADR.RecipientNotFound" },
  { kind: "hard", status: "5.2.1", reply: () => "550 5.2.1 mailbox disabled, not accepting messages" },
  { kind: "soft", status: "5.2.2", reply: (address) => `552 5.2.2 <${address}>: mailbox full` },
  { kind: "soft", status: "5.3.4", reply: () => "552 5.3.4 Message size exceeds fixed limit" },
  { kind: "soft", status: "5.4.1", reply: () => "550 5.4.1 Recipient address rejected: Access denied" },
  { kind: "soft", status: "5.7.1", reply: () => "554 5.7.1 Service unavailable; Client host blocked" },
  { kind: "soft", status: "5.7.26", reply: () => "550 5.7.26 This mail is unauthenticated" },
  { kind: "soft", status: "5.7.515", reply: () => "550 5.7.515 Access denied, sending domain does not pass" },
  { kind: "soft", status: "4.4.7", reply: () => "421 4.4.7 Delivery time expired" },
  { kind: "soft", status: "4.2.2", reply: () => "452 4.2.2 The account is over quota" },
];

/** Local parts as people have them; none that is a postmaster's, or begins with what agents put ahead of one. */
const addresses = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9]{1,9}([._-][a-z0-9]{1,8}){0,2}(\+[a-z0-9]{1,6})?$/),
    fc.stringMatching(/^[a-z][a-z0-9]{1,9}(-[a-z0-9]{1,6})?\.(example|test|co\.uk|com|museum)$/),
  )
  .map(([local, host]) => `reader-${local}@${host}`);

const crlf = (mail: string) => mail.replaceAll("\n", "\r\n");
const asMbox = (mail: string) => `From MAILER-DAEMON Fri Nov 27 09:00:05 2026\n${mail}`;
const handedOn = (mail: string) =>
  `Received: from a by b; Fri, 27 Nov 2026 09:00:06 +0000\nX-Spam: no\n${mail}`;
const withTail = (mail: string) => `${mail}\n-- \nScanned by mx.example\n`;

/** Ways in which any mail may be changed on its way. */
const journeys = [
  (mail: string) => mail,
  crlf,
  asMbox,
  handedOn,
  withTail,
  (mail: string) => crlf(handedOn(mail)),
];

/** Ways that only a report with its machine-readable part outlives. */
const reportJourneys = [
  ...journeys,
  (mail: string) => mail.replace(/^(Final-Recipient|Action|Status):/gm, (name) => name.toUpperCase()),
  (mail: string) => mail.replace(/^(Final-Recipient|Original-Recipient|Diagnostic-Code):\s*/gm, "$1:\n  "),
  (mail: string) => mail.replace(/report-type=[a-z-]+;?/, ""),
  (mail: string) => mail.replaceAll("Content-Type: message/delivery-status", "Content-Type: text/plain"),
  (mail: string) =>
    `Return-Path: <ann@letters.example>\nFrom: Ann <ann@letters.example>\nTo: news@letters.example\nSubject: Fwd: failed\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="outer"\n\n--outer\nContent-Type: text/plain\n\nLook.\n--outer\nContent-Type: message/rfc822\n\n${mail}\n--outer--\n`,
];

/** Of agents with a machine-readable report. */
export const returnedReports: fc.Arbitrary<Returned> = fc
  .record({
    agent: fc.constantFrom(...reportAgents, ...moreReportAgents),
    address: addresses,
    refusal: fc.constantFrom(...refusals),
    travel: fc.constantFrom(...reportJourneys),
  })
  .map(({ agent, address, refusal: { kind, status, reply }, travel }) => {
    const refused: Refusal = { address, status, reply: reply(address) };
    return { mail: travel(agent.mail(refused)), found: { kind, address } };
  });

/** Of agents that write for people. */
export const returnedSentences: fc.Arbitrary<Returned> = fc
  .record({
    agent: fc.constantFrom<Agent[]>(...agents, ...moreAgents),
    address: addresses,
    refusal: fc.constantFrom(...refusals),
    travel: fc.constantFrom(...journeys),
  })
  .map(({ agent, address, refusal: { kind, reply }, travel }) => ({
    mail: travel(agentMail(agent, { address, reply: reply(address) })),
    found: { kind, address },
  }));

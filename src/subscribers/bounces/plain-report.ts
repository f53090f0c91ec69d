// A report in sentences, for people: Exim, qmail, sendmail, Exchange and many more write those. It is one where a mail
// system sends it, its first lines say that a mail failed, and a recipient is named before the mail comes back.
import { oneLine } from "../../domain/plain-text.ts";
import { addressIn } from "./mail-address.ts";
import { allFields, firstField, type MailFields } from "./mail-fields.ts";
import { type MailPart, partsOf, textOf } from "./mail-parts.ts";
import { hasNoSender, isDaemon } from "./mail-system.ts";
import { isAboutGoods, isAnswer, isLetter, isListPost, saysItAnswers } from "./no-report.ts";
import {
  delays,
  endings,
  failureSubjects,
  finality,
  openings,
  otherAutomats,
  recipientLabels,
  serverWords,
  smtpWords,
} from "./report-words.ts";
import { saysSomething, severityOf, statusCodesIn, type Verdict } from "./severity.ts";

export type PlainReport = Verdict & { address: string | undefined; reason: string };

/** Reports are short; what follows is the mail. */
const maxLines = 200;
const maxLineChars = 1_000;
/** A greeting and a letterhead may stand above the first sentence. */
const maxLinesBefore = 25;

/** `sent` is the head of the mail that came back. */
export function readPlainReport(mail: MailPart, sent: MailFields): PlainReport | undefined {
  const { fields } = mail;
  const subject = (firstField(fields, "subject") ?? "").trim();
  const lines = untilSent(linesOf(mail));
  if (isForPeople(fields, subject, lines) || isOnlyLate(lines, subject)) return undefined;
  const named = allFields(fields, ["x-failed-recipients"]).map(addressIn).find(Boolean);
  const begins = openingLine(lines);
  if (named === undefined && !isReport({ fields, subject, lines, begins })) return undefined;
  const at = recipientLine(lines, { from: begins ?? 0, others: ownAddresses(fields, sent) });
  const address = named ?? at?.address ?? addressIn(firstField(sent, "to") ?? "");
  return address === undefined ? undefined : { address, ...verdictOf(lines, at?.line) };
}

/** What the sentences of a report say of the recipient, for a machine-readable part that says nothing of it. */
export function wordsAbout(mail: MailPart, address: string | undefined): string {
  const lines = untilSent(linesOf(mail));
  const at =
    address === undefined
      ? -1
      : lines.findIndex((line) => line.toLowerCase().includes(address.toLowerCase()));
  return near(lines, at === -1 ? 0 : at);
}

/** What goes to many, or answers by itself. */
function isForPeople(fields: MailFields, subject: string, lines: string[]): boolean {
  const first = lines.filter((line) => line.trim() !== "").slice(0, 4);
  const words = [subject, first.join(" ")];
  if (fields.has("list-unsubscribe") || isAnswer(subject)) return true;
  if (words.some((some) => otherAutomats.test(some))) return true;
  return words.some(isAboutGoods) && statusCodesIn(lines.join("\n")).length === 0;
}

type Signs = { fields: MailFields; subject: string; lines: string[]; begins: number | undefined };

/**
 * A mail system's name with a sentence of failure, or a subject of it and a word of why: postmasters write letters too.
 * From anybody else the words of mail servers as well, and all three where the mail has a sender or answers by itself.
 */
function isReport({ fields, subject, lines, begins }: Signs): boolean {
  const isFailure = failureSubjects.some((form) => form.test(subject));
  const saysSo = begins !== undefined;
  const text = lines.filter((line) => !isQuoted(line)).join("\n");
  const isTechnical = smtpWords.test(text);
  if (isDaemon(fields)) {
    if (saysSo) return isFailure || isTechnical || !isLetter(lines);
    return isFailure && (isTechnical || saysSomething(text));
  }
  if (isListPost(fields) || !isTechnical) return false;
  if (saysSo && isFailure) return hasNoSender(fields) || !isLetter(lines);
  // Who is away may call their mailbox closed.
  return hasNoSender(fields) && !saysItAnswers(fields) && (saysSo || isFailure) && serverWords.test(text);
}

/** The line of the first sentence that says that a mail failed. */
function openingLine(lines: string[]): number | undefined {
  const written = [...lines.entries()].filter(([, line]) => line.trim() !== "").slice(0, maxLinesBefore);
  return written.find(([, line], at) => opens(line, written[at + 1]?.[1]))?.[0];
}

/** What is quoted is somebody else's; `>>>` is how sendmail tells what it said. */
function isQuoted(line: string): boolean {
  return /^\s*>(?!>>)/.test(line);
}

/** A sentence may go on in the next line. */
function opens(line: string, next = ""): boolean {
  if (isQuoted(line)) return false;
  const text = line.trim();
  const both = `${text} ${next.trim()}`;
  return openings.some((opening) => opening.test(text) || opening.test(both));
}

function untilSent(lines: string[]): string[] {
  const end = lines.findIndex((line, at) => at > 0 && endings.some((ending) => ending.test(line.trim())));
  return end === -1 ? lines : lines.slice(0, end);
}

function linesOf(mail: MailPart): string[] {
  const texts = partsOf(mail).filter(({ type }) => type === "text/plain" || type === "text/html");
  const plain = texts.filter(({ type }) => type === "text/plain");
  const words = plain.some(({ body }) => body.trim() !== "") ? plain : texts;
  const lines = words.map(textOf).join("\n").split("\n");
  return lines.slice(0, maxLines).map((line) => line.slice(0, maxLineChars));
}

function isOnlyLate(lines: string[], subject: string): boolean {
  const text = oneLine(lines.slice(0, 40).join(" "));
  const isLate =
    /\b(?:delay(?:ed)?|warning|verzögert)\b/i.test(subject) || delays.some((delay) => delay.test(text));
  return isLate && !finality.test(text);
}

/** Addresses that stand in a report and are nobody's that we wrote to: ours, and the agent's. */
function ownAddresses(fields: MailFields, sent: MailFields): string[] {
  const ours = [
    ...allFields(fields, ["to", "delivered-to", "x-original-to", "from", "reply-to"]),
    ...allFields(sent, ["from", "return-path", "reply-to", "sender"]),
  ];
  return ours.flatMap((value) => addressIn(value)?.toLowerCase() ?? []);
}

type Found = { address: string; line: number };

/** From the opening on, the surest form that any line has: said to be a recipient, first in its line, in SMTP's own words, anywhere. */
function recipientLine(
  lines: string[],
  { from, others }: { from: number; others: string[] },
): Found | undefined {
  for (const form of [labelled, leading, commanded, addressee, addressIn])
    for (const [line, text] of lines.entries()) {
      const address = line < from || isAboutSender(text) ? undefined : form(text);
      if (address !== undefined && !others.includes(address.toLowerCase()) && !isForAdvice(address))
        return { address, line };
    }
  return undefined;
}

function isAboutSender(line: string): boolean {
  return /^\W*(?:from|sender|reply-to|cc|date|sent|subject|received|message-id|return-path|x-[\w-]+|mail from)\b\s*:|\bmail from:/i.test(
    line,
  );
}

/** `postmaster@` is whom the writer may ask. */
function isForAdvice(address: string): boolean {
  return /^(?:postmaster|mailer-daemon|abuse|support|help(?:desk)?|root|admin|administrator|hostmaster|noreply|no-reply)@/i.test(
    address,
  );
}

function labelled(line: string): string | undefined {
  return recipientLabels.test(line) ? addressIn(line.replace(recipientLabels, "")) : undefined;
}

function leading(line: string): string | undefined {
  const first =
    /^[\s>*•"'([-]*(?:to\s*:\s*(?=<))?<?([^\s<>@]{1,64}@[^\s<>@]{3,255}?)>?[\s"':;,.)\]]*(?:\s|$)/i.exec(
      line,
    );
  return first?.[1] === undefined ? undefined : addressIn(first[1]);
}

function commanded(line: string): string | undefined {
  const said =
    /(?:rcpt to|delivering your mail to|deliver(?:ed|able)? (?:(?:your )?(?:message|mail|it) )?to|recipient|undeliverable to|unknown user|attempts|errors|exceeds allowed size|is full|addressed to|to address)\W{1,4}(\S{3,320})/i.exec(
      line,
    );
  return said?.[1] === undefined ? undefined : addressIn(said[1]);
}

function addressee(line: string): string | undefined {
  return /^\W*to\s*:/i.test(line) ? addressIn(line) : undefined;
}

/** By the lines at the recipient where they say why, else by the whole report: some agents give the reason first. */
function verdictOf(lines: string[], line: number | undefined): Verdict & { reason: string } {
  const close = line === undefined ? "" : near(lines, line);
  const words = saysSomething(close) ? close : oneLine(lines.join(" "));
  return { ...severityOf({ words }), reason: close === "" ? words : close };
}

/** Up to the next recipient. */
function near(lines: string[], from: number): string {
  const after = lines.slice(from + 1, from + 20);
  const next = after.findIndex((line) => leading(line) !== undefined && !/^\s*[45]\d\d|^\s{4,}/.test(line));
  return oneLine([lines[from] ?? "", ...(next === -1 ? after : after.slice(0, next))].join(" "));
}

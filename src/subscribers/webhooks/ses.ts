// Amazon SES reports through Amazon SNS (https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html).
// Anybody with an account there can send what SNS signs: only our own topic counts. What of the signature is checked
// stands in docs/decisions/0040.
import { verify, X509Certificate } from "node:crypto";
import { z } from "zod";
import { addressIn } from "../bounces/mail-address.ts";
import {
  bare,
  type ProviderEvent,
  permanentSeverity,
  type ReadWebhook,
  readJson,
  refused,
  type Webhook,
} from "./provider-event.ts";

/** The topic's name, and the one host at which its certificates and confirmations may stand. */
export type SesTopic = { arn: string; host: string };

/** `undefined` for what is no topic's. @example arn:aws:sns:eu-west-1:123456789012:bounces */
export function readSesTopic(arn: string): SesTopic | undefined {
  const [, partition, region] =
    /^arn:(aws|aws-cn|aws-us-gov):sns:([a-z]{2}(?:-[a-z]+)+-\d):\d{12}:[\w-]{1,256}$/.exec(arn) ?? [];
  if (region === undefined) return undefined;
  return { arn, host: `sns.${region}.amazonaws.com${partition === "aws-cn" ? ".cn" : ""}` };
}

/** The text at an https address, through the door to the web; `undefined` where there is none now. */
export type FetchText = (url: string) => Promise<string | undefined>;

/** Answers to SNS's question whether we want the topic's messages too. It sends nothing again after a 403. */
export function ses(topic: SesTopic, fetchText: FetchText): ReadWebhook {
  const certificateAt = keepCertificates(fetchText);
  return {
    refusal: 403,
    read: async (posted) => {
      const message = readJson(posted.body, Message);
      if (message?.TopicArn !== topic.arn) return refused;
      const proven = await isProven(message, { topic, certificateAt, nowMs: posted.nowMs });
      if (proven !== "yes") return { ok: false, why: proven };
      if (message.Type === "SubscriptionConfirmation") return await subscribe(message, topic, fetchText);
      return message.Type === "Notification" ? reportIn(message) : { ok: true, events: [] };
    },
  };
}

const Message = z.object({
  Type: z.string(),
  MessageId: z.string(),
  TopicArn: z.string(),
  Message: z.string(),
  Timestamp: z.string(),
  Subject: z.string().nullish(),
  Token: z.string().optional(),
  SubscribeURL: z.string().optional(),
  SignatureVersion: z.enum(["1", "2"]),
  Signature: z.string(),
  SigningCertURL: z.string(),
});
type Message = z.infer<typeof Message>;

/** SNS tries again for hours; older is somebody's copy. */
const maxAgeMs = 24 * 3_600_000;

type CertificateAt = (url: string, nowMs: number) => Promise<X509Certificate | undefined>;

async function isProven(
  message: Message,
  { topic, certificateAt, nowMs }: { topic: SesTopic; certificateAt: CertificateAt; nowMs: number },
): Promise<"yes" | "refused" | "later"> {
  const url = URL.parse(message.SigningCertURL);
  if (!isAtHost(url, topic) || !/^\/SimpleNotificationService-[0-9a-f]+\.pem$/.test(url.pathname))
    return "refused";
  if (!(Math.abs(nowMs - Date.parse(message.Timestamp)) <= maxAgeMs)) return "refused";
  const certificate = await certificateAt(url.href, nowMs);
  if (!certificate) return "later";
  if (!isAmazons(certificate, nowMs)) return "refused";
  const hash = message.SignatureVersion === "1" ? "RSA-SHA1" : "RSA-SHA256";
  const signature = Buffer.from(message.Signature, "base64");
  const isSigned = verify(hash, Buffer.from(signedText(message)), certificate.publicKey, signature);
  return isSigned ? "yes" : "refused";
}

/** At the topic's own host, by https, with nothing else in the address that leads elsewhere. */
function isAtHost(url: URL | null, { host }: SesTopic): url is URL {
  return url !== null && url.protocol === "https:" && url.host === host && url.username + url.password === "";
}

/** Its name differs from region to region: `sns.amazonaws.com`, `sns-signing.eu-south-2.amazonaws.com`. */
function isAmazons({ subject, validFrom, validTo }: X509Certificate, nowMs: number): boolean {
  const isNamed = /^CN=sns(?:[.-][a-z0-9-]+)*\.amazonaws\.com(?:\.cn)?$/m.test(subject);
  return isNamed && Date.parse(validFrom) <= nowMs && nowMs <= Date.parse(validTo);
}

const signedFields = {
  Notification: ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"],
  others: ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"],
} as const;

/** Each field's name and its value on lines of their own, in the order of their names; none of one that is absent. */
function signedText(message: Message): string {
  const names = message.Type === "Notification" ? signedFields.Notification : signedFields.others;
  return names.map((name) => (message[name] ? `${name}\n${message[name]}\n` : "")).join("");
}

/** A topic has one certificate at a time, and another after a year or so. */
const mostCertificates = 5;
/** So many may be asked for in an hour: anybody may name one, and each is a question to Amazon. */
const mostQuestions = 10;

function keepCertificates(fetchText: FetchText): CertificateAt {
  const kept = new Map<string, X509Certificate>();
  let asked: number[] = [];
  return async (url, nowMs) => {
    const known = kept.get(url);
    if (known) return known;
    asked = asked.filter((atMs) => nowMs - atMs < 3_600_000);
    if (asked.length >= mostQuestions) return undefined;
    asked.push(nowMs);
    const certificate = certificateIn(await fetchText(url));
    const [oldest] = kept.keys();
    if (certificate && kept.size >= mostCertificates && oldest !== undefined) kept.delete(oldest);
    if (certificate) kept.set(url, certificate);
    return certificate;
  };
}

function certificateIn(pem: string | undefined): X509Certificate | undefined {
  if (pem === undefined) return undefined;
  try {
    return new X509Certificate(pem);
  } catch (error) {
    // OpenSSL's own word for a text that is no certificate.
    if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_OSSL"))
      return undefined;
    throw error;
  }
}

/** To visit the address is to say yes; it is for our topic, at Amazon, or not visited. */
async function subscribe({ SubscribeURL }: Message, topic: SesTopic, fetchText: FetchText): Promise<Webhook> {
  const url = URL.parse(SubscribeURL ?? "");
  const { searchParams } = url ?? {};
  const isOurs =
    searchParams?.get("Action") === "ConfirmSubscription" && searchParams.get("TopicArn") === topic.arn;
  if (!isAtHost(url, topic) || !isOurs) return refused;
  return (await fetchText(url.href)) === undefined ? { ok: false, why: "later" } : { ok: true, events: [] };
}

const Recipient = z.object({
  emailAddress: z.string(),
  status: z.string().nullish(),
  diagnosticCode: z.string().nullish(),
});

/** The fields of a notification and of an event that is published are the same, but for the name of its type. */
const Report = z.object({
  notificationType: z.string().optional(),
  eventType: z.string().optional(),
  mail: z.object({ commonHeaders: z.object({ messageId: z.string().nullish() }).nullish() }),
  bounce: z
    .object({
      bounceType: z.string(),
      bounceSubType: z.string().nullish(),
      feedbackId: z.string().nullish(),
      bouncedRecipients: z.array(Recipient),
    })
    .nullish(),
  complaint: z
    .object({
      complaintFeedbackType: z.string().nullish(),
      feedbackId: z.string().nullish(),
      complainedRecipients: z.array(Recipient),
    })
    .nullish(),
});
type Report = z.infer<typeof Report>;

/** What is no report of SES's, as the line by which it tries the topic, says nothing. */
function reportIn({ Message: text, MessageId }: Message): Webhook {
  const report = readJson(text, Report);
  const type = report?.notificationType ?? report?.eventType;
  // The one that we wrote (commonHeaders), not the one that SES gave it.
  const messageId = bare(report?.mail.commonHeaders?.messageId ?? undefined);
  if (report?.bounce && type === "Bounce")
    return { ok: true, events: bounceEvents(report.bounce, { id: MessageId, messageId }) };
  if (report?.complaint && type === "Complaint")
    return { ok: true, events: complaintEvents(report.complaint, { id: MessageId, messageId }) };
  const hasArrived = type === "Delivery" && messageId !== undefined;
  return { ok: true, events: [], arrived: hasArrived ? [messageId] : undefined };
}

type Named = { id: string; messageId: string | undefined };

function bounceEvents(
  { bounceType, bounceSubType, feedbackId, bouncedRecipients }: NonNullable<Report["bounce"]>,
  { id, messageId }: Named,
): ProviderEvent[] {
  return bouncedRecipients.map(({ emailAddress, status, diagnosticCode }) => {
    const said = [status, diagnosticCode].filter(Boolean).join(" ");
    return {
      id: `ses:${feedbackId ?? id}`,
      kind: bounceType === "Permanent" ? permanentSeverity(said) : "soft",
      address: addressIn(emailAddress) ?? "",
      status: status ?? undefined,
      reason: diagnosticCode || [bounceType, bounceSubType].filter(Boolean).join(", "),
      messageId,
    };
  });
}

/** `not-spam` takes a complaint back. */
function complaintEvents(
  { complaintFeedbackType, feedbackId, complainedRecipients }: NonNullable<Report["complaint"]>,
  { id, messageId }: Named,
): ProviderEvent[] {
  if (complaintFeedbackType === "not-spam") return [];
  return complainedRecipients.map(({ emailAddress }) => ({
    id: `ses:${feedbackId ?? id}`,
    kind: "complaint",
    address: addressIn(emailAddress) ?? "",
    reason: complaintFeedbackType || "abuse",
    messageId,
  }));
}

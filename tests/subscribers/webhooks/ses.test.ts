import { sign, X509Certificate } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readSesTopic, ses } from "../../../src/subscribers/webhooks/ses.ts";
import { aCertificate } from "../../support/certificate.ts";

const arn = "arn:aws:sns:eu-west-1:123456789012:bounces";
const topic = readSesTopic(arn) ?? { arn: "", host: "" };
const certificateUrl = `https://${topic.host}/SimpleNotificationService-0123456789abcdef0123456789abcdef.pem`;
const subscribeUrl = `https://${topic.host}/?Action=ConfirmSubscription&TopicArn=${arn}&Token=2336412f`;
const amazon = aCertificate("sns.amazonaws.com");
const another = aCertificate("sns.amazonaws.example");
/** An hour into the time for which the certificates are good. */
const nowMs = amazon ? Date.parse(new X509Certificate(amazon.cert).validFrom) + 3_600_000 : 0;

type Fields = Record<string, string | undefined>;

/** What SNS sends: the fields, signed as its documentation says, by the certificate that stands at the address. */
function aMessage(fields: Fields, { by = amazon, hash = "RSA-SHA256" } = {}): string {
  const whole: Fields = {
    ...{ Type: "Notification", MessageId: "m-1", TopicArn: arn, Message: "{}" },
    ...{ Timestamp: new Date(nowMs).toISOString(), SignatureVersion: hash === "RSA-SHA1" ? "1" : "2" },
    ...{ SigningCertURL: certificateUrl, ...fields },
  };
  const names =
    whole["Type"] === "Notification"
      ? ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"]
      : ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"];
  const text = names.map((name) => (whole[name] === undefined ? "" : `${name}\n${whole[name]}\n`)).join("");
  const signature = sign(hash, Buffer.from(text), by?.key ?? "").toString("base64");
  return JSON.stringify({ Signature: signature, ...whole });
}

/** One that reads and remembers what it fetched; `pages` are what stands where. */
function aReader(
  pages: Record<string, string> = { [certificateUrl]: amazon?.cert ?? "", [subscribeUrl]: "" },
) {
  const fetched: string[] = [];
  const { read } = ses(topic, async (url) => {
    fetched.push(url);
    return pages[url];
  });
  return { fetched, read: async (body: string) => await read({ body, authorization: "", nowMs }) };
}

const mail = { messageId: "010201", commonHeaders: { messageId: "<42.joan@letters.example>" } };
const aBounce = (bounce: object) =>
  aMessage({
    Message: JSON.stringify({
      notificationType: "Bounce",
      mail,
      bounce: { feedbackId: "f-1", bouncedRecipients: [{ emailAddress: "joan@example.org" }], ...bounce },
    }),
  });
const recipient = (more: object) => ({ bouncedRecipients: [{ emailAddress: "joan@example.org", ...more }] });

describe("readSesTopic", () => {
  it("names the one host of the topic's region, and nothing for what is no topic's name", () => {
    expect(topic.host).toBe("sns.eu-west-1.amazonaws.com");
    const china = "arn:aws-cn:sns:cn-north-1:123456789012:b";
    expect(readSesTopic(china)?.host).toBe("sns.cn-north-1.amazonaws.com.cn");
    const none = [
      "",
      "bounces",
      arn.replace("eu-west-1", "evil.example/"),
      `${arn}\n`,
      arn.replace("sns", "sqs"),
    ];
    for (const name of none) expect(readSesTopic(name)).toBeUndefined();
  });
});

describe.runIf(amazon && another)("Amazon SES's report", () => {
  it("gives a bounce with its code, words and Message-ID", async () => {
    const told = await aReader().read(
      aBounce({
        bounceType: "Permanent",
        ...recipient({ status: "5.1.1", diagnosticCode: "smtp; 550 5.1.1 unknown" }),
      }),
    );
    expect(told).toEqual({
      ok: true,
      events: [
        {
          id: "ses:f-1",
          kind: "hard",
          address: "joan@example.org",
          status: "5.1.1",
          reason: "smtp; 550 5.1.1 unknown",
          messageId: "42.joan@letters.example",
        },
      ],
    });
  });

  it.each([
    [{ bounceType: "Permanent", bounceSubType: "General" }, "hard"],
    [{ bounceType: "Permanent", ...recipient({ status: "5.7.1" }) }, "soft"],
    [{ bounceType: "Permanent", ...recipient({ diagnosticCode: "550 5.2.2 full" }) }, "soft"],
    [{ bounceType: "Transient", bounceSubType: "MailboxFull" }, "soft"],
    [{ bounceType: "Transient", ...recipient({ status: "5.1.1" }) }, "soft"],
    [{ bounceType: "Undetermined" }, "soft"],
  ])("takes %j for %s", async (bounce, kind) => {
    expect(await aReader().read(aBounce(bounce))).toMatchObject({ events: [{ kind }] });
  });

  it("gives complaints, and what arrived, of either form of report", async () => {
    const told = async (report: object) =>
      await aReader().read(aMessage({ Message: JSON.stringify({ mail, ...report }) }));
    const complaint = {
      feedbackId: "f-2",
      complainedRecipients: [{ emailAddress: "Joan <joan@example.org>" }],
    };
    for (const type of ["notificationType", "eventType"]) {
      expect(await told({ [type]: "Complaint", complaint })).toMatchObject({
        events: [{ kind: "complaint", address: "joan@example.org", id: "ses:f-2", reason: "abuse" }],
      });
      expect(await told({ [type]: "Delivery", delivery: {} })).toMatchObject({
        events: [],
        arrived: ["42.joan@letters.example"],
      });
    }
    const back = { ...complaint, complaintFeedbackType: "not-spam" };
    expect(await told({ eventType: "Complaint", complaint: back })).toMatchObject({ events: [] });
    expect(await told({ eventType: "Open" })).toMatchObject({ ok: true, events: [] });
  });

  it("is read with a signature of either version, and with a subject", async () => {
    const { read, fetched } = aReader();
    for (const hash of ["RSA-SHA1", "RSA-SHA256"])
      expect(await read(aMessage({ Subject: "Amazon SES", Message: "no JSON" }, { hash }))).toMatchObject({
        ok: true,
      });
    expect(fetched).toEqual([certificateUrl]);
  });

  it.each<[string, () => string]>([
    ["of another topic", () => aMessage({ TopicArn: `${arn}2` })],
    ["signed by another", () => aMessage({}, { by: another })],
    ["changed after it was signed", () => aMessage({ Message: "{}" }).replace('"{}"', '"{ }"')],
    ["that is old", () => aMessage({ Timestamp: new Date(nowMs - 2 * 86_400_000).toISOString() })],
    ["without a time", () => aMessage({ Timestamp: "yesterday" })],
    ["of another version", () => aMessage({ SignatureVersion: "3" })],
    ["without a signature", () => JSON.stringify({ Type: "Notification", Message: "{}", TopicArn: arn })],
    ["that is no JSON", () => "Type=Notification"],
    ...[
      "http://sns.eu-west-1.amazonaws.com/SimpleNotificationService-00.pem",
      "https://sns.eu-west-1.amazonaws.com.evil.example/SimpleNotificationService-00.pem",
      "https://sns.eu-west-1.amazonaws.com@evil.example/SimpleNotificationService-00.pem",
      "https://sns.eu-west-1.amazonaws.com:8443/SimpleNotificationService-00.pem",
      "https://evil.example/SimpleNotificationService-00.pem",
      "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-00.pem",
      "https://sns.eu-west-1.amazonaws.com/?Action=x.pem",
      "https://sns.eu-west-1.amazonaws.com/../x/SimpleNotificationService-00.pem",
      "file:///etc/passwd",
      "",
    ].map((url): [string, () => string] => [
      `whose certificate is at "${url}"`,
      () => aMessage({ SigningCertURL: url }),
    ]),
  ])("is refused %s, and nothing but a certificate of Amazon's is fetched", async (_what, body) => {
    const { read, fetched } = aReader();
    expect(await read(body())).toEqual({ ok: false, why: "refused" });
    expect(fetched.filter((url) => url !== certificateUrl)).toEqual([]);
  });

  it("is refused under a certificate of another name, or out of its dates", async () => {
    const ofAnother = aReader({ [certificateUrl]: another?.cert ?? "" });
    expect(await ofAnother.read(aMessage({}, { by: another }))).toEqual({ ok: false, why: "refused" });
    const { read } = ses(topic, async () => amazon?.cert);
    const inTwentyYears = nowMs + 20 * 365 * 86_400_000;
    const body = aMessage({ Timestamp: new Date(inTwentyYears).toISOString() });
    expect(await read({ body, authorization: "", nowMs: inTwentyYears })).toEqual({
      ok: false,
      why: "refused",
    });
  });

  it("comes again when Amazon is away, and asks for no certificate without end", async () => {
    const { read, fetched } = aReader({});
    for (let at = 0; at < 30; at += 1) {
      const SigningCertURL = certificateUrl.replace("0123", `${1_000 + at}`);
      expect(await read(aMessage({ SigningCertURL }))).toEqual({ ok: false, why: "later" });
    }
    expect(fetched).toHaveLength(10);
    const spoilt = aReader({ [certificateUrl]: "no certificate" });
    expect(await spoilt.read(aMessage({}))).toEqual({ ok: false, why: "later" });
  });

  it("is said yes to when the topic asks, at Amazon and for that topic alone", async () => {
    const asking = (SubscribeURL: string) =>
      aMessage({ Type: "SubscriptionConfirmation", Token: "2336412f", SubscribeURL });
    const { read, fetched } = aReader();
    expect(await read(asking(subscribeUrl))).toEqual({ ok: true, events: [] });
    expect(fetched).toEqual([certificateUrl, subscribeUrl]);
    const refusedUrls = [
      subscribeUrl.replace(topic.host, "evil.example"),
      subscribeUrl.replace("bounces", "others"),
      subscribeUrl.replace("ConfirmSubscription", "DeleteTopic"),
      subscribeUrl.replace("https", "http"),
      "",
    ];
    for (const url of refusedUrls) expect(await read(asking(url))).toEqual({ ok: false, why: "refused" });
    expect(fetched).toHaveLength(2);
    const away = aReader({ [certificateUrl]: amazon?.cert ?? "" });
    expect(await away.read(asking(subscribeUrl))).toEqual({ ok: false, why: "later" });
  });
});

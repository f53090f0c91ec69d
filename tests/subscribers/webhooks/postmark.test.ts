import { describe, expect, it } from "vitest";
import { readPostmark } from "../../../src/subscribers/webhooks/postmark.ts";

const password = "five:secret";
const authorization = `Basic ${Buffer.from(password).toString("base64")}`;
const bounce = {
  RecordType: "Bounce",
  ID: 42,
  Type: "HardBounce",
  Email: "joan@example.org",
  Description: "unknown",
  Details: "smtp;550 5.1.1 unknown",
};
const read = (body: unknown, given = authorization) =>
  readPostmark(JSON.stringify(body), { authorization: given, password });

describe("readPostmark", () => {
  it("gives a bounce with its code and words", () => {
    const event = {
      id: "postmark:42",
      kind: "hard",
      address: "joan@example.org",
      status: "5.1.1",
      reason: "smtp;550 5.1.1 unknown",
    };
    expect(read(bounce)).toEqual({ ok: true, events: [event] });
  });

  it.each([
    [{ Type: "BadEmailAddress" }, ["hard"]],
    [{ Type: "Transient" }, ["soft"]],
    [{ Type: "Blocked" }, ["soft"]],
    [{ Type: "AutoResponder" }, []],
    [{ RecordType: "SpamComplaint", Type: "SpamComplaint" }, ["complaint"]],
    [{ Details: "550 5.7.1 refused by policy" }, ["soft"]],
    [{ Details: null, Description: null }, ["hard"]],
    [{ RecordType: "Delivery" }, []],
    [{ RecordType: "SubscriptionChange", ID: undefined }, []],
    [{ RecordType: "Open" }, []],
  ])("takes %j for %j", (given, kinds) => {
    const webhook = read({ ...bounce, ...given });
    expect(webhook.ok && webhook.events.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each(["", "Basic ", "Basic Zml2ZTpndWVzcw==", authorization.toLowerCase()])(
    "refuses one that says %j of itself",
    (given) => {
      expect(read(bounce, given)).toEqual({ ok: false, why: "refused" });
    },
  );

  it("refuses what is of another form", () => {
    expect(read([])).toEqual({ ok: false, why: "refused" });
    expect(read({ ...bounce, ID: undefined })).toEqual({ ok: false, why: "refused" });
  });
});

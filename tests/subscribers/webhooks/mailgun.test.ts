import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { mailgun, readMailgun } from "../../../src/subscribers/webhooks/mailgun.ts";

const signingKey = "a key";
const nowMs = Date.parse("2026-11-27T09:00:00Z");

function aBody(data: object, { at = nowMs, key = signingKey } = {}): string {
  const [timestamp, token] = [`${at / 1_000}`, "a token"];
  const signature = createHmac("sha256", key)
    .update(timestamp + token)
    .digest("hex");
  return JSON.stringify({
    signature: { timestamp, token, signature },
    "event-data": { id: "1", recipient: "joan@example.org", ...data },
  });
}

const unknown = {
  event: "failed",
  severity: "permanent",
  "delivery-status": { "enhanced-code": "5.1.1", message: "550 5.1.1 unknown" },
};
const read = (body: string) => readMailgun(body, { signingKey, nowMs });

describe("readMailgun", () => {
  it("gives a failure with its code and words", () => {
    const event = {
      id: "mailgun:1",
      kind: "hard",
      address: "joan@example.org",
      status: "5.1.1",
      reason: "550 5.1.1 unknown",
    };
    expect(read(aBody(unknown))).toEqual({ ok: true, events: [event] });
  });

  it.each([
    [{ ...unknown, "delivery-status": { "enhanced-code": "5.7.1" } }, ["soft"]],
    [{ ...unknown, "delivery-status": {} }, ["soft"]],
    [{ ...unknown, severity: "temporary" }, ["soft"]],
    [{ event: "complained" }, ["complaint"]],
    [{ ...unknown, "delivery-status": { "enhanced-code": "", message: "550 no such user" } }, ["hard"]],
    [{ ...unknown, "delivery-status": { "enhanced-code": null, message: "", description: null } }, ["soft"]],
    [{ event: "delivered" }, []],
    [{ event: "opened" }, []],
  ])("takes %j for %j", (data, kinds) => {
    const webhook = read(aBody(data));
    expect(webhook.ok && webhook.events.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ["with another key", aBody(unknown, { key: "another" })],
    ["that is old", aBody(unknown, { at: nowMs - 3_600_000 })],
    ["whose signature is cut", aBody(unknown).replace(/("signature":"[0-9a-f]{10})[0-9a-f]*/, "$1")],
    ["that is no JSON", "signature=1"],
    ["of another form", "{}"],
  ])("refuses one %s", (_what, body) => {
    expect(read(body)).toEqual({ ok: false, why: "refused" });
  });

  it("tells by its Message-ID which mail failed, and which arrived", () => {
    const message = { headers: { "message-id": "42.joan@letters.example" } };
    expect(read(aBody({ ...unknown, message }))).toMatchObject({
      events: [{ messageId: "42.joan@letters.example" }],
    });
    expect(read(aBody({ event: "delivered", message }))).toEqual({
      ok: true,
      events: [],
      arrived: ["42.joan@letters.example"],
    });
  });

  it("refuses another event under a signature that it has seen, and takes the same one again", async () => {
    const { read: readNext } = mailgun(signingKey);
    const given = (body: string) => readNext({ body, authorization: "", nowMs });
    expect(await given(aBody(unknown))).toMatchObject({ ok: true });
    expect(await given(aBody(unknown))).toMatchObject({ ok: true });
    expect(await given(aBody({ ...unknown, recipient: "ann@example.org" }))).toMatchObject({ ok: false });
  });
});

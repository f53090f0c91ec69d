import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openService } from "../../src/service/service.ts";
import { longestReport } from "../../src/service/webhooks.ts";
import { findSubscriber } from "../../src/subscribers/people/find-subscriber.ts";
import { mailgun } from "../../src/subscribers/webhooks/mailgun.ts";
import { postmark } from "../../src/subscribers/webhooks/postmark.ts";
import { aMovableClock } from "../support/clock.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aReader } from "../support/mailed-people.ts";
import { aServiceWorld } from "../support/reader-service.ts";
import { anAddress, theStoreIn } from "../support/stores.ts";

const key = "a signing key";
const password = "five:secret";

async function aReportedService(settings = {}) {
  const clock = aMovableClock();
  const store = await theStoreIn((await aPublicationFolder()).store, { clock });
  await aReader(store);
  const webhooks = new Map([
    ["mailgun", mailgun(key)],
    ["postmark", postmark(password)],
  ]);
  const world = aServiceWorld(store, { webhooks, settings });
  const service = await openService(world);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    service.request(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const state = async () => (await findSubscriber(store, anAddress()))?.state;
  return { store, clock, world, service, post, state };
}

function aMailgunReport(nowMs: number, given: { by?: string; more?: object } = {}) {
  const [timestamp, token] = [`${nowMs / 1_000}`, "a token"];
  const signature = createHmac("sha256", given.by ?? key)
    .update(timestamp + token)
    .digest("hex");
  return {
    signature: { timestamp, token, signature },
    "event-data": {
      ...{ id: "1", event: "failed", severity: "permanent", recipient: "joan@example.org" },
      "delivery-status": { "enhanced-code": "5.1.1", message: "550 5.1.1 unknown" },
      ...given.more,
    },
  };
}

const aPostmarkReport = {
  ...{ RecordType: "Bounce", ID: 42, Type: "HardBounce", Email: "joan@example.org" },
  ...{ Description: "unknown", Details: "smtp;550 5.1.1 unknown" },
};
const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString("base64")}` });

describe("a provider's report", () => {
  it("of Mailgun ends the mail of whoever is not there, once, and is answered with nothing but 200", async () => {
    const { store, clock, post, state } = await aReportedService();
    await using _ = store;
    const report = aMailgunReport(Date.parse(clock.now()));
    for (const _again of [1, 2]) {
      const answer = await post("/webhooks/mailgun", report);
      expect([answer.status, await answer.text(), answer.headers.has("set-cookie")]).toEqual([
        200,
        "",
        false,
      ]);
    }
    expect(await state()).toBe("bounced");
    expect(await store.db.selectFrom("mail_event").select("id").execute()).toHaveLength(1);
  });

  it("of Postmark ends it by its password alone", async () => {
    const { store, post, state } = await aReportedService();
    await using _ = store;
    expect((await post("/webhooks/postmark", aPostmarkReport)).status).toBe(403);
    expect((await post("/webhooks/postmark", aPostmarkReport, basic("five:guess"))).status).toBe(403);
    expect(await state()).toBe("confirmed");
    expect((await post("/webhooks/postmark", aPostmarkReport, basic(password))).status).toBe(200);
    expect(await state()).toBe("bounced");
  });

  it("that proves nothing is refused so that it is not sent again, and told once an hour without an address", async () => {
    const { store, clock, world, post, state } = await aReportedService();
    await using _ = store;
    const forged = () => aMailgunReport(Date.parse(clock.now()), { by: "a guess" });
    for (let at = 0; at < 3; at += 1) expect((await post("/webhooks/mailgun", forged())).status).toBe(406);
    expect(world.said).toEqual([
      "A report to /webhooks/mailgun was refused: nothing proves that it is theirs.",
    ]);
    clock.move(3_600_000);
    await post("/webhooks/mailgun", forged());
    expect(world.said).toHaveLength(2);
    expect(world.said.join()).not.toContain("@");
    expect(await state()).toBe("confirmed");
  });

  it("that was copied is refused once its quarter of an hour is over, and before it under another event", async () => {
    const { store, clock, post, state } = await aReportedService();
    await using _ = store;
    const other = { more: { id: "2", recipient: "ann@example.org" } };
    const copied = aMailgunReport(Date.parse(clock.now()), other);
    const own = aMailgunReport(Date.parse(clock.now()));
    expect((await post("/webhooks/mailgun", copied)).status).toBe(200);
    expect((await post("/webhooks/mailgun", own)).status).toBe(406);
    clock.move(16 * 60_000);
    expect((await post("/webhooks/mailgun", copied)).status).toBe(406);
    expect(await state()).toBe("confirmed");
  });

  it("is about nobody, and is taken all the same: it would come again for hours", async () => {
    const { store, clock, post } = await aReportedService();
    await using _ = store;
    const stranger = aMailgunReport(Date.parse(clock.now()), { more: { recipient: "ann@example.org" } });
    expect((await post("/webhooks/mailgun", stranger)).status).toBe(200);
    const opened = { RecordType: "Open", MessageID: "x", Recipient: "joan@example.org" };
    expect((await post("/webhooks/postmark", opened, basic(password))).status).toBe(200);
  });

  it("may be longer than a form, and has a limit of its own", async () => {
    const { store, post } = await aReportedService();
    await using _ = store;
    const long = { ...aPostmarkReport, Content: "x".repeat(100_000) };
    expect((await post("/webhooks/postmark", long, basic(password))).status).toBe(200);
    expect((await post("/webhooks/postmark", "x".repeat(longestReport + 1), basic(password))).status).toBe(
      413,
    );
  });

  it("has no address where there is no secret for it, and none by GET", async () => {
    const { store, service, post } = await aReportedService();
    await using _ = store;
    expect((await post("/webhooks/ses", {})).status).toBe(404);
    expect((await post("/webhooks/", {})).status).toBe(404);
    expect((await service.request("/webhooks/mailgun")).status).toBe(404);
  });

  it("comes below the service's path too", async () => {
    const { store, post } = await aReportedService({ service: "https://five.example/mail" });
    await using _ = store;
    const long = { ...aPostmarkReport, Content: "x".repeat(100_000) };
    expect((await post("/mail/webhooks/postmark", long, basic(password))).status).toBe(200);
  });

  it("is asked for again when something broke here", async () => {
    const { store, world, post } = await aReportedService();
    await store[Symbol.asyncDispose]();
    expect((await post("/webhooks/postmark", aPostmarkReport, basic(password))).status).toBe(500);
    expect(world.said.join()).not.toMatch(/joan|secret/);
  });
});

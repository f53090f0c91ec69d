import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/domain/clock.ts";
import { findMailedIssue } from "../../src/subscribers/ledger/mailed-issue.ts";
import { resumeIssue } from "../../src/subscribers/ledger/turn-issue.ts";
import { countSubscribers } from "../../src/subscribers/people/find-subscriber.ts";
import { aMovableClock } from "../support/clock.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { addReaders, beginIssue42, statesOf } from "../support/ledger.ts";
import { anIssueUnderWay, aSending, expectNoAddress, recipientsAndAll } from "../support/sending.ts";
import { aScriptedServer, type SmtpScript } from "../support/smtp-script.ts";
import { theStoreIn } from "../support/stores.ts";

const open = async (clock: Clock) => await theStoreIn((await aPublicationFolder()).store, { clock });

describe("one wrong setting suppresses nobody: the issue is paused, and says why, when", () => {
  it.each<[string, SmtpScript, RegExp]>([
    ["the greeting refuses us", { greeting: "554 5.7.1 your address is listed" }, /your address is listed/],
    ["the sender is refused", { MAIL: "550 5.1.1 who is digest@five.example" }, /as a sender.*MAIL_FROM/],
    ["a password is wanted", { MAIL: "530 5.7.0 authenticate first" }, /wants a name and a password/],
    [
      "Gmail does not believe us",
      { taken: "550-5.7.26 unauthenticated\r\n550 5.7.26 mail" },
      /SPF, DKIM and DMARC/,
    ],
    ["Yahoo does not", { taken: "554 5.7.9 policy" }, /SPF, DKIM and DMARC/],
    ["Microsoft does not", { RCPT: "550 5.7.515 Access denied" }, /5\.7\.515/],
    [
      "every address is unknown",
      { RCPT: "550 5.1.1 <reader-0@x.example> unknown" },
      /mails in a row were refused/,
    ],
    ["every mail is refused with a bare 550", { taken: "550 no" }, /mails in a row were refused/],
    ["no mail gets an answer", { taken: "drop" }, /got no answer/],
  ])("%s", async (_, script, why) => {
    const { send, store, heard, clock } = await anIssueUnderWay(open, 40, { script });
    const sent = await send();
    expect(sent).toMatchObject({ kind: "paused", why: expect.stringMatching(why), counts: { sent: 0 } });
    expect(await findMailedIssue(store, 42)).toMatchObject({
      state: "paused",
      why: expect.stringMatching(why),
    });
    expect(await countSubscribers(store)).toMatchObject({ confirmed: 40 });
    expect(recipientsAndAll(sent.counts)).toEqual([40, 40]);
    await expectNoAddress(store, sent);
    // Whoever was not refused for themselves gets it once it is mended.
    await resumeIssue(store, 42);
    const mended = await aScriptedServer();
    const then = await aSending(store, mended.port, { clock }).send();
    expect(then.kind).toBe("done");
    expect(mended.bodies).toHaveLength(40 - sent.counts.failed - sent.counts.ambiguous);
    expect(heard.bodies.length).toBeLessThanOrEqual(20);
  });

  it("more than one in twenty of the first two hundred is refused, and goes on once somebody has looked", async () => {
    const RCPT = (command: string) => (/reader-\d*[05]@/.test(command) ? "550 no" : "250 Ok");
    const { send, store } = await anIssueUnderWay(open, 220, { script: { RCPT } });
    const sent = await send();
    expect(sent).toMatchObject({ kind: "paused", why: expect.stringMatching(/of the first \d+ mails/) });
    expect(sent.counts.failed).toBeLessThanOrEqual(13);
    await resumeIssue(store, 42);
    const RCPTs = await send();
    expect(recipientsAndAll(RCPTs.counts)).toEqual([220, 220]);
  });
});

describe("a server that cannot be reached", () => {
  it("is tried more and more seldom, then the run ends and says when to try again; nobody is lost", async () => {
    const clock = aMovableClock();
    const store = await open(clock);
    await addReaders(store, 5);
    await beginIssue42(store);
    const nobody = createServer();
    await new Promise<void>((resolve) => nobody.listen(0, "127.0.0.1", resolve));
    const { port } = nobody.address() as { port: number };
    await new Promise((resolve) => nobody.close(resolve));
    const { send } = aSending(store, port, { clock });
    const sent = await send();
    expect(sent).toMatchObject({ kind: "waits", why: expect.stringMatching(/nothing answers/) });
    expect(sent.counts).toMatchObject({ queued: 5, claimed: 0, sending: 0 });
    const back = await aScriptedServer();
    expect(await aSending(store, back.port, { clock }).send()).toMatchObject({
      kind: "done",
      counts: { sent: 5 },
    });
  });

  it("that is full for a while is waited for", async () => {
    let greetings = 0;
    const greeting = () => {
      greetings += 1;
      return greetings < 8 ? "421 4.3.2 too many connections" : "220 hello";
    };
    const { send } = await anIssueUnderWay(open, 10, { script: { greeting } });
    expect(await send()).toMatchObject({ kind: "done", counts: { sent: 10 } });
  });
});

describe("a sender that is asked to end", () => {
  it("finishes the bodies in flight and puts back what it had only claimed", async () => {
    const asked = new AbortController();
    const script: SmtpScript = {};
    const { send, store, heard } = await anIssueUnderWay(open, 50, { script, signal: asked.signal });
    script.taken = () => {
      asked.abort();
      return "250 ok";
    };
    const sent = await send();
    expect(sent.kind).toBe("waits");
    expect(sent.counts).toMatchObject({ claimed: 0, sending: 0, ambiguous: 0 });
    expect(sent.counts.sent).toBe(heard.bodies.length);
    expect(sent.counts.sent).toBeLessThanOrEqual(6);
    expect(new Set(await statesOf(store))).toEqual(new Set(["sent", "queued"]));
  });
});

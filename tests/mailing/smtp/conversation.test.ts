import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Patience } from "../../../src/mailing/smtp/patience.ts";
import { aLane, anOutgoingMail, bothWays, deliver, message, sent } from "../../support/outgoing-mails.ts";
import { aScriptedServer, type SmtpScript } from "../../support/smtp-script.ts";

describe("a mail to a mail server", () => {
  it.each([
    ["with pipelining", {}],
    ["without", { EHLO: bothWays[1] ?? "" }],
    ["after HELO alone", { EHLO: "502 what?" }],
  ])("arrives as it is, %s, and the server's word and name for it are kept", async (_, script) => {
    const { outcome, asked, heard } = await deliver(script);
    expect(outcome).toEqual(sent);
    expect(asked).toBe(1);
    expect(heard.bodies).toEqual([message]);
  });

  it("asks whether it may leave only when the server said 354, and sends nothing before the yes", async () => {
    const heard = await aScriptedServer();
    const seen: unknown[] = [];
    const beforeBody = async () => {
      seen.push(heard.commands.at(-1), heard.bodyBytes);
      return true;
    };
    await aLane(heard.port).deliver(anOutgoingMail({ beforeBody }));
    expect(seen).toEqual(["DATA", 0]);
    expect(heard.bodyBytes).toBeGreaterThan(0);
  });

  it.each<[string, Partial<Patience>, () => Promise<boolean>]>([
    ["says no", {}, async () => false],
    ["takes too long", { fenceMs: 20 }, () => new Promise<boolean>(() => {})],
  ])("when it %s, the connection is dropped and no byte has left", async (_, patience, beforeBody) => {
    const { outcome, heard } = await deliver({}, { mail: anOutgoingMail({ beforeBody }), patience });
    expect(outcome).toEqual({ kind: "unsent", why: { at: "fence" } });
    expect(heard).toMatchObject({ bodyBytes: 0, bodies: [] });
  });

  it("throws what its own functions throw, with no byte gone, and can be used again", async () => {
    const heard = await aScriptedServer();
    const lane = aLane(heard.port);
    const broken = () => Promise.reject(new TypeError("the ledger is away"));
    await expect(lane.deliver(anOutgoingMail({ beforeBody: broken }))).rejects.toThrow("the ledger is away");
    const noBody = anOutgoingMail({
      body: () => {
        throw new TypeError("no such slot");
      },
    });
    await expect(lane.deliver(noBody)).rejects.toThrow("no such slot");
    expect(noBody.asked).toBe(0);
    expect(heard.bodyBytes).toBe(0);
    expect(await lane.deliver(anOutgoingMail())).toEqual(sent);
  });
});

describe("no byte of the body leaves, and that is said, when", () => {
  it.each<[string, SmtpScript, string]>([
    ["the sender is refused", { MAIL: "550 5.7.1 sender not allowed" }, "sender"],
    ["a name is wanted", { MAIL: "530 5.7.0 authentication required" }, "sender"],
    ["MAIL is answered 354", { MAIL: "354 go on" }, "envelope"],
    ["RCPT is answered 334", { RCPT: "334 VXNlcm5hbWU6" }, "envelope"],
    ["DATA is answered 250", { DATA: "250 2.0.0 Ok" }, "envelope"],
    ["DATA is answered 220", { DATA: "220 hello again" }, "envelope"],
    ["DATA is answered 334", { DATA: "334 go on" }, "envelope"],
    ["DATA is answered 3541", { DATA: "3541 go on" }, "envelope"],
    ["an answer too many came with the 354", { DATA: "354 go\r\n250 taken" }, "envelope"],
    ["a reply was skipped", { MAIL: "250 ok\r\n250 ok" }, "envelope"],
    ["an answer is no reply", { RCPT: "hello there" }, "envelope"],
    ["an answer is in letters beyond ASCII", { RCPT: "\u00e4\u00f6\u00fc 550" }, "envelope"],
    ["the connection closes at MAIL", { MAIL: "drop" }, "envelope"],
    ["the connection closes at RCPT", { RCPT: "drop" }, "envelope"],
    ["the connection closes at DATA", { DATA: "drop" }, "envelope"],
  ])("%s", async (_, script, at) => {
    for (const EHLO of bothWays) {
      const { outcome, asked, heard } = await deliver({ EHLO, ...script });
      expect(outcome).toMatchObject({ kind: "unsent", why: { at } });
      expect(asked).toBe(0);
      // A server that goes on after a refusal gets the lone dot.
      expect(heard.bodies.join("")).toBe("");
    }
  });

  it.each<[keyof SmtpScript, string]>([
    ["MAIL", "451 4.3.0 later"],
    ["MAIL", "421 4.3.2 closing"],
    ["RCPT", "450 4.2.0 greylisted, come back in 300 seconds"],
    ["RCPT", "421 4.7.0 too fast"],
    ["DATA", "451 4.3.0 later"],
    ["DATA", "421 4.3.2 closing"],
  ])("%s is answered %s: again, later", async (command, reply) => {
    for (const EHLO of bothWays) {
      const { outcome, asked, heard } = await deliver({ EHLO, [command]: reply });
      expect(outcome).toEqual({ kind: "again", reply });
      expect(asked).toBe(0);
      expect(heard.bodies.join("")).toBe("");
    }
  });

  it.each([
    ["RCPT", "550 5.1.1 <joan@example.org>: no such person", true],
    ["RCPT", "550 joan@example.org is unknown here", false],
    ["DATA", "554 5.7.1 no", false],
  ] as const)("%s is answered %s: failed", async (command, reply, isHard) => {
    for (const EHLO of bothWays) {
      const { outcome, asked } = await deliver({ EHLO, [command]: reply });
      expect(outcome).toMatchObject({ kind: "failed", isHard });
      expect(JSON.stringify(outcome)).not.toContain("joan");
      expect(asked).toBe(0);
    }
  });

  it("a 354 follows a refused recipient: the lone dot ends what nobody gets", async () => {
    const script = { RCPT: "550 5.1.1 no", taken: "554 5.5.1 no valid recipients" };
    const { outcome, asked, heard } = await deliver(script);
    expect(outcome).toEqual({ kind: "failed", reply: "550 5.1.1 no", isHard: true });
    expect(asked).toBe(0);
    expect(heard.bodies).toEqual([""]);
  });

  it("nothing is answered at all, at any command", async () => {
    const patience = { connectMs: 30, openMs: 60, envelopeMs: 30 };
    for (const command of ["greeting", "EHLO", "MAIL", "RCPT", "DATA"] as const) {
      const { outcome, asked } = await deliver({ [command]: "" }, { patience });
      expect(outcome.kind).toBe("unsent");
      expect(asked).toBe(0);
    }
  });

  it("a reply drips on for ever, or is of a megabyte", async () => {
    const lines = (count: number) => "250-so on\r\n".repeat(count);
    const huge = `${lines(100_000)}250 ok`;
    const slow = { cut: (reply: string) => [...reply, ...lines(1_000_000)].slice(0, 5_000_000) };
    for (const command of ["EHLO", "MAIL", "RCPT", "DATA"] as const)
      expect((await deliver({ [command]: huge })).outcome.kind).toBe("unsent");
    const dripping = await deliver(slow, { patience: { connectMs: 30, openMs: 60, envelopeMs: 60 } });
    expect(dripping.outcome.kind).toBe("unsent");
  });
});

describe("once the body has begun to leave", () => {
  it.each<[string, SmtpScript]>([
    ["the connection closes instead of a reply", { taken: "drop" }],
    ["the connection breaks in the middle of the body", { dropAfterBodyBytes: 10 }],
    ["the reply is a 354", { taken: "354 go on" }],
    ["the reply is no reply", { taken: "hello" }],
    ["the reply only begins like one", { taken: "2 is a fine number" }],
    ["the reply is of a megabyte", { taken: `${"250-ok\r\n".repeat(130_000)}250 ok` }],
  ])("nobody knows what became of it when %s", async (_, script) => {
    const { outcome, heard } = await deliver(script);
    expect(outcome.kind).toBe("ambiguous");
    expect(heard.connections).toBe(1);
  });

  it("nobody knows what became of it when no answer comes", async () => {
    const { outcome } = await deliver({ taken: "" }, { patience: { bodyMs: 30 } });
    expect(outcome).toMatchObject({ kind: "ambiguous" });
  });

  it.each([
    ["421 4.3.2 closing", "again"],
    ["451 4.7.1 greylisted", "again"],
    ["550 5.7.26 unauthenticated", "failed"],
    ["552 5.2.2 mailbox full", "failed"],
    ["251 will forward", "sent"],
    ["250", "sent"],
  ])("the reply %s is %s", async (reply, kind) => {
    const { outcome } = await deliver({ taken: reply });
    expect(outcome).toMatchObject({ kind, reply });
  });

  it("keeps neither the recipient's address nor any other of a reply", async () => {
    const reply = "250-JOAN@example.org\r\n250 sent on to <joan.private@home.example>";
    const { outcome } = await deliver({ taken: reply });
    expect(outcome.kind).toBe("sent");
    expect(JSON.stringify(outcome)).not.toMatch(/joan|home\.example/i);
  });

  it("a reply too many ends the connection, and the next mail has its own", async () => {
    const heard = await aScriptedServer({ taken: "250 ok\r\n250 ok" });
    const lane = aLane(heard.port);
    for (let round = 0; round < 3; round += 1)
      expect(await lane.deliver(anOutgoingMail())).toMatchObject({ kind: "sent" });
    expect(heard.bodies).toHaveLength(3);
  });
});

describe("replies split in every place", () => {
  it("are read as one, whatever they say", async () => {
    const replies = fc.constantFrom(
      { RCPT: "550-5.1.1 no\r\n550 5.1.1 such person" },
      { RCPT: "450 4.2.0 later" },
      { taken: "250-2.0.0 Ok\r\n250 queued as 4F3B2" },
      { DATA: "354-go\r\n354 on" },
      { EHLO: "250-mail.example\r\n250-SIZE 1000\r\n250 PIPELINING" },
    );
    const pieces = fc.array(fc.nat(60), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(replies, pieces, async (script, places) => {
        const { outcome } = await deliver({ ...script, cut: (reply) => cutAt(reply, places) });
        const whole = await deliver(script);
        expect(outcome).toEqual(whole.outcome);
        expect(outcome.kind).not.toBe("unsent");
      }),
      { numRuns: 60 },
    );
  });
});

function cutAt(reply: string, places: number[]): string[] {
  const sorted = [0, ...new Set(places.filter((at) => at < reply.length)), reply.length].sort(
    (a, b) => a - b,
  );
  return sorted.slice(1).map((end, at) => reply.slice(sorted[at], end));
}

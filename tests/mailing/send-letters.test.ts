import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { countSubscribers } from "../../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber } from "../../src/subscribers/people/suppress.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { addReaders, beginIssue42, claim, minuteMs } from "../support/ledger.ts";
import { aLetterSending } from "../support/letter-sending.ts";
import { aPassingClock } from "../support/people.ts";
import { aScriptedServer, type SmtpScript } from "../support/smtp-script.ts";
import { anAddress, onEachStore } from "../support/stores.ts";
import { aLetterTo, letterStates, somebody } from "../support/written-letters.ts";

describe("letters", () => {
  onEachStore((open) => {
    /** So many letters to somebody wait, and a server answers as the script says. */
    async function lettersWait(number: number, script: SmtpScript = {}) {
      const clock = aPassingClock();
      const store: Store = await open(clock);
      const people = [];
      for (let at = 0; at < number; at++) {
        const address = `joan-${at}@x${at % 3}.example`;
        people.push(address);
        await aLetterTo(store, await somebody(store, { address }), "welcome", address);
      }
      const heard = await aScriptedServer(script);
      return { store, clock, heard, people, ...aLetterSending(store, heard.port, { clock }) };
    }

    it("leave once each, beside an issue's mails, which are left alone", async () => {
      const { store, clock, heard, send } = await lettersWait(5);
      await addReaders(store, 3);
      await beginIssue42(store);
      const other = aLetterSending(store, heard.port, { clock, owner: "ben" });
      const ends = await Promise.all([send(), other.send()]);
      expect(ends.map(({ halt }) => halt)).toEqual([undefined, undefined]);
      expect(heard.bodies).toHaveLength(5);
      expect((await letterStates(store)).map(([, state]) => state)).toEqual(Array(5).fill("sent"));
      expect(await claim(store)).toHaveLength(5 + 3);
    });

    it("are put off by a server, and none is lost", async () => {
      const script: SmtpScript = { RCPT: "451 4.7.1 greylisted" };
      const { store, clock, heard, send } = await lettersWait(2, script);
      const { dueAt } = await send();
      expect(Date.parse(dueAt ?? "")).toBe(Date.parse(clock.now()) + minuteMs);
      script.RCPT = "250 Ok";
      clock.pass(minuteMs);
      expect(await send()).toEqual({ dueAt: undefined, halt: undefined });
      // A refused recipient gets the lone dot.
      expect(heard.bodies.filter((body) => body !== "")).toHaveLength(2);
      expect((await letterStates(store)).map(([, state]) => state)).toEqual(["sent", "sent"]);
      await store[Symbol.asyncDispose]();
    });

    it("wait, and say why, when our own setting is wrong; nobody is suppressed and none is lost", async () => {
      const script: SmtpScript = { taken: "550 5.7.26 unauthenticated" };
      const { store, clock, heard, send } = await lettersWait(3, script);
      const { halt } = await send();
      expect(halt).toMatchObject({ kind: "paused", why: expect.stringMatching(/SPF, DKIM and DMARC/) });
      expect(JSON.stringify(halt)).not.toContain("@x");
      script.taken = "250 Ok";
      const before = heard.bodies.length;
      clock.pass(minuteMs);
      expect((await send()).halt).toBeUndefined();
      expect(heard.bodies.length - before).toBe(3);
      expect(await countSubscribers(store)).toMatchObject({ confirmed: 3, bounced: 0 });
    });

    it("end with the server's word where it refuses an address, and keep nobody's in it", async () => {
      const script: SmtpScript = {
        RCPT: (command) => (/joan-1@/.test(command) ? `550 5.1.1 ${command}` : "250 Ok"),
      };
      const { store, send } = await lettersWait(3, script);
      await send();
      const rows = await store.db.selectFrom("letter").select(["state", "reply", "is_hard"]).execute();
      expect(rows.filter(({ state }) => state === "failed")).toHaveLength(1);
      expect(rows.filter(({ state }) => state === "sent")).toHaveLength(2);
      expect(JSON.stringify(rows)).not.toContain("joan-");
      // A letter's failure is no issue's: it suppresses nobody.
      expect(await countSubscribers(store)).toMatchObject({ confirmed: 3 });
    });

    it("do not leave for who is erased while the server makes up its mind", async () => {
      const script: SmtpScript = {};
      const { store, heard, send } = await lettersWait(1, script);
      script.RCPT = async () => {
        await eraseSubscriber(store, anAddress("joan-0@x0.example"));
        return "250 Ok";
      };
      await send();
      await send();
      expect(heard.bodies).toEqual([]);
      expect(await letterStates(store)).toEqual([["welcome", "skipped"]]);
    });

    it("that are leaving when the sender is asked to end have their answer, and the others wait", async () => {
      const stop = new AbortController();
      const script: SmtpScript = {
        taken: () => {
          stop.abort();
          return "250 Ok";
        },
      };
      const { store, clock, heard } = await lettersWait(8, script);
      await aLetterSending(store, heard.port, { clock, signal: stop.signal }).send();
      const states = (await letterStates(store)).map(([, state]) => state);
      expect(new Set(states)).toEqual(new Set(["queued", "sent"]));
      expect(states.filter((state) => state === "sent")).toHaveLength(heard.bodies.length);
    });

    it("wait for a server that is away", async () => {
      const clock = aPassingClock();
      const store = await open(clock);
      await aLetterTo(store, await somebody(store), "welcome");
      const nobody = createServer();
      await new Promise<void>((resolve) => nobody.listen(0, "127.0.0.1", resolve));
      const { port } = nobody.address() as { port: number };
      await new Promise((resolve) => nobody.close(resolve));
      const { halt } = await aLetterSending(store, port, { clock }).send();
      expect(halt).toMatchObject({ kind: "waits", why: expect.stringMatching(/nothing answers/) });
      expect(await letterStates(store)).toEqual([["welcome", "queued"]]);
    });
  });
});

import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { millisecondsNow } from "../../src/domain/clock.ts";
import { readBounceAddress } from "../../src/mailing/bounce-address.ts";
import type { Progress } from "../../src/mailing/progress.ts";
import { pauseIssue, resumeIssue, stopIssue } from "../../src/subscribers/ledger/turn-issue.ts";
import { countSubscribers } from "../../src/subscribers/people/find-subscriber.ts";
import { readToken } from "../../src/subscribers/people/token.ts";
import { unsubscribeSubscriber } from "../../src/subscribers/people/unsubscribe-subscriber.ts";
import { aMovableClock } from "../support/clock.ts";
import { addReaders, beginIssue42 } from "../support/ledger.ts";
import { aMailbox } from "../support/mailbox.ts";
import { aMailTo } from "../support/mailed-people.ts";
import { anIssueUnderWay, aSending, expectNoAddress, recipientsAndAll } from "../support/sending.ts";
import type { SmtpScript } from "../support/smtp-script.ts";
import { anAddress, onEachStore } from "../support/stores.ts";

onEachStore((open) => {
  describe("an issue that leaves", () => {
    it("reaches everybody once, under its own Message-ID, with a way to leave that is theirs", async () => {
      const clock = aMovableClock();
      const store = await open(clock);
      await addReaders(store, 30);
      await beginIssue42(store);
      const mailbox = await aMailbox();
      const told: Progress[] = [];
      const { send } = aSending(store, Number(new URL(mailbox.url).port), {
        ...{ clock, progress: (progress) => told.push(progress) },
      });
      const sent = await send();
      expect(sent).toMatchObject({ kind: "done", counts: { recipients: 30, sent: 30, queued: 0 } });
      expect(new Set(mailbox.messages.flatMap(({ to }) => to)).size).toBe(30);
      expect(mailbox.messages).toHaveLength(30);
      const rows = await store.db.selectFrom("delivery").selectAll().execute();
      for (const { raw, from, to } of mailbox.messages) {
        const mail = await PostalMime.parse(raw);
        expect([from, mail.from?.address, mail.to?.[0]?.address]).toEqual([
          ...["digest@five.example", "digest@five.example"],
          to[0],
        ]);
        const row = rows.find((one) => one.message_id === mail.messageId);
        const [, token = ""] =
          /https:\/\/five\.example\/readers\/leave\/([\w-]+)/.exec(mail.text ?? "") ?? [];
        const read = readToken(store.keys, token, clock.now());
        expect(read).toEqual({ ok: true, purpose: "leave", subscriberId: row?.subscriber_id });
        expect(mail.text).toContain("27 November 2026");
      }
      expect(told.at(-1)?.counts.recipients).toBe(30);
      await expectNoAddress(store, [sent, told]);
    });

    it("is done when nobody reads it, and when it is done already", async () => {
      const { send, heard } = await anIssueUnderWay(open, 0);
      expect(await send()).toMatchObject({ kind: "done" });
      expect(await send()).toMatchObject({ kind: "done" });
      expect(heard.connections).toBe(0);
    });

    it("keeps the server's word and its name for each mail, and comes back to whom it was", async () => {
      const bounces = readBounceAddress({ BOUNCE_ADDRESS: "bounce+{token}@five.example" });
      if (!bounces.ok) throw new Error(bounces.message);
      const { store, clock, heard } = await anIssueUnderWay(open, 2);
      const bounceAddressFor = bounces.addressFor?.(store.keys);
      await aSending(store, heard.port, { clock, bounceAddressFor }).send();
      const rows = await store.db.selectFrom("delivery").selectAll().execute();
      expect(rows.map(({ reply, server_id }) => [reply, server_id])).toEqual([
        ["250 2.0.0 Ok: queued as 4F3B2", "4F3B2"],
        ["250 2.0.0 Ok: queued as 4F3B2", "4F3B2"],
      ]);
      const tokens = heard.commands.flatMap(
        (line) => /^MAIL FROM:<bounce\+(\w+)@five\.example>/.exec(line)?.[1] ?? [],
      );
      expect(tokens.map((token) => readToken(store.keys, token, clock.now()))).toEqual(
        expect.arrayContaining(
          rows.map((row) => ({ ok: true, purpose: "bounce", subscriberId: row.subscriber_id })),
        ),
      );
    });

    it("goes by several senders at once, and nobody gets it twice", async () => {
      const { store, clock, heard } = await anIssueUnderWay(open, 60);
      const senders = ["ann", "ben", "cleo"].map((owner) => aSending(store, heard.port, { clock, owner }));
      // Three.
      await Promise.all(senders.map(({ send }) => send()));
      expect(await senders[0]?.send()).toMatchObject({ kind: "done", counts: { sent: 60 } });
      expect(heard.bodies).toHaveLength(60);
    });
  });

  describe("somebody who is not reached", () => {
    it("is tried again after greylisting, within the same run", async () => {
      const asked = new Set<string>();
      const RCPT = (command: string) => {
        if (asked.has(command)) return "250 Ok";
        asked.add(command);
        return "450 4.2.0 greylisted";
      };
      const { send, waits, heard } = await anIssueUnderWay(open, 20, { script: { RCPT } });
      expect(await send()).toMatchObject({ kind: "done", counts: { sent: 20 } });
      // A lone dot where it said 354 after all is no body.
      expect(heard.bodies.filter((body) => body !== "")).toHaveLength(20);
      expect(Math.max(...waits)).toBeLessThanOrEqual(120_000);
    });

    it("waits for another run when their time is further off than two minutes, and fails after a day", async () => {
      const { send, clock, store } = await anIssueUnderWay(open, 3, {
        script: { RCPT: "450 4.2.0 <reader-0@x.example> later" },
      });
      let sent = await send();
      expect(sent).toMatchObject({ kind: "waits", counts: { queued: 3 } });
      for (let rounds = 0; sent.kind === "waits" && rounds < 20; rounds += 1) {
        clock.move(Date.parse(sent.until) - Date.parse(clock.now()));
        sent = await send();
      }
      expect(sent).toMatchObject({ kind: "done", counts: { failed: 3 } });
      expect(await countSubscribers(store)).toMatchObject({ confirmed: 3 });
      await expectNoAddress(store, sent);
    });

    it("is suppressed when it is the third issue in a row over fifteen days that a server refuses", async () => {
      const RCPT = (command: string) => (command.includes("reader-0@") ? "552 5.2.2 full" : "250 Ok");
      const { send, store, clock } = await anIssueUnderWay(open, 10, { script: { RCPT } });
      const nowMs = millisecondsNow(clock);
      const { id } = await store.db
        .updateTable("subscriber")
        .set({ confirmed_at: 0 })
        .where("address", "like", "reader-0@%")
        .returning("id")
        .executeTakeFirstOrThrow();
      for (const [issue, daysAgo] of [
        [40, 16],
        [41, 8],
      ] as const) {
        await aMailTo(store, id, issue, "failed");
        await store.db
          .updateTable("delivery")
          .set({ changed_at: nowMs - daysAgo * 86_400_000 })
          .where("issue", "=", issue)
          .execute();
      }
      expect(await send()).toMatchObject({ kind: "done", counts: { sent: 9, failed: 1 } });
      expect(await countSubscribers(store)).toMatchObject({ confirmed: 9, bounced: 1 });
    });

    it("is suppressed when the issue is done and the server said that there is no such mailbox", async () => {
      const RCPT = (command: string) =>
        command.includes("reader-7@")
          ? "550 5.1.1 <reader-7@y.example> unknown"
          : command.includes("reader-8@")
            ? "550 user unknown"
            : "250 Ok";
      const { send, store } = await anIssueUnderWay(open, 40, { script: { RCPT } });
      const sent = await send();
      expect(sent).toMatchObject({ kind: "done", counts: { sent: 38, failed: 2 } });
      expect(await countSubscribers(store)).toMatchObject({ confirmed: 39, bounced: 1 });
      await expectNoAddress(store, sent);
    });

    it("is on the list of those of whom nobody knows when the connection broke after the body", async () => {
      let mails = 0;
      const taken = () => {
        mails += 1;
        return mails === 5 ? "drop" : "250 ok";
      };
      const { send, heard } = await anIssueUnderWay(open, 12, { script: { taken } });
      expect(await send()).toMatchObject({ kind: "done", counts: { sent: 11, ambiguous: 1 } });
      expect(heard.bodies).toHaveLength(12);
    });
  });

  describe("somebody who leaves while it is sent", () => {
    it("gets nothing, not even after the 354, and the others do", async () => {
      const left: string[] = [];
      const script: SmtpScript = {};
      const { send, store, heard } = await anIssueUnderWay(open, 10, { script, lanes: 1 });
      let last = "";
      script.RCPT = (command) => {
        last = /<(.*)>/.exec(command)?.[1] ?? "";
        return "250 Ok";
      };
      script.DATA = async () => {
        if (left.length < 2) {
          left.push(last);
          await unsubscribeSubscriber(store, anAddress(last));
        }
        return "354 go";
      };
      expect(await send()).toMatchObject({ kind: "done", counts: { sent: 8, skipped: 2 } });
      expect(heard.bodies).toHaveLength(8);
    });
  });

  describe("an issue that is paused or stopped by an editor", () => {
    it.each(["paused", "stopped"] as const)("%s before the next body", async (kind) => {
      const script: SmtpScript = {};
      const { send, store, heard } = await anIssueUnderWay(open, 10, { script, lanes: 1 });
      let asked = 0;
      script.DATA = async () => {
        asked += 1;
        if (asked === 4) await (kind === "paused" ? pauseIssue(store, 42, "wait") : stopIssue(store, 42));
        return "354 go";
      };
      const sent = await send();
      expect(sent.kind).toBe(kind);
      expect(heard.bodies).toHaveLength(3);
      expect(recipientsAndAll(sent.counts)).toEqual([10, 10]);
      await resumeIssue(store, 42);
      const then = await send();
      expect(then).toMatchObject(
        kind === "paused"
          ? { kind: "done", counts: { sent: 10 } }
          : { kind: "stopped", counts: { sent: 3, skipped: 7 } },
      );
    });
  });
});

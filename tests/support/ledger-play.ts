// Two senders and an editor do whatever they like with the ledger, and its model says each time where it must be.
import fc from "fast-check";
import { expect } from "vitest";
import { countDeliveries } from "../../src/subscribers/ledger/count-deliveries.ts";
import { findMailedIssue } from "../../src/subscribers/ledger/mailed-issue.ts";
import type { Claimed } from "../../src/subscribers/ledger/queue.ts";
import { resendAmbiguous } from "../../src/subscribers/ledger/resend-ambiguous.ts";
import {
  endIssueIfDone,
  pauseIssue,
  resumeIssue,
  stopIssue,
} from "../../src/subscribers/ledger/turn-issue.ts";
import { eraseSubscriber } from "../../src/subscribers/people/suppress.ts";
import { unsubscribeSubscriber } from "../../src/subscribers/people/unsubscribe-subscriber.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aMovableClock } from "./clock.ts";
import { pauseSubscriber } from "./joined.ts";
import { addReaders, beginIssue42, claim, minuteMs, say, start } from "./ledger.ts";
import { LedgerModel } from "./ledger-model.ts";
import { anAddress } from "./stores.ts";

const people = 4;
const leaseMs = minuteMs;

type Action =
  | { act: "claim"; who: number; count: number }
  | { act: "start"; who: number; pick: number }
  | {
      act: "say";
      who: number;
      pick: number;
      kind: "sent" | "again" | "failed" | "unsent" | "ambiguous";
      laterMs: number;
    }
  | { act: "crash"; who: number }
  | { act: "pass"; ms: number }
  | { act: "pause" | "resume" | "stop" | "end" | "resend" }
  | { act: "unsubscribe" | "rest" | "erase"; person: number };

const who = fc.integer({ min: 0, max: 1 });
const pick = fc.nat(20);
const person = fc.integer({ min: 0, max: people - 1 });
const anAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ act: fc.constant("claim"), who, count: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 12, arbitrary: fc.record({ act: fc.constant("start"), who, pick }) },
  {
    weight: 12,
    arbitrary: fc.record({
      act: fc.constant("say"),
      who,
      pick,
      kind: fc.constantFrom("sent", "sent", "again", "failed", "unsent", "ambiguous"),
      laterMs: fc.constantFrom(0, minuteMs, 10 * minuteMs, 25 * 60 * minuteMs),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("crash"), who }) },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant("pass"),
      ms: fc.constantFrom(1_000, 61_000, 61_000, 10 * minuteMs, 26 * 60 * minuteMs, -61_000, -60 * minuteMs),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom("pause", "resume", "resume", "end", "resend") }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom("stop", "resume", "resume", "end") }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom("unsubscribe", "rest"), person }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("erase"), person }) },
) as fc.Arbitrary<Action>;

/** Two senders and an editor, on the ledger and on its model at once. */
class Play {
  readonly clock = aMovableClock();
  readonly owners = ["ann", "ben"];
  /** What each sender remembers; whether a body of it may leave. */
  readonly held: { delivery: Claimed; mayLeave: boolean }[][] = [[], []];
  /** How many bodies a server may have taken, by Message-ID. */
  readonly taken = new Map<string, number>();
  hasResent = false;
  readonly store: Store;
  readonly model: LedgerModel;

  constructor(store: Store, clock: ReturnType<typeof aMovableClock>, model: LedgerModel) {
    this.store = store;
    this.clock = clock;
    this.model = model;
  }

  get nowMs(): number {
    return Date.parse(this.clock.now());
  }

  async act(action: Action): Promise<void> {
    switch (action.act) {
      case "claim":
        return await this.#claim(action.who, action.count);
      case "start":
        return await this.#start(action.who, action.pick);
      case "say":
        return await this.#say(action);
      case "crash":
        return this.#crash(action.who);
      case "pass":
        return this.clock.move(action.ms);
      case "unsubscribe":
      case "rest":
      case "erase":
        return await this.#leave(action.act, action.person);
      default:
        return await this.#turn(action.act);
    }
  }

  async #claim(who: number, count: number): Promise<void> {
    const owner = this.owners[who] ?? "";
    const claimed = await claim(this.store, { owner, count, leaseMs });
    const expected = this.model.claim(this.nowMs, owner, count, leaseMs);
    expect(claimed.map(({ messageId }) => messageId)).toEqual(expected);
    for (const delivery of claimed) this.held[who]?.push({ delivery, mayLeave: false });
  }

  async #start(who: number, pick: number): Promise<void> {
    const waiting = this.held[who]?.filter(({ mayLeave }) => !mayLeave) ?? [];
    const one = waiting[pick % waiting.length];
    if (!one) return;
    const owner = this.owners[who] ?? "";
    const started = await start(this.store, [one.delivery], { owner, leaseMs });
    one.mayLeave = this.model.start(this.nowMs, owner, one.delivery, leaseMs);
    expect(started.length === 1).toBe(one.mayLeave);
  }

  async #say({ who, pick, kind, laterMs }: Extract<Action, { act: "say" }>): Promise<void> {
    const held = this.held[who] ?? [];
    const one = held[pick % held.length];
    if (!one) return;
    const owner = this.owners[who] ?? "";
    // What a sender says of a body it does not say of a mail of which none may have left.
    const isOfBody = kind === "sent" || kind === "ambiguous";
    if (isOfBody && !one.mayLeave) return;
    held.splice(held.indexOf(one), 1);
    if (isOfBody) this.#take(one.delivery.messageId);
    const notBeforeMs = this.nowMs + laterMs;
    const notBefore = new Date(notBeforeMs).toISOString();
    const said = {
      sent: { kind, reply: "250" },
      again: { kind, reply: "451", notBefore },
      failed: { kind, reply: "550", isHard: false },
      unsent: { kind },
      ambiguous: { kind },
    }[kind];
    const counted = await say(this.store, [one.delivery], said as never, owner);
    const word = kind === "again" ? { kind, notBefore: notBeforeMs } : { kind };
    expect(counted === 1).toBe(this.model.say(this.nowMs, owner, one.delivery, word));
  }

  #crash(who: number): void {
    for (const { delivery, mayLeave } of this.held[who] ?? []) if (mayLeave) this.#take(delivery.messageId);
    this.held[who] = [];
    this.owners[who] = `${this.owners[who]}'`;
  }

  #take(messageId: string): void {
    this.taken.set(messageId, (this.taken.get(messageId) ?? 0) + 1);
  }

  async #leave(how: "unsubscribe" | "rest" | "erase", person: number): Promise<void> {
    const address = anAddress(`reader-${person}@x.example`);
    if (how === "unsubscribe") await unsubscribeSubscriber(this.store, address);
    if (how === "rest") await pauseSubscriber(this.store, address, "2026-12-24");
    // That no byte is left is another test's, and takes its time.
    if (how === "erase") await eraseSubscriber({ ...this.store, leaveNoTrace: async () => {} }, address);
    this.model.reads[person] = false;
  }

  async #turn(how: "pause" | "resume" | "stop" | "end" | "resend"): Promise<void> {
    const { store, model } = this;
    if (how === "pause" && (await pauseIssue(store, 42)) && model.issue === "sending") model.issue = "paused";
    if (how === "resume" && (await resumeIssue(store, 42)) && model.issue === "paused")
      model.issue = "sending";
    if (how === "stop" && (await stopIssue(store, 42))) model.stop();
    if (how === "resend") {
      // Each time: not only until one had something to send.
      const resent = await resendAmbiguous(store, 42);
      this.hasResent ||= resent > 0;
      model.resend(this.nowMs);
    }
    if (how === "end") {
      const isDone = await endIssueIfDone(store, 42);
      model.end();
      expect(isDone).toBe(model.issue === "done");
    }
  }

  /** The ledger is where its model is; everybody is counted; no one may have had two. */
  async holds(): Promise<void> {
    const rows = await this.store.db
      .selectFrom("delivery")
      .select(["message_id", "state"])
      .orderBy("subscriber_id")
      .execute();
    expect(rows.map((row) => [row.message_id, row.state])).toEqual(
      this.model.mails.map(({ messageId, state }) => [messageId, state]),
    );
    expect((await findMailedIssue(this.store, 42))?.state).toBe(this.model.issue);
    const { recipients, ...counts } = await countDeliveries(this.store, 42);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(recipients);
    expect(recipients).toBe(people);
    for (const [messageId, times] of this.taken) {
      if (!this.hasResent) expect(times).toBe(1);
      const state = this.model.mails.find((mail) => mail.messageId === messageId)?.state;
      if (!this.hasResent) expect(["sent", "sending", "ambiguous"]).toContain(state);
    }
  }

  /** Both senders die, time passes, and a third does what is left. */
  async end(): Promise<void> {
    for (const who of [0, 1]) await this.act({ act: "crash", who });
    await this.act({ act: "resume" });
    for (let round = 0; round < 3 * people; round++) {
      await this.act({ act: "pass", ms: 30 * 60 * minuteMs });
      await this.act({ act: "claim", who: 0, count: people });
      while (this.held[0]?.some(({ mayLeave }) => !mayLeave))
        await this.act({ act: "start", who: 0, pick: 0 });
      while (this.held[0]?.length) await this.act({ act: "say", who: 0, pick: 0, kind: "sent", laterMs: 0 });
      await this.act({ act: "end" });
      if (this.model.issue !== "sending") break;
    }
    await this.holds();
    expect(["done", "stopped"]).toContain(this.model.issue);
    const ends = new Set(["sent", "failed", "ambiguous", "skipped"]);
    expect(this.model.mails.filter(({ state }) => !ends.has(state))).toEqual([]);
  }
}

/** The ledger with nothing in it but a few readers, whom the issue begins to reach. */
async function aPlay(store: Store, clock: ReturnType<typeof aMovableClock>): Promise<Play> {
  for (const table of ["delivery", "issue", "subscriber", "suppression", "throttle"] as const)
    await store.db.deleteFrom(table).execute();
  await addReaders(store, people);
  await beginIssue42(store);
  const rows = await store.db.selectFrom("delivery").select("message_id").orderBy("subscriber_id").execute();
  return new Play(store, clock, new LedgerModel(rows.map((row) => row.message_id)));
}

/** Plays so many rounds with the store; says how it went wrong with the fewest steps. */
export async function playLedger(
  store: Store,
  clock: ReturnType<typeof aMovableClock>,
  rounds: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(anAction, { minLength: 10, maxLength: 60, size: "max" }), async (actions) => {
      const play = await aPlay(store, clock);
      for (const action of actions) {
        await play.act(action);
        await play.holds();
      }
      await play.end();
    }),
    { numRuns: rounds },
  );
}

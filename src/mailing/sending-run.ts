// The lanes of one sender: each takes a mail, delivers it and writes down what became of it, until nothing is due or
// something says that no further mail should leave.
import { type Clock, millisecondsNow } from "../domain/clock.ts";
import type { EmailAddress } from "../domain/email-address.ts";
import { countDeliveries } from "../subscribers/ledger/count-deliveries.ts";
import type { Claimed, Queue } from "../subscribers/ledger/queue.ts";
import { type Outcome as Recorded, recordOutcomes } from "../subscribers/ledger/record-outcomes.ts";
import { startSending } from "../subscribers/ledger/start-sending.ts";
import { slowDown } from "../subscribers/ledger/throttle.ts";
import { pauseIssue } from "../subscribers/ledger/turn-issue.ts";
import { whenAgain } from "../subscribers/ledger/when-again.ts";
import { Feed, type FeedWorld } from "./feed.ts";
import { type Progress, ProgressTeller } from "./progress.ts";
import { isOwnFault, Refusals } from "./refusals.ts";
import type { OutgoingMail } from "./smtp/conversation.ts";
import { type Lane, laneTo } from "./smtp/lane.ts";
import type { Outcome } from "./smtp/outcome.ts";
import { type Patience, usualPatience } from "./smtp/patience.ts";
import { meaningOf } from "./smtp/reply.ts";
import type { SmtpSettings } from "./smtp-settings.ts";
import { Unreachable } from "./unreachable.ts";

export type RunWorld = FeedWorld & {
  smtp: SmtpSettings;
  from: EmailAddress;
  /** The envelope of a mail, and its message once it may leave. */
  mailFor(mail: Claimed): Omit<OutgoingMail, "beforeBody"> | Promise<Omit<OutgoingMail, "beforeBody">>;
  clock: Clock;
  /** From 0 to 1, to spread what is tried again. */
  chance(): number;
  progress?: ((progress: Progress) => void) | undefined;
  patience?: Patience | undefined;
};

/** `why` is for the editor. */
export type Halt =
  | { kind: "paused"; why: string }
  /** There is no use before the instant `until`. */
  | { kind: "waits"; until: string; why: string };

/** A body in flight is its sender's for longer than its answer is waited for. */
const answerLeaseMs = usualPatience.bodyMs + usualPatience.envelopeMs;

/** A server that made no sense of one mail is asked again then, and so is a domain that wants fewer. */
const minuteMs = 60_000;

/** What became of a mail is known here alone until it is written down: a store that is being restarted is waited for. */
const recordingWaitsMs = [1, 2, 4, 8, 16, 32].map((seconds) => seconds * 1_000);

export class SendingRun {
  readonly #queue: Queue;
  readonly #world: RunWorld;
  readonly #refusals: Refusals;
  readonly #unreachable = new Unreachable();
  readonly #progress: ProgressTeller;
  #feed: Feed;
  #halt: Halt | undefined;

  constructor(queue: Queue, world: RunWorld & { refusedBefore: number }) {
    this.#queue = queue;
    this.#world = world;
    this.#feed = new Feed(queue, world);
    this.#refusals = new Refusals(queue, { ...world, known: world.refusedBefore });
    this.#progress = new ProgressTeller({ clock: world.clock, tell: world.progress });
  }

  /** Throws what the store throws, once the bodies in flight are through. */
  async untilNothingIsDue(): Promise<Halt | undefined> {
    if (this.#queue !== "letters")
      this.#progress.recount(await countDeliveries(this.#world.store, this.#queue));
    const lanes = Array.from({ length: this.#world.lanes }, () => this.#runLane());
    const ends = await Promise.allSettled(lanes);
    await this.#feed.release();
    const broken = ends.find((end) => end.status === "rejected");
    if (broken) throw broken.reason;
    return this.#halt;
  }

  async #runLane(): Promise<void> {
    const lane = laneTo(this.#world.smtp, this.#world.patience);
    try {
      for (;;) {
        const mail = await this.#feed.next();
        if (!mail) return;
        const outcome = await this.#deliver(lane, mail);
        await this.#record({ mail, ...this.#recordOf(outcome, mail) });
        await this.#after(outcome, mail);
      }
    } catch (error) {
      this.#feed.stop();
      throw error;
    } finally {
      lane.close();
    }
  }

  async #deliver(lane: Lane, mail: Claimed): Promise<Outcome> {
    const { store, owner, mailFor, today } = this.#world;
    const start = { owner, mails: [mail], leaseMs: answerLeaseMs };
    try {
      return await lane.deliver({
        ...(await mailFor(mail)),
        beforeBody: async () => (await startSending(store, { ...start, today: today() })).length === 1,
      });
    } catch (error) {
      // The lane throws before anything has left, and never after. Others go first then: a mail that cannot be made
      // keeps none of them.
      await this.#record({ mail, kind: "unsent", notBefore: later(this.#world.clock.now(), minuteMs) });
      throw error;
    }
  }

  async #record(outcome: Recorded): Promise<void> {
    const { store, owner, pause } = this.#world;
    for (const waitMs of recordingWaitsMs) {
      const isWritten = await recordOutcomes(store, owner, [outcome]).then(
        () => true,
        () => false,
      );
      if (isWritten) return;
      await pause(waitMs, undefined);
    }
    await recordOutcomes(store, owner, [outcome]);
  }

  #recordOf(outcome: Outcome, { attempts }: Claimed) {
    const now = this.#world.clock.now();
    switch (outcome.kind) {
      case "sent":
      case "ambiguous":
        return outcome;
      case "again":
        return { ...outcome, notBefore: whenAgain(attempts, now, this.#world.chance()) };
      case "failed":
        // Whoever it was for gets it once our fault is mended.
        return isOwnFault(outcome.reply)
          ? { kind: "again" as const, reply: outcome.reply, notBefore: now }
          : outcome;
      case "unsent":
        return {
          kind: "unsent" as const,
          notBefore: outcome.why.at === "envelope" ? later(now, minuteMs) : undefined,
        };
      default:
        return outcome satisfies never;
    }
  }

  async #after(outcome: Outcome, { domain }: Claimed): Promise<void> {
    const why = await this.#refusals.whyPause(outcome);
    if (why !== undefined) {
      // Other senders are to stop at once, not when the last body of this one has its answer.
      if (this.#queue !== "letters") await pauseIssue(this.#world.store, this.#queue, why);
      return this.#haltWith({ kind: "paused", why });
    }
    if (outcome.kind === "unsent") return await this.#afterUnsent(outcome);
    this.#unreachable.clear();
    this.#progress.note(outcome.kind);
    if (outcome.kind === "again") await this.#slowDown(outcome.reply, domain);
  }

  async #afterUnsent({ why }: Extract<Outcome, { kind: "unsent" }>): Promise<void> {
    if (why.at === "fence") return;
    const { clock, pause, signal } = this.#world;
    const waitMs = this.#unreachable.waitMs(millisecondsNow(clock));
    if (waitMs !== undefined) return await pause(waitMs, signal);
    const until = later(clock.now(), this.#unreachable.longestMs);
    this.#haltWith({ kind: "waits", until, why: this.#refusals.errorOf(why.failure).message });
  }

  async #slowDown(reply: string, domain: string): Promise<void> {
    const { store, clock, rate } = this.#world;
    const meaning = meaningOf(reply);
    if (rate.perDomain === undefined || meaning.kind !== "again" || !meaning.wantsLess) return;
    this.#feed.forgetGrants(domain);
    await slowDown(store, domain, { ...rate.perDomain, until: later(clock.now(), minuteMs) });
  }

  #haltWith(halt: Halt): void {
    this.#halt ??= halt;
    this.#feed.stop();
  }
}

function later(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

// The mails that a sender has claimed, handed to its lanes one by one as the rate allows.
import { millisecondsNow } from "../domain/clock.ts";
import { claimMails } from "../subscribers/ledger/claim-mails.ts";
import type { Claimed, Queue } from "../subscribers/ledger/queue.ts";
import { recordOutcomes } from "../subscribers/ledger/record-outcomes.ts";
import type { Store } from "../subscribers/store/open-store.ts";
import { Grants } from "./grants.ts";
import type { MailRate } from "./mail-rate.ts";

export type FeedWorld = {
  store: Store;
  rate: MailRate;
  /** Connections to the server at a time. */
  lanes: number;
  /** The day in the publication's zone, YYYY-MM-DD. */
  today(): string;
  /** Waits so many milliseconds, or until the signal; never throws. */
  pause(ms: number, signal: AbortSignal | undefined): Promise<void>;
  /** A word that no other sender has. */
  owner: string;
  /** Ends it once the bodies in flight have their answers; what was only claimed is put back. */
  signal?: AbortSignal | undefined;
};

/** How long a claim holds: longer than its mails wait here, and the conversation ahead of the body after that. */
const claimLeaseMs = 10 * 60_000;

/** So many mails are claimed at a time as leave within some seconds; more would wait here for nothing. */
const claimedAtOnce = { most: 200, seconds: 20 };

/** Of one domain no more are held than it takes in a minute: the rest would keep others' from being claimed. */
const heldSeconds = 60;

export class Feed {
  readonly #queue: Queue;
  readonly #world: FeedWorld;
  readonly #grants: Grants;
  #held: Claimed[] = [];
  #isStopped = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(queue: Queue, world: FeedWorld) {
    this.#queue = queue;
    this.#world = world;
    this.#grants = new Grants(world.store, world.rate);
  }

  /** The next mail that may leave now; `undefined` when nothing is due, or the feed was stopped. Lanes stand in line. */
  async next(): Promise<Claimed | undefined> {
    const taken = this.#turn.then(() => this.#take());
    this.#turn = taken.catch(() => undefined);
    return await taken;
  }

  /** Nothing more is handed out. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Puts back what nobody took. */
  async release(): Promise<void> {
    const left = this.#held;
    this.#held = [];
    await this.#putBack(left);
  }

  /** The domain's servers ask for patience. */
  forgetGrants(domain: string): void {
    this.#grants.forget(domain);
  }

  async #take(): Promise<Claimed | undefined> {
    for (;;) {
      if (this.#isStopped || this.#world.signal?.aborted) return undefined;
      const { mail, waitMs } = await this.#firstWithLeave();
      if (mail) return mail;
      if (await this.#claim()) continue;
      if (this.#held.length === 0) return undefined;
      await this.#world.pause(waitMs, this.#world.signal);
    }
  }

  /** The first whose domain is within its rate; `waitMs` is when to ask again. */
  async #firstWithLeave(): Promise<{ mail?: Claimed; waitMs: number }> {
    const closed = new Set<string>();
    let waitMs = Number.POSITIVE_INFINITY;
    for (const [at, mail] of this.#held.entries()) {
      if (closed.has(mail.domain)) continue;
      const leave = await this.#grants.take(mail.domain);
      if (leave.ok) {
        this.#held.splice(at, 1);
        return { mail, waitMs: 0 };
      }
      waitMs = Math.min(waitMs, leave.waitMs);
      if (leave.isForAll) break;
      closed.add(mail.domain);
    }
    return { waitMs };
  }

  /** Says whether there were any. */
  async #claim(): Promise<boolean> {
    const { store, owner, rate, lanes, today } = this.#world;
    const inTime = Math.ceil((rate.forAll?.perSecond ?? claimedAtOnce.most) * claimedAtOnce.seconds);
    const count = Math.min(claimedAtOnce.most, Math.max(lanes, inTime));
    if (this.#held.length >= 2 * claimedAtOnce.most) return false;
    const wish = { queue: this.#queue, owner, count, leaseMs: claimLeaseMs, today: today() };
    const claimed = await claimMails(store, wish);
    const before = this.#held.length;
    await this.#hold(claimed);
    return this.#held.length > before;
  }

  async #hold(claimed: Claimed[]): Promise<void> {
    const { perDomain } = this.#world.rate;
    const most = perDomain
      ? Math.max(perDomain.burst, perDomain.perSecond * heldSeconds)
      : Number.POSITIVE_INFINITY;
    const held = new Map<string, number>();
    for (const { domain } of this.#held) held.set(domain, (held.get(domain) ?? 0) + 1);
    const tooMany: Claimed[] = [];
    for (const mail of claimed) {
      const ofDomain = held.get(mail.domain) ?? 0;
      if (ofDomain >= most) tooMany.push(mail);
      else this.#held.push(mail);
      held.set(mail.domain, ofDomain + 1);
    }
    await this.#putBack(tooMany, heldSeconds * 1_000);
  }

  async #putBack(mails: Claimed[], forMs?: number): Promise<void> {
    if (mails.length === 0) return;
    const { store, owner } = this.#world;
    const notBefore =
      forMs === undefined ? undefined : new Date(millisecondsNow(store.clock) + forMs).toISOString();
    await recordOutcomes(
      store,
      owner,
      mails.map((mail) => ({ mail, kind: "unsent" as const, notBefore })),
    );
  }
}

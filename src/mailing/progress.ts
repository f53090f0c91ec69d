// How far an issue is, for whoever watches it leave.
import { type Clock, millisecondsNow } from "../domain/clock.ts";
import type { Counts } from "../subscribers/ledger/count-deliveries.ts";

export type Progress = {
  counts: Counts;
  /** Mails of this sender in a second, since it began. */
  perSecond: number;
  /** Until the last of those that wait has left, at this rate; absent while none has. */
  leftMs?: number;
};

/** A second is soon enough. */
const everyMs = 1_000;

export class ProgressTeller {
  readonly #clock: Clock;
  readonly #tell: ((progress: Progress) => void) | undefined;
  readonly #beganMs: number;
  #counts: Counts | undefined;
  #settled = 0;
  #toldMs = 0;

  /** Nothing is said before the first `recount`. */
  constructor({ clock, tell }: { clock: Clock; tell: ((progress: Progress) => void) | undefined }) {
    this.#clock = clock;
    this.#tell = tell;
    this.#beganMs = millisecondsNow(clock);
  }

  /** One mail more came to an end, or to `again`; said from time to time. */
  note(end: "sent" | "failed" | "ambiguous" | "again"): void {
    this.#settled += 1;
    if (end !== "again" && this.#counts) {
      this.#counts[end] += 1;
      this.#counts.queued -= 1;
    }
    if (millisecondsNow(this.#clock) - this.#toldMs >= everyMs) this.#say();
  }

  /** As the ledger counts them, other senders' too. */
  recount(counts: Counts): void {
    this.#counts = { ...counts };
    this.#say();
  }

  #say(): void {
    if (!this.#counts) return;
    const nowMs = millisecondsNow(this.#clock);
    this.#toldMs = nowMs;
    const { queued, claimed, sending } = this.#counts;
    const perSecond = (this.#settled * 1_000) / Math.max(1, nowMs - this.#beganMs);
    const leftMs = this.#settled === 0 ? {} : { leftMs: ((queued + claimed + sending) / perSecond) * 1_000 };
    this.#tell?.({ counts: { ...this.#counts }, perSecond, ...leftMs });
  }
}

// Leave to send, asked of the store in small lots: all senders together keep to the rate, for all and for each domain.
import { forAll, forDomain, type Rate, takeGrants } from "../subscribers/ledger/throttle.ts";
import type { Store } from "../subscribers/store/open-store.ts";
import type { MailRate } from "./mail-rate.ts";

/** `isForAll` when no mail may leave just now, to whomever. */
export type Leave = { ok: true } | { ok: false; waitMs: number; isForAll: boolean };

export class Grants {
  readonly #store: Store;
  readonly #rate: MailRate;
  /** Granted, and not used yet. */
  readonly #left = new Map<string, number>();

  constructor(store: Store, rate: MailRate) {
    this.#store = store;
    this.#rate = rate;
  }

  /** Leave to send one mail to the domain now, or when to ask again. */
  async take(domain: string): Promise<Leave> {
    const toDomain = await this.#have(forDomain(domain), this.#rate.perDomain);
    if (!toDomain.ok) return { ...toDomain, isForAll: false };
    const toAll = await this.#have(forAll, this.#rate.forAll);
    if (!toAll.ok) return { ...toAll, isForAll: true };
    this.#use(forDomain(domain));
    this.#use(forAll);
    return { ok: true };
  }

  /** The domain's servers ask for patience: what was granted for it is not used. */
  forget(domain: string): void {
    this.#left.delete(forDomain(domain));
  }

  async #have(key: string, rate: Rate | undefined): Promise<{ ok: true } | { ok: false; waitMs: number }> {
    if (rate === undefined || (this.#left.get(key) ?? 0) > 0) return { ok: true };
    const granted = await takeGrants(this.#store, key, { ...rate, count: rate.burst });
    if (granted.ok) this.#left.set(key, rate.burst);
    return granted;
  }

  #use(key: string): void {
    const left = this.#left.get(key);
    if (left !== undefined) this.#left.set(key, left - 1);
  }
}

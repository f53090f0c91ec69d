// How many mails may leave in a second: for all of them, and to one domain, which counts them too.
import type { Environment } from "../domain/environment.ts";
import type { Rate } from "../subscribers/ledger/throttle.ts";

/** `undefined` where there is no limit. */
export type MailRate = { forAll: Rate | undefined; perDomain: Rate | undefined };

/** Less than the least that mail providers allow a new sender, who say theirs in their settings. */
export const usualPerSecond = { forAll: 10, perDomain: 5 };

/** Each grant is written to the store: more than one at a time are asked for, and so few that none lie about for long. */
const atOnce = { least: 1, most: 20 };

/** What MAIL_RATE and MAIL_RATE_PER_DOMAIN say, in mails a second; below 1 they may be fractions. */
export function readMailRate({
  MAIL_RATE,
  MAIL_RATE_PER_DOMAIN,
}: Pick<Environment, "MAIL_RATE" | "MAIL_RATE_PER_DOMAIN">): MailRate {
  return {
    forAll: rateOf(MAIL_RATE ?? usualPerSecond.forAll),
    perDomain: rateOf(
      MAIL_RATE_PER_DOMAIN ?? Math.min(MAIL_RATE ?? usualPerSecond.perDomain, usualPerSecond.perDomain),
    ),
  };
}

export function rateOf(perSecond: number): Rate {
  return { perSecond, burst: grantsAtOnce(perSecond) };
}

/** About half a second's. */
export function grantsAtOnce(perSecond: number): number {
  return Math.min(atOnce.most, Math.max(atOnce.least, Math.ceil(perSecond / 2)));
}

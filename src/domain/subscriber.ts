// Somebody who asked for the mail, and the one way in which their state may go: on, never back.
import type { EmailAddress } from "./email-address.ts";

/** In the order in which a person may pass through them, each at most once. */
export const subscriberStates = [
  "pending",
  "confirmed",
  "unsubscribed",
  "bounced",
  "complained",
  "erased",
] as const;

export type SubscriberState = (typeof subscriberStates)[number];

export type Subscriber = {
  /** A random UUID. */
  id: string;
  state: SubscriberState;
  /** Absent once they are erased. */
  address?: EmailAddress;
  /** No mail before this day (YYYY-MM-DD, in the publication's zone). */
  pausedUntil?: string;
  /** ISO 8601 instants. */
  addedAt: string;
  confirmedAt?: string;
  changedAt: string;
};

/** Whether `to` lies ahead of `from`. Nobody who left, bounced, complained or was erased comes back by themselves. */
export function mayBecome(from: SubscriberState, to: SubscriberState): boolean {
  return subscriberStates.indexOf(to) > subscriberStates.indexOf(from);
}

/** Whether the state is an end to all mail. */
export function hasLeft(state: SubscriberState): boolean {
  return mayBecome("confirmed", state);
}

/**
 * Whether a new sign-up of their own may bring somebody back: what they did themselves, and a mailbox that could not be
 * reached, give way to it; a complaint never does.
 */
export function mayReturn(state: SubscriberState): boolean {
  return state === "unsubscribed" || state === "bounced" || state === "erased";
}

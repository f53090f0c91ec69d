// An issue leaves: the sender drains the issue's ledger until nothing is due. Each body was written down as leaving
// before its first byte left; any number of senders may do so at once, and each may be killed at any time.
import { dayIn } from "../domain/calendar.ts";
import { millisecondsNow } from "../domain/clock.ts";
import type { EmailAddress } from "../domain/email-address.ts";
import type { Publication } from "../domain/publication.ts";
import { suppressHard } from "../subscribers/events/suppress-hard.ts";
import { suppressSoft } from "../subscribers/events/suppress-soft.ts";
import { type Counts, countDeliveries } from "../subscribers/ledger/count-deliveries.ts";
import { findMailedIssue } from "../subscribers/ledger/mailed-issue.ts";
import { nextDueAt } from "../subscribers/ledger/next-due.ts";
import { endIssueIfDone } from "../subscribers/ledger/turn-issue.ts";
import type { BounceAddressFor } from "./bounce-address.ts";
import { composeOnce } from "./compose-once.ts";
import type { Digest } from "./message.ts";
import { readersMail } from "./readers-mail.ts";
import { type RunWorld, SendingRun } from "./sending-run.ts";
import type { Sign } from "./sign.ts";

export type SendingWorld = Omit<RunWorld, "mailFor" | "today"> & {
  publication: Publication;
  /** As it was frozen, its slots open. */
  digest: Digest;
  /** Where readers leave and pause, without a slash at its end. */
  serviceUrl: string;
  sign?: Sign | undefined;
  bounceAddressFor?: BounceAddressFor | undefined;
  leaveAddress?: EmailAddress | undefined;
};

export type Sent = { counts: Counts } & (
  | { kind: "done" }
  /** Nothing is due before the instant `until`; run it again then. */
  | { kind: "waits"; until: string; why?: string | undefined }
  /** By this sender, another, or an editor; `why` is for the editor. */
  | { kind: "paused"; why?: string | undefined }
  /** By an editor, for good. */
  | { kind: "stopped" }
);

/** What is due sooner is waited for. */
const longestWaitMs = 2 * 60_000;

/** A domain over its rate is due and not claimed: it is looked for again so soon. */
const shortestWaitMs = 1_000;

/**
 * Mails an issue that has begun (`beginIssue`) to everybody in its ledger who is due. Throws what the store throws, once
 * the bodies in flight are through: run again, it goes on where it was.
 */
export async function sendIssue(number: number, world: SendingWorld): Promise<Sent> {
  const { store, publication, from } = world;
  const issue = await findMailedIssue(store, number);
  if (issue?.beganAt === undefined) throw new TypeError(`Issue ${number} has not begun to leave.`);
  const copyFor = await composeOnce(world.digest, publication, { from, sentAt: issue.beganAt });
  const run = new SendingRun(number, {
    ...world,
    today: () => dayIn(world.clock.now(), publication.zone),
    mailFor: (mail) => readersMail(mail, { ...world, copyFor, keys: store.keys }),
    refusedBefore: (await countDeliveries(store, number)).failed,
  });
  const end = await drain(number, run, world);
  return { ...end, counts: await countDeliveries(store, number) };
}

/** Omit, of each of the kinds. */
type Ending = Sent extends infer One ? (One extends Sent ? Omit<One, "counts"> : never) : never;

async function drain(number: number, run: SendingRun, world: SendingWorld): Promise<Ending> {
  for (;;) {
    const halt = await run.untilNothingIsDue();
    if (halt) return halt;
    const next = await whatNext(number, world);
    if ("kind" in next) return next;
    await world.pause(next.waitMs, world.signal);
  }
}

async function whatNext(
  number: number,
  { store, clock, signal }: SendingWorld,
): Promise<Ending | { waitMs: number }> {
  if (await endIssueIfDone(store, number)) {
    await suppressHard(store, number);
    await suppressSoft(store, number);
    return { kind: "done" };
  }
  const issue = await findMailedIssue(store, number);
  if (issue?.state === "stopped") return { kind: "stopped" };
  if (issue?.state !== "sending") return { kind: "paused", why: issue?.why };
  if (signal?.aborted) return { kind: "waits", until: clock.now(), why: "It was asked to end." };
  const until = await nextDueAt(store, number);
  if (until === undefined) return { waitMs: 0 };
  const waitMs = Math.max(shortestWaitMs, Date.parse(until) - millisecondsNow(clock));
  return waitMs > longestWaitMs ? { kind: "waits", until } : { waitMs };
}

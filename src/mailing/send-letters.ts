// The letters to single people leave, by the same lanes, fence and rates as an issue's mails. Any number of senders may
// do so at once, each may be killed at any time, and nobody gets a letter twice.
import { dayIn } from "../domain/calendar.ts";
import { nextDueAt } from "../subscribers/ledger/next-due.ts";
import { type LetterSetting, letterMail } from "./letter-mail.ts";
import { type Halt, type RunWorld, SendingRun } from "./sending-run.ts";

export type LettersWorld = Omit<RunWorld, "mailFor" | "today" | "progress"> & Omit<LetterSetting, "keys">;

export type LettersSent = {
  /** The instant (ISO 8601) at which the next is due; absent where none waits. It may lie in the past. */
  dueAt: string | undefined;
  /** Why letters wait that are due, in words for who looks after the service. */
  halt: Halt | undefined;
};

/** Mails whatever is due. Throws what the store throws, once the bodies in flight are through. */
export async function sendLetters(world: LettersWorld): Promise<LettersSent> {
  const { store, clock, publication } = world;
  const run = new SendingRun("letters", {
    ...world,
    today: () => dayIn(clock.now(), publication.zone),
    mailFor: async (mail) => {
      if (!("kind" in mail)) throw new TypeError("A mail of an issue is no letter.");
      return await letterMail(mail, { ...world, keys: store.keys }, clock.now());
    },
    refusedBefore: 0,
  });
  const halt = await run.untilNothingIsDue();
  return { dueAt: await nextDueAt(store, "letters"), halt };
}

// Whose mail a report is about, if it is one of ours. Anybody may write a bounce, so that its word alone counts for
// nothing: it must hold what only somebody to whom that mail went can know.
import type { Kysely } from "kysely";
import { type EmailAddress, toEmailAddress } from "../../domain/email-address.ts";
import { goesElsewhere } from "../../domain/letter.ts";
import { rowOf } from "../people/find-subscriber.ts";
import { readToken } from "../people/token.ts";
import type { Store } from "../store/open-store.ts";
import { addressHashes } from "../store/store-keys.ts";
import type { SubscriberRow, Tables } from "../store/tables.ts";

/** What a report says of the mail; `isProven` where its sender has proved to be the provider that sends for us. */
export type Claim = {
  address: string | undefined;
  token: string | undefined;
  messageId: string | undefined;
  isProven?: boolean | undefined;
};

/** `letter` is the Message-ID of the letter that it is about, if it is about one. */
export type Reported = {
  person: SubscriberRow & { address: EmailAddress };
  issue: number | undefined;
  letter: string | undefined;
};

/**
 * The person by a bounce token (what it proves: docs/decisions/0031), by the Message-ID of a mail of theirs together
 * with their address, or by the address alone in a proven report. Nobody who was erased. `issue` is the one that the
 * Message-ID names, else the newest that went to them; none where it names a letter.
 */
export async function whoseMail(store: Store, claim: Claim): Promise<Reported | undefined> {
  const mail = await mailOf(store.db, claim.messageId);
  if (mail?.wentElsewhere) return undefined;
  const person = await personOf(store, claim, mail?.subscriber_id);
  if (!person || person.address === null) return undefined;
  const own = mail?.subscriber_id === person.id ? mail : undefined;
  return {
    person: { ...person, address: person.address as EmailAddress },
    issue: own ? own.issue : await newestIssueTo(store.db, person.id),
    letter: own?.letter,
  };
}

async function personOf(
  store: Store,
  { address, token, isProven }: Claim,
  addressee: string | undefined,
): Promise<SubscriberRow | undefined> {
  const proof = token === undefined ? undefined : readToken(store.keys, token, store.clock.now());
  if (proof?.ok && proof.purpose === "bounce") return await rowById(store.db, proof.subscriberId);
  if (address === undefined) return undefined;
  const person = addressee === undefined ? undefined : await rowById(store.db, addressee);
  if (person?.address?.toLowerCase() === address.toLowerCase()) return person;
  const written = isProven ? toEmailAddress(address) : undefined;
  return written && (await rowOf(store.db, addressHashes(store.keys, written)));
}

async function rowById(db: Kysely<Tables>, id: string): Promise<SubscriberRow | undefined> {
  return await db.selectFrom("subscriber").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Elsewhere: to an address that its person wants, or had, which says nothing of the one they have. */
type Mail = {
  subscriber_id: string;
  issue: number | undefined;
  letter: string | undefined;
  wentElsewhere: boolean;
};

async function mailOf(db: Kysely<Tables>, messageId: string | undefined): Promise<Mail | undefined> {
  if (messageId === undefined) return undefined;
  const name = `<${messageId}>`;
  const delivery = await db
    .selectFrom("delivery")
    .select(["subscriber_id", "issue"])
    .where("message_id", "=", name)
    .executeTakeFirst();
  if (delivery) return { ...delivery, letter: undefined, wentElsewhere: false };
  const letter = await db
    .selectFrom("letter")
    .select(["subscriber_id", "kind"])
    .where("message_id", "=", name)
    .executeTakeFirst();
  return (
    letter && {
      subscriber_id: letter.subscriber_id,
      issue: undefined,
      letter: name,
      wentElsewhere: goesElsewhere(letter.kind),
    }
  );
}

async function newestIssueTo(db: Kysely<Tables>, id: string): Promise<number | undefined> {
  const newest = await db
    .selectFrom("delivery")
    .select((row) => row.fn.max("issue").as("issue"))
    .where("subscriber_id", "=", id)
    .where("state", "in", ["sent", "failed", "ambiguous", "sending"])
    .executeTakeFirst();
  return newest?.issue === null || newest?.issue === undefined ? undefined : Number(newest.issue);
}

// A post on Bluesky, under a key that follows from the issue: to put it twice is to put it once.
import { z } from "zod";
import { type Account, type Announcement, jsonOf, type Network, type Posted, shortened } from "./network.ts";

const server = "https://bsky.social";
const collection = "app.bsky.feed.post";
/** A post takes 300 graphemes (lexicon app.bsky.feed.post); letters are counted, which is never less. */
const mostCharacters = 300;

const Session = z.object({ did: z.string(), accessJwt: z.string() });

export const bluesky: Network = { name: "bluesky", variable: "BLUESKY_APP_PASSWORD", post, find };

async function post(announcement: Announcement, account: Account): Promise<Posted> {
  const session = await signIn(account);
  if (!session.ok) return session;
  const { did, accessJwt } = session;
  const rkey = keyOf(announcement);
  const answer = await account.ask(`${server}/xrpc/com.atproto.repo.putRecord`, {
    method: "POST",
    headers: { authorization: `Bearer ${accessJwt}`, "content-type": "application/json" },
    body: JSON.stringify({ repo: did, collection, rkey, record: recordOf(announcement) }),
  });
  const read = jsonOf(answer, account.account);
  return read.ok ? { ok: true, url: addressOf(account.account, rkey) } : read;
}

async function find(
  announcement: Announcement,
  account: Account,
): Promise<{ ok: true; url: string | undefined } | { ok: false; says: string }> {
  const session = await signIn(account);
  if (!session.ok) return session;
  const rkey = keyOf(announcement);
  const place = new URLSearchParams({ repo: session.did, collection, rkey });
  const answer = await account.ask(`${server}/xrpc/com.atproto.repo.getRecord?${place}`, {
    headers: { authorization: `Bearer ${session.accessJwt}` },
  });
  if (answer.ok && answer.status === 400 && answer.text.includes("RecordNotFound"))
    return { ok: true, url: undefined };
  const read = jsonOf(answer, account.account);
  return read.ok ? { ok: true, url: addressOf(account.account, rkey) } : read;
}

async function signIn({
  account,
  secret,
  ask,
}: Account): Promise<{ ok: true; did: string; accessJwt: string } | { ok: false; says: string }> {
  const answer = await ask(`${server}/xrpc/com.atproto.server.createSession`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ identifier: account, password: secret }),
  });
  const read = jsonOf(answer, account);
  if (!read.ok) return read;
  const session = Session.safeParse(read.json);
  return session.success ? { ok: true, ...session.data } : { ok: false, says: `${account} gave no session` };
}

function recordOf({ title, url, summary, language, shippedAt }: Announcement): Record<string, unknown> {
  const shown = url.replace(/^https?:\/\//, "").replace(/\/$/, "");
  const words = shortened(title, mostCharacters - [...shown].length - 2);
  const start = Buffer.byteLength(`${words}\n\n`);
  return {
    $type: collection,
    text: `${words}\n\n${shown}`,
    facets: [
      {
        index: { byteStart: start, byteEnd: start + Buffer.byteLength(shown) },
        features: [{ $type: "app.bsky.richtext.facet#link", uri: url }],
      },
    ],
    embed: {
      $type: "app.bsky.embed.external",
      external: { uri: url, title: shortened(title, 300), description: shortened(summary, 300) },
    },
    langs: [language],
    createdAt: new Date(shippedAt).toISOString(),
  };
}

const letters = "234567abcdefghijklmnopqrstuvwxyz";

/** A TID (atproto.com/specs/tid): the moment in microseconds and a clock's number, in 13 letters. */
function keyOf({ shippedAt, number }: Announcement): string {
  let value = ((BigInt(Date.parse(shippedAt)) * 1000n) << 10n) | BigInt(number % 1024);
  let key = "";
  for (let at = 0; at < 13; at++) {
    key = (letters[Number(value & 31n)] ?? "") + key;
    value >>= 5n;
  }
  return key;
}

function addressOf(account: string, rkey: string): string {
  return `https://bsky.app/profile/${account}/post/${rkey}`;
}

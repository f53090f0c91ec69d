// A post on Mastodon. The server itself refuses to take one twice for the same Idempotency-Key within an hour
// (docs.joinmastodon.org/methods/statuses, "Post a new status").
import { createHash } from "node:crypto";
import { z } from "zod";
import { type Account, type Announcement, jsonOf, type Network, type Posted, shortened } from "./network.ts";

/** A server takes 500 characters and counts every address as 23. */
const mostCharacters = 500 - 23 - 2;

const Status = z.object({
  id: z.string(),
  url: z.string().nullish(),
  uri: z.string().nullish(),
  content: z.string(),
});
const Me = z.object({ id: z.string() });

export const mastodon: Network = { name: "mastodon", variable: "MASTODON_TOKEN", post, find };

async function post(announcement: Announcement, { account, secret, ask }: Account): Promise<Posted> {
  const { title, url, language } = announcement;
  const answer = await ask(`${serverOf(account)}/api/v1/statuses`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${secret}`,
      "content-type": "application/json",
      "idempotency-key": createHash("sha256").update(url).digest("hex"),
    },
    body: JSON.stringify({
      status: `${shortened(title, mostCharacters)}\n\n${url}`,
      language: language.split("-")[0],
      visibility: "public",
    }),
  });
  const read = jsonOf(answer, account);
  if (!read.ok) return read;
  const status = Status.safeParse(read.json);
  return status.success
    ? { ok: true, url: status.data.url ?? status.data.uri ?? url }
    : { ok: false, says: `${account} did not say what became of the post` };
}

async function find(
  { url, shippedAt }: Announcement,
  { account, secret, ask }: Account,
): Promise<{ ok: true; url: string | undefined } | { ok: false; says: string }> {
  const headers = { authorization: `Bearer ${secret}` };
  const server = serverOf(account);
  const me = jsonOf(await ask(`${server}/api/v1/accounts/verify_credentials`, { headers }), account);
  if (!me.ok) return me;
  const { data } = Me.safeParse(me.json);
  if (!data) return { ok: false, says: `${account} did not say who it is` };
  // The first post that can be ours, by the time in its number (docs: ids are made of milliseconds, 16 bits up).
  const since = BigInt(Date.parse(shippedAt)) << 16n;
  const page = `${server}/api/v1/accounts/${encodeURIComponent(data.id)}/statuses?limit=40&exclude_reblogs=true&min_id=${since}`;
  const list = jsonOf(await ask(page, { headers }), account);
  if (!list.ok) return list;
  const posts = z.array(Status).safeParse(list.json);
  const own = posts.data?.find(({ content }) => content.includes(url));
  return { ok: true, url: own && (own.url ?? own.uri ?? url) };
}

/** `https://social.example` of `@you@social.example`. */
function serverOf(account: string): string {
  return `https://${account.split("@").at(-1)}`;
}

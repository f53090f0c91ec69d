// X's API v2 (https://docs.x.com/x-api/): own posts, and bookmarks with a token of the account. Pay per use, so
// it asks for no more than is wanted. The links are those in the words; the words are the note.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { hostOf } from "../../domain/public-url.ts";
import { tidyPost } from "../fields/post-text.ts";
import {
  type Ask,
  askJson,
  instantOf,
  joinReadings,
  noSecret,
  nothingBecause,
  type PageResult,
  reaches,
  readAllPages,
  readRecords,
  type Service,
  type ServiceReading,
  type ServiceSettings,
  wordsOf,
} from "./service.ts";

const Entities = z
  .object({
    urls: z
      .array(
        z.object({
          /** The t.co address that stands in the text. */
          url: z.string(),
          expanded_url: z.string().optional(),
          /** Where the whole chain of redirects ends; X follows it when somebody posts. */
          unwound_url: z.string().optional(),
          title: z.string().optional(),
        }),
      )
      .catch([]),
    hashtags: z.array(z.object({ tag: z.string() })).catch([]),
  })
  .partial()
  .optional()
  .catch(undefined);
const Post = z.object({
  id: z.string(),
  text: z.string(),
  created_at: z.string().optional(),
  author_id: z.string().optional(),
  entities: Entities,
  /** A long post: `text` is cut off, and this is all of it. */
  note_tweet: z.object({ text: z.string(), entities: Entities }).optional().catch(undefined),
  referenced_tweets: z.array(z.object({ type: z.string(), id: z.string() })).catch([]),
});
type Post = z.infer<typeof Post>;
const User = z.object({ id: z.string(), username: z.string(), protected: z.boolean().catch(false) });
type User = z.infer<typeof User>;
const Posts = z.object({
  /** Absent when there are none. */
  data: z.array(z.unknown()).optional(),
  includes: z
    .object({ users: z.array(User).catch([]), tweets: z.array(Post).catch([]) })
    .optional()
    .catch(undefined),
  meta: z.object({ next_token: z.string().optional() }),
});

const origin = "https://api.x.com/2";
const fields =
  "tweet.fields=created_at,entities,author_id,note_tweet,referenced_tweets&user.fields=username,protected";

/**
 * `address` is the account, `you` or `https://x.com/you`; `take` is any of posts (the default) and bookmarks.
 * Bookmarks want a token of the account (OAuth 2.0, bookmark.read tweet.read users.read); X ends those after
 * two hours. X keeps the latest 800 bookmarks and does not tell when they were made.
 */
export const xApi: Service = {
  kind: "x",
  secretVariable: "X_TOKEN",
  async read(ask, settings) {
    const name = /^(?:https:\/\/(?:www\.)?(?:x|twitter)\.com\/|@)?(\w{1,15})\/?$/.exec(
      settings.address.trim(),
    )?.[1];
    if (!name) return nothingBecause("Write the account's name, for example you or https://x.com/you.");
    if (!settings.secret) return noSecret("token of X", xApi.secretVariable);
    const take = settings.take.length > 0 ? settings.take : ["posts"];
    const me = await whoIs(ask, name, take, settings);
    if (!me.ok) return nothingBecause(me.problem);
    const readings = [];
    if (take.includes("posts")) readings.push(await ownPosts(ask, me.data.data, settings));
    if (take.includes("bookmarks")) readings.push(await bookmarks(ask, me.data.data, settings));
    return joinReadings(readings);
  },
};

/** The app's own token, which never ends, is nobody's "me" but reads public posts: for these the name is enough. */
function whoIs(ask: Ask, name: string, take: string[], settings: ServiceSettings) {
  const who = take.includes("bookmarks") ? "users/me" : `users/by/username/${name}`;
  return askJson(ask, `${origin}/${who}?user.fields=protected`, z.object({ data: User }), {
    headers: { authorization: `Bearer ${settings.secret}` },
  });
}

/** A retweet's own text is cut off, so the post inside is asked for too. */
function ownPosts(ask: Ask, me: User, settings: ServiceSettings): Promise<ServiceReading> {
  const since = settings.since
    ? `&start_time=${new Date(settings.since).toISOString().replace(/\.\d+/, "")}`
    : "";
  const list = `${origin}/users/${me.id}/tweets?max_results=100&${fields}&expansions=author_id,referenced_tweets.id,referenced_tweets.id.author_id${since}`;
  return readPosts(ask, list, settings, { me, isDated: true });
}

function bookmarks(ask: Ask, me: User, settings: ServiceSettings): Promise<ServiceReading> {
  const list = `${origin}/users/${me.id}/bookmarks?max_results=100&${fields}&expansions=author_id`;
  return readPosts(ask, list, settings, { me, isDated: false });
}

function readPosts(ask: Ask, list: string, settings: ServiceSettings, of: { me: User; isDated: boolean }) {
  const headers = { authorization: `Bearer ${settings.secret}` };
  return readAllPages(list, settings.since, async (at): Promise<PageResult> => {
    const asked = await askJson(ask, at, Posts, { headers });
    if (!asked.ok) return asked;
    const { data = [], includes, meta } = asked.data;
    const users = new Map([of.me, ...(includes?.users ?? [])].map((user) => [user.id, user]));
    const inside = new Map((includes?.tweets ?? []).map((post) => [post.id, post]));
    const saidAt: (string | undefined)[] = [];
    const read = readRecords(data, {
      schema: Post,
      name: "post",
      service: "X",
      capturesOf: (post) => {
        saidAt.push(instantOf(post.created_at));
        const retweeted = post.referenced_tweets.find((one) => one.type === "retweeted");
        const said = inside.get(retweeted?.id ?? "") ?? post;
        const author = users.get(said.author_id ?? "");
        const from = said === post ? "From" : "Reposted from";
        const before = author && author.id !== of.me.id ? `${from} @${author.username}: ` : "";
        return capturesOf(said, author, before).map((capture) => ({
          ...capture,
          savedAt: of.isDated ? instantOf(post.created_at) : undefined,
          source: settings.source,
        }));
      },
    });
    const isDone = data.length === 0 || !reaches(settings.since, saidAt);
    const next = isDone || !meta.next_token ? undefined : `${list}&pagination_token=${meta.next_token}`;
    return { ok: true, page: { ...read, next } };
  });
}

function capturesOf(post: Post, author: User | undefined, before: string): Omit<Capture, "source">[] {
  const { text, entities } = post.note_tweet ?? post;
  const urls = entities?.urls ?? [];
  const tags = (entities?.hashtags ?? []).map((hashtag) => hashtag.tag);
  const bare = urls.reduce((rest, url) => rest.replaceAll(url.url, ""), text);
  const words = tidyPost(decoded(bare), tags);
  return urls
    .map((url) => ({ url: url.unwound_url ?? url.expanded_url ?? url.url, title: url.title }))
    .filter(({ url }) => !isOfX(url))
    .map(({ url, title }) => ({
      url,
      title: wordsOf(title),
      note: words === "" ? undefined : `${before}${words}`,
      tags,
      private: author?.protected || undefined,
      seenAt: `https://x.com/${author?.username ?? "i"}/status/${post.id}`,
    }));
}

/** Pictures, quoted posts and profiles are of the network, not links. */
function isOfX(url: string): boolean {
  return /^((mobile\.)?(x|twitter)\.com|pic\.(x|twitter)\.com)$/.test(hostOf(url));
}

/** The API escapes these three and no others. */
function decoded(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

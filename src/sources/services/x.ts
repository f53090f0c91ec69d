// X's API v2 (https://docs.x.com/x-api/): own posts, and bookmarks with a token of the account. Pay per use, so
// it asks for no more than is wanted. The links are those in the words; the words are the note.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { hostOf } from "../../domain/host-of.ts";
import type { ServiceRequest } from "../../web/ask-service.ts";
import { exactInstant } from "../fields/exact-instant.ts";
import { maybeTrue, maybeWords } from "../fields/lenient.ts";
import { tidyPost } from "../fields/post-text.ts";
import { withCursor } from "./addresses.ts";
import { askJson } from "./ask-json.ts";
import { readList } from "./record-list.ts";
import {
  type Ask,
  nothingBecause,
  readTaken,
  type Service,
  type ServiceReading,
  type ServiceSettings,
  withSecret,
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
          title: maybeWords,
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
const User = z.object({ id: z.string(), username: z.string(), protected: maybeTrue });
type User = z.infer<typeof User>;
const Includes = z
  .object({ users: z.array(User).catch([]), tweets: z.array(Post).catch([]) })
  .optional()
  .catch(undefined);
type Includes = z.infer<typeof Includes>;
const Posts = z.object({
  /** Absent when there are none. */
  data: z.array(z.unknown()).optional(),
  includes: Includes,
  meta: z.object({ next_token: z.string().optional() }),
});

const origin = "https://api.x.com/2";
const fields =
  "tweet.fields=created_at,entities,author_id,note_tweet,referenced_tweets&user.fields=username,protected";

/**
 * Bookmarks want a token of the account (OAuth 2.0, bookmark.read tweet.read users.read); X ends those after
 * two hours. X keeps the latest 800 bookmarks and does not tell when they were made.
 */
export const x: Service<"x"> = {
  kind: "x",
  address: "the account's name, for example you or https://x.com/you",
  secret: { variable: "X_TOKEN", is: "token of X" },
  read: (ask, settings) =>
    withSecret(nameIn(settings.address), settings, async (name, token) => {
      const request = { headers: { authorization: `Bearer ${token}` } };
      // The app's own token, which never ends, is nobody's "me" but reads public posts: for these the name is enough.
      const who = settings.take.includes("bookmarks") ? "users/me" : `users/by/username/${name}`;
      const asked = await askJson(
        ask,
        `${origin}/${who}?user.fields=protected`,
        z.object({ data: User }),
        request,
      );
      if (!asked.ok) return nothingBecause(asked.problem);
      const from = { me: asked.data.data, request };
      return readTaken("x", settings, {
        posts: () => readOwnPosts(ask, settings, from),
        bookmarks: () => readBookmarks(ask, settings, from),
      });
    }),
};

function nameIn(address: string): string | undefined {
  return /^(?:https:\/\/(?:www\.)?(?:x|twitter)\.com\/|@)?(\w{1,15})\/?$/.exec(address.trim())?.[1];
}

type From = { me: User; request: ServiceRequest };

/** A retweet's own text is cut off, so the post inside is asked for too. */
function readOwnPosts(ask: Ask, settings: ServiceSettings, from: From): Promise<ServiceReading> {
  const since = settings.since
    ? `&start_time=${new Date(settings.since).toISOString().replace(/\.\d+/, "")}`
    : "";
  const first = `${origin}/users/${from.me.id}/tweets?max_results=100&${fields}&expansions=author_id,referenced_tweets.id,referenced_tweets.id.author_id${since}`;
  return readPosts(ask, settings, { ...from, first, isDated: true });
}

function readBookmarks(ask: Ask, settings: ServiceSettings, from: From): Promise<ServiceReading> {
  const first = `${origin}/users/${from.me.id}/bookmarks?max_results=100&${fields}&expansions=author_id`;
  return readPosts(ask, settings, { ...from, first, isDated: false });
}

function readPosts(
  ask: Ask,
  settings: ServiceSettings,
  { me, request, first, isDated }: From & { first: string; isDated: boolean },
): Promise<ServiceReading> {
  return readList(ask, settings, {
    service: "X",
    name: "post",
    first,
    request,
    answer: Posts,
    recordsOf: ({ data = [] }) => data,
    record: Post,
    capturesOf: (post, answer) =>
      capturesOf(post, answer.includes, me).map((found) => ({
        ...found,
        savedAt: isDated ? exactInstant(post.created_at) : undefined,
      })),
    next: ({ answer, count }) =>
      count > 0 ? withCursor(first, "pagination_token", answer.meta.next_token) : undefined,
    isDated,
  });
}

/** The links of a post, or of the one inside it that it repeats. */
function capturesOf(post: Post, includes: Includes, me: User): Omit<Capture, "source">[] {
  const retweeted = post.referenced_tweets.find((one) => one.type === "retweeted");
  const said = includes?.tweets.find((one) => one.id === retweeted?.id) ?? post;
  const author = [me, ...(includes?.users ?? [])].find((user) => user.id === said.author_id);
  const from = said === post ? "From" : "Reposted from";
  const before = author && author.id !== me.id ? `${from} @${author.username}: ` : "";
  return linksIn(said, author, before);
}

function linksIn(post: Post, author: User | undefined, before: string): Omit<Capture, "source">[] {
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
      title,
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

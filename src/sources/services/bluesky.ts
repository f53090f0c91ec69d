// Bluesky's API (https://docs.bsky.app/docs/api/): own posts without a login, bookmarks with an app password.
// The links are those in the words and on the card; the words are the note.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { publicUrl } from "../../domain/public-url.ts";
import { exactInstant } from "../fields/exact-instant.ts";
import { maybeWords } from "../fields/lenient.ts";
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

const Facet = z.object({
  /** Counted in bytes of UTF-8, not in characters (app.bsky.richtext.facet). */
  index: z.object({ byteStart: z.int().min(0), byteEnd: z.int().min(0) }),
  features: z.array(z.object({ uri: z.string().optional(), tag: z.string().optional() })),
});
type Facet = z.infer<typeof Facet>;
const External = z.object({ uri: z.string(), title: maybeWords }).optional().catch(undefined);
const Author = z.object({ did: z.string(), handle: z.string() });
const Post = z.object({
  uri: z.string(),
  author: Author,
  indexedAt: z.string().optional(),
  record: z.object({
    text: z.string().catch(""),
    createdAt: z.string().optional(),
    facets: z.array(Facet).optional().catch(undefined),
    tags: z.array(z.string()).catch([]),
    /** app.bsky.embed.external, or app.bsky.embed.recordWithMedia, which has it one floor down. */
    embed: z
      .object({ external: External, media: z.object({ external: External }).optional().catch(undefined) })
      .optional()
      .catch(undefined),
  }),
});
type Post = z.infer<typeof Post>;
const FeedItem = z.object({
  post: Post,
  reason: z.object({ by: Author.optional(), indexedAt: z.string().optional() }).optional().catch(undefined),
});
const Feed = z.object({ feed: z.array(z.unknown()), cursor: z.string().optional() });
/** A post that was deleted, or whose author keeps the editor out, has nothing to give and is nobody's fault. */
const Gone = z.union([z.object({ notFound: z.literal(true) }), z.object({ blocked: z.literal(true) })]);
const Bookmark = z.object({ createdAt: z.string().optional(), item: z.union([Gone, Post]) });
const Bookmarks = z.object({ bookmarks: z.array(z.unknown()), cursor: z.string().optional() });
const Session = z.object({ accessJwt: z.string(), did: z.string() });

type Account = { name: string; server: string };
type Found = Omit<Capture, "source">;

/**
 * A profile on another host than Bluesky's own, `https://pds.example/profile/you.example`, names the server to
 * log in at.
 */
export const bluesky: Service<"bluesky"> = {
  kind: "bluesky",
  address: "the handle, for example you.bsky.social",
  secret: { variable: "BLUESKY_APP_PASSWORD", is: "app password of Bluesky" },
  async read(ask, settings) {
    const account = accountIn(settings.address);
    if (!account) return nothingBecause({ why: "bad-address" });
    return readTaken("bluesky", settings, {
      posts: () => readOwnPosts(ask, settings, account),
      bookmarks: () =>
        withSecret(account, settings, (_, password) => readBookmarks(ask, settings, { account, password })),
    });
  },
};

function accountIn(address: string): Account | undefined {
  const profile = publicUrl(address);
  const isApp = !profile || /^(www\.)?bsky\.app$/.test(profile.hostname);
  const name = (
    profile ? /^\/(?:profile\/)?@?([^/]+)\/?$/.exec(profile.pathname)?.[1] : address.trim()
  )?.replace(/^@/, "");
  if (!name || !/^(did:[a-z]+:[\w.:%-]+|[a-z\d-]+(\.[a-z\d-]+)+)$/i.test(name)) return undefined;
  return { name, server: isApp ? "https://bsky.social" : profile.origin };
}

function readOwnPosts(ask: Ask, settings: ServiceSettings, { name }: Account): Promise<ServiceReading> {
  const first = `https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=${encodeURIComponent(name)}&limit=100&filter=posts_no_replies`;
  return readList(ask, settings, {
    service: "Bluesky",
    name: "post",
    first,
    answer: Feed,
    recordsOf: ({ feed }) => feed,
    record: FeedItem,
    capturesOf: ({ post, reason }) =>
      capturesOf(post, {
        before: reason?.by ? `Reposted from @${post.author.handle}: ` : "",
        savedAt: exactInstant(reason?.indexedAt) ?? exactInstant(post.record.createdAt ?? post.indexedAt),
      }),
    next: ({ answer, count }) => (count > 0 ? withCursor(first, "cursor", answer.cursor) : undefined),
  });
}

/** One session for a run: createSession may be called 30 times in five minutes (docs, "Rate limits"). */
async function readBookmarks(
  ask: Ask,
  settings: ServiceSettings,
  { account: { name, server }, password }: { account: Account; password: string },
): Promise<ServiceReading> {
  const session = await askJson(ask, `${server}/xrpc/com.atproto.server.createSession`, Session, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ identifier: name, password }),
  });
  if (!session.ok) return nothingBecause(session.problem);
  const { accessJwt, did } = session.data;
  const first = `${server}/xrpc/app.bsky.bookmark.getBookmarks?limit=100`;
  return readList(ask, settings, {
    service: "Bluesky",
    name: "bookmark",
    first,
    request: { headers: { authorization: `Bearer ${accessJwt}` } },
    answer: Bookmarks,
    recordsOf: ({ bookmarks }) => bookmarks,
    record: Bookmark,
    capturesOf: ({ createdAt, item }) =>
      "record" in item
        ? capturesOf(item, {
            before: item.author.did === did ? "" : `From @${item.author.handle}: `,
            savedAt: exactInstant(createdAt),
          })
        : [],
    next: ({ answer, count }) => (count > 0 ? withCursor(first, "cursor", answer.cursor) : undefined),
  });
}

function capturesOf(
  post: Post,
  { before, savedAt }: { before: string; savedAt: string | undefined },
): Found[] {
  const { record, author, uri } = post;
  const external = record.embed?.external ?? record.embed?.media?.external;
  const card = external && isGif(external.uri) ? undefined : external;
  const facets = record.facets ?? [];
  const features = facets.flatMap((facet) => facet.features);
  const tags = [...features.flatMap((feature) => feature.tag ?? []), ...record.tags];
  const links = new Map<string, string>();
  for (const url of [...features.flatMap((feature) => feature.uri ?? []), ...(card ? [card.uri] : [])])
    links.set(publicUrl(url)?.href ?? url, url);
  const words = tidyPost(withoutLinks(record.text, facets), tags);
  return [...links].map(([href, url]) => ({
    url,
    title: card && publicUrl(card.uri)?.href === href ? card.title : undefined,
    note: words === "" ? undefined : `${before}${words}`,
    tags,
    savedAt,
    seenAt: `https://bsky.app/profile/${author.handle === "handle.invalid" ? author.did : author.handle}/post/${uri.split("/").at(-1)}`,
  }));
}

/** The text without what stands for a link; words that somebody linked stay. From the back, so that offsets hold. */
function withoutLinks(text: string, facets: Facet[]): string {
  let bytes = Buffer.from(text, "utf8");
  const fromTheBack = facets.toSorted((a, b) => b.index.byteStart - a.index.byteStart);
  for (const { index, features } of fromTheBack) {
    const uri = features.find((feature) => feature.uri)?.uri;
    const { byteStart, byteEnd } = index;
    if (!uri || byteEnd <= byteStart || byteEnd > bytes.length) continue;
    if (!standsFor(bytes.toString("utf8", byteStart, byteEnd), uri)) continue;
    bytes = Buffer.concat([bytes.subarray(0, byteStart), bytes.subarray(byteEnd)]);
  }
  return bytes.toString("utf8");
}

/** True for `example.org/a/long…` in place of `https://www.example.org/a/long/way`. */
function standsFor(shown: string, uri: string): boolean {
  const bare = (address: string) =>
    address
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/^www\./, "");
  const start = bare(shown).replace(/(…|\.\.\.|\/)$/, "");
  return start !== "" && bare(uri).startsWith(start);
}

/** Bluesky's picker of moving pictures makes a card of each: nobody means that as a link. */
function isGif(uri: string): boolean {
  return /^(media\.tenor\.com|static\.klipy\.com)$/.test(publicUrl(uri)?.hostname ?? "");
}

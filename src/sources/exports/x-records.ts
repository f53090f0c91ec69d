// The records of an X archive, as its files spell them, to one shape. The oldest archives have posts without
// the `tweet` around them, and long posts spell their links another way.
import { z } from "zod";
import { listOf, maybeScalar, maybeText } from "../fields/lenient.ts";

/** A link in a post: `short` is the t.co address that stands in the words, `full` where it leads. */
export type XLink = { short: string | undefined; full: string | undefined };
export type XPost = {
  kind: "post";
  id: string | undefined;
  at: string | undefined;
  text: string;
  links: XLink[];
  tags: string[];
};
/** The whole text of a post that was cut. Its id is its own, seldom that of the post. */
export type XLongPost = Omit<XPost, "kind" | "tags"> & { kind: "long" };
export type XLike = { kind: "like"; id: string | undefined; text: string };

const Link = z
  .object({ url: maybeText, expanded_url: maybeText, shortUrl: maybeText, expandedUrl: maybeText })
  .transform((link) => ({
    short: link.url ?? link.shortUrl,
    full: link.expanded_url || link.expandedUrl || undefined,
  }));

const Post = z
  .object({
    id_str: maybeScalar,
    created_at: maybeText,
    full_text: z.string(),
    entities: z
      .object({ urls: listOf(Link), hashtags: listOf(z.object({ text: z.string() })) })
      .catch({ urls: [], hashtags: [] }),
  })
  .transform(
    (post): XPost => ({
      kind: "post",
      id: post.id_str,
      at: post.created_at,
      text: post.full_text,
      links: post.entities.urls,
      tags: post.entities.hashtags.map((tag) => tag.text),
    }),
  );

const LongPost = z
  .object({
    noteTweetId: maybeScalar,
    createdAt: maybeText,
    core: z.object({ text: z.string(), urls: listOf(Link) }),
  })
  .transform(
    (post): XLongPost => ({
      kind: "long",
      id: post.noteTweetId,
      at: post.createdAt,
      text: post.core.text,
      links: post.core.urls,
    }),
  );

/** `fullText` is absent when the liked post is gone or closed. */
const Like = z
  .object({ tweetId: maybeScalar, fullText: z.string().catch("") })
  .transform((like): XLike => ({ kind: "like", id: like.tweetId, text: like.fullText }));

export const XRecord = z.union([
  z.object({ tweet: Post }).transform((record) => record.tweet),
  z.object({ noteTweet: LongPost }).transform((record) => record.noteTweet),
  z.object({ like: Like }).transform((record) => record.like),
  Post,
]);
export type XRecord = z.infer<typeof XRecord>;

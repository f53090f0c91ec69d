// Mastodon's archive (zip, or .tar.gz of older servers) and its parts: outbox.json holds the account's own
// posts, likes.json and bookmarks.json the addresses of other people's. What is not public is private.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { parseJson } from "../../domain/parse-json.ts";
import { isPublicUrl } from "../../domain/public-url.ts";
import type { Imported } from "../fields/imported.ts";
import { listOf, maybeText } from "../fields/lenient.ts";
import { type Anchor, readNote } from "../fields/note-text.ts";
import { withoutTrailingTags } from "../fields/post-text.ts";
import { captureOrWhy, type RecordReading, readRecords } from "../fields/records.ts";
import { readFeedDate } from "../fields/written-date.ts";
import { type ArchiveFormat, joinMembers } from "./archive.ts";
import type { ImportFormat } from "./import-format.ts";

const Collection = z.object({ type: z.literal("OrderedCollection"), orderedItems: z.array(z.unknown()) });
const Audience = z.union([z.string().transform((one) => [one]), listOf(z.string())]).catch([]);
const Post = z.object({
  content: maybeText,
  url: maybeText,
  id: maybeText,
  published: maybeText,
  to: Audience,
  cc: Audience,
  tag: listOf(z.object({ type: z.literal("Hashtag"), name: z.string() })),
});
/** A boost (`Announce`) carries the other post's address only, so it names no link. */
const Activity = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Create"), object: Post }),
  z.object({ type: z.literal("Announce") }),
]);
type Post = z.infer<typeof Post>;

/** ActivityPub §5.6: who is named so in `to` or `cc` is everybody. */
const everybody = ["https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"];

export const mastodonFileFormat: ImportFormat = {
  name: "mastodon",
  recognises: ({ json }) => Collection.safeParse(json).success,
  read: ({ json }, source) => readCollection(json, source),
};

export const mastodonArchive: ArchiveFormat = {
  name: "mastodon",
  member: /^(outbox|likes|bookmarks)\.json$/,
  read: (members, source) =>
    joinMembers("mastodon", members, ({ text }) => readCollection(parseJson(text), source)),
};

function readCollection(json: unknown, source: string): Imported {
  const collection = Collection.safeParse(json).data;
  if (!collection)
    return {
      format: "mastodon",
      captures: [],
      skipped: [{ where: "the file", why: "not a list as Mastodon writes it" }],
    };
  const record = z.union([z.string(), Activity]);
  const read = readRecords(collection.orderedItems, record, (item) =>
    typeof item === "string" ? readAddress(item, source) : readActivity(item, source),
  );
  const hasOnlyWords = collection.orderedItems.length > 0 && read.captures.length === 0;
  return { format: "mastodon", ...read, ...(hasOnlyWords ? { hasOnlyWords } : {}) };
}

/** A favourite or bookmark: the post itself is the link. The file tells no time. */
function readAddress(url: string, source: string): RecordReading {
  return captureOrWhy({ url, tags: [], source });
}

function readActivity(activity: z.infer<typeof Activity>, source: string): RecordReading {
  switch (activity.type) {
    case "Create":
      return { captures: linksInPost(activity.object, source) };
    case "Announce":
      return { captures: [] };
    default:
      return activity satisfies never;
  }
}

function linksInPost(post: Post, source: string): Capture[] {
  const { text, anchors } = readNote(post.content ?? "", {
    traceOf: (anchor) => (isLink(anchor) ? "nothing" : anchor.classes.includes("hashtag") ? "words" : "link"),
  });
  const isPublic = [...post.to, ...post.cc].some((name) => everybody.includes(name));
  return anchors.filter(isLink).map((anchor) => ({
    url: anchor.href,
    note: withoutTrailingTags(text) || undefined,
    tags: post.tag.map((tag) => tag.name.replace(/^#/, "")),
    savedAt: readFeedDate(post.published),
    private: isPublic ? undefined : true,
    source,
    seenAt: [post.url, post.id].find((address) => address && isPublicUrl(address)),
  }));
}

/** Mentions and hashtags are of the network; everything else in a post is a link. The shortened text is never used. */
function isLink(anchor: Anchor): boolean {
  return !anchor.classes.some((name) => name === "mention" || name === "hashtag") && isPublicUrl(anchor.href);
}

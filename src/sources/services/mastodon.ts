// Mastodon's API (https://docs.joinmastodon.org/methods/): own posts without a token, bookmarks and
// favourites with one. The links are those in the words; the words are the note.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { publicUrl } from "../../domain/public-url.ts";
import { exactInstant } from "../fields/exact-instant.ts";
import { maybeText, maybeWords, tagNames } from "../fields/lenient.ts";
import { type Anchor, readNote } from "../fields/note-text.ts";
import { withoutTrailingTags } from "../fields/post-text.ts";
import { isPrivate } from "../fields/privacy.ts";
import { nextLink } from "./addresses.ts";
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

const Status = z.object({
  created_at: z.string(),
  url: maybeText,
  uri: maybeText,
  content: z.string().catch(""),
  card: z.object({ url: z.string(), title: maybeWords }).optional().catch(undefined),
  tags: tagNames,
  visibility: maybeText,
  account: z.object({ acct: z.string() }).optional().catch(undefined),
});
type Status = z.infer<typeof Status>;
/** A post of the account; a boost carries another's post inside. */
const Post = Status.extend({ reblog: Status.nullish() });

export const mastodon: Service<"mastodon"> = {
  kind: "mastodon",
  address: "the profile's address, for example https://social.example/@you",
  secret: { variable: "MASTODON_TOKEN", is: "token of Mastodon" },
  async read(ask, settings) {
    const profile = publicUrl(settings.address);
    const account = /^\/@([^/@]+)/.exec(profile?.pathname ?? "")?.[1];
    if (!profile || !account) return nothingBecause({ why: "bad-address" });
    const ownList = (list: string) =>
      withSecret(profile.origin, settings, (origin) =>
        readPosts(ask, settings, { first: `${origin}/api/v1/${list}?limit=40`, isDated: false }),
      );
    return readTaken("mastodon", settings, {
      posts: () => readOwnPosts(ask, settings, { origin: profile.origin, account }),
      bookmarks: () => ownList("bookmarks"),
      favourites: () => ownList("favourites"),
    });
  },
};

async function readOwnPosts(
  ask: Ask,
  settings: ServiceSettings,
  { origin, account }: { origin: string; account: string },
): Promise<ServiceReading> {
  const accounts = `${origin}/api/v1/accounts`;
  const lookup = `${accounts}/lookup?acct=${encodeURIComponent(account)}`;
  const found = await askJson(ask, lookup, z.object({ id: z.string() }));
  if (!found.ok) return nothingBecause(found.problem);
  const first = `${accounts}/${found.data.id}/statuses?limit=40&exclude_replies=false`;
  return readPosts(ask, settings, { first, isDated: true });
}

/**
 * Pages by an opaque id in the Link header; it cannot be made up (docs, "Pagination"). Bookmarks and favourites
 * come newest first by a time that Mastodon does not tell: a post's own says nothing about it.
 */
function readPosts(
  ask: Ask,
  settings: ServiceSettings,
  { first, isDated }: { first: string; isDated: boolean },
): Promise<ServiceReading> {
  return readList(ask, settings, {
    service: "Mastodon",
    name: "post",
    first,
    request: settings.secret ? { headers: { authorization: `Bearer ${settings.secret}` } } : {},
    answer: z.array(z.unknown()),
    recordsOf: (posts) => posts,
    record: Post,
    capturesOf,
    next: ({ headers }) => nextLink(headers),
    isDated,
  });
}

function capturesOf(post: z.infer<typeof Post>): Omit<Capture, "source">[] {
  const said: Status = post.reblog ?? post;
  const { text, anchors } = readNote(said.content, {
    traceOf: (anchor) => (isLink(anchor) ? "nothing" : anchor.classes.includes("hashtag") ? "words" : "link"),
  });
  const words = withoutTrailingTags(text);
  const links = anchors.filter(isLink).map((anchor) => anchor.href);
  const boosted = post.reblog ? `Boosted from @${post.reblog.account?.acct ?? "somebody"}: ` : "";
  return links.map((url) => ({
    url,
    title: said.card?.url === url ? said.card.title : undefined,
    note: words === "" ? undefined : `${boosted}${words}`,
    tags: said.tags,
    savedAt: exactInstant(post.created_at),
    // Unlisted posts are public: they only stay out of the server's lists.
    private: (said.visibility !== "unlisted" && isPrivate({ visibility: said.visibility })) || undefined,
    seenAt: said.url ?? said.uri,
  }));
}

/** Mentions and hashtags are of the network; everything else in a post is a link. The shortened text is never used. */
function isLink(anchor: Anchor): boolean {
  return (
    !anchor.classes.some((name) => name === "mention" || name === "hashtag") &&
    publicUrl(anchor.href) !== undefined
  );
}

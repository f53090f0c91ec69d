// Mastodon's API (https://docs.joinmastodon.org/methods/): own posts without a token, bookmarks and
// favourites with one. The links are those in the words; the words are the note.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { publicUrl } from "../../domain/public-url.ts";
import { type Anchor, readNote, withoutTrailingTags } from "../fields/note-text.ts";
import {
  type Ask,
  askJson,
  joinReadings,
  nextLink,
  type PageResult,
  readAllPages,
  type Service,
  type ServiceSettings,
} from "./service.ts";

const Status = z.object({
  created_at: z.string(),
  url: z.string().nullish(),
  uri: z.string().nullish(),
  content: z.string().catch(""),
  card: z.object({ url: z.string(), title: z.string().nullish() }).nullish().catch(undefined),
  tags: z.array(z.object({ name: z.string() })).catch([]),
  visibility: z.string().optional(),
  account: z.object({ acct: z.string() }).optional().catch(undefined),
});
type Status = z.infer<typeof Status>;
/** A post of the account; a boost carries another's post inside. */
const Post = Status.extend({ reblog: Status.nullish() });
const Posts = z.array(z.unknown());

/** `address` is the profile, `https://social.example/@editor`; `take` is any of posts, bookmarks, favourites. */
export const mastodon: Service = {
  kind: "mastodon",
  secretVariable: "MASTODON_TOKEN",
  async read(ask, settings) {
    const profile = publicUrl(settings.address);
    const account = /^\/@([^/@]+)/.exec(profile?.pathname ?? "")?.[1];
    if (!profile || !account)
      return {
        captures: [],
        skipped: [],
        problem: { why: "Write the profile's address, for example https://social.example/@you." },
      };
    const take = settings.take.length > 0 ? settings.take : ["posts"];
    const readings = [];
    if (take.includes("posts")) readings.push(await ownPosts(ask, profile.origin, account, settings));
    for (const list of ["bookmarks", "favourites"]) {
      if (take.includes(list))
        readings.push(await readList(ask, `${profile.origin}/api/v1/${list}?limit=40`, settings, undefined));
    }
    return joinReadings(readings);
  },
};

async function ownPosts(ask: Ask, origin: string, account: string, settings: ServiceSettings) {
  const lookup = await askJson(
    ask,
    `${origin}/api/v1/accounts/lookup?acct=${encodeURIComponent(account)}`,
    z.object({ id: z.string() }),
  );
  if (!lookup.ok) return { captures: [], skipped: [], problem: lookup.problem };
  return readList(
    ask,
    `${origin}/api/v1/accounts/${lookup.data.id}/statuses?limit=40&exclude_replies=false`,
    settings,
  );
}

/** Bookmarks and favourites page by an opaque id in the Link header; it cannot be made up (docs, "Pagination"). */
function readList(ask: Ask, first: string, settings: ServiceSettings, since = settings.since) {
  const headers: Record<string, string> = settings.secret
    ? { authorization: `Bearer ${settings.secret}` }
    : {};
  return readAllPages(first, since, async (at): Promise<PageResult> => {
    const asked = await askJson(ask, at, Posts, { headers });
    if (!asked.ok) return asked;
    const read = asked.data.map((one) => Post.safeParse(one));
    const captures = read.flatMap((one) => (one.success ? capturesOf(one.data, settings.source) : []));
    const skipped = read.flatMap((one, index) =>
      one.success ? [] : [{ where: `post ${index + 1}`, why: "it is not a post as Mastodon sends it" }],
    );
    return { ok: true, page: { captures, skipped, next: nextLink(asked.headers) } };
  });
}

function capturesOf(post: z.infer<typeof Post>, source: string): Capture[] {
  const said: Status = post.reblog ?? post;
  const { text, anchors } = readNote(said.content, (anchor) =>
    isLink(anchor) ? "nothing" : anchor.classes.includes("hashtag") ? "words" : "link",
  );
  const words = withoutTrailingTags(text);
  const links = anchors.filter(isLink).map((anchor) => anchor.href);
  const boosted = post.reblog ? `Boosted from @${post.reblog.account?.acct ?? "somebody"}: ` : "";
  return links.map((url) => ({
    url,
    title: said.card?.url === url ? (said.card.title ?? undefined) : undefined,
    note: words === "" ? undefined : `${boosted}${words}`,
    tags: said.tags.map((tag) => tag.name),
    savedAt: instant(post.created_at),
    private: said.visibility === "private" || said.visibility === "direct" || undefined,
    source,
    seenAt: said.url ?? said.uri ?? undefined,
  }));
}

/** Mentions and hashtags are of the network; everything else in a post is a link. The shortened text is never used. */
function isLink(anchor: Anchor): boolean {
  return (
    !anchor.classes.some((name) => name === "mention" || name === "hashtag") &&
    publicUrl(anchor.href) !== undefined
  );
}

function instant(text: string): string | undefined {
  const time = Date.parse(text);
  return /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(time) ? new Date(time).toISOString() : undefined;
}

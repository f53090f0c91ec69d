// Where the publication is on networks, as its settings name it: for readers to follow, and for programs to know that
// both are one (`rel="me"`).
import type { Publication } from "./publication.ts";

/** `handle` is how readers know it there: `@five@social.example`. */
export type Account = { network: string; handle: string; url: string };

/** The accounts on which issues are announced. */
export function accountsOf({ announce }: Pick<Publication, "announce">): Account[] {
  const [, user = "", host = ""] = /^@(.+)@(.+)$/.exec(announce.mastodon ?? "") ?? [];
  const mastodon = announce.mastodon && {
    network: "Mastodon",
    handle: announce.mastodon,
    url: `https://${host}/@${user}`,
  };
  const bluesky = announce.bluesky && {
    network: "Bluesky",
    handle: `@${announce.bluesky}`,
    url: `https://bsky.app/profile/${announce.bluesky}`,
  };
  return [mastodon, bluesky].filter((one) => typeof one === "object");
}

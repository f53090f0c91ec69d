// Where the publication is on networks, as its settings name it: for readers to follow, and for programs to know that
// both are one (`rel="me"`).
import type { AnnounceNetwork } from "./issue.ts";
import type { Publication } from "./publication.ts";

/** What readers call them. */
export const networkNames: Record<AnnounceNetwork, string> = { mastodon: "Mastodon", bluesky: "Bluesky" };

/** `handle` is how readers know it there: `@five@social.example`. */
export type Account = { network: string; handle: string; url: string };

/** The accounts on which issues are announced. */
export function accountsOf({ announce }: Pick<Publication, "announce">): Account[] {
  const [, user = "", host = ""] = /^@(.+)@(.+)$/.exec(announce.mastodon ?? "") ?? [];
  const mastodon = announce.mastodon && {
    network: networkNames.mastodon,
    handle: announce.mastodon,
    url: `https://${host}/@${user}`,
  };
  const bluesky = announce.bluesky && {
    network: networkNames.bluesky,
    handle: `@${announce.bluesky}`,
    url: `https://bsky.app/profile/${announce.bluesky}`,
  };
  return [mastodon, bluesky].filter((one) => typeof one === "object");
}

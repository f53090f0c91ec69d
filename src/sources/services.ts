// The register of live services, by the key that stands under `sources` in the settings: a kind without a reader
// does not compile. Each is documented in docs/sources-services.md.
import { bluesky } from "./services/bluesky.ts";
import { feedbin } from "./services/feedbin.ts";
import { freshrss } from "./services/freshrss.ts";
import { githubStars } from "./services/github-stars.ts";
import { inbox } from "./services/inbox.ts";
import { karakeep } from "./services/karakeep.ts";
import { linkding } from "./services/linkding.ts";
import { mastodon } from "./services/mastodon.ts";
import { miniflux } from "./services/miniflux.ts";
import { pinboard } from "./services/pinboard.ts";
import { raindrop } from "./services/raindrop.ts";
import { readwise } from "./services/readwise.ts";
import type { Service, ServiceKind } from "./services/service.ts";
import { shaarli } from "./services/shaarli.ts";
import { wallabag } from "./services/wallabag.ts";
import { x } from "./services/x.ts";

export const services: { [K in ServiceKind]: Service<K> } = {
  bluesky,
  feedbin,
  freshrss,
  "github-stars": githubStars,
  inbox,
  karakeep,
  linkding,
  mastodon,
  miniflux,
  pinboard,
  raindrop,
  readwise,
  shaarli,
  wallabag,
  x,
};

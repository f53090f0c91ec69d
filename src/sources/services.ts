// The register of live services, sorted by kind: what may stand as a key under `sources` in
// `content/publication.yaml`. Each is documented in docs/sources-services.md.
import { bluesky } from "./services/bluesky.ts";
import { feedbin } from "./services/feedbin.ts";
import { freshrss } from "./services/freshrss.ts";
import { githubStars } from "./services/github-stars.ts";
import { karakeepApi } from "./services/karakeep.ts";
import { linkding } from "./services/linkding.ts";
import { mastodon } from "./services/mastodon.ts";
import { miniflux } from "./services/miniflux.ts";
import { pinboardApi } from "./services/pinboard.ts";
import { raindropApi } from "./services/raindrop.ts";
import { readwiseApi } from "./services/readwise.ts";
import type { Service } from "./services/service.ts";
import { shaarliApi } from "./services/shaarli.ts";
import { wallabagApi } from "./services/wallabag.ts";
import { xApi } from "./services/x.ts";

export const services: Service[] = [
  bluesky,
  feedbin,
  freshrss,
  githubStars,
  karakeepApi,
  linkding,
  mastodon,
  miniflux,
  pinboardApi,
  raindropApi,
  readwiseApi,
  shaarliApi,
  wallabagApi,
  xApi,
];

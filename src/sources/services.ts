// The register of live services, sorted by kind: what may stand as a key under `sources` in
// `content/publication.yaml`. Each is documented in docs/sources-services.md.
import { bluesky } from "./bluesky.ts";
import { feedbin } from "./feedbin.ts";
import { freshrss } from "./freshrss.ts";
import { githubStars } from "./github-stars.ts";
import { karakeepApi } from "./karakeep-api.ts";
import { linkding } from "./linkding.ts";
import { mastodon } from "./mastodon.ts";
import { miniflux } from "./miniflux.ts";
import { pinboardApi } from "./pinboard-api.ts";
import { raindropApi } from "./raindrop-api.ts";
import { readwiseApi } from "./readwise-api.ts";
import type { Service } from "./service.ts";
import { shaarliApi } from "./shaarli-api.ts";
import { wallabagApi } from "./wallabag-api.ts";
import { xApi } from "./x-api.ts";

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

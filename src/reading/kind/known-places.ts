// Places whose addresses tell what stands there, and where the place answers questions about it (oembed.com).
// A row is a fact about a site's addresses; what a page itself says is for marked-kind.ts.
import type { PageKind } from "../../domain/page-facts.ts";

export type KnownPlace = {
  kind: PageKind;
  /** Where the place tells of the page in JSON: absolute, or on the page's own host. */
  oembed?: string;
};

type Row = KnownPlace & {
  /** The host without `www.`, `m.` or `mobile.`. */
  host: RegExp;
  /** Path and query. */
  path: RegExp;
  /** The host has such pages and lists of them: its other pages are no article unless they say so. */
  isAllTheirs?: true;
};

/** First folders of a forge that are no owner of anything. */
const notOwners = [
  "about|account|admin|apps|blog|collections|contact|customer-stories|dashboard|enterprise",
  "events|explore|features|groups|help|issues|join|login|marketplace|new|newsroom|nonprofit",
  "notifications|orgs|organizations|pricing|pulls|readme|resources|search|security|settings",
  "signup|site|solutions|sponsors|stars|team|topics|trending|user|users|-",
].join("|");
const owner = `/(?!(?:${notOwners})(?:/|$))[^/]+`;
/** A repository's files and its changes; talk about it (issues, discussions, a wiki) is a page. */
const insides =
  "(?:tree|blob|raw|blame|src|commits?|compare|pull|merge_requests|releases|tags?|branch(?:es)?)(?:/.*)?";
const repository = new RegExp(`^${owner}/[^/?]+(?:/${insides})?/?(?:[?].*)?$`);
/** GitLab's groups stand in groups, and a dash before what is inside a repository. */
const gitlabRepository = new RegExp(`^${owner}(?:/(?!-/)[^/?]+)+(?:/-/${insides})?/?(?:[?].*)?$`);
/** Mastodon and its kin: `/@name/123…`, by ActivityPub `/users/name/statuses/123…`. */
const fediversePost = /^\/(?:web\/)?@[^/]+\/\d{6,}\/?(?:$|[?])|^\/users\/[^/]+\/statuses\/\d{6,}\/?(?:$|[?])/;

/** Endpoints as https://oembed.com lists them; the first row that fits counts. */
const rows: Row[] = [
  {
    kind: "video",
    host: /^(music\.)?youtube(-nocookie)?\.com$/,
    path: /^\/(watch\?(.*&)?v=|(shorts|live|embed|v)\/.)/,
    oembed: "https://www.youtube.com/oembed",
    isAllTheirs: true,
  },
  {
    kind: "video",
    host: /^youtu\.be$/,
    path: /^\/[\w-]{6,}/,
    oembed: "https://www.youtube.com/oembed",
    isAllTheirs: true,
  },
  {
    kind: "video",
    host: /^(player\.)?vimeo\.com$/,
    path: /^\/((channels|ondemand)\/[^/]+\/|(groups\/[^/]+|album\/\d+|showcase\/\d+)\/videos?\/|videos?\/|event\/)?\d{5,}/,
    oembed: "https://vimeo.com/api/oembed.json",
    isAllTheirs: true,
  },
  {
    kind: "video",
    host: /^(embed\.)?ted\.com$/,
    path: /^\/talks\/./,
    oembed: "https://www.ted.com/services/v1/oembed.json",
  },
  {
    kind: "video",
    host: /^dailymotion\.com$/,
    path: /^\/(embed\/)?video\/./,
    oembed: "https://www.dailymotion.com/services/oembed",
    isAllTheirs: true,
  },
  {
    kind: "video",
    host: /^dai\.ly$/,
    path: /^\/./,
    oembed: "https://www.dailymotion.com/services/oembed",
  },
  {
    kind: "video",
    host: /^tiktok\.com$/,
    path: /^\/@[^/]+\/video\/\d/,
    oembed: "https://www.tiktok.com/oembed",
    isAllTheirs: true,
  },
  {
    kind: "video",
    host: /^twitch\.tv$/,
    path: /^\/(videos\/\d|[^/]+\/(clip|v|video)\/.)/,
    isAllTheirs: true,
  },
  { kind: "video", host: /^clips\.twitch\.tv$/, path: /^\/./ },
  // PeerTube stands on any host; its pages name their own endpoint.
  { kind: "video", host: /./, path: /^\/videos\/watch\/[\da-f]{8}-[\da-f-]{27}|^\/w\/[A-Za-z\d]{22}$/ },
  {
    kind: "audio",
    host: /^soundcloud\.com$/,
    path: ofOwner(
      "discover|search|upload|pages|charts|stream|you|people|tags|terms-of-use",
      "(?:sets/.|(?!(?:tracks|albums|sets|popular-tracks|reposts|likes|followers|following|comments)(?:/|$))[^/])",
    ),
    oembed: "https://soundcloud.com/oembed",
    isAllTheirs: true,
  },
  {
    kind: "audio",
    host: /^open\.spotify\.com$/,
    path: /^\/(intl-[a-z-]+\/)?(embed\/)?(episode|track)\/./,
    oembed: "https://open.spotify.com/oembed",
    isAllTheirs: true,
  },
  // One episode has its number in the query; without it the page is a show's list.
  { kind: "audio", host: /^podcasts\.apple\.com$/, path: /\/podcast\/.*[?&]i=\d/, isAllTheirs: true },
  { kind: "audio", host: /^overcast\.fm$/, path: /^\/\+./, isAllTheirs: true },
  {
    kind: "slides",
    host: /^([a-z]{2}\.)?slideshare\.net$/,
    path: ofOwner(
      "about|business|category|developers|explore|features|help|login|privacy|search|signup|terms",
    ),
    oembed: "https://www.slideshare.net/api/oembed/2",
    isAllTheirs: true,
  },
  {
    kind: "slides",
    host: /^speakerdeck\.com$/,
    path: ofOwner("c|p|features|search|signin|signup"),
    oembed: "https://speakerdeck.com/oembed.json",
    isAllTheirs: true,
  },
  { kind: "slides", host: /^docs\.google\.com$/, path: /^\/presentation\/d\/./ },
  {
    kind: "slides",
    host: /^slides\.com$/,
    path: ofOwner("about|explore|features|forgot|help|news|pricing|search|signin|signup|templates"),
    isAllTheirs: true,
  },
  { kind: "slides", host: /^slides\.[^.]+\.[a-z]/, path: /^\/./ },
  { kind: "code", host: /^(github\.com|codeberg\.org|bitbucket\.org)$/, path: repository, isAllTheirs: true },
  { kind: "code", host: /^gitlab\.com$/, path: gitlabRepository, isAllTheirs: true },
  { kind: "code", host: /^gist\.github\.com$/, path: /^\/([^/]+\/)?[\da-f]{20,}/, isAllTheirs: true },
  { kind: "code", host: /^(git|hg)\.sr\.ht$/, path: /^\/~[^/]+\/[^/]/, isAllTheirs: true },
  {
    kind: "post",
    host: /^bsky\.app$/,
    path: /^\/profile\/[^/]+\/post\/./,
    oembed: "https://embed.bsky.app/oembed",
    isAllTheirs: true,
  },
  // A tweet that the editor sent comes with its words from the import; for somebody else's they are here.
  {
    kind: "post",
    host: /^(x|twitter)\.com$/,
    path: /^\/([^/]+|i\/web)\/status(es)?\/\d/,
    oembed: "https://publish.twitter.com/oembed",
    isAllTheirs: true,
  },
  { kind: "post", host: /^threads\.(net|com)$/, path: /^\/@[^/]+\/post\/./, isAllTheirs: true },
  { kind: "post", host: /^([a-z]{2}\.)?linkedin\.com$/, path: /^\/(posts\/.|feed\/update\/urn:)/ },
  // A thread is one person's post with answers under it: minutes to read would count those of everybody.
  {
    kind: "post",
    host: /^((old|new|np)\.)?reddit\.com$/,
    path: /^\/(r|u|user)\/[^/]+\/comments\/./,
    oembed: "https://www.reddit.com/oembed",
    isAllTheirs: true,
  },
  { kind: "post", host: /./, path: fediversePost, oembed: "/api/oembed" },
  {
    kind: "image",
    host: /^flickr\.com$/,
    path: /^\/photos\/[^/]+\/\d/,
    oembed: "https://www.flickr.com/services/oembed/",
    isAllTheirs: true,
  },
  { kind: "image", host: /^flic\.kr$/, path: /^\/p\/./, oembed: "https://www.flickr.com/services/oembed/" },
  { kind: "image", host: /^unsplash\.com$/, path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?photos\/./i },
];

/**
 * What is known of an address: its place, `"other"` for another page of a host that has such places (a channel,
 * a profile, a front page), `undefined` for the rest of the web.
 */
export function knownPlace(url: string): KnownPlace | "other" | undefined {
  const { hostname, pathname, search } = new URL(url);
  const host = hostname.replace(/^(www|m|mobile)\.(?=.+\.)/, "");
  const path = `${pathname}${search}`;
  const found = rows.find((row) => row.host.test(host) && row.path.test(path));
  return found ?? (rows.some((row) => row.isAllTheirs && row.host.test(host)) ? "other" : undefined);
}

/** `/owner/thing`, where some first folders are no owners and some things are lists of things. */
function ofOwner(noOwners: string, thing = "[^/]"): RegExp {
  return new RegExp(`^/(?!(?:${noOwners})(?:/|$))[^/]+/${thing}`);
}

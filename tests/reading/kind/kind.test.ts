import { describe, expect, it } from "vitest";
import { kindOfAddress, kindOfType } from "../../../src/reading/kind/kind.ts";
import { readPage } from "../../../src/reading/read-page.ts";
import { jsonLd, markup, property, prose } from "../../support/page-markup.ts";

const url = "https://notes.example.org/2026/bins";
const kindOf = (html: string, at = url) => readPage(html, { url: at }).kind;

describe("kindOfType", () => {
  it.each([
    ["application/pdf", "pdf"],
    ["application/x-pdf; x=y", "pdf"],
    ["video/mp4", "video"],
    ["Audio/MPEG", "audio"],
    ["application/ogg", "audio"],
    ["image/avif", "image"],
    ["application/vnd.openxmlformats-officedocument.presentationml.presentation", "slides"],
    ["application/vnd.oasis.opendocument.presentation", "slides"],
    ["application/vnd.ms-powerpoint", "slides"],
    ["application/zip", "page"],
    ["", "page"],
  ])("of %j is %s", (type, kind) => {
    expect(kindOfType(type)).toBe(kind);
  });
});

describe("an address", () => {
  const known: Record<string, string[]> = {
    video: [
      "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3",
      "https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ",
      "https://www.youtube.com/shorts/abc123",
      "https://www.youtube.com/live/abc123",
      "https://youtu.be/dQw4w9WgXcQ?si=x",
      "https://vimeo.com/76979871",
      "https://vimeo.com/channels/staffpicks/76979871",
      "https://player.vimeo.com/video/76979871",
      "https://www.ted.com/talks/ken_robinson_says_schools_kill_creativity",
      "https://www.dailymotion.com/video/x7tgad0",
      "https://dai.ly/x7tgad0",
      "https://www.twitch.tv/videos/1234567",
      "https://www.twitch.tv/somebody/clip/Abc",
      "https://clips.twitch.tv/Abc",
      "https://www.tiktok.com/@scout2015/video/6718335390845095173",
      "https://tube.example.org/w/9c9de5e8NnA1mYQfu7xu4V",
      "https://tube.example.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d",
    ],
    audio: [
      "https://soundcloud.com/forss/flickermood",
      "https://soundcloud.com/forss/sets/soulhack",
      "https://open.spotify.com/episode/7makk4oTQel546B0PZlDM5",
      "https://open.spotify.com/intl-de/track/4uLU6hMCjMI75M1A2tKUQC",
      "https://podcasts.apple.com/gb/podcast/a-title/id123456?i=1000123",
      "https://overcast.fm/+R7DXHUWY0",
    ],
    slides: [
      "https://www.slideshare.net/haraldf/business-quotes-for-2011",
      "https://fr.slideshare.net/slideshow/a-title/12345",
      "https://speakerdeck.com/philippa/strategy-decks",
      "https://docs.google.com/presentation/d/1abc/edit",
      "https://slides.com/philippa/decks",
      "https://slides.example.net/strategy",
    ],
    code: [
      "https://github.com/mozilla/readability",
      "https://github.com/mozilla/readability/?tab=readme-ov-file",
      "https://github.com/mozilla/readability/tree/main/test",
      "https://github.com/mozilla/readability/pull/12",
      "https://gist.github.com/somebody/6cad326836d38bd3a7ae",
      "https://gitlab.com/gitlab-org/ci-cd/runner",
      "https://gitlab.com/gitlab-org/gitlab/-/tree/master/app",
      "https://codeberg.org/forgejo/forgejo",
      "https://git.sr.ht/~sircmpwn/git.sr.ht",
    ],
    post: [
      "https://social.example.com/@rowan/115700042123456789",
      "https://social.example.com/@rowan@other.example/115700042123456789/",
      "https://social.example.com/users/rowan/statuses/115700042123456789",
      "https://bsky.app/profile/rowan.example/post/3jzn6g7ixgq2y",
      "https://x.com/rowan/status/1234567890123456789",
      "https://mobile.twitter.com/rowan/status/1234567890123456789?s=20",
      "https://twitter.com/i/web/status/1234567890123456789",
      "https://www.threads.net/@rowan/post/CuP48CiS5sx",
      "https://www.linkedin.com/posts/rowan_a-title-activity-123",
      "https://www.reddit.com/r/bins/comments/4lwccv/a_title/",
      "https://old.reddit.com/r/bins/comments/4lwccv/a_title/d3qol9a/",
    ],
    image: [
      "https://www.flickr.com/photos/spiegel/52396396454/in/dateposted-public/",
      "https://flic.kr/p/2nQ",
      "https://unsplash.com/photos/a-red-bin-abc",
    ],
  };
  const cases = Object.entries(known).flatMap(([kind, urls]) => urls.map((at) => [kind, at] as const));

  it.each(cases)("tells a %s: %s", (kind, at) => {
    expect(kindOfAddress(at)).toBe(kind);
    expect(kindOf(markup("", prose()), at)).toBe(kind);
  });

  it.each([
    "https://www.youtube.com/",
    "https://www.youtube.com/@somebody",
    "https://www.youtube.com/playlist?list=PL1",
    "https://vimeo.com/somebody",
    "https://www.twitch.tv/somebody",
    "https://soundcloud.com/forss",
    "https://soundcloud.com/forss/tracks",
    "https://open.spotify.com/show/5eXZwvvxt3K2dxha3BSaAe",
    "https://podcasts.apple.com/gb/podcast/a-title/id123456",
    "https://speakerdeck.com/philippa",
    "https://github.com/mozilla",
    "https://github.com/topics/rss",
    "https://github.com/mozilla/readability/issues/12",
    "https://github.com/mozilla/readability/wiki/Home",
    "https://gitlab.com/gitlab-org/gitlab/-/issues/3",
    "https://bsky.app/profile/rowan.example",
    "https://x.com/rowan",
    "https://www.reddit.com/r/bins/",
    "https://www.flickr.com/photos/spiegel/albums/72157",
  ])("of a profile, a list or a front page is a page's: %s", (at) => {
    expect(kindOfAddress(at)).toBeUndefined();
    expect(kindOf(markup(jsonLd({ "@type": "VideoObject" }), prose()), at)).toBe("page");
    const article = property("og:type", "article");
    expect(kindOf(markup(article, prose()), at)).toBe("article");
  });

  it.each([
    "https://somebody.github.io/a-post",
    "https://docs.github.com/en/actions",
    "https://github.blog/2026-01-01-a-post/",
    "https://about.gitlab.com/blog/a-post/",
    "https://code.org/about",
    "https://code.visualstudio.com/docs",
    "https://medium.com/@somebody/123456789abc",
    "https://blog.youtube/news/a-post/",
    "https://unsplash.com/blog/a-post/",
    "https://www.linkedin.com/pulse/a-post/",
    "https://docs.google.com/document/d/1abc/pub",
    "https://netflix.com.example.org/watch?v=1",
    "https://notyoutube.com/watch?v=1",
  ])("that only looks like one is judged by its prose: %s", (at) => {
    expect(kindOfAddress(at)).toBeUndefined();
    expect(kindOf(markup("", prose()), at)).toBe("article");
  });
});

describe("markup", () => {
  const video = { "@type": "VideoObject", name: "Maps", duration: "PT54M10S" };

  it.each([
    ["VideoObject", "video"],
    ["AudioObject", "audio"],
    ["PodcastEpisode", "audio"],
    ["PresentationDigitalDocument", "slides"],
    ["SoftwareSourceCode", "code"],
    ["SocialMediaPosting", "post"],
    ["ImageObject", "image"],
    ["https://schema.org/VideoObject", "video"],
  ])("with %s as its main thing is of kind %s", (type, kind) => {
    for (const data of [
      { "@type": type },
      { "@graph": [{ "@type": "WebSite", name: "x" }, { "@type": type }] },
      { "@type": "WebPage", mainEntity: { "@type": type } },
      {
        "@graph": [
          { "@type": "WebPage", mainEntity: { "@id": "#it" } },
          { "@type": type, "@id": "#it" },
        ],
      },
    ])
      expect([type, kindOf(markup(jsonLd(data), "<h1>Maps</h1>"))]).toEqual([type, kind]);
  });

  it.each([
    ["inside an article", { "@type": "NewsArticle", video }],
    ["beside an article", { "@graph": [{ "@type": "BlogPosting" }, video] }],
    ["inside a page that is something else", { "@type": "WebPage", video }],
    [
      "by its name",
      {
        "@graph": [
          { "@type": "WebPage", video: { "@id": "#v" } },
          { ...video, "@id": "#v" },
        ],
      },
    ],
    ["beside prose", video],
  ])("with a video %s is an article when it reads like one", (_where, data) => {
    expect(kindOf(markup(jsonLd(data), prose()))).toBe("article");
  });

  it("of a teaser whose article has a video beside it is an article", () => {
    const data = { "@graph": [{ "@type": "NewsArticle", isAccessibleForFree: false }, video] };
    expect(kindOf(markup(jsonLd(data), prose(1)))).toBe("article");
  });

  it("with many videos is a list of them", () => {
    expect(kindOf(markup(jsonLd([video, video, video]), "<h1>Ours</h1>"))).toBe("page");
    const list = { "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: video }] };
    expect(kindOf(markup(jsonLd(list), "<h1>Ours</h1>"))).toBe("page");
  });

  it.each([
    ["video.other", "video"],
    ["video.episode", "video"],
    ["video", "video"],
    ["music.song", "audio"],
    ["music.album", "audio"],
    ["video.movie", "page"],
    ["website", "page"],
  ])("with og:type %s is of kind %s", (type, kind) => {
    expect(kindOf(markup(property("og:type", type), "<h1>Maps</h1>"))).toBe(kind);
  });

  it("with og:type video and a transcript is a video, and with a film to show it is one too", () => {
    expect(kindOf(markup(property("og:type", "video.other"), prose()))).toBe("video");
    const film = property("og:type", "video.movie") + property("og:video", "https://v.example/f.mp4");
    expect(kindOf(markup(film, "<h1>Maps</h1>"))).toBe("video");
  });

  it("with a player card is a video only where nothing else is there to read", () => {
    const card =
      '<meta name="twitter:card" content="player"><meta name="twitter:player" content="https://v.example/p">';
    expect(kindOf(markup(card, "<h1>Maps</h1>"))).toBe("video");
    expect(kindOf(markup(card, prose()))).toBe("article");
    expect(kindOf(markup(card + property("og:audio", "https://v.example/a.mp3"), "<h1>Maps</h1>"))).toBe(
      "audio",
    );
    expect(kindOf(markup(card + jsonLd(video), prose()))).toBe("video");
    expect(kindOf(markup('<meta name="twitter:card" content="player">', "<h1>Maps</h1>"))).toBe("page");
  });

  it("of a repository on somebody's own forge is code", () => {
    const forge = property("og:type", "object");
    expect(kindOf(markup(forge, prose()), "https://code.example.net/tidy-streets")).toBe("code");
    expect(kindOf(markup(forge, prose()), "https://git.example.net/saltby/tidy-streets")).toBe("code");
    expect(kindOf(markup(forge, prose()))).toBe("article");
  });

  it.each([
    ["a product", jsonLd({ "@type": "Product" })],
    ["a product with a film", jsonLd([{ "@type": "Product" }, video])],
    ["a list of products", jsonLd([{ "@type": "CollectionPage" }, { "@type": "WebSite" }])],
    ["a job", jsonLd({ "@type": "JobPosting" })],
    ["a product by Open Graph", property("og:type", "product")],
  ])("of %s is a page, however many words describe it", (_what, head) => {
    expect(kindOf(markup(head, prose()))).toBe("page");
  });

  it("of a product in a page that calls itself an article is an article", () => {
    const head = jsonLd({ "@type": "Product" }) + property("og:type", "article");
    expect(kindOf(markup(head, prose()))).toBe("article");
  });
});

describe("prose", () => {
  it("of 150 words in three paragraphs makes an article, less does not", () => {
    expect(kindOf(markup("", prose(6)))).toBe("article");
    expect(kindOf(markup("", prose(2)))).toBe("page");
  });

  it("on a front page makes none", () => {
    expect(kindOf(markup("", prose()), "https://notes.example.org/")).toBe("page");
  });
});

describe("minutes to watch or hear", () => {
  const minutesOf = (head: string, at = url) => {
    const { kind, minutes } = readPage(markup(head, "<h1>Maps</h1>"), { url: at });
    return [kind, minutes];
  };

  it("come from linked data, from microdata as video sites write it, or from Open Graph's seconds", () => {
    expect(minutesOf(jsonLd({ "@type": "VideoObject", duration: "PT54M10S" }))).toEqual(["video", 54]);
    expect(minutesOf(jsonLd({ "@type": "PodcastEpisode", timeRequired: "PT1H2M" }))).toEqual(["audio", 62]);
    expect(minutesOf('<meta itemprop="duration" content="PT4M13S">', "https://youtu.be/dQw4w9WgXcQ")).toEqual(
      ["video", 4],
    );
    expect(minutesOf(property("og:type", "video.other") + property("video:duration", "3250"))).toEqual([
      "video",
      54,
    ]);
    expect(minutesOf(property("og:type", "music.song") + property("music:duration", "12"))).toEqual([
      "audio",
      1,
    ]);
  });

  it.each(["PT0S", "54:10", "P1Y", "-5", ""])("are not made of %j", (duration) => {
    expect(minutesOf(jsonLd({ "@type": "VideoObject", duration }))).toEqual(["video", undefined]);
  });
});

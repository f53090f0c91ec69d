import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PageFacts } from "../../src/domain/page-facts.ts";
import { oembedAddress, readOembed, withOembed } from "../../src/reading/oembed.ts";
import { readPage } from "../../src/reading/read-page.ts";
import { markup } from "../support/page-markup.ts";

const video = "https://vimeo.com/76979871";
const post = "https://bsky.app/profile/rowan.example/post/3jzn6g7ixgq2y";
const plainPage: PageFacts = { kind: "page", site: "vimeo.com" };

/** What Vimeo answers, but for its sizes. */
const vimeo = {
  type: "video",
  version: "1.0",
  provider_name: "Vimeo",
  provider_url: "https://vimeo.com/",
  title: "How a county moved its maps",
  author_name: "Common Ground",
  is_plus: "0",
  html: '<iframe src="https://player.vimeo.com/video/76979871"></iframe>',
  duration: 3250,
  description:
    "Stannick County moved 212 layers off an old server in one summer, and nobody missed 61 of them.",
  thumbnail_url: "https://i.vimeocdn.com/video/1_295x166",
  upload_date: "2026-11-13 17:14:26",
};

/** What Bluesky answers. */
const bluesky = {
  type: "rich",
  version: "1.0",
  author_name: "Rowan Achterberg (@rowan.example)",
  provider_name: "Bluesky Social",
  html: '<blockquote class="bluesky-embed" data-bluesky-uri="at://x"><p lang="en">Rode the 7.20 with a paper timetable today &amp; asked<br>eleven people.</p>&mdash; Rowan Achterberg (<a href="https://bsky.app/profile/x?ref_src=embed">@rowan.example</a>) <a href="https://bsky.app/x">2026-11-16T08:26:00.000Z</a></blockquote><script async src="https://embed.bsky.app/static/embed.js"></script>',
};

const read = (answer: unknown, url = video) => readOembed(JSON.stringify(answer), { url });

describe("oembedAddress", () => {
  it.each([
    ["https://www.youtube.com/watch?v=x1y2z3&t=5", "https://www.youtube.com/oembed"],
    ["https://m.youtube.com/watch?v=x1y2z3", "https://www.youtube.com/oembed"],
    ["https://www.youtube.com/shorts/x1y2z3", "https://www.youtube.com/oembed"],
    ["https://youtu.be/x1y2z3", "https://www.youtube.com/oembed"],
    ["https://vimeo.com/76979871", "https://vimeo.com/api/oembed.json"],
    ["https://www.ted.com/talks/a_talk", "https://www.ted.com/services/v1/oembed.json"],
    ["https://www.dailymotion.com/video/x7tgad0", "https://www.dailymotion.com/services/oembed"],
    ["https://www.slideshare.net/haraldf/quotes", "https://www.slideshare.net/api/oembed/2"],
    ["https://speakerdeck.com/philippa/decks", "https://speakerdeck.com/oembed.json"],
    ["https://soundcloud.com/forss/flickermood", "https://soundcloud.com/oembed"],
    ["https://open.spotify.com/episode/7makk4", "https://open.spotify.com/oembed"],
    ["https://www.flickr.com/photos/spiegel/52396396454/", "https://www.flickr.com/services/oembed/"],
    [post, "https://embed.bsky.app/oembed"],
    ["https://x.com/rowan/status/123456", "https://publish.twitter.com/oembed"],
    ["https://www.reddit.com/r/bins/comments/4lwccv/a/", "https://www.reddit.com/oembed"],
    ["https://www.tiktok.com/@scout/video/671", "https://www.tiktok.com/oembed"],
    ["http://social.example.com/@rowan/115700042", "https://social.example.com/api/oembed"],
  ])("of %s is at %s", (url, endpoint) => {
    const address = new URL(oembedAddress(url) ?? "");
    expect(`${address.origin}${address.pathname}`).toBe(endpoint);
    expect(Object.fromEntries(address.searchParams)).toEqual({ url, format: "json" });
    expect(oembedAddress(url, "https://elsewhere.example/oembed")).toBe(address.href);
  });

  it("is the one that the page names, where no other is known", () => {
    const named = "https://tube.example.org/services/oembed?url=x";
    expect(oembedAddress("https://tube.example.org/w/9c9de5e8NnA1mYQfu7xu4V", named)).toBe(named);
    expect(oembedAddress("https://www.twitch.tv/videos/123", named)).toBe(named);
    expect(oembedAddress("https://www.youtube.com/@somebody")).toBeUndefined();
    expect(oembedAddress("https://notes.example.org/a")).toBeUndefined();
  });

  it.each([
    ["/oembed?url=a&amp;format=json", "https://tube.example.org/oembed?url=a&format=json"],
    ["https://o.example/o", "https://o.example/o"],
    ["javascript:alert(1)", undefined],
    ["https://u:p@o.example/o", undefined],
    ["", undefined],
  ])("is read from a page's head: %s", (href, address) => {
    const head = (rel: string, type: string) => markup(`<link rel="${rel}" type="${type}" href="${href}">`);
    const url = "https://tube.example.org/w/9c9de5e8NnA1mYQfu7xu4V";
    expect(readPage(head("alternate", "application/json+oembed"), { url }).oembed).toBe(address);
    expect(readPage(head("alternate", "text/xml+oembed"), { url }).oembed).toBeUndefined();
    expect(readPage(head("stylesheet", "application/json+oembed"), { url }).oembed).toBeUndefined();
  });
});

describe("readOembed", () => {
  it("gives a video's title, author, site, picture, day and minutes, and whose word they are", () => {
    expect(read(vimeo)).toEqual({
      kind: "video",
      title: "How a county moved its maps",
      byline: "Common Ground",
      site: "Vimeo",
      image: { url: "https://i.vimeocdn.com/video/1_295x166" },
      publishedAt: "2026-11-13",
      minutes: 54,
      summary: vimeo.description,
      summarySource: "description",
      from: { title: "oembed", byline: "oembed", site: "oembed", image: "oembed", publishedAt: "oembed" },
    });
  });

  it("gives a post's own words, never markup, with its author and its instant", () => {
    const words = "Rode the 7.20 with a paper timetable today & asked eleven people.";
    expect(read(bluesky, post)).toMatchObject({
      kind: "post",
      title: words,
      byline: "Rowan Achterberg",
      site: "Bluesky Social",
      publishedAt: "2026-11-16T08:26:00.000Z",
      summary: words,
      summarySource: "extract",
      excerpt: words,
    });
  });

  it("reads a tweet's words and its day", () => {
    const html =
      '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">&lt;b&gt;Bins&lt;/b&gt; <a href="https://t.co/x">https://t.co/x</a></p>&mdash; Rowan (@rowan) <a href="https://twitter.com/rowan/status/1">November 16, 2026</a></blockquote>';
    const url = "https://x.com/rowan/status/1234567890";
    expect(read({ type: "rich", author_name: "Rowan", html }, url)).toMatchObject({
      kind: "post",
      byline: "Rowan",
      summary: "<b>Bins</b> https://t.co/x",
      publishedAt: "2026-11-16",
    });
  });

  it("takes no furniture for a post's words", () => {
    const html =
      '<blockquote class="mastodon-embed"><a href="https://social.example.com/@rowan/115700042"><div>Post by @rowan@social.example.com</div><div>View on Mastodon</div></a></blockquote>';
    const found = read(
      { type: "rich", title: "New status by Rowan", html },
      "https://social.example.com/@rowan/115700042",
    );
    expect(found).toMatchObject({ kind: "post", title: "New status by Rowan" });
    expect(found?.summary).toBeUndefined();
  });

  it("knows a photo, and a deck's slides", () => {
    const photo = { type: "photo", title: "Roofs", url: "https://live.staticflickr.com/1.jpg", width: 1 };
    expect(read(photo, "https://photos.example/1")).toMatchObject({
      kind: "image",
      image: { url: "https://live.staticflickr.com/1.jpg" },
    });
    expect(
      read({ type: "rich", title: "Decks", total_slides: 31 }, "https://www.slideshare.net/philippa/decks"),
    ).toMatchObject({ kind: "slides", pages: 31 });
  });

  it("lets an address that is known say what a frame holds", () => {
    const spotify = { type: "rich", title: "My path", thumbnail_url: "https://i.scdn.co/1" };
    expect(read(spotify, "https://open.spotify.com/episode/7makk4")?.kind).toBe("audio");
    expect(read({ ...bluesky, type: "video" }, post)?.kind).toBe("post");
    expect(read(spotify, "https://notes.example.org/a")?.kind).toBeUndefined();
  });

  it("passes over fields of another shape, and addresses that are none", () => {
    expect(
      read({ type: "video", title: 5, author_name: null, duration: "long", thumbnail_url: "javascript:x" }),
    ).toEqual({ kind: "video", from: {} });
    expect(read({ type: "video", title: "x\u0000y\n z", duration: "61" })).toMatchObject({
      title: "xy z",
      minutes: 1,
    });
  });

  it.each([
    "",
    "null",
    "[]",
    "{}",
    "not json",
    "<html>",
    '{"error":"404 not found"}',
    '{"type":"script","title":"x"}',
    '{"type":',
  ])("takes %j for no answer", (body) => {
    expect(readOembed(Buffer.from(body), { url: video })).toBeUndefined();
  });

  it("never throws, and gives facts that a bookmark may hold", () => {
    const value = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.constant(null), fc.object());
    const answer = fc.record(
      {
        type: fc.constantFrom("video", "photo", "rich", "link"),
        ...Object.fromEntries(
          [
            "title",
            "author_name",
            "provider_name",
            "thumbnail_url",
            "url",
            "html",
            "duration",
            "total_slides",
          ].map((name) => [name, value]),
        ),
      },
      { requiredKeys: ["type"] },
    );
    fc.assert(
      fc.property(answer, fc.constantFrom(video, post), (given, url) => {
        const oembed = readOembed(JSON.stringify(given), { url });
        expect(PageFacts.safeParse(withOembed(plainPage, oembed)).success).toBe(true);
      }),
    );
  });

  it("does not take apart an embed that is too large to be a post's", () => {
    const html = `<blockquote>${"<p>x".repeat(50_000)}`;
    expect(read({ type: "rich", html }, post)?.summary).toBeUndefined();
  });
});

describe("withOembed", () => {
  const oembed = read(vimeo);

  it("adds what the page does not say, and marks it", () => {
    expect(withOembed({ kind: "page", site: "vimeo.com", from: { site: "url" } }, oembed)).toMatchObject({
      kind: "video",
      title: "How a county moved its maps",
      byline: "Common Ground",
      site: "Vimeo",
      minutes: 54,
      from: { title: "oembed", site: "oembed", byline: "oembed" },
    });
  });

  it("leaves what the page says of itself", () => {
    const page: PageFacts = {
      kind: "video",
      title: "How we moved our maps",
      site: "Openreel",
      byline: "Tamsin Okoro",
      publishedAt: "2026-11-12",
      minutes: 55,
      summary: "Theirs.",
      summarySource: "description",
      image: { url: "https://v.example/1.jpg", alt: "Maps" },
      from: { title: "og", site: "og", byline: "jsonld" },
    };
    expect(withOembed(page, oembed)).toEqual(page);
  });

  it.each([
    ["Vimeo", "og"],
    ["vimeo.com", "og"],
    ["- YouTube", "og"],
    ["Log in", "heading"],
    ["Video", "heading"],
    ["How a county moved its maps on Vimeo", "title"],
    ["a guess", "readability"],
  ])("puts the site's title in the place of %j from %s", (title, from) => {
    const site = title === "- YouTube" ? "YouTube" : "vimeo.com";
    const page: PageFacts = { kind: "video", title, site, from: { title: from, site: "og" } };
    expect(withOembed(page, oembed)).toMatchObject({
      title: "How a county moved its maps",
      from: { title: "oembed" },
    });
  });

  it("changes nothing without an answer, and nothing a second time", () => {
    expect(withOembed(plainPage, undefined)).toBe(plainPage);
    const once = withOembed(plainPage, oembed);
    expect(withOembed(once, oembed)).toEqual(once);
  });
});

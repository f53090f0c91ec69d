import { describe, expect, it } from "vitest";
import { canonicalUrl, urlKey } from "../../src/domain/canonical-url.ts";

const video = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";
const everyday: [string, string, string][] = [
  ["a short video", "https://www.youtube.com/shorts/dQw4w9WgXcQ?si=abc", video],
  ["a short video on a phone", "https://m.youtube.com/shorts/dQw4w9WgXcQ", video],
  ["a live stream", "https://youtube.com/live/dQw4w9WgXcQ?feature=share", video],
  ["a player", "https://www.youtube.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0", video],
  [
    "a player that begins later",
    "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=30",
    `${video}&t=30`,
  ],
  ["an old player", "https://www.youtube.com/v/dQw4w9WgXcQ", video],
  ["a short address with a time", "https://youtu.be/dQw4w9WgXcQ?t=30", `${video}&t=30`],
  [
    "a player of a list",
    "https://www.youtube.com/embed/videoseries?list=PL123",
    "https://www.youtube.com/playlist?list=PL123",
  ],
  ["a paper", "https://arxiv.org/pdf/2401.01234", "https://arxiv.org/abs/2401.01234"],
  [
    "a version of a paper",
    "https://www.arxiv.org/pdf/2401.01234v2.pdf",
    "https://arxiv.org/abs/2401.01234v2",
  ],
  ["an old paper", "http://export.arxiv.org/pdf/math.GT/0309136", "https://arxiv.org/abs/math.GT/0309136"],
  ["a paper as a page", "https://arxiv.org/html/2401.01234v1", "https://arxiv.org/abs/2401.01234v1"],
  [
    "the old Reddit",
    "https://old.reddit.com/r/a/comments/1abcd/title/",
    "https://www.reddit.com/r/a/comments/1abcd/title/",
  ],
  [
    "Reddit without a voice",
    "https://np.reddit.com/r/a/comments/1abcd/title/?share_id=x",
    "https://www.reddit.com/r/a/comments/1abcd/title/",
  ],
  [
    "a post in Substack's app",
    "https://open.substack.com/pub/thegazette/p/on-bins?r=1ab&utm_campaign=post",
    "https://thegazette.substack.com/p/on-bins",
  ],
  [
    "a post in Substack's mail",
    "https://thegazette.substack.com/p/on-bins?publication_id=1&post_id=2&isFreemail=true&r=x",
    "https://thegazette.substack.com/p/on-bins",
  ],
  [
    "a product",
    "https://www.amazon.de/Lampe-aus-Holz/dp/B0ABCDEFGH/ref=sr_1_1?crid=1&keywords=lampe&qid=2&sr=8-1&th=1",
    "https://www.amazon.de/dp/B0ABCDEFGH?keywords=lampe&th=1",
  ],
  [
    "a product on a phone",
    "https://www.amazon.co.jp/gp/aw/d/B0ABCDEFGH?pd_rd_w=x&tag=y",
    "https://www.amazon.co.jp/dp/B0ABCDEFGH",
  ],
  [
    "a product elsewhere",
    "https://amazon.com.br/gp/product/B0ABCDEFGH/",
    "https://www.amazon.com.br/dp/B0ABCDEFGH",
  ],
  [
    "a shop's page",
    "https://www.amazon.in/gp/bestsellers/books/ref=zg_bs_nav_0?ref_=nav_cs",
    "https://www.amazon.in/gp/bestsellers/books",
  ],
  ["an AMP twin by its query", "https://example.org/story?amp=1&id=2", "https://example.org/story?id=2"],
  ["an AMP twin by a bare mark", "https://example.org/story?amp", "https://example.org/story"],
  [
    "an AMP twin of a publisher's system",
    "https://example.org/story?outputType=amp",
    "https://example.org/story",
  ],
  [
    "an AMP twin by its name",
    "https://example.org/2026/11/27/story.amp.html",
    "https://example.org/2026/11/27/story.html",
  ],
  [
    "an AMP twin behind a number",
    "https://www.bbc.com/news/world-europe-12345678.amp",
    "https://www.bbc.com/news/world-europe-12345678",
  ],
  [
    "an AMP twin behind four words",
    "https://example.org/how-towns-count-bins/amp/?x=1",
    "https://example.org/how-towns-count-bins?x=1",
  ],
  ["an AMP twin behind a day", "https://example.org/2026/11/bins/amp", "https://example.org/2026/11/bins"],
  [
    "what Google's viewer adds",
    "https://example.org/story?usqp=mq331AQ&amp_js_v=0.1#aoh=1&referrer=https%3A%2F%2Fwww.google.com&amp_tf=From%20%251%24s",
    "https://example.org/story",
  ],
  [
    "a mark of the site's own",
    "https://www.gazette.example/story/?ref=gazette.example",
    "https://www.gazette.example/story/",
  ],
  [
    "a mark of the site's own with others",
    "https://gazette.example/story/?a=1&ref=www.gazette.example&b=2#x",
    "https://gazette.example/story/?a=1&b=2#x",
  ],
];

describe("the everyday form", () => {
  it.each(everyday)("is found for %s", (_what, given, expected) => {
    expect(canonicalUrl(given)).toBe(expected);
    expect(canonicalUrl(expected)).toBe(expected);
    expect(urlKey(given)).toBe(urlKey(expected));
  });

  it.each([
    "https://www.youtube.com/@channel/live",
    "https://www.youtube.com/embed/live_stream?channel=UC123",
    "https://www.youtube.com/shorts/",
    "https://arxiv.org/list/cs.CL/recent",
    "https://arxiv.org/pdf/not-a-paper.pdf",
    "https://open.substack.com/users/123-tamsin",
    "https://substack.com/app-link/post?publication_id=1&post_id=2",
    "https://example.org/guitars/amp",
    "https://example.org/guitar-and-bass/amp/",
    "https://amp.dev/documentation/",
    "https://example.org/set?amp=50",
    "https://example.org/story?ref=test.example",
    "https://github.com/a/b/contents/c?ref=main",
    "https://aws.amazon.com/blogs/?tag=storage",
    "https://amazon.example/dp/B0ABCDEFGH/ref=x",
    "https://example.org/list?pk_id=3",
    "https://shop.example/item?smid=A1",
  ])("is its own: %s", (href) => {
    expect(canonicalUrl(href)).toBe(href);
  });
});

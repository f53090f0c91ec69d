import { existsSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const id = "1860000000000000024";
const link = (short: string, full: string | undefined) => ({
  url: `https://t.co/${short}`,
  expanded_url: full,
  display_url: "example.org/…",
  indices: ["0", "23"],
});
const tweet = (full_text: string, urls: unknown[] = [], more: object = {}) => ({
  tweet: {
    id_str: id,
    created_at: "Wed Nov 25 14:42:00 +0000 2026",
    full_text,
    entities: { urls, hashtags: [] },
    ...more,
  },
});
const js = (records: unknown[], kind = "tweets") =>
  `window.YTD.${kind}.part0 = ${JSON.stringify(records, null, 1)}`;
const read = (records: unknown[], kind = "tweets") =>
  importFile(`${kind}.js`, Buffer.from(js(records, kind)));
const oneLink = [link("abc", "https://example.org/a?utm_source=tw")];

describe("an X archive", () => {
  it("gives the whole address of a link, the words without the shorthand, and where it was said", async () => {
    const { format, captures, skipped } = await read([
      tweet("Worth a #gov read: https://t.co/abc &amp; &amp;lt;think&gt; #gov", oneLink, {
        entities: { urls: oneLink, hashtags: [{ text: "gov", indices: ["1", "2"] }] },
      }),
    ]);
    expect(format).toBe("x");
    expect(captures).toEqual([
      {
        url: "https://example.org/a?utm_source=tw",
        note: "Worth a #gov read: & &lt;think>",
        tags: ["gov"],
        savedAt: "2026-11-25T14:42:00.000Z",
        source: "tweets.js",
        seenAt: `https://x.com/i/web/status/${id}`,
      },
    ]);
    expect(skipped).toEqual([]);
  });

  it.each([
    ["a link alone", "https://t.co/abc", undefined],
    ["a link in brackets", "A thing (https://t.co/abc) here", "A thing here"],
    ["a colon before the link", "A thing: https://t.co/abc", "A thing"],
    ["a picture's address after the link", "A thing https://t.co/abc https://t.co/pic", "A thing"],
    ["several lines", "One\n\nTwo https://t.co/abc\nThree", "One\n\nTwo\nThree"],
    ["a repost", "RT @other: see https://t.co/abc", "Reposted from @other: see"],
    ["a repost of a bare link", "RT @other: https://t.co/abc", "Reposted from @other"],
    ["an address that is cut", "A thing https://t.co/abc http…", "A thing http…"],
  ])("makes a note of %s", async (_name, text, note) => {
    const { captures } = await read([tweet(text, oneLink)]);
    expect(captures).toMatchObject([{ url: "https://example.org/a?utm_source=tw", note }]);
  });

  it("takes no link that leads to the post itself, and keeps one to a post that is quoted", async () => {
    const { captures } = await read([
      tweet("Words https://t.co/a https://t.co/b https://t.co/c", [
        link("a", `https://twitter.com/me/status/${id}/photo/1`),
        link("b", `https://x.com/i/web/status/${id}`),
        link("c", "https://twitter.com/you/status/1850000000000000000"),
      ]),
    ]);
    expect(captures.map((capture) => capture.url)).toEqual([
      "https://twitter.com/you/status/1850000000000000000",
    ]);
  });

  it("passes over a reply without a link, and names a record it cannot read", async () => {
    const { captures, skipped } = await read([
      tweet("@friend thanks!", []),
      { tweet: 7 },
      tweet("Lost https://t.co/abc", [link("abc", undefined)]),
      tweet("Odd https://t.co/abc", [link("abc", "ftp://example.org/a")]),
      tweet("Undated https://t.co/abc", oneLink, { created_at: "yesterday" }),
    ]);
    expect(skipped).toEqual([
      { where: "record 2", why: "not a post or like as X writes it" },
      { where: "record 3", why: "a link without its full address (https://t.co/abc)" },
      { where: "record 4", why: "not a web address (ftp://example.org/a)" },
    ]);
    expect(captures.map((capture) => capture.savedAt)).toEqual(["2024-11-22T16:38:51.785Z"]);
  });

  it("reads the oldest archives, whose posts stand bare, and a list with a semicolon behind it", async () => {
    const bare = `${js([tweet("Old https://t.co/abc", oneLink).tweet], "tweet")};\n`;
    const { captures } = await importFile("tweet.js", Buffer.from(bare));
    expect(captures).toMatchObject([{ url: "https://example.org/a?utm_source=tw", note: "Old" }]);
  });

  it("never runs the file", async () => {
    const text = 'window.YTD.tweets.part0 = [globalThis.wasRun = true, {"tweet": {}}]';
    expect(await importFile("tweets.js", Buffer.from(text))).toEqual({
      format: "x",
      captures: [],
      skipped: [{ where: "tweets.js", why: "damaged or cut short" }],
    });
    expect(globalThis).not.toHaveProperty("wasRun");
  });

  it("says of a file about something else what to take", async () => {
    const { captures, skipped } = await read([{ follower: { accountId: "1" } }], "follower");
    expect(captures).toEqual([]);
    expect(skipped).toEqual([
      {
        where: "follower.js",
        why: `X's "follower" file tells no links. Take tweets.js, note-tweet.js or like.js.`,
      },
    ]);
  });
});

describe("a long post", () => {
  const long = (noteTweetId: string, text: string) => ({
    noteTweet: {
      noteTweetId,
      createdAt: "2026-11-25T14:42:00.000Z",
      core: {
        text,
        urls: [
          { shortUrl: "https://t.co/abc", expandedUrl: "https://example.org/a", fromIndex: "0" },
          { shortUrl: "https://t.co/def", expandedUrl: "https://example.org/b", fromIndex: "30" },
        ],
      },
    },
  });
  const opening = "https://t.co/abc is the first of many words about a matter that takes a while to explain";
  const whole = `${opening}, and then some, which https://t.co/def explains.`;
  const zipOf = (noteTweetId: string) =>
    zipSync({
      "data/tweets.js": strToU8(
        js([tweet(`${opening}… https://t.co/self`, [link("abc", "https://example.org/a")])]),
      ),
      "data/note-tweet.js": strToU8(js([long(noteTweetId, whole)], "note_tweet")),
      "data/follower.js": strToU8(js([{}], "follower")),
      "data/tweets_media/a.mp4": strToU8("x"),
    });

  it.each([
    ["the same id", id],
    ["an id of its own", "1860000000000000001"],
  ])("gives its whole words and links to the post that was cut, under %s", async (_name, noteTweetId) => {
    const { format, captures, skipped } = await importFile("x.zip", zipOf(noteTweetId));
    expect(format).toBe("x");
    const common = {
      note: "is the first of many words about a matter that takes a while to explain, and then some, which explains.",
      tags: [],
      savedAt: "2026-11-25T14:42:00.000Z",
      source: "x.zip",
      seenAt: `https://x.com/i/web/status/${id}`,
    };
    expect(captures).toEqual([
      { url: "https://example.org/a", ...common },
      { url: "https://example.org/b", ...common },
    ]);
    expect(skipped).toEqual([]);
  });

  it("stands alone when the post that was cut is not there", async () => {
    const { captures } = await read([long("1860000000000000001", whole)], "note_tweet");
    expect(captures.map(({ url, seenAt }) => [url, seenAt])).toEqual([
      ["https://example.org/a", undefined],
      ["https://example.org/b", undefined],
    ]);
  });
});

describe("a like", () => {
  const like = (more: object) => ({
    like: { tweetId: id, expandedUrl: `https://x.com/i/web/status/${id}`, ...more },
  });

  it("gives the t.co addresses in its words, with the time its id tells", async () => {
    const { captures } = await read([like({ fullText: "Nice &amp; short https://t.co/xyz" })], "like");
    expect(captures).toEqual([
      {
        url: "https://t.co/xyz",
        note: "Liked: Nice & short",
        tags: [],
        savedAt: "2024-11-22T16:38:51.785Z",
        source: "like.js",
        seenAt: `https://x.com/i/web/status/${id}`,
      },
    ]);
  });

  it("gives nothing without words, and none of a link that is cut", async () => {
    const { captures, skipped } = await read([like({}), like({ fullText: "Cut https://t.co/xy…" })], "like");
    expect(captures).toEqual([]);
    expect(skipped).toEqual([]);
  });

  it("has no time where the id is from before ids told it", async () => {
    const { captures } = await read([like({ tweetId: "20", fullText: "https://t.co/xyz" })], "like");
    expect(captures).toMatchObject([{ note: "Liked", savedAt: undefined }]);
  });
});

it("an X archive's zip gives posts of all parts and likes, and says in which part a record is odd", async () => {
  const zip = zipSync({
    "twitter-2026/data/tweets.js": strToU8(js([tweet("One https://t.co/abc", oneLink)])),
    "twitter-2026/data/tweets-part1.js": strToU8(js([{ tweet: {} }, tweet("Two https://t.co/abc", oneLink)])),
    "twitter-2026/data/like.js": strToU8(
      js([{ like: { tweetId: id, fullText: "https://t.co/xyz" } }], "like"),
    ),
    "twitter-2026/data/deleted-tweets.js": strToU8(js([tweet("Gone https://t.co/abc", oneLink)])),
  });
  const { captures, skipped } = await importFile("x.zip", zip);
  expect(captures.map((capture) => capture.note)).toEqual(["One", "Two", "Liked"]);
  expect(skipped).toEqual([{ where: "tweets-part1.js, record 1", why: "not a post or like as X writes it" }]);
});

const realFile = new URL("../../../shared/real-week/tweets.js", import.meta.url);
describe.skipIf(!existsSync(realFile))("the real week's tweets.js (needs ../shared/real-week)", () => {
  it("gives six links and one repost, and nothing of a reply", async () => {
    const { format, captures, skipped } = await importFile("tweets.js", readFileSync(realFile));
    expect(format).toBe("x");
    const isRepost = (note: string | undefined) => note?.startsWith("Reposted from @other: ") ?? false;
    expect(captures.filter((capture) => !isRepost(capture.note))).toHaveLength(6);
    expect(captures.filter((capture) => isRepost(capture.note))).toMatchObject([
      { note: "Reposted from @other: see", url: expect.stringMatching(/atlasobscura/) },
    ]);
    expect(captures.some((capture) => capture.url.includes("t.co"))).toBe(false);
    expect(skipped).toEqual([]);
  });
});

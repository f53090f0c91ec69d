import { describe, expect, it, onTestFinished } from "vitest";
import { openSourceReaders } from "../../src/sources/source-readers.ts";

const url = "https://blog.example/feed";
const rss = (items: string) => `<rss><channel><title>Blog</title>${items}</channel></rss>`;
const item = (at: number) => `<item><title>${at}</title><link>https://a.example/${at}</link></item>`;
const feedOf = (count: number) =>
  Buffer.from(rss(Array.from({ length: count }, (_, at) => item(at)).join("")));

function readers(limits: Parameters<typeof openSourceReaders>[0] = {}) {
  const opened = openSourceReaders(limits);
  onTestFinished(() => opened.close());
  return opened;
}

describe("readers of feeds", () => {
  it("give the links of a feed under its source's name, as the editor takes them", async () => {
    const { readFeed } = readers();
    const bytes = Buffer.from(
      rss(
        "<item><link>https://a.example/1</link><description>See &lt;a href='https://b.example/'&gt;b&lt;/a&gt;</description></item>",
      ),
    );
    const request = { bytes, url, source: "Blog" };
    expect(await readFeed(request)).toMatchObject({
      ...{ ok: true, title: "Blog", captures: [{ url: "https://a.example/1", source: "Blog" }] },
    });
    expect(await readFeed({ ...request, take: "posts" })).toMatchObject({
      captures: [{ url: "https://b.example/", seenAt: "https://a.example/1" }],
    });
  });

  it("say of a page that is no feed where its feeds are", async () => {
    const page = '<!doctype html><link rel="alternate" type="application/atom+xml" href="/atom?a=1&amp;b=2">';
    expect(await readers().readFeed({ bytes: Buffer.from(page), url, source: "Blog" })).toMatchObject({
      ...{
        ok: false,
        why: expect.stringContaining("web page"),
        feedLinks: ["https://blog.example/atom?a=1&b=2"],
      },
    });
  });

  it.each([
    ["time", { clockMs: 1, heapMb: 256 }, "takes more than 0.001 seconds to read, and was left out."],
    ["memory", { clockMs: 20_000, heapMb: 32 }, "takes more than 32 MB of memory to read, and was left out."],
  ])("lose a feed that takes more %s than it may, and read the next", async (_what, feed, words) => {
    const limited = readers({ feed });
    const [lost, next] = await Promise.all([
      limited.readFeed({ bytes: feedOf(60_000), url, source: "Huge" }),
      limited.readFeed({ bytes: feedOf(1), url, source: "Small" }),
    ]);
    expect(lost).toEqual({ ok: false, why: expect.stringContaining(words), feedLinks: [] });
    expect(lost.ok ? "" : lost.why).toMatch(/^The feed \(\d(\.\d)? MB\)/);
    if (feed.heapMb === 32) expect(next.ok).toBe(true);
  });
});

describe("the reader of files", () => {
  it("gives what is in a file, and what an OPML file names", async () => {
    const { readFile } = readers();
    const list = { name: "links.txt", bytes: Buffer.from("https://a.example/1\n") };
    expect(await readFile(list)).toMatchObject({
      format: "list",
      captures: [{ url: "https://a.example/1" }],
    });
    const opml = Buffer.from('<opml><outline text="B" xmlUrl="https://b.example/f"/></opml>');
    expect((await readFile({ name: "f.opml", bytes: opml })).feeds).toEqual([
      { title: "B", feed: "https://b.example/f" },
    ]);
  });

  it.each([
    ["list.txt", Buffer.from("https://a.example/1\n".repeat(50_000)), "Cut it in two"],
    ["archive.zip", Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(3_000_000)]), "Unpack it"],
  ])(
    "says of %s, when it takes too much, how large it is and how to split it",
    async (name, bytes, advice) => {
      const { skipped } = await readers({ file: { clockMs: 1, heapMb: 256 } }).readFile({ name, bytes });
      expect(skipped).toEqual([
        { where: name, why: expect.stringMatching(new RegExp(`^The file \\(.*MB\\) .*${advice}`)) },
      ]);
    },
  );
});

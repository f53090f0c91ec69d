import { describe, expect, it, onTestFinished } from "vitest";
import { openReaders, type ReaderLimits } from "../../src/reading/reader-pool.ts";

function readers(limits: ReaderLimits) {
  const pool = openReaders(limits);
  onTestFinished(() => pool.close());
  return pool;
}

const head =
  '<title>Deep &amp; deeper</title><meta name="description" content="One readable paragraph and a cellar that nobody should go down into today.">';
/** Readability needs seconds for it: paragraphs at the bottom of deep nesting. */
const heavy = Buffer.from(
  `${head}${`${"<div>".repeat(400)}<p>${"word, ".repeat(30)}</p>${"</div>".repeat(400)}`.repeat(120)}`,
);
const light = (text: string) => Buffer.from(`<title>${text}</title><p>hello`);
const request = (bytes: Uint8Array, url = "https://example.org/a") => ({
  bytes,
  url,
  contentType: "text/html",
});

describe("a pool of readers", () => {
  it("reads pages that wait behind each other, each its own", async () => {
    const pool = readers({ workers: 2 });
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, at) => pool.read(request(light(`Page ${at}`)))),
    );
    expect(results.map((result) => result.page.title)).toEqual(
      Array.from({ length: 12 }, (_, at) => `Page ${at}`),
    );
  });

  it("kills a reader that takes too long, gives the page its head's facts, and reads the next one", async () => {
    const pool = readers({ workers: 1, timeoutMs: 1_000 });
    const [stuck, next] = await Promise.all([pool.read(request(heavy)), pool.read(request(light("After")))]);
    expect(stuck).toMatchObject({
      ok: false,
      why: "too-complex",
      page: {
        kind: "page",
        title: "Deep & deeper",
        summary: expect.stringContaining("One readable paragraph"),
      },
    });
    expect(next).toMatchObject({ ok: true, page: { title: "After" } });
  });

  it("survives a page that wants more memory than it may have", async () => {
    const pool = readers({ workers: 1, maxHeapMb: 40, timeoutMs: 25_000 });
    const huge = Buffer.from(`${head}${"<i>x</i>".repeat(1_500_000)}`);
    const [full, next] = await Promise.all([pool.read(request(huge)), pool.read(request(light("After")))]);
    expect(full).toMatchObject({ ok: false, page: { title: "Deep & deeper" } });
    expect(next).toMatchObject({ ok: true });
  });

  it("ends a 10 kB page of 2,000 nested divs within its time, one way or the other", async () => {
    const pool = readers({ workers: 1 });
    const result = await pool.read(request(Buffer.from(`${head}${"<div>".repeat(2_000)}x`)));
    expect(result.page.title).toBe("Deep & deeper");
  });
});

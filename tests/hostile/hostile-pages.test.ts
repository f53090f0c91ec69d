import { existsSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  hostilePages,
  latin,
  page,
  prose,
  readAll,
  readAmongOrdinary,
  sentence,
  title,
} from "../support/hostile-pages.ts";

/** Things that are no page: they end, and nothing is made up of them. */
const nothings: Record<string, Buffer> = {
  "no bytes": Buffer.alloc(0),
  "a picture": Buffer.concat([latin("\x89PNG\r\n\x1a\n"), Buffer.alloc(2_000, 0xd8)]),
  "packed bytes": Buffer.concat([latin("\x1f\x8b\x08"), Buffer.alloc(5_000, 0x91)]),
  "packed bytes, cut off": gzipSync(page(prose)).subarray(0, 150),
  "UTF-32, which no browser reads": Buffer.from(
    [...`\ufeff${page(prose)}`].join("\u0000\ud800").slice(0, 900),
    "utf16le",
  ),
  "tags that never close": Buffer.from("<".repeat(50_000)),
  ampersands: Buffer.from("&".repeat(200_000)),
};

/** Threads of this process, where the system tells. */
function threads(): number {
  return existsSync("/proc/self/task") ? readdirSync("/proc/self/task").length : 0;
}

describe("pages made wrong, by accident or to stop a run", () => {
  it("are all read or given up with their name, and harm no other page", async () => {
    // Smaller than their names say; the slow rounds have them whole.
    await readAmongOrdinary(hostilePages(0.1));
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("keep their name whatever encoding their header claims, read or given up", async () => {
    const claims =
      "utf-7 utf-16le utf-16be utf-32 gbk big5 euc-kr shift_jis iso-2022-jp iso-2022-kr hz-gb-2312 replacement x";
    const contentTypes = claims.split(" ").map((charset) => `text/html; charset=${charset}`);
    const café = page(prose).replaceAll(title, "Un café à Orléans – déjà vu");
    const expectTitles = async (claimed: string[], limits = {}) => {
      const results = await readAll(
        claimed.map(() => café),
        { contentTypes: claimed, ...limits },
      );
      for (const [at, claim] of claimed.entries())
        expect([claim, results[at]?.page.title]).toEqual([claim, "Un café à Orléans – déjà vu"]);
    };
    await expectTitles(contentTypes);
    // Each costs a reader.
    await expectTitles(contentTypes.slice(0, 3), { timeoutMs: 0 });
  });

  it("give a title of a megabyte cut to what a list can show", async () => {
    const [result] = await readAll([page(prose).replace(title, "A long title. ".repeat(70_000))]);
    expect(result?.page.title).toMatch(/^A long title\. A long.{200,300}…$/);
  });

  it("leave no reader behind", async () => {
    const before = threads();
    await readAll([page(prose), page("<div>".repeat(400)), page(`${"<i>x".repeat(200_000)}`)], {
      timeoutMs: 100,
    });
    expect(threads()).toBeLessThanOrEqual(before);
  });

  it("that are no pages end without a name and without words", async () => {
    const results = await readAll(Object.values(nothings));
    for (const [at, name] of Object.keys(nothings).entries())
      expect([name, results[at]?.page.title, results[at]?.page.summary]).toEqual([
        name,
        undefined,
        undefined,
      ]);
  });

  it("that are next to nothing give next to nothing, and no fault", async () => {
    const small = ["", " ", "<", "<!doctype html>", "plain words", "<html></html>", "<svg><p>x"];
    const results = await readAll(small);
    expect(results.map(({ ok, page: { kind, title: name } }) => [ok, kind, name])).toEqual(
      small.map(() => [true, "page", undefined]),
    );
  });

  it("give text and never markup, whatever stands in their facts", async () => {
    const evil = '<img src=x onerror="alert(1)">';
    const escaped = evil.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
    const [result, other] = await readAll([
      `<title>${escaped}</title><meta name="author" content="${escaped}"><meta property="og:site_name" content="${escaped}"><meta name="description" content="${escaped}"><meta property="og:image" content="/a.png"><meta property="og:image:alt" content="${escaped}"><link rel="canonical" href="javascript:alert(1)"><article><h1>${escaped}</h1><p onclick="x()">${sentence}<script>alert(2)</script></p>${prose}</article>`,
      `<meta property="og:image" content="javascript:alert(1)">${prose}`,
    ]);
    const { page: found } = result ?? {};
    expect(found).toMatchObject({ title: evil, site: evil, description: evil, image: { alt: evil } });
    expect(evil).toContain(found?.byline ?? "");
    expect(other?.page.image).toBeUndefined();
    expect(found?.canonicalUrl).toBeUndefined();
    expect(JSON.stringify(result)).not.toContain("alert(2)");
  });
});

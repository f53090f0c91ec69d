import { describe, expect, it } from "vitest";
import { liveSite } from "../../src/shipping/live-site.ts";
import { openServiceDoor } from "../../src/web/ask-service.ts";
import { aWeb } from "../support/loopback-web.ts";

const mail = "0123456789abcdef";

async function aSiteOf(pages: Record<string, string | number>) {
  const asked: { path: string; cache: string | undefined }[] = [];
  const web = await aWeb((request, response, url) => {
    asked.push({ path: url.pathname + url.search, cache: request.headers["cache-control"] });
    const page = pages[url.pathname] ?? 404;
    if (typeof page === "number") response.writeHead(page, { location: "/elsewhere/" }).end("no");
    else response.end(page);
  });
  const marks = ["aa", "bb"];
  const { ask } = openServiceDoor({}, { inside: true });
  return {
    site: liveSite(`http://127.0.0.1:${web.port}`, { ask, mark: () => marks.shift() ?? "cc" }),
    asked,
  };
}

describe("the live site", () => {
  it("has the issue when its page names this mail, asked anew each time and past caches", async () => {
    const { site, asked } = await aSiteOf({ "/issues/42/": `<meta name="five-mail" content="${mail}">` });
    expect(await site.hasIssue(42, mail)).toEqual({ ok: true });
    expect(await site.hasIssue(42, "fedcba9876543210")).toEqual({
      ok: false,
      says: "it shows another version of the issue",
    });
    expect(asked).toEqual([
      { path: "/issues/42/?fresh=aa", cache: "no-cache" },
      { path: "/issues/42/?fresh=bb", cache: "no-cache" },
    ]);
  });

  it.each([
    [404, "it answers 404"],
    [503, "it answers 503"],
    [302, "it cannot be asked (moved)"],
  ])("that answers %d has it not, and says so", async (status, says) => {
    const { site } = await aSiteOf({ "/issues/42/": status });
    expect(await site.hasIssue(42, mail)).toEqual({ ok: false, says });
  });

  it("says what it was built from", async () => {
    const { site } = await aSiteOf({ "/build.txt": `${mail}\n` });
    expect(await site.build()).toEqual({ isReached: true, hash: mail });
  });

  it.each([
    ["has no word of its build", { "/build.txt": 404 }, { isReached: true, hash: undefined }],
    ["has another page there", { "/build.txt": "<html>Hello" }, { isReached: true, hash: undefined }],
    ["is broken for the moment", { "/build.txt": 500 }, { isReached: false, hash: undefined }],
  ])("that %s tells no hash", async (_what, pages, expected) => {
    const { site } = await aSiteOf(pages as Record<string, string | number>);
    expect(await site.build()).toEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import type { Bookmark } from "../../src/domain/bookmark.ts";
import { checkPickedLinks } from "../../src/preflight/picked-links.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";
import { aContent, anIssueText, linesAbout } from "../support/publication.ts";

const at = "2026-11-20T10:00:00.000Z";

async function about(url: string, bookmark?: Bookmark, state: "draft" | "shipped" = "draft") {
  const issue = anIssue({ state, picks: [aPick(), aPick({ url, title: "Speak" })] });
  const content = aContent({ issues: [issue] });
  const found = checkPickedLinks({ ...content, linkOf: (asked) => (asked === url ? bookmark : undefined) });
  return found.map(({ says, repair }) => [says, repair?.change(issue.picks)[1]?.url]);
}

describe("the links of picks", () => {
  it.each([
    ["https://e.example/a?utm_source=x&b=1", "counts who follows it", "https://e.example/a?b=1"],
    ["https://e.example/a?fbclid=1", "counts who follows it", "https://e.example/a"],
    [
      "https://youtu.be/abcdefghijk?si=x",
      "counts who follows it",
      "https://www.youtube.com/watch?v=abcdefghijk",
    ],
    ["https://www.google.com/url?q=https://e.example/a", "counts who follows it", "https://e.example/a"],
    [
      "https://e.example/a?fbclid=1#:~:text=so%20it%20is",
      "counts who follows it",
      "https://e.example/a#:~:text=so%20it%20is",
    ],
    [
      "https://arxiv.org/pdf/2401.00001?utm_source=x",
      "counts who follows it",
      "https://arxiv.org/abs/2401.00001",
    ],
    ["https://en.m.wikipedia.org/wiki/X", "has a plainer address", "https://en.wikipedia.org/wiki/X"],
    ["https://youtu.be/abcdefghijk", "has a plainer address", "https://www.youtube.com/watch?v=abcdefghijk"],
    ["https://e.example/story.amp.html", "has a plainer address", "https://e.example/story.html"],
    ["https://e.example/a b", "has spaces or signs at which some programs end it", "https://e.example/a%20b"],
    [
      "https://bücher.example/über uns",
      "has spaces or signs at which some programs end it",
      "https://xn--bcher-kva.example/%C3%BCber%20uns",
    ],
    ["http://e.example/a", "is not a safe one (http:), and browsers warn of those", "https://e.example/a"],
    ["https://bit.ly/abc", "is a short one, and hides where it leads", undefined],
  ])("%s can be better", async (url, says, better) => {
    expect(await about(url)).toEqual([[`the link of “Speak” ${says}`, better]]);
  });

  it.each([
    "https://e.example/a#:~:text=so%20it%20is",
    "https://e.example/a#part:~:text=so,is",
    "https://arxiv.org/pdf/2401.00001v2",
    "https://arxiv.org/html/2401.00001",
    "https://bücher.example/über",
    "http://abc.onion/a",
    "http://forum.i2p/",
    "https://e.example/?ref=notes&source=paper",
  ])("%s is meant as it is", async (url) => {
    expect(await about(url)).toEqual([]);
  });

  it("lead straight to their page, under the address that it has now", async () => {
    const moved = aBookmark({ url: "https://new.example/a", aliases: ["https://old.example/a"] });
    expect(await about("https://old.example/a", moved)).toEqual([
      ["the link of “Speak” leads on to https://new.example/a", "https://new.example/a"],
    ]);
    const same = aBookmark({ url: "https://old.example/a" });
    expect(await about("https://www.old.example/a/", same)).toEqual([]);
  });

  it("lead to a page that is there", async () => {
    const url = "https://e.example/a";
    expect(await about(url, aBookmark({ url, page: { kind: "dead" } }))).toEqual([
      ["the link of “Speak” leads to a page that is gone", undefined],
    ]);
    expect(await about(url, aBookmark({ url, unread: { why: "timeout", at } }))).toEqual([
      ["the link of “Speak” leads to a page that could not be read", undefined],
    ]);
    const readBefore = aBookmark({ url, page: { kind: "article" }, unread: { why: "timeout", at } });
    expect(await about(url, readBefore)).toEqual([]);
  });

  it("of an issue that is out are left to the links' own check", async () => {
    expect(await about("http://e.example/a", undefined, "shipped")).toEqual([]);
  });

  it("are looked at with what is kept of them, private links too, wherever the checks are asked", async () => {
    const kept = {
      ...{ url: "https://e.example/moved", aliases: ["https://e.example/1"], title: "A page", private: true },
      ...{ savedAt: at, via: { name: "Ada" }, unread: { why: "not-found", at } },
    };
    const lines = await linesAbout({
      "content/issues/0001.md": anIssueText({ more: "state: draft\n" }),
      "bookmarks/2026-11.jsonl": `${JSON.stringify(kept)}\n`,
    });
    expect(lines.join("\n")).toContain("leads on to https://e.example/moved");
    expect(lines.join("\n")).toContain("came to you by Ada");
    expect(lines.filter((line) => line.includes("the link of")).length).toBe(2);
  });
});

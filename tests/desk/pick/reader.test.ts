import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepSnapshot } from "../../../src/bookmarks/snapshots-folder.ts";
import { weekOf } from "../../../src/desk/hand/week.ts";
import { readerHtml } from "../../../src/desk/pick/reader.ts";
import type { Bookmark } from "../../../src/domain/bookmark.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { awkwardText } from "../../support/awkward-text.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aBookmark } from "../../support/makers.ts";

const week = weekOf([], [], { publication: Publication.parse({}), now: "2026-11-26T10:00:00.000Z" });

async function markup(bookmark: Bookmark, text?: string): Promise<string> {
  const folder = await aPublicationFolder();
  if (text !== undefined)
    await keepSnapshot(folder.snapshots, {
      ...{
        url: bookmark.url,
        pageUrl: bookmark.url,
        at: "2026-11-25T10:00:00.000Z",
        contentType: "text/html",
      },
      ...{ text, given: [], body: new Uint8Array() },
    });
  const before = { number: 37, date: "2026-10-23", place: 4 };
  return (await readerHtml({ bookmark, before }, { week, folder })).markup;
}

describe("an open link", () => {
  it("shows its whole address, the host marked, and leads there without telling where from", async () => {
    const html = await markup(aBookmark({ url: "https://camp.example/leeds/speak?x=1" }));
    expect(html).toContain("https://<b>camp.example</b>/leeds/speak?x=1");
    expect(html).toContain('rel="noreferrer noopener"');
  });

  it("says each fact with where it stood, and whose sentences the summary is made of", async () => {
    const html = await markup(
      aBookmark({
        note: "Go on",
        sources: [{ name: "Mastodon" }],
        page: {
          ...{ kind: "article", byline: "Rosa Osei", minutes: 3, from: { byline: "jsonld" } },
          ...{ summary: "A camp.", summarySource: "extract" },
          deadlines: [{ day: "2026-11-29", evidence: "until the end of Sunday" }],
        },
      }),
      "First.\nSecond.",
    );
    expect(html).toContain("Rosa Osei</summary><p>From the page’s linked data.");
    expect(html).toContain("Closes Sunday 29 November</summary><p>The page: “until the end of Sunday”");
    expect(html).toContain("Summary, from the page’s own sentences");
    expect(html).toContain("Your note, Friday 20 November, from Mastodon");
    expect(html).toContain("You linked this in issue 37</b>, on 23 October 2026, as pick 4.");
    expect(html).toMatch(/<p dir="auto">First\.<\/p><p dir="auto">Second\.<\/p>/);
  });

  it("says why there is no text, and that there is no note yet", async () => {
    const html = await markup(aBookmark({ unread: { why: "timeout", at: "2026-11-25T10:00:00Z" } }));
    expect(html).toContain("could not be read yet");
    expect(html).toContain("No note yet");
  });

  it("shows whatever stands in the page as text, a megabyte of it in part", async () => {
    await fc.assert(
      fc.asyncProperty(awkwardText, async (text) => {
        const html = await markup(aBookmark({ title: `x${text}`, note: text, tags: [text] }), `y${text}`);
        expect(html).not.toMatch(/<(script|img|svg|iframe|br)\b/i);
      }),
      { numRuns: 25 },
    );
    expect((await markup(aBookmark(), "word ".repeat(200_000))).length).toBeLessThan(100_000);
  });
});

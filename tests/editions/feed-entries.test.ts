import { describe, expect, it } from "vitest";
import { pickFacts } from "../../src/editions/edition-setting.ts";
import { bookmarkEntry, essayEntry, issueEntry, pickEntry } from "../../src/editions/feed-entries.ts";
import { anEssay } from "../support/feed-content.ts";
import { aBookmark, anIssue, aPick, aSetting } from "../support/makers.ts";

const setting = aSetting();

describe("the entry of a bookmark", () => {
  const kept = aBookmark({
    url: "https://example.org/stack",
    note: "Look at **how few** they need: [more](/about/).",
    tags: ["tools"],
    page: { kind: "pdf", pages: 3, summary: "A paper about <tools>." },
  });

  it("leads to its place on the page of its month, and names the page that it is about", () => {
    expect(bookmarkEntry(kept, setting)).toMatchObject({
      url: expect.stringMatching(/^https:\/\/five\.example\/bookmarks\/2026-11\/#link-[\da-f]{8}$/),
      about: "https://example.org/stack",
      tags: ["tools"],
      at: "2026-11-20T10:00:00.000Z",
    });
  });

  it("says the editor's words first, and the page's own as a quotation, in no words of ours", () => {
    const { html, summary } = bookmarkEntry(kept, setting);
    expect(html).toBe(
      `<p><a href="https://example.org/stack"><strong>A page</strong></a><br><small>example.org · PDF, 3 pages</small></p>
<p>Look at <strong>how few</strong> they need: <a href="https://five.example/about/">more</a>.</p><blockquote><p>A paper about &lt;tools&gt;.</p></blockquote>`,
    );
    expect(summary).toBe("Look at how few they need: more.");
    expect(bookmarkEntry({ ...kept, note: undefined }, setting).summary).toBe("A paper about <tools>.");
  });

  it("keeps its name whatever becomes of title, note, tags and spelling", () => {
    const changed = { ...kept, url: "http://www.example.org/stack/", title: "B", note: "C", tags: [] };
    expect(bookmarkEntry(changed, setting).id).toBe(bookmarkEntry(kept, setting).id);
    expect(bookmarkEntry({ ...kept, url: "https://example.org/other" }, setting).id).not.toBe(
      bookmarkEntry(kept, setting).id,
    );
  });
});

describe("the entry of a pick", () => {
  const issue = anIssue({
    picks: [aPick({ via: { name: "Neighbours", url: "https://via.example/" }, deadline: "2026-12-04" })],
    corrections: [{ at: "2026-11-30T10:00:00Z", note: "It was B." }],
  });
  const [facts] = pickFacts(issue, setting);
  if (!facts) throw new Error("it has a pick");

  it("stands at its anchor, with its deadline and its credit, and changes with its issue", () => {
    const entry = pickEntry(issue, facts, setting);
    expect(entry).toMatchObject({
      id: "https://five.example/issues/42/#pick-1",
      url: "https://five.example/issues/42/#pick-1",
      via: "https://via.example/",
      at: "2026-11-27T09:00:00.000Z",
      updated: "2026-11-30T10:00:00.000Z",
    });
    expect(entry.html).toContain("Closes Friday 4 December");
    expect(issueEntry(issue, setting).html).toContain(entry.html);
  });
});

describe("the entry of an essay", () => {
  it("holds the whole text, dated by its day whatever hour and zone say", () => {
    const essay = anEssay({ body: "One.\n\n## Two\n\nThree." });
    expect(essayEntry(essay, setting)).toMatchObject({
      id: "https://five.example/essays/on-forms/",
      html: "<p>One.</p><h2>Two</h2><p>Three.</p>",
      summary: "One.",
      at: "2026-11-20T12:00:00.000Z",
    });
    const moved = { ...setting.publication, hour: "23:00", zone: "Asia/Tokyo" };
    expect(essayEntry(essay, { ...setting, publication: moved }).at).toBe("2026-11-20T12:00:00.000Z");
  });
});

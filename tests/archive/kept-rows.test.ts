import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { keptRows, type RowSetting } from "../../src/archive/kept-rows.ts";
import { noteHtml } from "../../src/editions/page-html.ts";
import { aBookmark, anIssue, aSetting } from "../support/makers.ts";
import { naughtyStrings } from "../support/naughty-strings.ts";

const setting = aSetting();

function aRowSetting(given: Partial<RowSetting> = {}): RowSetting {
  return {
    publication: { ...setting.publication, url: "https://five.example/links" },
    pathOfTag: (tag) => (tag === "data" ? "/bookmarks/tags/data/" : undefined),
    pickedIn: () => [],
    inkOf: () => 5,
    noteOf: ({ note = "" }) => noteHtml(note, setting),
    ...given,
  };
}

const listOf = (markup: string) => new JSDOM(`<ul>${markup}</ul>`).window.document.querySelector("ul");
const rowOf = (given: Parameters<typeof aBookmark>[0], more: Partial<RowSetting> = {}, hasDays = false) =>
  listOf(keptRows([aBookmark(given)], aRowSetting(more), hasDays))?.querySelector("li");

describe("a row of what was kept", () => {
  it("leads to the page, and says its host, its labels, the note and the page's own summary", () => {
    const page = { kind: "article" as const, minutes: 6, summary: "What it says & how." };
    const row = rowOf({ url: "https://www.example.org/a?b=1&c", title: "A <b>", note: "See *this*.", page });
    const link = row?.querySelector("h3 > a.u-bookmark-of");
    expect([link?.getAttribute("href"), link?.textContent]).toEqual([
      "https://www.example.org/a?b=1&c",
      "A <b>",
    ]);
    expect(row?.querySelector(".meta")?.textContent).toBe("example.org 6 min");
    expect(row?.querySelector(".note")?.innerHTML).toBe("<p>See <em>this</em>.</p>");
    expect(row?.querySelector(".summary")?.textContent).toBe("What it says & how.");
    expect(row?.id).toMatch(/^link-[0-9a-f]{8}$/);
    expect(row?.querySelector(".ways-on, time")).toBeNull();
  });

  it("has its day where no heading says it, and then no place of its own", () => {
    const row = rowOf({ savedAt: "2026-11-27T23:30:00Z" }, {}, true);
    expect(row?.querySelector("time")?.getAttribute("datetime")).toBe("2026-11-27");
    expect(row?.id).toBe("");
  });

  it("leads to those of its tags that have a page, and to the issues that picked it", () => {
    const row = rowOf({ tags: ["data", "قهوة"] }, { pickedIn: () => [anIssue({ number: 12 })] });
    const ways = [...(row?.querySelectorAll(".ways-on > *") ?? [])];
    expect(ways.map((way) => [way.localName, way.textContent, way.getAttribute("href")])).toEqual([
      ["a", "#data", "/links/bookmarks/tags/data/"],
      ["bdi", "#قهوة", null],
      ["a", "Picked in issue 12", "/links/issues/12/"],
    ]);
    expect(ways[2]?.className).toBe("picked ink-5");
  });

  it("shows whatever stands in a field as text", () => {
    const url = `https://example.org/?q="><script>alert(1)</script>`;
    const rows = naughtyStrings.map((text) =>
      aBookmark({ url, title: text, note: text, tags: [text], page: { kind: "article", summary: text } }),
    );
    const list = listOf(keptRows(rows, aRowSetting()));
    expect(list?.querySelector("script, img, iframe, svg, style, [onerror], [onload]")).toBeNull();
    expect(list?.children).toHaveLength(naughtyStrings.length);
  });

  it("stands below the one before it, in their order", () => {
    const rows = ["b", "a"].map((title) => aBookmark({ url: `https://${title}.example/`, title }));
    const titles = [...(listOf(keptRows(rows, aRowSetting()))?.querySelectorAll("h3") ?? [])];
    expect(titles.map(({ textContent }) => textContent)).toEqual(["b", "a"]);
    expect(keptRows([], aRowSetting())).toBe("");
  });
});

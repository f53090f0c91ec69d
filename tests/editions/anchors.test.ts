import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorsBeside } from "../../src/editions/anchors.ts";
import { feedHtml } from "../../src/editions/feed-html.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { markdownHtml } from "../../src/editions/markdown-html.ts";
import { noteHtml, pageHtml } from "../../src/editions/page-html.ts";
import { awkwardText } from "../support/awkward-text.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";

const idsIn = (markup: string) => [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
const headingsIn = (markup: string) => [...markup.matchAll(/<(h\d)[ >]/g)].map(([, name]) => name);

describe("the anchors of an essay", () => {
  const anchors = (...headings: string[]) =>
    idsIn(markdownHtml(headings.map((one) => `## ${one}`).join("\n\n")).markup);

  it("are in the heading's own script", () => {
    expect(anchors("Первый", "Второй", "第一章", "العنوان الأول", "Öffnungszeiten")).toEqual([
      "первый",
      "второй",
      "第一章",
      "العنوان-الأول",
      "öffnungszeiten",
    ]);
  });

  it("are each there once", () => {
    expect(anchors("Notes", "Notes", "Notes 1", "notes")).toEqual([
      "notes",
      "notes-1",
      "notes-1-1",
      "notes-2",
    ]);
    expect(anchors("🎉", "—", "!!!")).toEqual(["section", "section-1", "section-2"]);
  });

  it("are never one of the page's own", () => {
    expect(anchors("Main", "main")).toEqual(["main-1", "main-2"]);
  });

  it("can stand in an address, whatever a heading says", () => {
    fc.assert(
      fc.property(fc.array(awkwardText, { maxLength: 12 }), (headings) => {
        const make = anchorsBeside(["pick-1"]);
        const ids = headings.map(make);
        expect(new Set(["main", "pick-1", ...ids]).size).toBe(ids.length + 2);
        for (const id of ids) {
          expect(id).toMatch(/^[^\s"'<>&]{1,90}$/u);
          expect(id.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});

describe("the headings of an issue", () => {
  const markdown = "# Top\n\n## Notes\n\n### Pick 2\n\n## Main";
  const issue = anIssue({
    standfirst: markdown,
    signOff: markdown,
    picks: [1, 2, 3].map((number) => aPick({ url: `https://x.test/${number}`, blurb: markdown })),
  });

  it("have anchors that are each there once on the page, beside its picks", () => {
    const ids = idsIn(pageHtml(issue, aSetting()));
    expect(ids).toEqual(
      expect.arrayContaining(["pick-1", "pick-2", "pick-3", "notes", "notes-1", "pick-2-1"]),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain("main");
  });

  it("stand below the pick's in its blurb, in every edition", () => {
    const blurbs = pageHtml(issue, aSetting()).split('class="blurb">').slice(1);
    expect(blurbs).toHaveLength(3);
    for (const blurb of blurbs)
      expect(headingsIn(blurb.split("</div>")[0] ?? "")).toEqual(["h3", "h3", "h4", "h3"]);
    expect(headingsIn(pageHtml(issue, aSetting(), { headings: 3 }))).toContain("h5");
    for (const edition of [feedHtml(issue, aSetting()), mailHtml(issue, aSetting())]) {
      const names = headingsIn(edition);
      expect(names.filter((name) => name === "h4")).toHaveLength(3);
      expect(idsIn(edition)).toEqual([]);
    }
  });
});

describe("the headings of a note beside a bookmark", () => {
  it("stand below the bookmark's, without anchors: there are many notes on a page", () => {
    expect(noteHtml("# One\n\n## Two", aSetting())).toBe("<h4>One</h4><h4>Two</h4>");
  });
});

describe("a pick that goes on from earlier ones", () => {
  it("leads to each in its place, on the page alone", () => {
    const earlierOf = () => [
      { issue: 3, number: 2 },
      { issue: 7, number: 1 },
    ];
    const issue = anIssue();
    const page = pageHtml(issue, { ...aSetting(), earlierOf });
    expect(page).toContain(
      'Earlier about this: <a class="place" href="/issues/3/#pick-2" aria-label="Issue 3">3</a> <a class="place" href="/issues/7/#pick-1"',
    );
    expect(pageHtml(issue, { ...aSetting(), earlierOf: () => [] })).not.toContain("Earlier about");
    expect(mailHtml(issue, { ...aSetting(), earlierOf })).not.toContain("Earlier about");
  });
});

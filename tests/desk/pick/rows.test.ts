import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekOf } from "../../../src/desk/hand/week.ts";
import { listHtml } from "../../../src/desk/pick/rows.ts";
import type { Bookmark } from "../../../src/domain/bookmark.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { awkwardText } from "../../support/awkward-text.ts";
import { aBookmark, anIssue } from "../../support/makers.ts";

const saved = { savedAt: "2026-11-25T10:00:00.000Z" };

function markup(
  links: Bookmark[],
  issues = [anIssue({ number: 37, date: "2026-10-23", picks: [] })],
): string {
  const week = weekOf(links, issues, { publication: Publication.parse({}), now: "2026-11-26T10:00:00.000Z" });
  return listHtml(week.rows, week, { view: "all", at: links[0]?.url }).markup;
}

describe("a row", () => {
  it("says title, host, label, note, and the one thing to know", () => {
    const page = {
      kind: "article" as const,
      minutes: 3,
      deadlines: [{ day: "2026-11-29", evidence: "by Sunday" }],
    };
    const html = markup([
      aBookmark({ ...saved, url: "https://camp.example/talk", title: "Speak", note: "Go on", page }),
    ]);
    expect(html).toContain("Speak</span>");
    expect(html).toContain("camp.example, 3 min");
    expect(html).toContain("Go on</em>");
    expect(html).toContain("Closes Sun</span>");
    expect(html).toContain('aria-current="true"');
  });

  it("says when a link comes back, and stands in a group of those", () => {
    const html = markup([
      aBookmark({ ...saved, triage: { as: "snoozed", at: "2026-10-30T10:00:00Z", until: "2026-11-26" } }),
    ]);
    expect(html).toContain("Since Friday 30 October");
    expect(html).toContain(">Back</h2>");
  });

  it("says below the list how suggestions do, or how many issues they need", () => {
    expect(markup([aBookmark(saved)])).toContain("16 are needed to know whether they help. There are 0.");
    const week = weekOf([aBookmark(saved)], [], {
      publication: Publication.parse({}),
      now: "2026-11-26T10:00:00.000Z",
    });
    const learnt = { ...week.learnt, measured: { issues: 30, suggested: 0.71, newestFirst: 0.4 } };
    const said = (isOn: boolean) =>
      listHtml(week.rows, { ...week, learnt: { ...learnt, isOn } }, { view: "all", at: undefined }).markup;
    expect(said(true)).toContain(
      "71% of what you picked stood among the first ten suggested, 40% among the ten newest.</p>",
    );
    expect(said(false)).toContain("That is not better by more than chance, so the newest stand first.");
  });

  it("shows whatever a stranger wrote as text", () => {
    const ours = ["<section", "<h2", "<p", "<ul", "<li", "<a", "<span", "<em"];
    fc.assert(
      fc.property(awkwardText, (text) => {
        const html = markup([aBookmark({ ...saved, title: `x${text}`, note: `y${text}`, tags: [text] })]);
        expect(html.match(/<\w+/g)?.every((tag) => ours.includes(tag))).toBe(true);
      }),
    );
  });
});

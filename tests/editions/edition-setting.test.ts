import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { vocabularies } from "../../src/domain/words.ts";
import { pickFacts } from "../../src/editions/edition-setting.ts";
import { feedHtml } from "../../src/editions/feed-html.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { mailText } from "../../src/editions/mail-text.ts";
import { pageHtml } from "../../src/editions/page-html.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";

const issue = anIssue({ date: "2026-11-27", picks: [aPick({ deadline: "2026-11-29" }), aPick()] });

describe("a deadline", () => {
  it.each([
    ["2026-11-27", undefined],
    ["2026-11-29", undefined],
    ["2026-11-30", "Closed on Sunday 29 November"],
    ["2027-05-01", "Closed on Sunday 29 November"],
  ])("is on %s %s", (today, closed) => {
    expect(pickFacts(issue, { ...aSetting(), today }).map((pick) => pick.closed)).toEqual([
      closed,
      undefined,
    ]);
  });

  it("that is over is so on the page alone: mail and feeds are read on another day than they were made", () => {
    const setting = aSetting();
    const later = { ...setting, today: "2026-12-24" };
    expect(pageHtml(issue, later)).toContain(
      '<time class="closed" datetime="2026-11-29">Closed on Sunday 29 November</time>',
    );
    expect(pageHtml(issue, setting)).toContain(
      '<time class="due" datetime="2026-11-29">Closes Sunday 29 November</time>',
    );
    for (const edition of [mailHtml, mailText, feedHtml])
      expect(edition(issue, later)).toBe(edition(issue, setting));
  });

  it.each(Object.keys(vocabularies))(
    "that is over reads otherwise than one that is not, in %s",
    (language) => {
      const publication = Publication.parse({ language, url: "https://five.example" });
      const [pick] = pickFacts(issue, { ...aSetting({ publication }), today: "2026-11-30" });
      expect(pick?.closed).not.toBe(pick?.closes);
      expect(pick?.closed).toMatch(/29|٢٩/);
    },
  );
});

import { describe, expect, it } from "vitest";
import { barHtml, frameHtml } from "../../../src/desk/frame/frame.ts";
import { weekOf } from "../../../src/desk/hand/week.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { html } from "../../../src/editions/html.ts";
import { anIssue } from "../../support/makers.ts";

const week = (zone = "Europe/London") =>
  weekOf([], [anIssue({ state: "draft" })], {
    publication: Publication.parse({ zone }),
    now: "2026-11-26T10:00:00.000Z",
  });

describe("a page of the desk", () => {
  it("says whose Friday it is, in the publication's own time", () => {
    const bar = barHtml("pick", week("America/New_York")).markup;
    expect(bar).toContain("Friday 27 November, 09:00");
    expect(bar).toContain("New York, in 1 day and 4 hours");
    expect(bar).toContain('href="/pick" aria-current="page">Pick <i class="good" aria-hidden="true">✓</i>');
  });

  it("holds the commands as data that no text can end", () => {
    const page = frameHtml({
      screen: "pick",
      title: "</script>",
      week: week(),
      main: html`<p>Hello</p>`,
      faults: ["<b>x"],
      count: 3,
    });
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).toContain('data-count="3"');
    expect(page).toContain("&lt;b&gt;x");
    expect(page).not.toContain("style=");
  });
});

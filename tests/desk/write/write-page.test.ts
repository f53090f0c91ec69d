import { describe, expect, it } from "vitest";
import { aDesk } from "../../support/desk.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";

describe("the page on which one writes", () => {
  it("has every field of the issue, and what is known of each pick", async () => {
    const page = { kind: "article" as const, minutes: 6 };
    const issue = anIssue({ state: "draft", picks: [aPick({ deadline: "2026-11-29" })] });
    const { get } = await aDesk({ links: [aBookmark({ page })], issues: [issue] });
    const html = await (await get("/write")).text();
    for (const name of [
      "title",
      "standfirst",
      "signOff",
      ...["title", "blurb", "viaName", "viaUrl", "deadline"].map((one) => `${one} https://example.org/a`),
    ])
      expect(html).toContain(`name="${name}"`);
    expect(html).toContain("Sunday 29 November 2026, 2 days after sending");
    expect(html).toContain("</a> 6 min</p>");
    expect(html).toContain('<iframe name="face"');
  });

  it("leads to Pick where nothing is picked", async () => {
    const { get } = await aDesk();
    const html = await (await get("/write")).text();
    expect(html).toContain("Nothing is picked yet.");
    expect(html).toContain('href="/pick">Pick the first one');
  });
});

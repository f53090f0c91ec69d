import { describe, expect, it } from "vitest";
import { aDesk } from "../../support/desk.ts";
import { anIssue } from "../../support/makers.ts";

describe("Check", () => {
  it("shows what is found, and that nothing is picked yet", async () => {
    const { get } = await aDesk({ issues: [anIssue({ state: "draft" })] });
    expect(await (await get("/check")).text()).toContain('aria-current="page">Check</a>');
    expect(await (await (await aDesk()).get("/check")).text()).toContain("Nothing is picked yet.");
  });

  it("says which file stands in its way", async () => {
    const broken = { "content/pages/x.md": "---\ntitle: [\n---\n" };
    const { get } = await aDesk({ issues: [anIssue({ state: "draft" })], files: broken });
    const html = await (await get("/check")).text();
    expect(html).toContain("A file stands in the way.");
    expect(html).toContain("content/pages/x.md");
  });
});

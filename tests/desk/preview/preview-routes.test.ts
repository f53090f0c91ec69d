import { describe, expect, it } from "vitest";
import { aDesk } from "../../support/desk.ts";
import { anIssue } from "../../support/makers.ts";

const draft = anIssue({ state: "draft", hero: undefined });

describe("Preview", () => {
  it("shows the six faces, and stands in the bar", async () => {
    const { get } = await aDesk({ issues: [draft] });
    const page = await (await get("/preview?face=2")).text();
    expect(page).toContain('<a href="/preview" aria-current="page">Preview</a>');
    expect(page).toContain('<figure id="face-1" hidden>');
  });

  it("says that nothing is picked, or which file stands in the way", async () => {
    expect(await (await (await aDesk()).get("/preview")).text()).toContain("Nothing is picked yet.");
    const broken = await aDesk({
      issues: [draft],
      files: { "content/pages/x.md": "---\ntitle: [\n---\n" },
    });
    expect(await (await broken.get("/preview")).text()).toContain("content/pages/x.md");
  });

  it("answers a test with words for a script, and with the page for a form", async () => {
    const { act, post, get } = await aDesk({ issues: [draft] });
    expect(await act("/preview/test")).toMatchObject({ isSent: false, says: expect.stringMatching(/email/) });
    const answer = await post("/preview/test");
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain("The test was not sent");
    expect(page).toMatch(/role="alert">Say who gets the test/);
    expect((await get("/preview/test")).status).toBe(404);
  });
});

import { describe, expect, it } from "vitest";
import { aDesk } from "../../support/desk.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";

const recent = { savedAt: "2026-11-25T10:00:00.000Z" };
const text = async (answer: Response) => (await answer.text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the page on which five are picked", () => {
  it("opens the first that has no slot, or the one that is asked for", async () => {
    const links = ["a", "b"].map((name) =>
      aBookmark({ ...recent, url: `https://example.org/${name}`, title: `Page ${name}` }),
    );
    const issue = anIssue({ state: "draft", picks: [aPick({ url: "https://example.org/a" })] });
    const { get } = await aDesk({ links, issues: [issue] });
    expect(await (await get("/pick")).text()).toContain('<h1 dir="auto">Page b</h1>');
    const asked = `/pick?at=${encodeURIComponent("https://example.org/a")}`;
    expect(await (await get(asked)).text()).toContain('<h1 dir="auto">Page a</h1>');
  });

  it("says what to do where nothing waits", async () => {
    const { get } = await aDesk({ links: [] });
    expect(await text(await get("/pick"))).toContain("Run npm run ingest to read your sources");
  });

  it("says so where all is decided, and where a search finds nothing", async () => {
    const done = aBookmark({ ...recent, triage: { as: "done", at: "2026-11-26T09:00:00.000Z" } });
    const { get } = await aDesk({ links: [done] });
    expect(await text(await get("/pick"))).toContain("Nothing left to decide.");
    expect(await text(await get("/pick?q=nothing"))).toContain("Nothing holds these words.");
    expect(await text(await get("/pick?view=later"))).toContain("Nothing here.");
  });

  it("shows what is wrong with a file, and works on", async () => {
    const { get } = await aDesk({ files: { "content/issues/0041.md": "---\nnumber: 41\n---\n" } });
    const shown = await text(await get("/pick"));
    expect(shown).toContain("content/issues/0041.md");
    expect(shown).toContain("A page");
  });
});
